// This browser as a device for alerts: whether it can be one, whether it is, and turning it on and off. The service worker is there only
// while it is on, so nobody who does not want alerts has one.
import { post, remove } from '../api.ts';
import { keepsReading } from '../offline.ts';

/** `blocked`: the person, or their browser for them, said no; only its own settings change that. */
export type DeviceState = { state: 'unable' | 'blocked' | 'off' } | { state: 'on'; fingerprint: string };

const workerPath = '/koers-push.js';

async function currentSubscription(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration('/');
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/** What this browser is now. */
export async function readDeviceState(publicKey: string): Promise<DeviceState> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) return { state: 'unable' };
  if (Notification.permission === 'denied') return { state: 'blocked' };
  const subscription = await currentSubscription();
  // Bound to another key (the server's was changed): nothing would arrive, so it counts as off.
  if (!subscription || keyOf(subscription) !== publicKey) return { state: 'off' };
  return { state: 'on', fingerprint: await fingerprintOf(subscription.endpoint) };
}

/** Asks the browser for permission and the push service for an address, and tells Koers. @throws Refused, or what the browser said. */
export async function turnOn(publicKey: string, name: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(workerPath);
  await navigator.serviceWorker.ready;
  const old = await registration.pushManager.getSubscription();
  if (old && keyOf(old) !== publicKey) await old.unsubscribe();
  const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
  const { endpoint, keys } = subscription.toJSON();
  await post('/api/alerts/devices', { endpoint, keys: { p256dh: keys?.p256dh, auth: keys?.auth }, name });
}

/** Forgets the device here and in Koers. @throws Refused */
export async function turnOff(deviceId: string | null): Promise<void> {
  const subscription = await currentSubscription();
  await subscription?.unsubscribe();
  // Whoever reads without a network here still needs the worker.
  if (!(await keepsReading())) await (await navigator.serviceWorker.getRegistration('/'))?.unregister();
  if (deviceId) await remove(`/api/alerts/devices/${encodeURIComponent(deviceId)}`);
}

function keyOf(subscription: PushSubscription): string {
  const bytes = new Uint8Array(subscription.options.applicationServerKey ?? new ArrayBuffer(0));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

async function fingerprintOf(endpoint: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
