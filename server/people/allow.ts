// The permission word of a route, as its first statement: who may not is told so (403) before anybody looks at what they sent.
import { createMiddleware } from 'hono/factory';
import type { SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { permit } from './permit.ts';
import { isAllowed, type Permission, relations } from './roles.ts';

/** Lets a request through whose person could do this in some relation; the verb looks at the relation. */
export const allow = (permission: Permission) =>
  createMiddleware<SignedIn>(async (c, next) => {
    permit(c.get('person'), permission);
    await next();
  });

/** For a door that several roles share, each by a word of its own. */
export const allowAny = (...permissions: readonly Permission[]) =>
  createMiddleware<SignedIn>(async (c, next) => {
    const { role } = c.get('person');
    if (!permissions.some((permission) => relations.some((relation) => isAllowed(role, relation, permission)))) throw new Refusal('not-allowed');
    await next();
  });
