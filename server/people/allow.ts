// The permission word of a route, as its first statement: who may not is told so (403) before anybody looks at what they sent.
import { createMiddleware } from 'hono/factory';
import type { SignedIn } from '../deps.ts';
import { permit } from './permit.ts';
import type { Permission } from './roles.ts';

/** Lets a request through whose person could do this in some relation; the verb looks at the relation. */
export const allow = (permission: Permission) =>
  createMiddleware<SignedIn>(async (c, next) => {
    permit(c.get('person'), permission);
    await next();
  });
