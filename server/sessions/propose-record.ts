// After a session: five lines become a proposal that a counsellor reads over. It is kept as a proposal only; nothing of it is a fact, and
// the client sees nothing of it. Without a model, and where one fails, by rules.
import { Refusal } from '../errors.ts';
import { describeError } from '../log.ts';
import { ModelFailure } from '../model/failure.ts';
import { withModel } from '../model/model-of.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { localOf } from './brussels-time.ts';
import type { Proposal } from './proposal.ts';
import { proposeFromLines } from './propose-from-lines.ts';
import { proposeWithModel } from './propose-with-model.ts';
import { insertRecord, listApprovedRecords, type Proposed, readNames, readRecord, type SessionRecord, writeProposal } from './record-store.ts';
import type { SessionDeps } from './session-deps.ts';
import { type GuidanceSession, lockSession, readSession } from './store.ts';
import { wordMessage } from './word-message.ts';

/** @param version of the proposal that is there, 0 where none is. @throws Refusal not-found, not-allowed, not-in-this-state, stale-version */
export async function proposeRecord(
  deps: SessionDeps,
  person: Person,
  sessionId: string,
  { lines, version }: { lines: string; version: number },
): Promise<SessionRecord> {
  const about = await deps.db.asPerson(person, async (tx) => {
    const session = await readSession(tx, sessionId);
    const trajectory = permitOn(person, session && (await readTrajectory(tx, session.trajectoryId)), 'session:record');
    return { session: mustTakeRecord(session, deps.now()), trajectory, ...(await readNames(tx, trajectory.id)) };
  });
  const { session, trajectory, clientLanguage } = about;
  const { clientName, counsellorName } = session;
  const given = { lines, on: localOf(session.startsAt).day, clientName };
  let madeBy: Proposed['madeBy'] = 'rules';
  let proposal: Proposal = proposeFromLines(lines, given);
  const { chat, prompts } = await withModel(deps, person.organisationId);
  if (chat) {
    try {
      const names = [trajectory.clientName, trajectory.counsellorName, trajectory.standInName].filter((name) => name !== null);
      proposal = await proposeWithModel(chat, prompts, { ...given, names });
      madeBy = 'model';
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      deps.log('session-record.by-rules', describeError(error));
    }
  }
  proposal = { ...proposal, message: wordMessage(proposal, { language: clientLanguage, clientName, counsellorName }) };
  return keepProposal(deps, person, sessionId, { lines, madeBy, proposal }, version, 'session:propose');
}

/** Keeps what a counsellor made of a proposal so far. @throws as proposeRecord */
export function saveProposal(
  deps: SessionDeps,
  person: Person,
  sessionId: string,
  { lines, proposal, version }: { lines: string; proposal: Proposal; version: number },
): Promise<SessionRecord> {
  return keepProposal(deps, person, sessionId, { lines, madeBy: 'person', proposal }, version, 'session:write-record');
}

async function keepProposal(deps: SessionDeps, person: Person, sessionId: string, proposed: Proposed, version: number, action: string): Promise<SessionRecord> {
  const now = deps.now();
  const kept = await deps.db.asPerson(person, async (tx) => {
    const session = await lockSession(tx, sessionId);
    const trajectory = permitOn(person, session && (await readTrajectory(tx, session.trajectoryId)), 'session:record');
    const open = mustTakeRecord(session, now);
    const before = await readRecord(tx, sessionId);
    if ((before?.version ?? 0) !== version) throw new Refusal('stale-version', { version: before?.version ?? 0 });
    if (before) await writeProposal(tx, before.id, { ...proposed, madeBy: proposed.madeBy === 'person' ? before.madeBy : proposed.madeBy }, now);
    else await insertRecord(tx, open, proposed, now);
    const after = (await readRecord(tx, sessionId)) as SessionRecord;
    await record(tx, person, { action, objectType: 'session-record', objectId: after.id, trajectoryId: trajectory.id, detail: { version: after.version } });
    return after;
  });
  deps.live.changed(person.organisationId, 'sessions', kept.trajectoryId);
  return kept;
}

/** A session that took place, of which no record was approved yet. @throws Refusal not-found, not-in-this-state */
export function mustTakeRecord(session: GuidanceSession | null, now: Date): GuidanceSession {
  if (!session) throw new Refusal('not-found');
  if (session.record === 'approved') throw new Refusal('not-in-this-state', { state: 'recorded' });
  if (session.status !== 'held' && session.status !== 'planned') throw new Refusal('not-in-this-state', { state: session.status });
  if (session.startsAt > now) throw new Refusal('not-in-this-state', { state: 'not-begun' });
  return session;
}

/** The proposal or the approved record of a session. @throws Refusal not-found, not-allowed */
export function recordOf(deps: SessionDeps, person: Person, sessionId: string): Promise<SessionRecord> {
  return deps.db.asPerson(person, async (tx) => {
    const session = await readSession(tx, sessionId);
    permitOn(person, session && (await readTrajectory(tx, session.trajectoryId)), 'session:read');
    const found = await readRecord(tx, sessionId);
    if (!found) throw new Refusal('not-found');
    return found;
  });
}

/** The approved records of a trajectory. @throws Refusal not-found, not-allowed */
export function recordsOf(deps: SessionDeps, person: Person, trajectoryId: string): Promise<SessionRecord[]> {
  return deps.db.asPerson(person, async (tx) => {
    permitOn(person, await readTrajectory(tx, trajectoryId), 'session:read');
    return listApprovedRecords(tx, trajectoryId);
  });
}
