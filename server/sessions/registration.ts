// What the responsible body must be told of a session: when, how long, how, on which voucher. No content, and no figure of anybody's but the
// session's own. As a table for one's own program: what such a program would take for a formula is made harmless. Pure.
import { csvBegin, csvLines } from '../words/csv.ts';
import type { SessionPlace } from './guidance-session.ts';

export type Delivered = {
  sessionId: string;
  trajectoryId: string;
  clientName: string | null;
  counsellorName: string | null;
  /** In Brussels. */
  day: string;
  time: string;
  minutes: number;
  place: SessionPlace;
  voucherKind: string | null;
  voucherNumber: string | null;
  status: 'to-do' | 'registered';
  registeredOn: string | null;
};

const head = ['datum', 'begin', 'minuten', 'vorm', 'klant', 'begeleider', 'soort', 'nummer', 'status', 'geregistreerd op', 'sessie'];
const places: Record<SessionPlace, string> = { centre: 'centrum', video: 'video', phone: 'telefoon', elsewhere: 'elders' };
const kinds: Readonly<Record<string, string>> = { cheque: 'loopbaancheque', credit: 'loopbaankrediet', own: 'eigen middelen' };
const statuses: Record<Delivered['status'], string> = { 'to-do': 'te registreren', registered: 'geregistreerd' };

/** One line each, under a head. */
export function writeRegistrations(delivered: readonly Delivered[]): string {
  const rows = delivered.map((row) => [
    row.day,
    row.time,
    row.minutes,
    places[row.place],
    row.clientName ?? '',
    row.counsellorName ?? '',
    row.voucherKind ? (kinds[row.voucherKind] ?? row.voucherKind) : '',
    row.voucherNumber ?? '',
    statuses[row.status],
    row.registeredOn ?? '',
    row.sessionId,
  ]);
  return csvBegin + csvLines([head, ...rows]);
}
