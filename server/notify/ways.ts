// The ways out of the house. Node has both; a way that is not set up is null, and every screen says so.
import type { Tried } from './alert.ts';

/** `id` is the alert's: it names the mail, so that one sent twice shows once. `leaveUrl`: a POST to it stops this kind of mail (RFC 8058). */
export type Mail = {
  id: string;
  to: string;
  subject: string;
  text: string;
  isUrgent: boolean;
  leaveUrl?: string | undefined;
  /** An entry that the receiver's calendar takes in. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string } | undefined;
};
export type SendMail = (mail: Mail) => Promise<Tried>;

export type Device = { id: string; endpoint: string; keys: { p256dh: string; auth: string } };
/** What the service worker shows (web/public/koers-push.js). `path` is where a touch leads to; null only closes it. */
export type Push = { title: string; body: string; path: string | null; isUrgent: boolean };
/** `gone`: this device does not want any more, or is another person's; it is forgotten. */
export type SendPush = (device: Device, push: Push, privateKey: JsonWebKey) => Promise<Tried | 'gone'>;

/** The bare address of "Koers <koers@example.be>". */
export const addressOf = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from;

export type Ways = {
  mail: SendMail | null;
  push: SendPush | null;
  /** In whose name mail goes out; it invites to sessions. */
  from?: string | undefined;
  /** Where Koers is reached from outside, for the link in a mail. */
  publicUrl: string | null;
  /** The key pair that was given instead of one made and kept here. */
  pushKey: JsonWebKey | null;
};
