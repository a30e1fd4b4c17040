// Where a trajectory stands and what can come next, in one read: the same for client and who guides, each with what they may do.
import type { Stage } from '../../conversation/stage.ts';
import type { Tx } from '../../db/as-person.ts';
import { permitOn } from '../../people/permit.ts';
import { type Person, relationTo } from '../../people/roles.ts';
import { dayInBrussels } from '../../people/working-time.ts';
import { type CourseDeps, nowOf } from '../growth/growth-deps.ts';
import { hasOpenCrisis, readTrajectory, type Trajectory } from '../store.ts';
import { aftercareActions, type AftercareAction, type AftercareStatus, decideAftercare, statusOn, whyNotAsk } from './aftercare.ts';
import { type AftercareLimit, type AftercareRule, limitOf } from './aftercare-rule.ts';
import { listAftercare, type StoredAftercare } from './aftercare-store.ts';
import { type ClosingState, decideClosing } from './closing.ts';
import { type LockedCourse, listMoves, readClosing, readCourse, type StageMove } from './course-store.ts';
import { readCourseFacts } from './facts-store.ts';
import type { SatisfactionMoment } from './satisfaction.ts';
import { listSatisfaction } from './satisfaction-store.ts';
import { decideMove, type MissingCode, missingForClosing, missingForMove, movesFrom, type MoveWay } from './stage-move.ts';

export type ShownAftercare = Omit<StoredAftercare, 'trajectoryId' | 'askedAt' | 'decidedAt' | 'endedAt'> & {
  askedAt: string;
  decidedAt: string | null;
  may: AftercareAction[];
};
export type ShownCourse = {
  stage: Stage;
  state: ClosingState;
  /** When it was closed, also while aftercare runs. */
  closedAt: string | null;
  closing: { byName: string | null; missing: MissingCode[]; note: string | null } | null;
  /** Moves that this person may make now, with what is not there for them. */
  moves: { to: Stage; way: MoveWay; missing: MissingCode[] }[];
  history: (Omit<StageMove, 'at'> & { at: string })[];
  /** What is not there for closing; empty for a client: it is not theirs to arrange. */
  missingToClose: MissingCode[];
  aftercare: ShownAftercare[];
  /** The last day by the rule, with its source; null where it is not closed or no rule is known. */
  limit: (AftercareLimit & { title: string; origin: string; url: string | null; checkedAt: string; verified: boolean }) | null;
  /** Why aftercare cannot be asked for now; null: it can. */
  whyNotAsk: ReturnType<typeof whyNotAsk>;
  satisfaction: { id: string; moment: SatisfactionMoment; askedAt: string; answeredAt: string | null; words: string | null }[];
  may: string[];
};

export const stateOf = ({ closedAt, inAftercare }: Pick<LockedCourse, 'closedAt' | 'inAftercare'>): ClosingState =>
  closedAt === null ? 'open' : inAftercare ? 'aftercare' : 'closed';

/** @throws Refusal not-found, not-allowed */
export async function readTrajectoryCourse(
  deps: Pick<CourseDeps, 'db' | 'aftercareRules' | 'now'>,
  person: Person,
  trajectoryId: string,
): Promise<ShownCourse> {
  return deps.db.asPerson(person, async (tx) => showCourse(deps, tx, person, permitOn(person, await readTrajectory(tx, trajectoryId), 'course:read')));
}

/** The last day of aftercare: as it was written at closing, or by the rule of that day where a referral closed it before that was written. */
export async function readLimit(tx: Tx, trajectoryId: string, rules: readonly AftercareRule[], closedAt: Date | null): Promise<AftercareLimit | null> {
  if (closedAt === null) return null;
  const closing = await readClosing(tx, trajectoryId);
  return closing ? closing.limit : limitOf(rules, dayInBrussels(closedAt));
}

/** The same in the transaction of a change, as it then stands. */
export async function showCourse(deps: Pick<CourseDeps, 'aftercareRules' | 'now'>, tx: Tx, person: Person, trajectory: Trajectory): Promise<ShownCourse> {
  const course = await readCourse(tx, trajectory.id);
  const { stage, closedAt } = course;
  const facts = await readCourseFacts(tx, trajectory.id);
  const [state, today, closing] = [stateOf(course), dayInBrussels(nowOf(deps)), await readClosing(tx, trajectory.id)];
  const relation = relationTo(person, trajectory);
  const who = { role: person.role, relation };
  const aftercare = (await listAftercare(tx, trajectory.id)).map((given) =>
    present(given, today, (status) => aftercareActions.filter((action) => 'to' in decideAftercare(status, action, person.role, relation))),
  );
  const standing = aftercare.find(({ status }) => status === 'requested' || status === 'granted')?.status ?? null;
  const limit = await readLimit(tx, trajectory.id, deps.aftercareRules, closedAt);
  const rule = deps.aftercareRules.find(({ id }) => id === limit?.ruleId);
  const why = whyNotAsk({ isClosed: closedAt !== null, standing, limit: limit?.until ?? null, today });
  const hasCrisis = await hasOpenCrisis(tx, trajectory.id);
  const satisfaction = (await listSatisfaction(tx, trajectory.id)).map(({ trajectoryId: _, askedAt, answeredAt, ...given }) => ({
    ...given,
    askedAt: askedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  }));
  const guides = person.role === 'counsellor' && relation === 'guides';
  const may: string[] = (['close', 'resume'] as const)
    .filter((action) => 'to' in decideClosing(state, action, { ...who, hasCrisis }))
    .map((action) => `course:${action}`);
  if (guides && !satisfaction.some(({ answeredAt }) => answeredAt === null)) may.push('satisfaction:ask');
  if (person.role === 'client' && why === null) may.push('aftercare:ask');
  if (person.role === 'client' && satisfaction.some(({ answeredAt }) => answeredAt === null)) may.push('satisfaction:answer');
  return {
    stage,
    state,
    closedAt: closedAt?.toISOString() ?? null,
    closing: closing && { byName: closing.byName, missing: guides ? closing.missing : [], note: closing.note },
    moves: movesFrom(stage)
      .filter(({ to }) => 'way' in decideMove(stage, to, { ...who, isClosed: closedAt !== null, hasReason: true }))
      .map(({ to, way }) => ({ to, way, missing: missingForMove(to, way, facts) })),
    history: (await listMoves(tx, trajectory.id)).map(({ at, missing, ...move }) => ({ ...move, missing: guides ? missing : [], at: at.toISOString() })),
    missingToClose: guides && state === 'open' ? missingForClosing(facts) : [],
    aftercare,
    limit:
      limit && rule
        ? { ...limit, title: rule.title, origin: rule.source.origin, url: rule.source.url ?? null, checkedAt: rule.checkedAt, verified: rule.verified }
        : null,
    whyNotAsk: why,
    satisfaction,
    may,
  };
}

function present(
  { trajectoryId: _, askedAt, decidedAt, endedAt: _over, ...given }: StoredAftercare,
  today: string,
  mayDo: (status: AftercareStatus) => AftercareAction[],
): ShownAftercare {
  const status = statusOn(given.status, given.endsOn, today);
  return { ...given, status, askedAt: askedAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null, may: mayDo(status) };
}
