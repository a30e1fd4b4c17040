// Web push: one encrypted request to the push service of a device's browser.
import { buildPushHTTPRequest } from '@pushforge/builder';
import type { Tried } from './alert.ts';
import { isPushService } from './push-service.ts';
import type { SendPush } from './ways.ts';

/** For the whole request, in milliseconds. */
const sendsWithin = 10_000;
/** How long a push service keeps it for a device that is off, in seconds: an alert of yesterday only confuses. */
const keptFor = 4 * 3600;

/** Makes the sender. `contact` is whom a push service may write to about us: mailto: or https:. */
export function makePush(contact: string): SendPush {
  return async (device, push, privateKey) => {
    if (!isPushService(device.endpoint)) return 'gone';
    let request: Awaited<ReturnType<typeof buildPushHTTPRequest>>;
    try {
      request = await buildPushHTTPRequest({
        privateJWK: privateKey,
        subscription: { endpoint: device.endpoint, keys: device.keys },
        message: {
          payload: { title: push.title, body: push.body, path: push.path },
          adminContact: contact,
          options: { ttl: keptFor, urgency: push.isUrgent ? 'high' : 'normal' },
        },
      });
    } catch {
      // Keys that encrypt nothing: the device made them up, or they were damaged.
      return 'gone';
    }
    try {
      const { endpoint, headers, body } = request;
      const answer = await fetch(endpoint, { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(sendsWithin) });
      return judge(answer.status);
    } catch {
      return { sent: false, failure: 'unreachable' };
    }
  };
}

function judge(status: number): Tried | 'gone' {
  if (status >= 200 && status < 300) return { sent: true };
  if (status === 404 || status === 410) return 'gone';
  // Signed with another key than the device was set up with. A wrong key gets this for every device of everybody, so none is forgotten:
  // it is tried again, and who has the device reads that it is refused.
  if (status === 401 || status === 403) return { sent: false, failure: 'sign-in' };
  return { sent: false, failure: status === 429 || status >= 500 ? 'unreachable' : 'refused' };
}
