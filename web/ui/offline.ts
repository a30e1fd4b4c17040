// Reading without a network, on this device only and only when asked for: a conversation that lies on a device can be found by who
// holds it. What is kept is in web/public/koers-push.js.
const reading = 'koers-reading';
const workerPath = '/koers-push.js';

const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** Whether this device keeps what was read; null where it cannot. */
export async function keepsReading(): Promise<boolean | null> {
  return canKeep() ? caches.has(reading) : null;
}

/** Keeps from now on what is read, beginning with these answers and the screens that are open. @throws what the browser said */
export async function startKeeping(paths: readonly string[]): Promise<void> {
  await navigator.serviceWorker.register(workerPath);
  await navigator.serviceWorker.ready;
  const kept = await caches.open(reading);
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).pathname.startsWith('/assets/'));
  await kept.add('/client');
  await Promise.all([...new Set([...files, ...paths])].map((path) => kept.add(path).catch(() => undefined)));
}

/** Forgets these answers, where they were kept. */
export async function forgetKept(paths: readonly string[]): Promise<void> {
  if (!(await keepsReading())) return;
  const kept = await caches.open(reading);
  await Promise.all(paths.map((path) => kept.delete(path, { ignoreSearch: true })));
}

/** Forgets everything that was kept. The worker goes too, unless alerts need it. */
export async function stopKeeping(): Promise<void> {
  if (!canKeep()) return;
  await caches.delete(reading);
  const registration = await navigator.serviceWorker.getRegistration('/');
  if (registration && !(await registration.pushManager?.getSubscription())) await registration.unregister();
}
