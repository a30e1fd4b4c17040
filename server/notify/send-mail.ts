// Mail over SMTP, on Node only (nodemailer stays out of the bundle for Workers: only node.ts loads this file). One mail, one person,
// one time limit; what went wrong comes back as a word, because a server's own sentences may repeat an address.
import { createTransport } from 'nodemailer';
import type { Failure, Tried } from './alert.ts';
import { addressOf, type Mail, type SendMail } from './ways.ts';

export type MailSettings = { smtpUrl: string; from: string };

/** For connecting and for greeting; and for the whole mail. Milliseconds. */
const connectsWithin = 10_000;
const sendsWithin = 30_000;

/** Makes the sender over one SMTP server. */
export function makeMail({ smtpUrl, from }: MailSettings): SendMail {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: connectsWithin,
    greetingTimeout: connectsWithin,
    socketTimeout: sendsWithin,
    // Nothing of a mail is ever read from a disk or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = addressOf(from).split('@')[1];
  return async ({ id, to, subject, text, isUrgent, leaveUrl, calendar }: Mail): Promise<Tried> => {
    try {
      await transport.sendMail({
        // The same name on every try: whoever receives twice after a crash shows it once.
        messageId: `<${id}@${domain}>`,
        from,
        to,
        subject,
        text,
        priority: isUrgent ? 'high' : 'normal',
        headers: {
          'auto-submitted': 'auto-generated',
          ...(leaveUrl ? { 'list-unsubscribe': `<${leaveUrl}>`, 'list-unsubscribe-post': 'List-Unsubscribe=One-Click' } : {}),
        },
        ...(calendar
          ? { icalEvent: { method: calendar.method, content: calendar.content, filename: calendar.method === 'CANCEL' ? 'cancel.ics' : 'invite.ics' } }
          : {}),
        signal: AbortSignal.timeout(sendsWithin),
      });
      return { sent: true };
    } catch (error) {
      return { sent: false, failure: failureOf(error) };
    }
  };
}

/** A 5xx is for good, a wrong password is for who runs Koers, everything else passes. */
function failureOf(error: unknown): Failure {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'sign-in';
  return responseCode !== undefined && responseCode >= 500 ? 'refused' : 'unreachable';
}
