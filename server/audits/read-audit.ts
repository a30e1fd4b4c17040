// A conversation to judge: up to its number, without names, and without what the machine or somebody else thought of it until this
// person's own scores count. The screen gets nothing that it would have to hide.
import { readTranscript } from '../conversation/store.ts';
import type { TranscriptMessage } from '../conversation/wire.ts';
import type { Database, Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { withoutNames as hideQuotes } from '../evaluation/read-evaluations.ts';
import type { Criterion } from '../evaluation/rubric.ts';
import { type AuditReason, readEvaluation, readJudgement, type StoredEvaluation } from '../evaluation/store.ts';
import { hidersFor } from '../names/hide-for-reader.ts';
import { findHiddenQuote } from '../names/hide-names.ts';
import { listNames, listRevealed, type Names } from '../names/names-store.ts';
import { permit } from '../people/permit.ts';
import type { Permission, Person } from '../people/roles.ts';
import { presentSignal } from '../signals/present-signal.ts';
import { listSignals, type StoredSignal } from '../signals/store.ts';
import { record } from '../trail/record.ts';
import { type AuditStatus, disagreements, type Sheet } from './audit.ts';
import { type AuditRow, listReasons, listSettled, listSheets, readAround, readAudit, readSheet, type SettledRow } from './audit-store.ts';
import { listSeats, type Seat } from './seat-store.ts';

/** Who is at it: this person, somebody else, nobody; or this person is done with it. */
export type Holder = 'me' | 'other' | 'nobody' | 'finished';

export type Compared = {
  measures: StoredEvaluation | null;
  judge: StoredEvaluation | null;
  /** Those whose scores may be seen, in the order of their seats. */
  raters: { name: string; isMe: boolean; scores: Sheet }[];
  /** Criteria on which two people differ too much. */
  differ: Criterion[];
  settled: SettledRow[];
};

export type ShownAudit = {
  id: string;
  evaluationId: string;
  conversationId: string;
  status: AuditStatus;
  raters: number;
  upToSeq: number;
  startedAt: Date;
  stage: StoredEvaluation['judgement']['stage'];
  language: StoredEvaluation['judgement']['language'];
  voices: StoredEvaluation['judgement']['voices'];
  /** Without those that would tell what the machine thought, until `compared` is there. */
  reasons: AuditReason[];
  /** The client wrote on; that part is not judged here. */
  goesOn: boolean;
  holder: Holder;
  claimedUntil: Date | null;
  messages: TranscriptMessage[];
  signals: (StoredSignal & { may: Permission[] })[];
  /** This person's own scores so far. */
  scores: Sheet;
  /** Null until this person's own scores count, or nobody has to judge any more. */
  compared: Compared | null;
  /** Only for who asked for them with a reason. */
  names: Names | null;
  may: Permission[];
};
/** What is left when its conversation was erased. */
export type VoidAudit = { id: string; status: 'void'; may: Permission[] };

/** @throws Refusal not-allowed, not-found */
export async function readOneAudit(deps: { db: Database }, person: Person, id: string): Promise<ShownAudit | VoidAudit> {
  permit(person, 'audit:read');
  const found = await deps.db.asPerson(person, (tx) => look(tx, person, id));
  if (found.status === 'void') return found;
  const { trajectoryId, isRevealed, ...audit } = found;
  if (!isRevealed) return withoutNames(audit, (await hidersFor(deps.db, person, [found]))(found));
  // A supervisor may not read a client's name: the system does, since it is on record that they asked.
  const names = await deps.db.asSystem(person.organisationId, 'revealed names', (tx) => listNames(tx, [trajectoryId]));
  return { ...withNames(audit), names: names.get(trajectoryId) ?? null };
}

type Found = ShownAudit & { trajectoryId: string; isRevealed: boolean };

async function look(tx: Tx, person: Person, id: string): Promise<Found | (VoidAudit & { status: 'void' })> {
  const audit = await readAudit(tx, id);
  if (!audit) throw new Refusal('not-found');
  if (audit.status === 'void') return { id, status: 'void', may: [] };
  const [evaluation, around] = [await readEvaluation(tx, audit.evaluationId), await readAround(tx, audit)];
  if (!evaluation || !around) throw new Refusal('not-found');
  const seats = await listSeats(tx, id);
  const holder = holderOf(seats, person.id);
  const isOver = holder === 'finished' || audit.status !== 'open';
  const reasons = await listReasons(tx, audit.conversationId);
  await record(tx, person, {
    action: 'audit:read',
    objectType: 'audit',
    objectId: id,
    trajectoryId: audit.trajectoryId,
    reason: reasons.join(', '),
    detail: { conversationId: audit.conversationId, upToSeq: audit.upToSeq },
  });
  const { stage, language, voices } = evaluation.judgement;
  const messages = (await readTranscript(tx, audit.conversationId, 0)).filter(({ seq }) => seq <= audit.upToSeq);
  const shown = new Set(messages.map((message) => message.id));
  const signals = await listSignals(tx, { openOnly: false, trajectoryId: audit.trajectoryId });
  const isRevealed = (await listRevealed(tx, [audit.conversationId])).has(audit.conversationId);
  return {
    id,
    evaluationId: audit.evaluationId,
    conversationId: audit.conversationId,
    trajectoryId: audit.trajectoryId,
    status: audit.status,
    raters: audit.raters,
    upToSeq: audit.upToSeq,
    startedAt: around.startedAt,
    stage,
    language,
    voices,
    reasons: isOver ? reasons : reasons.filter((reason) => reason !== 'low-score' && reason !== 'sample'),
    goesOn: around.lastSeq > audit.upToSeq,
    holder,
    claimedUntil: seats.find(({ claimedBy, finishedAt }) => claimedBy === person.id && !finishedAt)?.claimedUntil ?? null,
    // Steps of an exercise hold what was written in it once more.
    messages: messages.map(({ exercise: _, ...message }) => message),
    signals: signals.filter(({ messageId }) => messageId !== null && shown.has(messageId)).map((signal) => presentSignal(signal, person)),
    scores: await readSheet(tx, id),
    compared: isOver ? await compare(tx, person, audit, evaluation) : null,
    names: null,
    isRevealed,
    may: mayDo(audit.status, holder, isRevealed),
  };
}

async function compare(tx: Tx, person: Person, audit: AuditRow, measures: StoredEvaluation): Promise<Compared> {
  const sheets = await listSheets(tx, audit.id);
  return {
    measures,
    judge: await readJudgement(tx, audit.conversationId, audit.upToSeq),
    raters: sheets.map(({ personId, name, sheet }) => ({ name, isMe: personId === person.id, scores: sheet })),
    differ: disagreements(sheets.map(({ sheet }) => sheet)),
    settled: await listSettled(tx, audit.evaluationId),
  };
}

function holderOf(seats: readonly Seat[], me: string): Holder {
  const mine = seats.find(({ claimedBy }) => claimedBy === me);
  if (mine) return mine.finishedAt ? 'finished' : 'me';
  return seats.every(({ isHeld, finishedAt }) => isHeld || finishedAt) ? 'other' : 'nobody';
}

function mayDo(status: AuditStatus, holder: Holder, isRevealed: boolean): Permission[] {
  return [
    'audit:read',
    ...(status === 'open' && holder === 'nobody' ? (['audit:claim'] as const) : []),
    ...(status === 'open' && holder === 'me' ? (['audit:rate'] as const) : []),
    ...(status === 'to-settle' ? (['audit:settle'] as const) : []),
    ...(isRevealed ? [] : (['name:reveal'] as const)),
  ];
}

/** Quotes are kept with their names hidden: who may read those finds the quote in its message again. */
function withNames(audit: ShownAudit): ShownAudit {
  const said = new Map(audit.messages.map(({ id, text }) => [id, text]));
  const show = (evaluation: StoredEvaluation | null): StoredEvaluation | null => {
    if (!evaluation) return null;
    const scores = evaluation.judgement.scores.map((score) => ({
      ...score,
      quote: score.quote && { ...score.quote, text: findHiddenQuote(score.quote.text, said.get(score.quote.messageId) ?? '') },
    }));
    return { ...evaluation, judgement: { ...evaluation.judgement, scores } };
  };
  return { ...audit, compared: audit.compared && { ...audit.compared, measures: show(audit.compared.measures), judge: show(audit.compared.judge) } };
}

function withoutNames(audit: ShownAudit, hide: (text: string) => string): ShownAudit {
  const hideIn = (evaluation: StoredEvaluation | null) => evaluation && hideQuotes(evaluation, hide);
  return {
    ...audit,
    messages: audit.messages.map((message) => ({ ...message, text: hide(message.text) })),
    signals: audit.signals.map((signal) => ({
      ...signal,
      clientName: null,
      quote: hide(signal.quote),
      // What colleagues wrote about it names people, and would steer who judges.
      note: null,
      markedNote: null,
      snoozeReason: null,
      closing: null,
      example: null,
      acknowledgedByName: null,
      assignedToName: null,
      resolvedByName: null,
      may: [],
    })),
    compared: audit.compared && { ...audit.compared, measures: hideIn(audit.compared.measures), judge: hideIn(audit.compared.judge) },
  };
}
