// Evaluations in the database: the conversation as it is judged, the judgement, and what people say beside it.
import type { MoveName } from '../conversation/move.ts';
import type { Stage } from '../conversation/stage.ts';
import type { Citation, Voice } from '../conversation/wire.ts';
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { Language } from '../people/roles.ts';
import type { Criterion, Score } from './rubric.ts';
import type { RaisedSignal, Source, Transcript, Turn } from './transcript.ts';

/** Gravest first. `sample` is chance; `signal` alone opens a conversation for reading and asks nobody to judge it. */
export const auditReasons = ['crisis', 'overruled', 'missed', 'complaint', 'low-score', 'thumbs-down', 'sample', 'signal'] as const;
export type AuditReason = (typeof auditReasons)[number];

/** A conversation to judge, as it stood at `upToSeq`. */
export type Judged = {
  trajectoryId: string;
  finished: boolean;
  upToSeq: number;
  /** Client, counsellor and stand-in: a supervisor reads without them, and they do not leave for a model. */
  names: string[];
  transcript: Transcript;
};

/** Reads a conversation with all that a judgement rests on; for the system. Null when it does not exist. */
export async function readToJudge(tx: Tx, conversationId: string): Promise<Judged | null> {
  const [row] = await tx.query<{
    trajectoryId: string;
    finished: boolean;
    upToSeq: string;
    stage: Stage;
    language: Language;
    names: string[];
    careerQuestion: string | null;
    insights: string[] | null;
    actions: { text: string }[] | null;
    helpNumbers: string[] | null;
  }>(
    `select c.trajectory_id as "trajectoryId", c.finished_at is not null as finished, c.last_seq as "upToSeq", t.stage, p.language,
       (select array_agg(n.name) from person n
          where n.organisation_id = t.organisation_id and n.id in (t.client_id, t.counsellor_id, t.stand_in_id)) as names,
       t.career_question as "careerQuestion",
       (select array_agg(text order by created_at) from insight i
          where i.organisation_id = c.organisation_id and i.trajectory_id = c.trajectory_id and i.status = 'confirmed') as insights,
       (select items from plan_section s
          where s.organisation_id = c.organisation_id and s.trajectory_id = c.trajectory_id and s.section = 'actions') as actions,
       (select array_agg(details->>'number') from document d where d.organisation_id = c.organisation_id and d.details->>'number' is not null) as "helpNumbers"
     from conversation c
       join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
       join person p on p.organisation_id = t.organisation_id and p.id = t.client_id
     where c.organisation_id = koers_organisation() and c.id = $1`,
    [conversationId],
  );
  if (!row) return null;
  const turns = await readTurns(tx, conversationId, Number(row.upToSeq));
  const clientWords = [row.careerQuestion, ...(row.insights ?? []), ...(row.actions ?? []).map((action) => action.text)];
  return {
    trajectoryId: row.trajectoryId,
    finished: row.finished,
    upToSeq: Number(row.upToSeq),
    names: row.names,
    transcript: {
      stage: row.stage,
      language: row.language,
      turns,
      signals: await readSignals(tx, conversationId),
      sources: await readSources(tx, [...new Set(turns.flatMap((turn) => turn.citedDocumentIds))]),
      clientWords: clientWords.filter((words) => words !== null).map(unseal),
      helpNumbers: row.helpNumbers ?? [],
    },
  };
}

/** Whether a conversation is still as it was judged: ended, and not a message longer. */
export async function isStill(tx: Tx, conversationId: string, upToSeq: number): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from conversation where organisation_id = koers_organisation() and id = $1 and finished_at is not null and last_seq = $2',
    [conversationId, upToSeq],
  );
  return rows.length > 0;
}

/** A reply that is still going out has no text yet and is left out: it belongs to the next evaluation. */
async function readTurns(tx: Tx, conversationId: string, upToSeq: number): Promise<Turn[]> {
  const rows = await tx.query<{
    id: string;
    seq: string;
    from: Turn['from'];
    text: string;
    at: Date;
    move: MoveName | null;
    voice: Voice | null;
    citations: Citation[];
    guarded: string[];
    cut: boolean;
  }>(
    `select id, seq, sender as "from", text, at, move, voice, citations, guarded, cut from message
     where organisation_id = koers_organisation() and conversation_id = $1 and seq <= $2 and text is not null order by seq`,
    [conversationId, upToSeq],
  );
  return rows.map(({ citations, ...turn }) => ({
    ...turn,
    seq: Number(turn.seq),
    text: unseal(turn.text),
    citedDocumentIds: citations.map((citation) => citation.documentId),
  }));
}

function readSignals(tx: Tx, conversationId: string): Promise<RaisedSignal[]> {
  return tx.query<RaisedSignal>(
    `select message_id as "messageId", kind, level, raised_at as "raisedAt", due_at as "dueAt", acknowledged_at as "acknowledgedAt", resolved_at as "resolvedAt"
     from signal where organisation_id = koers_organisation() and conversation_id = $1 order by raised_at, id`,
    [conversationId],
  );
}

