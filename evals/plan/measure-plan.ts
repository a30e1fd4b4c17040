// Drafts the whole plan of each client and holds every sentence of it against what the client said: whether its evidence exists and is
// this client's, whether a statement that is known to be false stands there, what does not hold to the evidence, and what a crisis left.
import type { Chat } from '../../server/model/chat.ts';
import { draftPlan } from '../../server/plan/draft-plan.ts';
import type { Evidence, PlanItem, SectionName, Sentence } from '../../server/plan/section.ts';
import { readEvidenceTexts } from '../../server/plan/source-store.ts';
import type { EvalKoers } from '../open-koers.ts';
import { type Fault, judgeSentence } from './judge-sentence.ts';
import type { PlanClient } from './play-plan.ts';

export type Drafted = { script: string; section: SectionName; text: string; evidence: Evidence[]; rests: string[] };
export type PlanMeasure = {
  sentences: number;
  items: number;
  sections: number;
  /** Sentences of which every piece of evidence exists and is this client's; no evidence at all is not valid. */
  valid: number;
  /** Known to be false. */
  falsehoods: { script: string; text: string; false: string }[];
  /** Found by the coarse check: read by hand before anything is said of them. */
  suspect: { script: string; section: SectionName; text: string; rests: string[]; faults: Fault[] }[];
  fromCrisis: string[];
  milliseconds: number[];
};

const eraseDraft = (koers: EvalKoers, trajectoryId: string) =>
  koers.database.asSystem(koers.organisationId, 'eval', async (tx) => {
    for (const table of ['plan_section_version', 'plan_section'])
      await tx.query(`delete from ${table} where organisation_id = koers_organisation() and trajectory_id = $1`, [trajectoryId]);
  });

/** Drafts over nothing, and says how long it took. */
export async function draftAnew(koers: EvalKoers, client: Pick<PlanClient, 'trajectoryId' | 'counsellor'>, chat: Chat | null) {
  await eraseDraft(koers, client.trajectoryId);
  const began = performance.now();
  const { plan } = await draftPlan({ ...koers.deps, chat }, client.counsellor, client.trajectoryId);
  return { plan, took: performance.now() - began };
}

/** The plans of all of them, measured as one. */
export async function measurePlans(koers: EvalKoers, clients: readonly PlanClient[], chat: Chat | null = null): Promise<PlanMeasure & { drafted: Drafted[] }> {
  const all: PlanMeasure & { drafted: Drafted[] } = {
    sentences: 0,
    items: 0,
    sections: 0,
    valid: 0,
    falsehoods: [],
    suspect: [],
    fromCrisis: [],
    milliseconds: [],
    drafted: [],
  };
  for (const client of clients) {
    const { plan, took } = await draftAnew(koers, client, chat);
    all.milliseconds.push(took);
    for (const { section, sentences, items } of plan.sections) {
      if (sentences.length > 0) all.sections++;
      all.items += items.length;
      for (const sentence of sentences) await measureSentence(koers, client, section, sentence, all);
      for (const text of items.flatMap(itemTexts)) findFalse(client, text, all);
    }
  }
  return all;
}

const itemTexts = ({ text, when, with: whom, means, doneWhen }: PlanItem): string[] => [[text, when, whom, means, doneWhen].filter(Boolean).join(', ')];

async function measureSentence(
  koers: EvalKoers,
  client: PlanClient,
  section: SectionName,
  sentence: Sentence,
  all: PlanMeasure & { drafted: Drafted[] },
): Promise<void> {
  const { script, trajectoryId, counsellor, crisisMessageIds } = client;
  const found = await koers.database.asPerson(counsellor, (tx) => readEvidenceTexts(tx, trajectoryId, sentence.evidence));
  const isThere = ({ kind, id }: Evidence) => found.some((one) => one.kind === kind && one.id === id && one.text.trim() !== '');
  const rests = found.map(({ text }) => text);
  all.sentences++;
  all.drafted.push({ script, section, text: sentence.text, evidence: sentence.evidence, rests });
  if (sentence.evidence.length > 0 && sentence.evidence.every(isThere)) all.valid++;
  findFalse(client, sentence.text, all);
  const faults = judgeSentence(sentence.text, rests);
  if (faults.length > 0) all.suspect.push({ script, section, text: sentence.text, rests, faults });
  if (sentence.evidence.some(({ id }) => crisisMessageIds.includes(id)) || (client.crisis && sharesClause(sentence.text, client.crisis)))
    all.fromCrisis.push(sentence.text);
}

function findFalse({ script, falsehoods }: PlanClient, text: string, all: PlanMeasure): void {
  for (const { false: statement, spot } of falsehoods) if (spot.test(text)) all.falsehoods.push({ script, text, false: statement });
}

/** Three words in a row that are not among everybody's. */
function sharesClause(text: string, crisis: string): boolean {
  const words = (of: string) => of.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const said = ` ${words(text).join(' ')} `;
  return words(crisis).some((_, i, list) => list.slice(i, i + 4).length === 4 && said.includes(` ${list.slice(i, i + 4).join(' ')} `));
}

/** How many clients have what, so that the figures say what they are about. */
export async function countBasis(koers: EvalKoers): Promise<Record<'messages' | 'insights' | 'exercises' | 'records' | 'crises', number>> {
  const [row] = await koers.database.asSystem(koers.organisationId, 'eval', (tx) =>
    tx.query<Record<'messages' | 'insights' | 'exercises' | 'records' | 'crises', number>>(
      `select (select count(*)::int from message where organisation_id = koers_organisation() and sender = 'client') as messages,
        (select count(*)::int from insight where organisation_id = koers_organisation() and status = 'confirmed') as insights,
        (select count(*)::int from exercise_result where organisation_id = koers_organisation() and kept_at is not null) as exercises,
        (select count(*)::int from session_record where organisation_id = koers_organisation() and status = 'approved') as records,
        (select count(distinct message_id)::int from signal where organisation_id = koers_organisation() and level = 'crisis') as crises`,
    ),
  );
  if (!row) throw new Error('nothing was counted');
  return row;
}
