// The contact card in the database: one sealed text, so that no column tells who is called in an emergency.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import { type ContactCard, contactCard, emptyCard } from './contact-card.ts';

/** `version` 0: nothing was noted yet. */
export type StoredCard = { card: ContactCard; version: number; updatedAt: Date | null; updatedByName: string | null };

/** The card, as far as this person may see it; an empty one where nothing was noted. */
export async function readCard(tx: Tx, trajectoryId: string): Promise<StoredCard> {
  const [row] = await tx.query<{ card: string; version: number; updatedAt: Date; updatedByName: string | null }>(
    `select k.card, k.version, k.updated_at as "updatedAt", p.name as "updatedByName" from contact_card k
       left join person p on p.organisation_id = k.organisation_id and p.id = k.updated_by
     where k.organisation_id = koers_organisation() and k.trajectory_id = $1`,
    [trajectoryId],
  );
  if (!row) return { card: emptyCard, version: 0, updatedAt: null, updatedByName: null };
  return { ...row, card: contactCard.parse(JSON.parse(unseal(row.card))) };
}

/** Writes the card over the version that was seen; false when somebody wrote in between. */
export async function writeCard(tx: Tx, trajectoryId: string, card: ContactCard, seen: number): Promise<boolean> {
  const rows = await tx.query(
    `insert into contact_card as k (organisation_id, trajectory_id, card, updated_by) select koers_organisation(), $1, $2, koers_person_id() where $3::integer = 0
     on conflict do nothing returning version`,
    [trajectoryId, seal(JSON.stringify(card)), seen],
  );
  if (rows.length > 0 || seen === 0) return rows.length > 0;
  const changed = await tx.query(
    `update contact_card set card = $2, version = version + 1, updated_by = koers_person_id(), updated_at = now()
     where organisation_id = koers_organisation() and trajectory_id = $1 and version = $3 returning version`,
    [trajectoryId, seal(JSON.stringify(card)), seen],
  );
  return changed.length > 0;
}
