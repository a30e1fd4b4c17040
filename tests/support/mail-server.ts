// A real SMTP server on the loopback that keeps what it is given, can refuse, and can be away for a while.
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Mail = { to: string[]; subject: string; text: string; raw: string };
export type MailServer = {
  url: string;
  mails: Mail[];
  /** From now on this address is refused for good. */
  refuse(address: string): void;
  accept(address: string): void;
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
};

/** Starts one on a free port; it keeps the port when it comes back. */
export async function startMailServer(): Promise<MailServer> {
  const mails: Mail[] = [];
  const refused = new Set<string>();
  let port = 0;
  let server = open();

  function open(): SMTPServer {
    return new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onRcptTo: ({ address }, _session, done) => done(refused.has(address) ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null),
      onData(stream, session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const raw = Buffer.concat(chunks).toString('utf8');
          mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), ...readMail(raw), raw });
          done();
        });
      },
    });
  }
  const listen = () =>
    new Promise<void>((resolve) => {
      const listening = server.listen(port, '127.0.0.1', () => resolve());
      server.on('error', () => undefined);
      listening.on('listening', () => {
        port = (listening.address() as AddressInfo).port;
      });
    });
  const end = () => new Promise<void>((resolve) => server.close(() => resolve()));
  await listen();
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (address) => void refused.add(address),
    accept: (address) => void refused.delete(address),
    goAway: end,
    async comeBack() {
      server = open();
      await listen();
    },
    close: end,
  };
}

/** Subject and text of a plain mail, decoded. */
function readMail(raw: string): { subject: string; text: string } {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const headers = head.replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? '';
  const body = rest.join('\r\n\r\n');
  const encoding = header('content-transfer-encoding');
  const text =
    encoding === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : encoding === 'quoted-printable' ? unquote(body.replace(/=\r\n/g, '')) : body;
  const subject = header('subject')
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, coded: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(coded, 'base64').toString('utf8') : unquote(coded.replaceAll('_', ' ')),
    );
  return { subject, text: text.replaceAll('\r\n', '\n').trim() };
}

const unquote = (coded: string) =>
  Buffer.from(
    coded.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
