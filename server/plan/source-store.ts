// What a draft may rest on and what a sentence points back to. Reads other slices' rows, under the reader's own rights.
import type { Tx } from '../db/as-person.ts';
import { unseal } from '../db/sealed.ts';
import type { Trajectory } from '../trajectory/store.ts';
import type { Evidence, EvidenceKind, SectionName } from './section.ts';
import { sectionOfYield } from './section-of-yield.ts';

/** Something the client said or confirmed, that a draft may rest on. */
export type Source = {
  /** `session-note`: the career question as it was put on file, by the id of the trajectory. */
  kind: Extract<EvidenceKind, 'message' | 'insight' | 'session-note' | 'exercise'>;
  id: string;
  text: string;
  /** Of an insight: the competency it is about. */
  competency?: string | null;
  /** Of what came out of an exercise: where it belongs. */
  section?: SectionName;
};

export type EvidenceText = { kind: EvidenceKind; id: string; text: string; title?: string; conversationId?: string; at?: Date };

/**
 * The career question on file, what the client said, oldest first, and the insights they confirmed. A message that called for a person at once (crisis,
 * urgent) never feeds a draft, nor what was noticed in it: those words were not written for a plan. Only who reads signals can ask.
 */
export async function readSources(tx: Tx, trajectory: Pick<Trajectory, 'id' | 'careerQuestion'>): Promise<Source[]> {
  const kept = `not exists (select 1 from signal s where s.organisation_id = m.organisation_id and s.message_id = m.id and s.level in ('crisis', 'urgent'))`;
  const messages = await tx.query<{ id: string; text: string; quotes: string[] }>(
    // A quote of a private kind is left out too: VDAB may inspect a plan, and the client decides what goes in (DOMAIN.md).
    `select m.id, m.text, array(select s.quote from signal s where s.organisation_id = m.organisation_id and s.message_id = m.id
        and s.kind in ('mental-health', 'domestic-violence', 'addiction', 'financial-distress')) as quotes
     from message m join conversation c on c.organisation_id = m.organisation_id and c.id = m.conversation_id
     where m.organisation_id = koers_organisation() and m.trajectory_id = $1 and m.sender = 'client' and m.text is not null and ${kept}
     order by c.started_at, m.seq`,
    [trajectory.id],
  );
  const insights = await tx.query<{ id: string; text: string; competency: string | null }>(
    `select i.id, i.text, i.competency from insight i
     where i.organisation_id = koers_organisation() and i.trajectory_id = $1 and i.status = 'confirmed'
       and not exists (select 1 from message m where m.organisation_id = i.organisation_id and m.id = any(i.message_ids) and not ${kept})
     order by i.created_at, i.id`,
    [trajectory.id],
  );
  // What came out of an exercise is the client's once they kept it; the id is that of the run, so that a reader sees the whole of it.
  const results = await tx.query<{ id: string; yields: { kind: string; competency: string; text: string }[]; quotes: string[] }>(
    `select x.run_id as id, x.yields, array(select s.quote from signal s join exercise_answer a on a.organisation_id = s.organisation_id and a.message_id = s.message_id
        where a.organisation_id = x.organisation_id and a.run_id = x.run_id and s.kind in ('mental-health', 'domestic-violence', 'addiction', 'financial-distress')) as quotes
     from exercise_result x
     where x.organisation_id = koers_organisation() and x.trajectory_id = $1 and x.kept_at is not null
       and not exists (select 1 from exercise_answer a join message m on m.organisation_id = a.organisation_id and m.id = a.message_id
         where a.organisation_id = x.organisation_id and a.run_id = x.run_id and not ${kept})
     order by x.created_at, x.run_id`,
    [trajectory.id],
  );
  const question = trajectory.careerQuestion?.trim();
  return [
    ...(question ? [{ kind: 'session-note', id: trajectory.id, text: question } satisfies Source] : []),
    ...messages.map(
      ({ id, text, quotes }): Source => ({ kind: 'message', id, text: quotes.reduce((rest, quote) => rest.replaceAll(unseal(quote), ' '), unseal(text)) }),
    ),
    ...insights.map(({ id, text, competency }): Source => ({ kind: 'insight', id, text: unseal(text), competency })),
    ...results.flatMap(({ id, yields, quotes }) =>
      yields.flatMap(({ kind, competency, text }): Source[] => {
        const said = unseal(text);
        if (quotes.some((quote) => said.includes(unseal(quote)))) return [];
        return [{ kind: 'exercise', id, text: said, competency, section: sectionOfYield(kind, competency) }];
      }),
    ),
  ];
}

/** The texts behind these pieces of evidence, as far as they still exist and this person may read them. */
export async function readEvidenceTexts(tx: Tx, trajectoryId: string, evidence: readonly Evidence[]): Promise<EvidenceText[]> {
  const idsOf = (kind: EvidenceKind) => [...new Set(evidence.filter((piece) => piece.kind === kind).map((piece) => piece.id))];
  const messages = await tx.query<EvidenceText>(
    `select 'message' as kind, id, text, conversation_id as "conversationId", at from message
     where organisation_id = koers_organisation() and trajectory_id = $1 and text is not null and id = any($2::uuid[]) order by at, seq`,
    [trajectoryId, idsOf('message')],
  );
  const insights = await tx.query<EvidenceText>(
    `select 'insight' as kind, id, text, created_at as at from insight
     where organisation_id = koers_organisation() and trajectory_id = $1 and id = any($2::uuid[]) order by created_at, id`,
    [trajectoryId, idsOf('insight')],
  );
  const documents = await tx.query<EvidenceText>(
    `select 'document' as kind, id, title, body as text from document where organisation_id = koers_organisation() and id = any($1::uuid[])
     union all
     select 'document', id, title, body from occupation_source where organisation_id = koers_organisation() and id = any($1::uuid[])
     order by title`,
    [idsOf('document')],
  );
  const questions = await tx.query<EvidenceText>(
    `select 'session-note' as kind, id, career_question as text from trajectory
     where organisation_id = koers_organisation() and id = $1 and career_question is not null and id = any($2::uuid[])`,
    [trajectoryId, idsOf('session-note')],
  );
  const exercises = await tx.query<EvidenceText & { lines: string[] }>(
    `select 'exercise' as kind, r.id, r.title, r.conversation_id as "conversationId", r.finished_at as at, x.lines
     from exercise_run r join exercise_result x on x.organisation_id = r.organisation_id and x.run_id = r.id
     where r.organisation_id = koers_organisation() and r.trajectory_id = $1 and r.id = any($2::uuid[]) order by r.finished_at, r.id`,
    [trajectoryId, idsOf('exercise')],
  );
  return [...questions, ...messages, ...insights]
    .map((piece) => ({ ...piece, text: unseal(piece.text) }))
    .concat(exercises.map(({ lines, ...piece }) => ({ ...piece, text: lines.map(unseal).join('\n') })))
    .concat(documents);
}
