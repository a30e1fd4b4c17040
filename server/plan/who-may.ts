// Who may do what with a plan, before anything of it is read or locked. A role that never may is told so (403); a trajectory that
// this person cannot see does not exist for them (404), so that nobody learns from the difference whose trajectories there are.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { isAllowed, type Permission, type Person, type Relation, relations, relationTo } from '../people/roles.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';

export type PlanPermission = Extract<Permission, `plan:${string}`>;

/** The first statement of a route. @throws Refusal not-allowed where this role may not in any relation */
export function requireRole(person: Pick<Person, 'role'>, permission: PlanPermission): void {
  if (!relations.some((relation) => isAllowed(person.role, relation, permission))) throw new Refusal('not-allowed');
}

/**
 * The trajectory, and how this person stands to it.
 * @throws Refusal not-allowed or not-found
 */
export async function requireTrajectory(
  tx: Tx,
  person: Person,
  trajectoryId: string,
  permission: PlanPermission,
): Promise<{ trajectory: Trajectory; relation: Relation }> {
  requireRole(person, permission);
  const trajectory = await readTrajectory(tx, trajectoryId);
  const relation = trajectory ? relationTo(person, trajectory) : 'none';
  if (!trajectory || relation === 'none') throw new Refusal('not-found');
  if (!isAllowed(person.role, relation, permission)) throw new Refusal('not-allowed');
  return { trajectory, relation };
}
