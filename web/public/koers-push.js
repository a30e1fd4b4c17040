// What Koers does on this device without a page: it shows alerts, and, where the client asked for it, keeps what was read last so that it
// can be read without a network. Both are off until somebody turns them on; then no page passes through here. Conversations lie on the
// device only under `reading`, which signing out takes away.
const reading = 'koers-reading';
/** Answers that may be read again without a network: the client's own, none that somebody else could look up here. */
const readable =
  /^\/api\/(?:me|entry|trajectories(?:\/[^/]+\/(?:insights|plan|exercises|exercise-runs|homework|logbook|career-questions|guidance))?|conversations(?:\/[^/]+\/(?:messages|feedback))?|attention|referrals|help-lines)$/u;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('push', (event) => {
  const { title, body, path } = event.data?.json() ?? {};
  if (!title) return;
  // One mark for all: a second alert replaces the first, and makes itself heard again.
  event.waitUntil(self.registration.showNotification(title, { body, tag: 'koers', renotify: true, data: { path } }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { path } = event.notification.data ?? {};
  if (!path) return;
  event.waitUntil(
    (async () => {
      const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
      const open = windows[0];
      if (!open) return self.clients.openWindow(path);
      await open.focus();
      // A window that this file does not control cannot be led anywhere; then a new one opens.
      return open.navigate(path).catch(() => self.clients.openWindow(path));
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  const isPage = request.mode === 'navigate' && /^\/(?:client(?:\/|$)|$)/u.test(url.pathname);
  const isFile = url.pathname.startsWith('/assets/') || url.pathname === '/koers.svg';
  if (isPage || isFile || readable.test(url.pathname)) event.respondWith(answer(request, isPage ? '/client' : request.url, isFile));
});

/** From the network where there is one; else as it was read last. Files that never change come from here first. */
async function answer(request, key, isFile) {
  if (!(await caches.has(reading))) return fetch(request);
  const kept = await caches.open(reading);
  const before = await kept.match(key);
  if (isFile && before) return before;
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await kept.put(key, fresh.clone());
    // Nobody is signed in any more: nothing of whoever was stays here.
    else if (fresh.status === 401) await caches.delete(reading);
    return fresh;
  } catch (error) {
    if (before) return before;
    throw error;
  }
}
