// The first statement of every route: may this person do this at all, and to this trajectory?
import { Refusal } from '../errors.ts';
import { isAllowed, type Permission, type Person, permissionsOf, relations, relationTo } from './roles.ts';

/** Refuses whoever could not do this in any relation: a client at the inbox, an administrator at a conversation. */
export function permit(person: Person, permission: Permission): void {
  if (!relations.some((relation) => isAllowed(person.role, relation, permission))) throw new Refusal('not-allowed');
}

type Parties = { clientId: string; counsellorId: string; standInId?: string | null };

/** Refuses whoever may not do this to this trajectory; returns it. Null (not there for this person) is not-found. */
export function permitOn<T extends Parties>(person: Person, trajectory: T | null, permission: Permission): T {
  permit(person, permission);
  const relation = trajectory ? relationTo(person, trajectory) : 'none';
  if (!trajectory || relation === 'none') throw new Refusal('not-found');
  if (!isAllowed(person.role, relation, permission)) throw new Refusal('not-allowed');
  return trajectory;
}

/** The permission words this person holds on a trajectory, for `may`. */
export function mayOn(person: Person, trajectory: Parties): Permission[] {
  return [...permissionsOf(person.role, relationTo(person, trajectory))];
}
