// How somebody grows, in one read: the same for the client and who guides, each with what they may do.
import type { Tx } from '../../db/as-person.ts';
import { mayOn, permitOn } from '../../people/permit.ts';
import { type Person, relationTo } from '../../people/roles.ts';
import { readTrajectory, type Trajectory } from '../store.ts';
import { type ApproachAction, decideApproach } from './approach.ts';
import { listApproaches, type StoredApproach } from './approach-store.ts';
import { type BarrierAction, barrierActions, decideBarrier } from './barrier.ts';
import { listBarriers, type StoredBarrier } from './barrier-store.ts';
import type { CourseDeps } from './growth-deps.ts';
import { type Standing, standingOf } from './rating.ts';
import { type Evidence, listEvidence, listRatings, type StoredRating } from './rating-store.ts';

export type ShownRating = Omit<StoredRating, 'ratedAt' | 'raterId'> & { ratedAt: string; isMine: boolean };
export type ShownBarrier = Omit<StoredBarrier, 'trajectoryId' | 'statusAt' | 'writtenAt' | 'writerId'> & {
  statusAt: string;
  writtenAt: string;
  may: BarrierAction[];
};
export type ShownApproach = Omit<StoredApproach, 'trajectoryId' | 'proposedAt' | 'decidedAt'> & {
  proposedAt: string;
  decidedAt: string | null;
  may: ApproachAction[];
};
export type ShownGrowth = {
  ratings: ShownRating[];
  standing: Standing<ShownRating>[];
  evidence: Evidence[];
  barriers: ShownBarrier[];
  /** The version that stands; null where nothing was proposed. */
  approach: ShownApproach | null;
  may: string[];
};

/** @throws Refusal not-found, not-allowed */
export async function readGrowth(deps: Pick<CourseDeps, 'db'>, person: Person, trajectoryId: string): Promise<ShownGrowth> {
  return deps.db.asPerson(person, async (tx) => showGrowth(tx, person, permitOn(person, await readTrajectory(tx, trajectoryId), 'growth:read')));
}

/** The same in the transaction of a change, as it then stands. */
export async function showGrowth(tx: Tx, person: Person, trajectory: Trajectory): Promise<ShownGrowth> {
  const ratings = (await listRatings(tx, trajectory.id)).map(({ raterId, ...rating }) => ({
    ...rating,
    ratedAt: rating.ratedAt.toISOString(),
    isMine: raterId === person.id,
  }));
  const isClosed = trajectory.closedAt !== null;
  const barriers = (await listBarriers(tx, trajectory.id)).map((barrier) => presentBarrier(barrier, person, trajectory, isClosed));
  const approach = (await listApproaches(tx, trajectory.id)).find(({ status }) => status !== 'replaced') ?? null;
  const may = isClosed ? [] : mayOn(person, trajectory).filter((word) => ['growth:rate', 'barrier:write', 'approach:propose'].includes(word));
  return {
    ratings,
    standing: standingOf(ratings),
    evidence: await listEvidence(tx, trajectory.id),
    barriers,
    approach: approach && presentApproach(approach, person, isClosed),
    may,
  };
}

function presentBarrier(
  { trajectoryId: _, writerId, statusAt, writtenAt, ...barrier }: StoredBarrier,
  person: Person,
  trajectory: Trajectory,
  isClosed: boolean,
): ShownBarrier {
  const who = { role: person.role, relation: relationTo(person, trajectory), isWriter: writerId === person.id };
  const may = isClosed ? [] : barrierActions.filter((action) => 'to' in decideBarrier(barrier.status, action, who));
  return { ...barrier, statusAt: statusAt.toISOString(), writtenAt: writtenAt.toISOString(), may };
}

function presentApproach({ trajectoryId: _, proposedAt, decidedAt, ...approach }: StoredApproach, person: Person, isClosed: boolean): ShownApproach {
  const may = isClosed ? [] : (['agree', 'ask-change'] as const).filter((action) => 'to' in decideApproach(approach.status, action, person.role));
  return { ...approach, proposedAt: proposedAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null, may };
}
