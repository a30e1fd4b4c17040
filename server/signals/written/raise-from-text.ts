// What a client writes outside a conversation is screened as a message is, in the transaction that keeps it: a crisis is never stored
// unseen, also where the text is private. The client gets the same fixed answer and help lines; coaching is held as after a message.
import type { Tx } from '../../db/as-person.ts';
import { readHelpLines } from '../../knowledge/help-lines.ts';
import { canReachGuidesOf } from '../../notify/can-reach.ts';
import type { Person } from '../../people/roles.ts';
import { readWorkingTime } from '../../people/working-time-store.ts';
import type { Trajectory } from '../../trajectory/store.ts';
import { crisisAnswer, helpLinesFor, urgentLinesFor } from '../crisis-answers.ts';
import type { ShownHelpLine } from '../help-lines.ts';
import { raiseSignals } from '../raise.ts';
import type { ScreenedSignal } from '../screen-embedded.ts';
import { holdTrajectory } from '../store.ts';
import { lookAtText } from './look-at-text.ts';
import type { TextDeps } from './text-deps.ts';
import { keepUnscreenedText } from './unscreened-text-store.ts';
import { raisedOf, type WrittenPlace } from './written-in.ts';

/** What a client gets to see at once. `text` only in a crisis; there may be help lines without a word where something is urgent. */
export type Care = { level: 'crisis' | 'urgent'; text: string | null; helpLines: ShownHelpLine[] };
export type Written = WrittenPlace & { text: string };
export type RaisedFromText = { signals: readonly ScreenedSignal[]; written: Written; trajectory: Trajectory };

/** Runs as the client, in the transaction that stores the text, after it is stored. */
export async function raiseFromText(
  deps: Pick<TextDeps, 'screen' | 'chat'>,
  tx: Tx,
  trajectory: Trajectory,
  written: Written,
  now: Date = new Date(),
): Promise<RaisedFromText> {
  const { writtenIn, writtenId } = written;
  const signals = raisedOf(writtenIn, deps.screen(written.text).signals);
  const crisis = signals.find(({ level }) => level === 'crisis');
  if (signals.length > 0) {
    const hours = {
      counsellor: await readWorkingTime(tx, trajectory.counsellorId),
      standIn: trajectory.standInId ? await readWorkingTime(tx, trajectory.standInId) : null,
    };
    const raised = signals.map((signal) => ({ ...signal, why: [signal.why] }));
    await raiseSignals(tx, { trajectoryId: trajectory.id, writtenIn, writtenId }, raised, { now, hours });
    if (crisis) await holdTrajectory(tx, trajectory.id, crisis.situation ?? 'suicide');
  }
  // A crisis that is known already needs no second look.
  if (deps.chat && !crisis) await keepUnscreenedText(tx, trajectory.id, { writtenIn, writtenId });
  return { signals, written, trajectory };
}

/** After the commit: tells who guides, lets the model look, and says what the client sees now. `raised` null: nothing new was written. */
export async function tellOfText(deps: TextDeps, client: Person, raised: RaisedFromText | null): Promise<Care | null> {
  if (!raised) return null;
  const { signals, written, trajectory } = raised;
  const trajectoryId = trajectory.id;
  const gravest = signals[0];
  if (signals.length > 0) {
    deps.live.changed(client.organisationId, 'signals', trajectoryId);
    deps.live.changed(client.organisationId, 'trajectories', trajectoryId);
  }
  if (gravest && gravest.level !== 'attention') deps.alerted(client.organisationId);
  if (deps.chat && gravest?.level !== 'crisis') void lookAtText(deps, client.organisationId, written.writtenId);
  if (!gravest || gravest.level === 'attention') return null;
  const lines = await deps.db.asPerson(client, readHelpLines);
  if (gravest.level === 'urgent') return { level: 'urgent', text: null, helpLines: urgentLinesFor(gravest.kind, client.language, lines) };
  const canReach = await deps.db.asSystem(client.organisationId, 'who can be reached', (tx) => canReachGuidesOf(tx, trajectoryId, deps.ways));
  const situation = gravest.situation ?? 'suicide';
  const text = crisisAnswer({
    situation,
    language: client.language,
    counsellorName: trajectory.counsellorName,
    standInName: trajectory.standInName,
    alert: canReach ? 'sent' : 'listed',
    turn: 0,
  });
  return { level: 'crisis', text: text.join(' '), helpLines: helpLinesFor(situation, client.language, lines) };
}