async function readSources(tx: Tx, documentIds: readonly string[]): Promise<Source[]> {
  if (documentIds.length === 0) return [];
  return tx.query<Source>(
    `select d.id as "documentId", d.title, to_char(d.valid_from, 'YYYY-MM-DD') as "validFrom", to_char(d.valid_to, 'YYYY-MM-DD') as "validTo",
       coalesce((select array_agg(p.heading || E'\\n' || p.text order by p.ordinal) from passage p
          where p.organisation_id = d.organisation_id and p.document_id = d.id), '{}') as passages
     from document d where d.organisation_id = koers_organisation() and d.id = any($1::uuid[])
     union all
     select o.id, o.title, null, null, array[o.body] from occupation_source o where o.organisation_id = koers_organisation() and o.id = any($1::uuid[])`,
    [documentIds],
  );
}

/** What is kept of a judgement: also the circumstances, which may be others by the time someone reads it. */
export type Judgement = {
  stage: Stage;
  language: Language;
  voices: Voice[];
  overall: number | null;
  scores: Score[];
  /** Of a judge: most turns that were left out of a question, because the conversation was too long for it. */
  leftOut?: number;
  /** Of a judge: turns that speak to whoever judges. Such a judgement steers nothing. */
  aimed?: number;
};

/** What judged, and with what: enough to say later why two judgements differ. */
export type JudgedBy = {
  kind: 'measures' | 'judge';
  evaluator: string;
  run: number;
  rubricVersion: number;
  codeVersion: string;
  promptId: string | null;
  promptVersion: number | null;
  model: string | null;
  tokensIn: number | null;
  tokensOut: number | null;
  costMicroEur: number | null;
};

/** Writes a judgement once per (conversation, evaluator, how far the conversation had come, run); null when it was there already. */
export async function insertEvaluation(
  tx: Tx,
  about: { conversationId: string; trajectoryId: string; upToSeq: number },
  by: JudgedBy,
  judgement: Judgement,
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `insert into evaluation (organisation_id, conversation_id, trajectory_id, up_to_seq, scores, kind, evaluator, run, rubric_version, code_version,
       prompt_id, prompt_version, model, tokens_in, tokens_out, cost_micro_eur)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict on constraint evaluation_once do nothing returning id`,
    [
      about.conversationId,
      about.trajectoryId,
      about.upToSeq,
      JSON.stringify({ ...judgement, scores: judgement.scores.map((score) => withWords(score, seal)) }),
      by.kind,
      by.evaluator,
      by.run,
      by.rubricVersion,
      by.codeVersion,
      by.promptId,
      by.promptVersion,
      by.model,
      by.tokensIn,
      by.tokensOut,
      by.costMicroEur,
    ],
  );
  return row?.id ?? null;
}

/** The words of a score that are a piece of the conversation, sealed or opened. */
function withWords(score: Score, turn: (text: string) => string): Score {
  return {
    ...score,
    quote: score.quote && { ...score.quote, text: turn(score.quote.text) },
    ...(score.reason === undefined ? {} : { reason: score.reason && turn(score.reason) }),
  };
}

/** The latest measures of a conversation as far as it had come, for the system; null where there are none yet. */
export async function readLatestMeasures(tx: Tx, conversationId: string, upToSeq: number): Promise<(JudgedBy & { judgement: Judgement }) | null> {
  const [row] = await tx.query<StoredEvaluation>(
    `select ${columns} from evaluation e where e.organisation_id = koers_organisation() and e.conversation_id = $1 and e.up_to_seq = $2 and e.kind = 'measures'
     order by e.run desc, e.created_at desc limit 1`,
    [conversationId, upToSeq],
  );
  return row ? read(row) : null;
}

/** Opens a conversation to the supervisors, for this reason; true when it was not open for it yet. */
export async function insertAuditItem(tx: Tx, conversationId: string, trajectoryId: string, reason: AuditReason): Promise<boolean> {
  const rows = await tx.query(
    `insert into audit_item (organisation_id, conversation_id, trajectory_id, reason) values (koers_organisation(), $1, $2, $3)
     on conflict (organisation_id, conversation_id, reason) do nothing returning id`,
    [conversationId, trajectoryId, reason],
  );
  return rows.length > 0;
}

export type StoredEvaluation = JudgedBy & {
  id: string;
  conversationId: string;
  trajectoryId: string;
  createdAt: Date;
  /** When the conversation began: names are hidden, so this tells conversations apart. */
  startedAt: Date;
  upToSeq: number;
  /** Why a supervisor may read it, oldest reason first. */
  reasons: AuditReason[];
  rescored: boolean;
  /** Where people judge it, once it waits for them. */
  auditId: string | null;
  /** Whether this reader may see what the machine thought: their own scores count already, or nobody has to judge any more. */
  scoresShown: boolean;
  judgement: Judgement;
};

