// The counsellor's advice to go on with prior learning or not, one after another, and what the client thinks of it. Both are sealed.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';

export const advices = ['go-on', 'not-yet', 'other-way'] as const;
export type Advice = (typeof advices)[number];
export type StoredAdvice = {
  id: string;
  /** Null: about prior learning as such. */
  standardId: string | null;
  advice: Advice;
  reasons: string;
  name: string;
  at: Date;
  clientView: string | null;
  clientViewAt: Date | null;
};

/** The latest first. */
export async function listAdvice(tx: Tx, trajectoryId: string): Promise<StoredAdvice[]> {
  const rows = await tx.query<StoredAdvice>(
    `select a.id, a.standard_id as "standardId", a.advice, a.reasons, coalesce(p.name, '') as name, a.given_at as at, a.client_view as "clientView", a.client_view_at as "clientViewAt"
     from portfolio_advice a left join person p on p.organisation_id = a.organisation_id and p.id = a.given_by
     where a.organisation_id = koers_organisation() and a.trajectory_id = $1 order by a.given_at desc, a.id`,
    [trajectoryId],
  );
  return rows.map(({ reasons, clientView, ...row }) => ({ ...row, reasons: unseal(reasons), clientView: clientView === null ? null : unseal(clientView) }));
}

export async function insertAdvice(
  tx: Tx,
  trajectoryId: string,
  { standardId, advice, reasons }: Pick<StoredAdvice, 'standardId' | 'advice' | 'reasons'>,
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into portfolio_advice (organisation_id, trajectory_id, standard_id, advice, reasons, given_by) values (koers_organisation(), $1, $2, $3, $4, koers_person_id()) returning id`,
    [trajectoryId, standardId, advice, seal(reasons)],
  );
  return (row as { id: string }).id;
}

/** False when there is no such advice. Null takes it back. */
export async function writeClientView(tx: Tx, trajectoryId: string, id: string, view: string | null): Promise<boolean> {
  const rows = await tx.query(
    `update portfolio_advice set client_view = $3, client_view_at = case when $3::text is null then null else now() end
     where organisation_id = koers_organisation() and trajectory_id = $1 and id = $2 returning 1`,
    [trajectoryId, id, view === null ? null : seal(view)],
  );
  return rows.length > 0;
}
