// The only reader of the environment. A wrong setting stops the start with one plain sentence.
import { z } from 'zod';

const url = (name: string, protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `${name} is not a valid address (it starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}).`,
  });
const price = (name: string) =>
  z.coerce
    .number({ error: `${name} is a number of euro for a million tokens.` })
    .min(0)
    .max(10_000);
const flag = (name: string) => z.enum(['0', '1', 'true', 'false'], { error: `${name} is 1 or 0.` }).transform((value) => value === '1' || value === 'true');

const shape = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'PORT is a number.' })
    .int({ error: 'PORT is a whole number.' })
    .min(0, { error: 'PORT is a number from 0 to 65535.' })
    .max(65_535, { error: 'PORT is a number from 0 to 65535.' })
    .default(8787),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: url('DATABASE_URL', ['postgres:', 'postgresql:']).optional(),
  DATABASE_DIRECT_URL: url('DATABASE_DIRECT_URL', ['postgres:', 'postgresql:']).optional(),
  MODEL_BASE_URL: url('MODEL_BASE_URL', ['http:', 'https:']).optional(),
  MODEL_API_KEY: z.string().optional(),
  MODEL_NAME: z.string().min(1).optional(),
  EMBEDDING_MODEL: z.string().min(1).optional(),
  /** What the model costs, in euro for a million tokens in and out; only to show costs. */
  MODEL_PRICE_IN: price('MODEL_PRICE_IN').optional(),
  MODEL_PRICE_OUT: price('MODEL_PRICE_OUT').optional(),
  /** 0: the embedded check alone holds what a model says against its sources. */
  MODEL_CHECKS_FACTS: flag('MODEL_CHECKS_FACTS').optional(),
  /** 0: no model judges conversations that ended; the measures alone do. */
  MODEL_JUDGES: flag('MODEL_JUDGES').optional(),
  /** The largest file an administrator may have read, in MB. */
  FILE_LIMIT_MB: z.coerce
    .number({ error: 'FILE_LIMIT_MB is a number of megabytes.' })
    .int()
    .min(1)
    .max(200, { error: 'FILE_LIMIT_MB is a whole number from 1 to 200.' })
    .default(25),
  /** A program that scans a file given on its input (clamdscan -), or a service that takes it in a POST. One of the two, or none. */
  FILE_SCAN_COMMAND: z.string().min(1).optional(),
  FILE_SCAN_URL: url('FILE_SCAN_URL', ['http:', 'https:']).optional(),
  DEMO: flag('DEMO').optional(),
  NODE_ENV: z.string().optional(),
  /** Where Koers is reached from outside, for instance https://koers.example; needed for secure cookies behind a proxy. */
  PUBLIC_URL: url('PUBLIC_URL', ['http:', 'https:']).optional(),
  /** The mail server for alerts to staff, for instance smtps://name:password@mail.example. */
  SMTP_URL: url('SMTP_URL', ['smtp:', 'smtps:']).optional(),
  /** Who keeps the head of the trail outside the house: it is mailed there once a day. */
  TRAIL_HEAD_TO: z
    .string()
    .regex(/^[^\s<>@]+@[^\s<>@]+$/, { error: 'TRAIL_HEAD_TO is not a mail address (for instance bestuur@example.be).' })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>@\r\n]+ <)?[^\s<>@]+@[^\s<>@]+>?$/, { error: 'MAIL_FROM is not a mail address (for instance Koers <koers@example.be>).' })
    .optional(),
  /** The key that signs web push, as a JSON web key; without it one is made and kept in the database. */
  VAPID_PRIVATE_KEY: z.string().optional(),
});

const pushKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.base64url().length(43),
  y: z.base64url().length(43),
  d: z.base64url().length(43),
});

export type ModelSettings = {
  baseUrl: string;
  apiKey: string | undefined;
  model: string;
  embeddingModel: string | undefined;
  priceIn: number | null;
  priceOut: number | null;
};
export type Settings = {
  host: string;
  port: number;
  dataDir: string;
  databaseUrl: string | null;
  databaseDirectUrl: string | null;
  /** Largest file that is read, in bytes. */
  fileLimit: number;
  /** Null: files are kept without being scanned, and the screens say so. */
  fileScan: { command: string } | { url: string } | null;
  model: ModelSettings | null;
  /** Whether the model also holds the facts of a reply against the passages they cite. */
  checksFacts: boolean;
  /** Whether the model also judges conversations that ended. */
  judges: boolean;
  /** Whether the demo may be seeded and entered. Never in production. */
  demo: boolean;
  publicUrl: string | null;
  /** Null: no mail goes out, and the screens say so. */
  mail: { smtpUrl: string; from: string } | null;
  /** Null: the head of the trail is copied by hand. */
  trailHeadTo: string | null;
  pushKey: JsonWebKey | null;
};

