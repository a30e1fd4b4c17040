// A push service on the loopback, with the devices behind it: it takes what a browser vendor's service would, and opens what only the
// device can. Requests to the vendor's address are led here; everything else of `fetch` stays as it is.
import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type FakeDevice = { endpoint: string; keys: { p256dh: string; auth: string }; received: { title: string; body: string; path: string | null }[] };
export type PushService = {
  /** A new device that was just turned on. */
  device(): FakeDevice;
  /** What the service answers for this device from now on; 201 at first. */
  answer(device: FakeDevice, status: number): void;
  /** Signed headers of what came, in order. */
  requests: { authorization: string; urgency: string; ttl: string }[];
  close(): Promise<void>;
};

const vendor = 'https://fcm.googleapis.com';

/** Starts it and leads the vendor's address to it. */
export async function startPushService(): Promise<PushService> {
  const devices = new Map<string, { open(body: Buffer, salt: Buffer, key: Buffer): string; device: FakeDevice; status: number }>();
  const requests: PushService['requests'] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const known = devices.get(request.url ?? '');
      const header = (name: string) => String(request.headers[name] ?? '');
      requests.push({ authorization: header('authorization'), urgency: header('urgency'), ttl: header('ttl') });
      if (known?.status === 201) {
        const part = (from: string, name: string) => Buffer.from(new RegExp(`${name}=([\\w-]+)`).exec(header(from))?.[1] ?? '', 'base64url');
        known.device.received.push(JSON.parse(known.open(Buffer.concat(chunks), part('encryption', 'salt'), part('crypto-key', 'dh'))));
      }
      response.writeHead(known?.status ?? 404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const outside = globalThis.fetch;
  globalThis.fetch = ((target: RequestInfo | URL, init?: RequestInit) =>
    outside(typeof target === 'string' && target.startsWith(vendor) ? here + target.slice(vendor.length) : target, init)) as typeof fetch;
  return {
    requests,
    device() {
      const path = `/fcm/send/${randomBytes(12).toString('base64url')}`;
      const pair = createECDH('prime256v1');
      const [publicKey, auth] = [pair.generateKeys(), randomBytes(16)];
      const device: FakeDevice = {
        endpoint: vendor + path,
        keys: { p256dh: publicKey.toString('base64url'), auth: auth.toString('base64url') },
        received: [],
      };
      devices.set(path, { device, status: 201, open: (body, salt, key) => decrypt(body, salt, key, { secret: pair.computeSecret(key), publicKey, auth }) });
      return device;
    },
    answer(device, status) {
      const known = devices.get(device.endpoint.slice(vendor.length));
      if (known) known.status = status;
    },
    async close() {
      globalThis.fetch = outside;
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** The coding `aesgcm` of web push, as a browser undoes it (draft-ietf-webpush-encryption-04). */
function decrypt(body: Buffer, salt: Buffer, senderKey: Buffer, own: { secret: Buffer; publicKey: Buffer; auth: Buffer }): string {
  const hkdf = (key: Buffer, by: Buffer, info: Buffer, length: number) => Buffer.from(hkdfSync('sha256', key, by, info, length));
  const lengthAnd = (key: Buffer) => Buffer.concat([Buffer.from([0, key.length]), key]);
  const shared = hkdf(own.secret, own.auth, Buffer.from('Content-Encoding: auth\0'), 32);
  const info = (name: string) => Buffer.concat([Buffer.from(`Content-Encoding: ${name}\0P-256\0`), lengthAnd(own.publicKey), lengthAnd(senderKey)]);
  const decipher = createDecipheriv('aes-128-gcm', hkdf(shared, salt, info('aesgcm'), 16), hkdf(shared, salt, info('nonce'), 12));
  decipher.setAuthTag(body.subarray(-16));
  const plain = Buffer.concat([decipher.update(body.subarray(0, -16)), decipher.final()]);
  return plain.subarray(2 + plain.readUInt16BE(0)).toString('utf8');
}
