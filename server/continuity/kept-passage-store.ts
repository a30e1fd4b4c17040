// Passages of the plan that a client keeps to themself when they go to another counsellor: out of the text, out of its history and out of
// the remarks on it, and kept where only the client reads them. As system, in the transaction of the handover.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import { eachItemText } from '../plan/item-ids.ts';
import { leaveOutPrivate } from '../plan/private-passages.ts';
import type { PlanItem, SectionName, Sentence } from '../plan/section.ts';
import { saysTheSame } from '../plan/section-text.ts';
import { addVersion, lockSections, writeSection } from '../plan/store.ts';

export type KeptPassage = { id: string; section: SectionName; text: string };

/** The client's own, in the order of the plan. */
export async function listKeptPassages(tx: Tx, trajectoryId: string): Promise<KeptPassage[]> {
  const rows = await tx.query<KeptPassage>(
    'select id, section, text from kept_passage where organisation_id = koers_organisation() and trajectory_id = $1 order by section, place',
    [trajectoryId],
  );
  return rows.map((row) => ({ ...row, text: unseal(row.text) }));
}

/** Whether there was one. */
export async function deleteKeptPassage(tx: Tx, trajectoryId: string, id: string): Promise<boolean> {
  const rows = await tx.query('delete from kept_passage where organisation_id = koers_organisation() and trajectory_id = $1 and id = $2 returning id', [
    trajectoryId,
    id,
  ]);
  return rows.length > 0;
}

/** @returns how many passages stayed with the client */
export async function keepPassagesApart(tx: Tx, of: { handoverId: string; trajectoryId: string; clientId: string }): Promise<number> {
  let place = 0;
  for (const section of await lockSections(tx, of.trajectoryId)) {
    const hidden = [...section.sentences, ...section.items].filter(({ isPrivate }) => isPrivate).map(({ text }) => text);
    if (hidden.length === 0) continue;
    for (const text of new Set(hidden)) {
      await tx.query(
        `insert into kept_passage (organisation_id, trajectory_id, handover_id, client_id, section, place, text) values (koers_organisation(), $1, $2, $3, $4, $5, $6)`,
        [of.trajectoryId, of.handoverId, of.clientId, section.section, place++, seal(text)],
      );
    }
    await takeOutOfHistory(tx, of.trajectoryId, section.section, hidden);
    // Another text than was approved: the new counsellor looks at it, the client accepts it again.
    const wasApproved = section.status === 'approved' || section.status === 'final';
    const next = {
      ...leaveOutPrivate(section),
      version: section.version + 1,
      status: wasApproved ? ('submitted' as const) : section.status,
      approvedBy: null,
      approvedAt: null,
      acceptedAt: null,
    };
    await writeSection(tx, of.trajectoryId, next);
    await addVersion(tx, of.trajectoryId, next, of.clientId);
  }
  return place;
}

async function takeOutOfHistory(tx: Tx, trajectoryId: string, section: SectionName, hidden: readonly string[]): Promise<void> {
  const isHidden = (text: string) => hidden.some((one) => one === text || saysTheSame(one, text));
  const versions = await tx.query<{ version: number; sentences: Sentence[]; items: PlanItem[] }>(
    'select version, sentences, items from plan_section_version where organisation_id = koers_organisation() and trajectory_id = $1 and section = $2',
    [trajectoryId, section],
  );
  for (const { version, sentences, items } of versions) {
    const left = {
      sentences: sentences.filter(({ text }) => !isHidden(unseal(text))),
      items: items.filter((item) => !isHidden(eachItemText(item, unseal).text)),
    };
    if (left.sentences.length === sentences.length && left.items.length === items.length) continue;
    await tx.query(
      `update plan_section_version set sentences = $4, items = $5
       where organisation_id = koers_organisation() and trajectory_id = $1 and section = $2 and version = $3`,
      [trajectoryId, section, version, JSON.stringify(left.sentences), JSON.stringify(left.items)],
    );
  }
  const comments = await tx.query<{ id: string; sentence: string }>(
    'select id, sentence from plan_comment where organisation_id = koers_organisation() and trajectory_id = $1 and section = $2 and sentence is not null',
    [trajectoryId, section],
  );
  for (const { id, sentence } of comments)
    if (isHidden(unseal(sentence))) await tx.query('delete from plan_comment where organisation_id = koers_organisation() and id = $1', [id]);
}
