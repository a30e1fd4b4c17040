// Where referrals are kept. The only file of this slice that knows SQL, and the only one in which its texts are sealed.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { Outcome, SignalStatus } from '../signals/signal.ts';
import type { Pause } from './pause.ts';
import type { Contacter, Ending, Rating, ReferralStatus, ReferralTarget } from './referral.ts';

/** What may change in a referral. */
export type ReferralContent = {
  status: ReferralStatus;
  kind: string | null;
  reason: string;
  targets: ReferralTarget[];
  choice: string | null;
  usefulness: string | null;
  addedValue: string | null;
  impact: string | null;
  contactBy: Contacter | null;
  /** Counts what the client agrees to; an answer names the version that was read. */
  version: number;
  shownAt: Date | null;
  extract: string | null;
  extractVersion: number;
  extractApprovedAt: Date | null;
  extractWish: string | null;
  agreedTarget: string | null;
  agreedAt: Date | null;
  declinedAt: Date | null;
  contactedAt: Date | null;
  outcomeAskedAt: Date | null;
  outcomeToldAt: Date | null;
  outcome: string | null;
  rating: Rating | null;
  endedAt: Date | null;
  endedWith: Ending | null;
  withdrawnAt: Date | null;
};
export type StoredReferral = ReferralContent & {
  id: string;
  trajectoryId: string;
  signalId: string | null;
  /** Of the signal it came from; null where there is none, or where this person may not read it. */
  situation: string | null;
  preparedBy: string;
  preparedAt: Date;
  movedAt: Date;
};

// Column -> field, for what changes; the order is that of the values.
const changing = {
  status: 'status',
  kind: 'kind',
  reason: 'reason',
  targets: 'targets',
  choice: 'choice',
  usefulness: 'usefulness',
  added_value: 'addedValue',
  impact: 'impact',
  contact_by: 'contactBy',
  version: 'version',
  shown_at: 'shownAt',
  extract: 'extract',
  extract_version: 'extractVersion',
  extract_approved_at: 'extractApprovedAt',
  extract_wish: 'extractWish',
  agreed_target: 'agreedTarget',
  agreed_at: 'agreedAt',
  declined_at: 'declinedAt',
  contacted_at: 'contactedAt',
  outcome_asked_at: 'outcomeAskedAt',
  outcome_told_at: 'outcomeToldAt',
  outcome: 'outcome',
  rating: 'rating',
  ended_at: 'endedAt',
  ended_with: 'endedWith',
  withdrawn_at: 'withdrawnAt',
} as const satisfies Record<string, keyof ReferralContent>;
const texts = ['reason', 'choice', 'usefulness', 'addedValue', 'impact', 'extract', 'extractWish', 'outcome'] as const;

const columns = [
  'id',
  'trajectory_id as "trajectoryId"',
  'signal_id as "signalId"',
  '(select s.situation from signal s where s.organisation_id = referral.organisation_id and s.id = referral.signal_id) as situation',
  'prepared_by as "preparedBy"',
  'prepared_at as "preparedAt"',
  'moved_at as "movedAt"',
  ...Object.entries(changing).map(([column, field]) => `${column} as "${field}"`),
].join(', ');

/** One referral, held until the transaction ends; null when it does not exist for this person. */
export async function lockReferral(tx: Tx, id: string): Promise<StoredReferral | null> {
  const [row] = await tx.query<StoredReferral>(`select ${columns} from referral where organisation_id = koers_organisation() and id = $1 for update`, [id]);
  return row ? readRow(row) : null;
}

/** Referrals this person may see, newest first; of one trajectory when given. */
export async function listReferrals(tx: Tx, trajectoryId: string | null): Promise<StoredReferral[]> {
  const rows = await tx.query<StoredReferral>(
    `select ${columns} from referral where organisation_id = koers_organisation() and ($1::uuid is null or trajectory_id = $1) order by prepared_at desc, id`,
    [trajectoryId],
  );
  return rows.map(readRow);
}

/** A new referral, prepared. Null when one is open for that signal already. */
export async function addReferral(
  tx: Tx,
  next: { trajectoryId: string; signalId: string | null; kind: string | null; reason: string; preparedBy: string },
): Promise<StoredReferral | null> {
  const [row] = await tx.query<StoredReferral>(
    `insert into referral (organisation_id, trajectory_id, signal_id, kind, reason, prepared_by) values (koers_organisation(), $1, $2, $3, $4, $5)
     on conflict (organisation_id, signal_id) where status not in ('declined', 'ended', 'withdrawn') do nothing returning ${columns}`,
    [next.trajectoryId, next.signalId, next.kind, seal(next.reason), next.preparedBy],
  );
  return row ? readRow(row) : null;
}

