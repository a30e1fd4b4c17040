// A colleague stands in for a while: named with the days and what they must know, told to the client, and over on the last day by itself.
// Whoever is away on one of those days is not named; days on which nobody would be there are shown before they come.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { notifyPerson } from '../notify/notify-person.ts';
import { mayOn, permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { listPeople } from '../people/store.ts';
import { readWorkingTime } from '../people/working-time-store.ts';
import { record } from '../trail/record.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import type { HandoverDeps } from './change-handover.ts';
import { type Days, findGaps, lengthOf, longestPeriod, overlaps, whenOf } from './stand-in.ts';
import { addPeriod, endPeriod, holdPeriods, listPeriods, readToday } from './stand-in-store.ts';

export type PresentedPeriod = Days & {
  id: string;
  standInId: string;
  standInName: string;
  when: 'over' | 'now' | 'ahead' | 'ended';
  brief: string | null;
  may: string[];
};
export type ShownCover = {
  today: string;
  usual: { id: string; name: string } | null;
  /** Who stands in today. */
  standInName: string | null;
  periods: PresentedPeriod[];
  /** Days away on which nobody is there. For who guides. */
  gaps: Days[];
  may: string[];
};
export type WantedPeriod = Days & { standInId: string; brief: string | null };

/** @throws Refusal not-allowed, not-found */
export function readCover(deps: Pick<HandoverDeps, 'db'>, person: Person, trajectoryId: string): Promise<ShownCover> {
  return deps.db.asPerson(person, async (tx) => showCover(tx, person, permitOn(person, await readTrajectory(tx, trajectoryId), 'stand-in:read')));
}

/**
 * Names who stands in from one day until another.
 * @throws Refusal not-allowed, not-found, invalid-input (`until` before `from` or before today, too long; `standInId` is no other counsellor,
 * or away on one of those days), overlaps, not-in-this-state (closed)
 */
export async function coverAbsence(deps: HandoverDeps, person: Person, trajectoryId: string, wanted: WantedPeriod): Promise<ShownCover> {
  const shown = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'stand-in:set');
    if (trajectory.closedAt) throw new Refusal('not-in-this-state', { state: 'closed' });
    await holdPeriods(tx, trajectoryId);
    const { today } = await readToday(tx, trajectoryId);
    if (wanted.until < wanted.from || wanted.until < today || lengthOf(wanted) > longestPeriod) throw new Refusal('invalid-input', { field: 'until' });
    const counsellors = await listPeople(tx, 'counsellor');
    if (!counsellors.some(({ id }) => id === wanted.standInId) || wanted.standInId === trajectory.counsellorId)
      throw new Refusal('invalid-input', { field: 'standInId' });
    const away = (await readWorkingTime(tx, wanted.standInId))?.absences ?? [];
    if (away.some(({ from, to }) => overlaps(wanted, { from, until: to }))) throw new Refusal('invalid-input', { field: 'standInId', reason: 'away' });
    if ((await listPeriods(tx, trajectoryId)).some((period) => period.endedAt === null && overlaps(period, wanted))) throw new Refusal('overlaps');
    const id = await addPeriod(tx, { ...wanted, trajectoryId, clientId: trajectory.clientId });
    await record(tx, person, {
      action: 'stand-in:set',
      objectType: 'stand-in',
      objectId: id,
      trajectoryId,
      detail: { standInId: wanted.standInId, from: wanted.from, until: wanted.until },
    });
    await notifyPerson(tx, { trajectoryId, recipientId: trajectory.clientId });
    return showCover(tx, person, trajectory);
  });
  tell(deps, person, trajectoryId);
  return shown;
}

/** Ends it before its last day. @throws Refusal not-allowed, not-found, not-in-this-state (over) */
export async function endCover(deps: HandoverDeps, person: Person, trajectoryId: string, id: string): Promise<ShownCover> {
  const shown = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'stand-in:set');
    const period = (await listPeriods(tx, trajectoryId)).find((one) => one.id === id);
    if (!period) throw new Refusal('not-found');
    // Recorded and told first: who ends their own standing in has no right left afterwards.
    await record(tx, person, { action: 'stand-in:end', objectType: 'stand-in', objectId: id, trajectoryId });
    await notifyPerson(tx, { trajectoryId, recipientId: trajectory.clientId });
    const before = await showCover(tx, person, trajectory);
    if (!(await endPeriod(tx, trajectoryId, id))) throw new Refusal('not-in-this-state', { status: 'over' });
    const after = await readTrajectory(tx, trajectoryId);
    return after ? showCover(tx, person, after) : { ...before, periods: before.periods.filter((one) => one.id !== id), may: [] };
  });
  tell(deps, person, trajectoryId);
  return shown;
}

function tell(deps: HandoverDeps, person: Person, trajectoryId: string): void {
  for (const topic of ['handovers', 'trajectories'] as const) deps.live.changed(person.organisationId, topic, trajectoryId);
  deps.alerted(person.organisationId);
}

async function showCover(tx: Tx, person: Person, trajectory: Trajectory): Promise<ShownCover> {
  const { today, usualId, usualName } = await readToday(tx, trajectory.id);
  const may = mayOn(person, trajectory).filter((word) => word === 'stand-in:set');
  const all = await listPeriods(tx, trajectory.id);
  const standing = all.filter(({ endedAt }) => endedAt === null);
  const periods = all
    // A client reads who is and will be there.
    .filter((period) => person.role !== 'client' || (period.endedAt === null && period.until >= today))
    .map(({ id, standInId, standInName, from, until, brief, endedAt }): PresentedPeriod => {
      const when = endedAt ? 'ended' : whenOf({ from, until }, today);
      return { id, standInId, standInName, from, until, brief, when, may: when === 'now' || when === 'ahead' ? may : [] };
    });
  return {
    today,
    usual: usualId ? { id: usualId, name: usualName ?? '' } : null,
    standInName: trajectory.standInName,
    periods,
    gaps: person.role === 'counsellor' ? await gapsOf(tx, trajectory, standing, usualId, today) : [],
    may,
  };
}

async function gapsOf(
  tx: Tx,
  trajectory: Trajectory,
  standing: readonly (Days & { standInId: string })[],
  usualId: string | null,
  today: string,
): Promise<Days[]> {
  const away = (await readWorkingTime(tx, trajectory.counsellorId))?.absences ?? [];
  const colleagues = new Set([...standing.map(({ standInId }) => standInId), ...(usualId ? [usualId] : [])]);
  const standInAway = new Map<string, readonly { from: string; to: string }[]>();
  for (const id of colleagues) standInAway.set(id, (await readWorkingTime(tx, id))?.absences ?? []);
  return findGaps(away, standing, usualId, standInAway, today);
}
