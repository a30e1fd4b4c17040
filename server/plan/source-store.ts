// What a draft may rest on and what a sentence points back to. Reads other slices' rows, under the reader's own rights.
import type { Tx } from '../db/as-person.ts';
import { unseal } from '../db/sealed.ts';
import { listFiles } from '../portfolio/evidence-store.ts';
import { readUploads } from '../portfolio/read-uploads.ts';
import type { Trajectory } from '../trajectory/store.ts';
import { dayInBrussels } from '../knowledge/brussels-day.ts';
import type { Evidence, EvidenceKind, SectionName, WrittenItem } from './section.ts';
import { sectionOfYield } from './section-of-yield.ts';
import { type SessionRecord, sourcesOfOccupation, sourcesOfSession, sourceOfUpload } from './session-source.ts';

/** Something the client said or confirmed, that a draft may rest on. */
export type Source = {
  /** `session-note`: the career question as it was put on file, by the id of the trajectory; with a section: what was agreed in a session. */
  kind: Extract<EvidenceKind, 'message' | 'insight' | 'session-note' | 'exercise' | 'document' | 'upload'>;
  id: string;
  text: string;
  /** Of an insight: the competency it is about. */
  competency?: string | null;
  /** Of what came out of an exercise: where it belongs. */
  section?: SectionName;
  /** When it was said: milliseconds, and the ISO day in Brussels. */
  saidAt?: number;
  saidOn?: string;
  /** Of an action that was agreed in a session: what is known of it. */
  item?: WrittenItem;
};

export type EvidenceText = { kind: EvidenceKind; id: string; text: string; title?: string; conversationId?: string; at?: Date };

/**
 * The career question on file, what the client said, oldest first, and the insights they confirmed. A message that called for a person at once (crisis,
 * urgent) never feeds a draft, nor what was noticed in it: those words were not written for a plan. Only who reads signals can ask.
 */