/** The referral that is open for a signal. */
export async function findOpenReferral(tx: Tx, signalId: string): Promise<StoredReferral | null> {
  const [row] = await tx.query<StoredReferral>(
    `select ${columns} from referral where organisation_id = koers_organisation() and signal_id = $1 and status not in ('declined', 'ended', 'withdrawn')`,
    [signalId],
  );
  return row ? readRow(row) : null;
}

/** Writes what changes in a referral that was locked in this transaction, and gives it back as it now stands. */
export async function writeReferral(tx: Tx, id: string, changes: Partial<ReferralContent>): Promise<StoredReferral> {
  // Only what changes: a text that is sealed again is another text to the database, which holds who may change what.
  const entries = Object.entries(changing).filter(([, field]) => changes[field] !== undefined);
  const values = entries.map(([, field]) => {
    const value = changes[field];
    if (field === 'targets') return JSON.stringify(value);
    return typeof value === 'string' && (texts as readonly string[]).includes(field) ? seal(value) : value;
  });
  const [row] = await tx.query<StoredReferral>(
    `update referral set ${[...entries.map(([column], index) => `${column} = $${index + 2}`), 'moved_at = now()'].join(', ')}
     where organisation_id = koers_organisation() and id = $1 returning ${columns}`,
    [id, ...values],
  );
  if (!row) throw new Error('a locked referral was not written');
  return readRow(row);
}

/** How many referrals stand where; for who may count and not read. */
export async function countReferrals(tx: Tx): Promise<{ status: ReferralStatus; count: number; clients: number }[]> {
  return tx.query(
    'select status, count(*)::int as count, count(distinct trajectory_id)::int as clients from referral where organisation_id = koers_organisation() group by status order by status',
  );
}

/** What a signal says about a referral from it; null when it does not exist for this person. */
export async function readSignalOutcome(
  tx: Tx,
  signalId: string,
): Promise<{ trajectoryId: string; kind: string; status: SignalStatus; outcome: Outcome | null } | null> {
  const [row] = await tx.query<{ trajectoryId: string; kind: string; status: SignalStatus; outcome: Outcome | null }>(
    'select trajectory_id as "trajectoryId", kind, status, outcome from signal where organisation_id = koers_organisation() and id = $1',
    [signalId],
  );
  return row ?? null;
}

/** How a trajectory's pause and voucher stand, by trajectory. */
export async function readPauses(tx: Tx, trajectoryId: string | null): Promise<Map<string, Pause>> {
  const rows = await tx.query<Pause & { id: string }>(
    `select id, paused_since as "pausedSince", to_char(paused_until, 'YYYY-MM-DD') as "pausedUntil", to_char(voucher_valid_until, 'YYYY-MM-DD') as "voucherValidUntil"
     from trajectory where organisation_id = koers_organisation() and ($1::uuid is null or id = $1)`,
    [trajectoryId],
  );
  return new Map(rows.map(({ id, ...pause }) => [id, pause]));
}

/** The same of one trajectory, held until the transaction ends. */
export async function lockPause(tx: Tx, trajectoryId: string): Promise<Pause> {
  await tx.query('select 1 from trajectory where organisation_id = koers_organisation() and id = $1 for update', [trajectoryId]);
  const pause = (await readPauses(tx, trajectoryId)).get(trajectoryId);
  if (!pause) throw new Error('a trajectory that was just read is not there');
  return pause;
}

export async function writePause(tx: Tx, trajectoryId: string, pause: Pause): Promise<void> {
  await tx.query(
    'update trajectory set paused_since = $2, paused_until = $3, voucher_valid_until = $4 where organisation_id = koers_organisation() and id = $1',
    [trajectoryId, pause.pausedSince, pause.pausedUntil, pause.voucherValidUntil],
  );
}

function readRow(row: StoredReferral): StoredReferral {
  const opened = Object.fromEntries(
    texts.map((field) => {
      const text = row[field];
      return [field, text === null ? null : unseal(text)];
    }),
  );
  return { ...row, ...opened } as StoredReferral;
}
