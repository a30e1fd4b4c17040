// The demo's door: anyone may come in as any role, into the organisation `demo` only. It does not exist in production.
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid } from '../invalid.ts';
import { roles } from '../people/roles.ts';
import { cookieName, openSession, sessionHours } from '../people/session.ts';
import { findDemoPerson } from './find-demo-person.ts';

/** Mounted at /api, before anyone needs to be signed in. */
export function demoRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get('/entry', describeRoute({ summary: 'Which doors there are', responses: { 200: { description: 'doors' } } }), (c) =>
      c.json({ demo: deps.demo !== null }),
    )
    .post(
      '/demo/session',
      describeRoute({
        summary: 'Come into the demo in a role',
        responses: { 201: { description: 'a session' }, 404: { description: 'there is no demo here' } },
      }),
      validator('json', z.object({ role: z.enum(roles) }), invalid),
      async (c) => {
        if (!deps.demo) throw new Refusal('not-found');
        const { organisationId } = deps.demo;
        const personId = await findDemoPerson(deps.db, organisationId, c.req.valid('json').role);
        const { cookie, session } = await openSession(deps.db, organisationId, personId);
        setCookie(c, cookieName, cookie, { httpOnly: true, sameSite: 'Lax', path: '/', secure: deps.secureCookies, maxAge: sessionHours * 3600 });
        const { id, name, role, language } = session.person;
        return c.json({ person: { id, name, role, language, organisationId } }, 201);
      },
    );
}