/** A setting that does not fit; its message is a sentence for the person who starts Koers. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}

const loopback = ['127.0.0.1', 'localhost', '::1'];

/**
 * Reads and checks the environment.
 * @throws WrongSetting with one plain sentence.
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  // An empty variable means the same as none: compose files and shells leave them behind.
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = shape.safeParse(filled);
  if (!parsed.success) throw new WrongSetting(parsed.error.issues[0]?.message ?? 'A setting does not fit.');
  const set = parsed.data;
  if (set.MODEL_BASE_URL && !set.MODEL_NAME) throw new WrongSetting('MODEL_BASE_URL is set, so MODEL_NAME must say which model to use.');
  if (!set.MODEL_BASE_URL && (set.MODEL_NAME || set.EMBEDDING_MODEL)) {
    throw new WrongSetting('MODEL_NAME or EMBEDDING_MODEL is set, so MODEL_BASE_URL must say where the model is.');
  }
  if (set.FILE_SCAN_COMMAND && set.FILE_SCAN_URL) throw new WrongSetting('FILE_SCAN_COMMAND and FILE_SCAN_URL are both set: choose one way to scan files.');
  const production = set.NODE_ENV === 'production';
  if (production && set.DEMO) throw new WrongSetting('DEMO opens Koers to anyone and cannot be on in production.');
  if (!set.SMTP_URL !== !set.MAIL_FROM) throw new WrongSetting('SMTP_URL and MAIL_FROM go together: where mail goes out, and in whose name.');
  if (set.TRAIL_HEAD_TO && !set.SMTP_URL) throw new WrongSetting('TRAIL_HEAD_TO is set, so SMTP_URL must say where mail goes out.');
  if (set.SMTP_URL && !set.PUBLIC_URL) throw new WrongSetting('SMTP_URL is set, so PUBLIC_URL must say where the link in a mail leads to.');
  return {
    host: set.HOST,
    port: set.PORT,
    dataDir: set.DATA_DIR,
    databaseUrl: set.DATABASE_URL ?? null,
    databaseDirectUrl: set.DATABASE_DIRECT_URL ?? null,
    fileLimit: set.FILE_LIMIT_MB * 1024 * 1024,
    fileScan: set.FILE_SCAN_COMMAND ? { command: set.FILE_SCAN_COMMAND } : set.FILE_SCAN_URL ? { url: set.FILE_SCAN_URL } : null,
    model:
      set.MODEL_BASE_URL && set.MODEL_NAME
        ? {
            baseUrl: set.MODEL_BASE_URL,
            apiKey: set.MODEL_API_KEY,
            model: set.MODEL_NAME,
            embeddingModel: set.EMBEDDING_MODEL,
            priceIn: set.MODEL_PRICE_IN ?? null,
            priceOut: set.MODEL_PRICE_OUT ?? null,
          }
        : null,
    checksFacts: set.MODEL_CHECKS_FACTS ?? true,
    judges: set.MODEL_JUDGES ?? true,
    demo: !production && (set.DEMO ?? (!set.DATABASE_URL && loopback.includes(set.HOST))),
    publicUrl: set.PUBLIC_URL ?? null,
    trailHeadTo: set.TRAIL_HEAD_TO ?? null,
    mail: set.SMTP_URL && set.MAIL_FROM ? { smtpUrl: set.SMTP_URL, from: set.MAIL_FROM } : null,
    pushKey: set.VAPID_PRIVATE_KEY ? readPushKey(set.VAPID_PRIVATE_KEY) : null,
  };
}

function readPushKey(text: string): JsonWebKey {
  try {
    return pushKey.parse(JSON.parse(text));
  } catch {
    throw new WrongSetting('VAPID_PRIVATE_KEY is not a private key for web push (a JSON web key on P-256, as `npx @pushforge/builder vapid` prints).');
  }
}
