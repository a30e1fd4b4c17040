// What a case for colleagues can be made of: the client's question, what they found out, their plan, their messages.
import type { Tx } from '../db/as-person.ts';
import { unseal } from '../db/sealed.ts';
import { leaveOutPrivate } from '../plan/private-passages.ts';
import type { SectionName } from '../plan/section.ts';
import { readSections } from '../plan/store.ts';
import { listCareerQuestions } from '../trajectory/career-question-store.ts';
import { listInsights } from '../trajectory/insight-store.ts';
import type { PassageKind } from './peer-extract.ts';

/** `section`: of the plan; `at`: of a message. */
export type OfferedPassage = { kind: PassageKind; id: string; text: string; section: SectionName | null; at: Date | null };

const mostMessages = 60;

export async function listPassages(tx: Tx, trajectoryId: string): Promise<OfferedPassage[]> {
  const questions = (await listCareerQuestions(tx, trajectoryId)).map(({ id, text }, i) => ({
    kind: 'career-question' as const,
    id: id ?? `question-${i}`,
    text,
  }));
  const insights = (await listInsights(tx, trajectoryId))
    .filter(({ status }) => status === 'confirmed')
    .map(({ id, text }) => ({ kind: 'insight' as const, id, text }));
  const plan = (await readSections(tx, trajectoryId)).flatMap((section) =>
    leaveOutPrivate(section).sentences.map(({ text }, i) => ({ kind: 'plan' as const, id: `${section.section}-${i}`, text, section: section.section })),
  );
  const messages = await tx.query<{ id: string; text: string; at: Date }>(
    `select id, text, at from message where organisation_id = koers_organisation() and trajectory_id = $1 and sender = 'client' and text is not null
     order by at desc, seq desc limit $2`,
    [trajectoryId, mostMessages],
  );
  const said = messages.map(({ id, text, at }) => ({ kind: 'message' as const, id, text: unseal(text), at }));
  return [...questions, ...insights, ...plan, ...said].map((passage) => ({ section: null, at: null, ...passage }));
}