const columns = `e.id, e.conversation_id as "conversationId", e.trajectory_id as "trajectoryId", e.created_at as "createdAt", e.scores as judgement,
  e.up_to_seq::int as "upToSeq", e.kind, e.evaluator, e.run, e.rubric_version as "rubricVersion", e.code_version as "codeVersion", e.prompt_id as "promptId",
  e.prompt_version as "promptVersion", e.model, e.tokens_in as "tokensIn", e.tokens_out as "tokensOut", e.cost_micro_eur::float8 as "costMicroEur",
  (select c.started_at from conversation c where c.organisation_id = e.organisation_id and c.id = e.conversation_id) as "startedAt",
  (select array_agg(a.reason order by a.created_at, a.reason) from audit_item a
     where a.organisation_id = e.organisation_id and a.conversation_id = e.conversation_id) as reasons,
  exists (select 1 from rescore r where r.organisation_id = e.organisation_id and r.evaluation_id = e.id) as rescored,
  (select a.id from audit a where a.organisation_id = e.organisation_id and a.evaluation_id = e.id) as "auditId",
  (exists (select 1 from rescore r where r.organisation_id = e.organisation_id and r.evaluation_id = e.id and r.scored_by = koers_person_id())
    or exists (select 1 from audit a where a.organisation_id = e.organisation_id and a.evaluation_id = e.id and (a.status <> 'open' or exists (
      select 1 from audit_seat s where s.organisation_id = a.organisation_id and s.audit_id = a.id and s.claimed_by = koers_person_id() and s.finished_at is not null)))) as "scoresShown"`;
/** A quote is a piece of the conversation: without a reason on record it stays as closed as the conversation itself. */
const opened = `e.organisation_id = koers_organisation() and exists (
  select 1 from audit_item a where a.organisation_id = e.organisation_id and a.conversation_id = e.conversation_id)`;

function read(row: StoredEvaluation): StoredEvaluation {
  return { ...row, judgement: { ...row.judgement, scores: row.judgement.scores.map((score) => withWords(score, unseal)) } };
}

/** The latest evaluation of each conversation that is open to audit, and earlier ones that a person scored; newest first. */
export async function listEvaluations(tx: Tx): Promise<StoredEvaluation[]> {
  const rows = await tx.query<StoredEvaluation & { latest: boolean }>(
    `select * from (
       select ${columns}, row_number() over (partition by e.conversation_id order by e.up_to_seq desc, e.run desc, e.created_at desc) = 1 as latest
       from evaluation e where ${opened} and e.kind = 'measures') listed
     where latest or rescored order by "createdAt" desc, id limit 500`,
  );
  return rows.map(read);
}

/** One evaluation by the measures, on which people's scores hang; null when it is not there, or not open, for this person. */
export async function readEvaluation(tx: Tx, id: string): Promise<StoredEvaluation | null> {
  const [row] = await tx.query<StoredEvaluation>(`select ${columns} from evaluation e where ${opened} and e.id = $1 and e.kind = 'measures'`, [id]);
  return row ? read(row) : null;
}

/** The judge's latest word on a conversation as far as it had come, or null where there is none, or it is not open, for this person. */
export async function readJudgement(tx: Tx, conversationId: string, upToSeq: number): Promise<StoredEvaluation | null> {
  const [row] = await tx.query<StoredEvaluation>(
    `select ${columns} from evaluation e where ${opened} and e.conversation_id = $1 and e.up_to_seq = $2 and e.kind = 'judge' order by e.run desc limit 1`,
    [conversationId, upToSeq],
  );
  return row ? read(row) : null;
}

export type Rescore = { criterion: Criterion; score: number; note: string; byName: string; at: Date };

/** What people scored beside an evaluation, in the order they did. */
export async function listRescores(tx: Tx, evaluationId: string): Promise<Rescore[]> {
  const rows = await tx.query<Rescore>(
    `select r.criterion, r.score, r.note, coalesce(p.name, '') as "byName", r.scored_at as at
     from rescore r left join person p on p.organisation_id = r.organisation_id and p.id = r.scored_by
     where r.organisation_id = koers_organisation() and r.evaluation_id = $1 order by r.scored_at, r.id`,
    [evaluationId],
  );
  return rows.map((row) => ({ ...row, note: unseal(row.note) }));
}

/** Writes this person's own scores, once they count. */
export async function writeRescores(
  tx: Tx,
  about: { evaluationId: string; conversationId: string },
  given: readonly { criterion: Criterion; score: number; note: string }[],
): Promise<void> {
  await tx.query(
    `insert into rescore (organisation_id, evaluation_id, conversation_id, criterion, score, note, scored_by)
     select koers_organisation(), $1, $2, criterion, score, note, koers_person_id()
     from jsonb_to_recordset($3::jsonb) as g(criterion text, score integer, note text)
     on conflict (organisation_id, evaluation_id, criterion, scored_by) do update set score = excluded.score, note = excluded.note, scored_at = now()`,
    [about.evaluationId, about.conversationId, JSON.stringify(given.map((one) => ({ ...one, note: seal(one.note) })))],
  );
}