export async function readSources(tx: Tx, trajectory: Pick<Trajectory, 'id' | 'careerQuestion'>): Promise<Source[]> {
  const kept = `not exists (select 1 from signal s where s.organisation_id = m.organisation_id and s.message_id = m.id and s.level in ('crisis', 'urgent'))`;
  const messages = await tx.query<{ id: string; text: string; at: Date; quotes: string[] }>(
    // A quote of a private kind is left out too: VDAB may inspect a plan, and the client decides what goes in (DOMAIN.md).
    `select m.id, m.text, m.at, array(select s.quote from signal s where s.organisation_id = m.organisation_id and s.message_id = m.id
        and s.kind in ('mental-health', 'domestic-violence', 'addiction', 'financial-distress')) as quotes
     from message m join conversation c on c.organisation_id = m.organisation_id and c.id = m.conversation_id
     where m.organisation_id = koers_organisation() and m.trajectory_id = $1 and m.sender = 'client' and m.text is not null and ${kept}
     order by c.started_at, m.seq`,
    [trajectory.id],
  );
  const insights = await tx.query<{ id: string; text: string; competency: string | null; at: Date }>(
    `select i.id, i.text, i.competency, coalesce(i.decided_at, i.created_at) as at from insight i
     where i.organisation_id = koers_organisation() and i.trajectory_id = $1 and i.status = 'confirmed'
       and not exists (select 1 from message m where m.organisation_id = i.organisation_id and m.id = any(i.message_ids) and not ${kept})
       and not exists (select 1 from signal s where s.organisation_id = i.organisation_id and s.written_id = i.id
         and (s.level in ('crisis', 'urgent') or s.kind in ('mental-health', 'domestic-violence', 'addiction', 'financial-distress')))
     order by i.created_at, i.id`,
    [trajectory.id],
  );
  // What came out of an exercise is the client's once they kept it; the id is that of the run, so that a reader sees the whole of it.
  const results = await tx.query<{ id: string; yields: { kind: string; competency: string; text: string }[]; at: Date; quotes: string[] }>(
    `select x.run_id as id, x.yields, x.kept_at as at, array(select s.quote from signal s join exercise_answer a on a.organisation_id = s.organisation_id and a.message_id = s.message_id
        where a.organisation_id = x.organisation_id and a.run_id = x.run_id and s.kind in ('mental-health', 'domestic-violence', 'addiction', 'financial-distress')) as quotes
     from exercise_result x
     where x.organisation_id = koers_organisation() and x.trajectory_id = $1 and x.kept_at is not null
       and not exists (select 1 from exercise_answer a join message m on m.organisation_id = a.organisation_id and m.id = a.message_id
         where a.organisation_id = x.organisation_id and a.run_id = x.run_id and not ${kept})
       and not exists (select 1 from signal s where s.organisation_id = x.organisation_id and s.written_id = x.run_id and s.level in ('crisis', 'urgent'))
     order by x.created_at, x.run_id`,
    [trajectory.id],
  );
  const records = await tx.query<{ id: string; record: string; actions: SessionRecord['actions']; heldAt: Date }>(
    `select r.id, r.record, r.actions, g.starts_at as "heldAt" from session_record r
       join guidance_session g on g.organisation_id = r.organisation_id and g.id = r.session_id
     where r.organisation_id = koers_organisation() and r.trajectory_id = $1 and r.status = 'approved' order by g.starts_at`,
    [trajectory.id],
  );
  // What Koers looked up for this client, the latest first: the analysis of an occupation is a document that they can open.
  const occupations = await tx.query<{ id: string; body: string; citedAt: Date }>(
    `select o.id, o.body, max(m.at) as "citedAt" from message m cross join lateral jsonb_array_elements(m.citations) as cited
       join occupation_source o on o.organisation_id = m.organisation_id and o.id::text = cited ->> 'documentId'
     where m.organisation_id = koers_organisation() and m.trajectory_id = $1 and m.sender = 'koers'
     group by o.id, o.body order by max(m.at) desc limit 3`,
    [trajectory.id],
  );
  const uploads = (await listFiles(tx, trajectory.id)).filter(({ about, scan }) => about.trim() !== '' && scan !== 'infected');
  const said = (at: Date) => ({ saidAt: at.getTime(), saidOn: dayInBrussels(at) });
  const question = trajectory.careerQuestion?.trim();
  return [
    ...(question ? [{ kind: 'session-note', id: trajectory.id, text: question } satisfies Source] : []),
    ...messages.map(
      ({ id, text, at, quotes }): Source => ({
        kind: 'message',
        id,
        text: quotes.reduce((rest, quote) => rest.replaceAll(unseal(quote), ' '), unseal(text)),
        ...said(at),
      }),
    ),
    ...insights.map(({ id, text, competency, at }): Source => ({ kind: 'insight', id, text: unseal(text), competency, ...said(at) })),
    ...results.flatMap(({ id, yields, at, quotes }) =>
      yields.flatMap(({ kind, competency, text }): Source[] => {
        const words = unseal(text);
        if (quotes.some((quote) => words.includes(unseal(quote)))) return [];
        return [{ kind: 'exercise', id, text: words, competency, section: sectionOfYield(kind, competency), ...said(at) }];
      }),
    ),
    ...records.flatMap(({ id, record, actions, heldAt }) =>
      sourcesOfSession({
        id,
        record: unseal(record),
        actions: actions.map((action) => ({ ...action, text: unseal(action.text), when: opened(action.when), with: opened(action.with) })),
        heldOn: dayInBrussels(heldAt),
        heldAt: heldAt.getTime(),
      }),
    ),
    ...uploads.map(({ id, about, addedAt }) => sourceOfUpload({ id, about, at: addedAt.getTime() })),
    ...occupations.flatMap(({ id, body, citedAt }) => sourcesOfOccupation({ id, body, citedAt: citedAt.getTime() })),
  ];
}

const opened = (text: string | null | undefined): string | null => (text ? unseal(text) : null);

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
  const records = await tx.query<EvidenceText>(
    `select 'session-note' as kind, r.id, r.record as text, g.starts_at as at from session_record r
       join guidance_session g on g.organisation_id = r.organisation_id and g.id = r.session_id
     where r.organisation_id = koers_organisation() and r.trajectory_id = $1 and r.status = 'approved' and r.id = any($2::uuid[]) order by g.starts_at`,
    [trajectoryId, idsOf('session-note')],
  );
  const exercises = await tx.query<EvidenceText & { lines: string[] }>(
    `select 'exercise' as kind, r.id, r.title, r.conversation_id as "conversationId", r.finished_at as at, x.lines
     from exercise_run r join exercise_result x on x.organisation_id = r.organisation_id and x.run_id = r.id
     where r.organisation_id = koers_organisation() and r.trajectory_id = $1 and r.id = any($2::uuid[]) order by r.finished_at, r.id`,
    [trajectoryId, idsOf('exercise')],
  );
  return [...questions, ...records, ...messages, ...insights]
    .map((piece) => ({ ...piece, text: unseal(piece.text) }))
    .concat(exercises.map(({ lines, ...piece }) => ({ ...piece, text: lines.map(unseal).join('\n') })))
    .concat(documents)
    .concat(await readUploads(tx, trajectoryId, idsOf('upload')));
}
