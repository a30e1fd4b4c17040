// The chain that shows tampering: how a row of the trail is written as bytes, and how bytes become a chain. Whoever has the rows and a head that was
// kept elsewhere can compute the same with any other program; docs/decisions/0017 says it in prose. Pure.
import { createHash } from 'node:crypto';

/** A row of the trail as the database prints it: every value as text, null where there is none. */
export type ChainedRow = {
  organisationId: string;
  id: string;
  /** UTC, in microseconds: 2026-11-27T08:22:00.000001Z. */
  at: string;
  personId: string | null;
  role: string;
  action: string;
  objectType: string;
  objectId: string;
  trajectoryId: string | null;
  reason: string;
  /** As PostgreSQL prints jsonb, which is one text for one value. */
  detail: string;
  /** The number of the transaction that wrote it; null for rows from before 0033. */
  xact: string | null;
};

/** What closes a block, besides its rows. */
export type BlockFacts = {
  number: number;
  firstPlace: number;
  lastPlace: number;
  lastTrailId: string;
  passFrom: string | null;
  passUntil: string;
  passDone: boolean;
  passWhole: boolean;
  /** UTC, in microseconds. */
  sealedAt: string;
};

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Where the chain of an organisation begins: SHA-256 of the text `koers trail 1` + line feed + the organisation's id. */
export const genesisOf = (organisationId: string): Buffer => sha256(`koers trail 1\n${organisationId}`);

/**
 * A row as bytes: the UTF-8 text of a JSON array (RFC 8259 as JSON.stringify writes it, no white space) of, in this order,
 * organisation, id, at, person, role, action, object type, object id, trajectory, reason, detail, transaction; each a string or null.
 */
export const canonical = (row: ChainedRow): string =>
  JSON.stringify([
    row.organisationId,
    row.id,
    row.at,
    row.personId,
    row.role,
    row.action,
    row.objectType,
    row.objectId,
    row.trajectoryId,
    row.reason,
    row.detail,
    row.xact,
  ]);

/** The link of a row: SHA-256 of the 32 bytes of the link before it, then of the row as bytes. */
export const linkOf = (before: Buffer, row: ChainedRow): Buffer => sha256(before, canonical(row));

/** The head of a block, from which the next block goes on: SHA-256 of its last row's link, then of its facts as a JSON array in the order of `BlockFacts`. */
export const headOf = (lastLink: Buffer, block: BlockFacts): Buffer =>
  sha256(
    lastLink,
    JSON.stringify([
      block.number,
      block.firstPlace,
      block.lastPlace,
      block.lastTrailId,
      block.passFrom,
      block.passUntil,
      block.passDone,
      block.passWhole,
      block.sealedAt,
    ]),
  );

/** A head as a person keeps it: `12-3f9a…`, the number of its block and 64 hexadecimal digits. */
export const printHead = (number: number, head: Buffer): string => `${number}-${head.toString('hex')}`;

/** The head that somebody kept; null where it is none. */
export function readHead(text: string): { number: number; head: Buffer } | null {
  const found = /^([1-9]\d{0,8})-([0-9a-f]{64})$/.exec(text.trim().toLowerCase());
  return found ? { number: Number(found[1]), head: Buffer.from(found[2] as string, 'hex') } : null;
}
