// Who am I, who is there, and leaving. Sign-in itself (invitations, passkeys, single sign-on) will come beside this and end, as the
// demo's door does, in session.ts.
import { Hono } from 'hono';
import { deleteCookie } from 'hono/cookie';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow } from './allow.ts';
import { languages, roles } from './roles.ts';
import { setFourEyes } from './set-four-eyes.ts';
import { setLanguage } from './set-language.ts';
import { cookieName, endSession } from './session.ts';
import { listPeople, readFourEyes, readFourEyesPrompts, readOrganisationName } from './store.ts';
import { usualWorkingTime } from './working-time.ts';
import { workingTimeShape } from './working-time-shape.ts';
import { readWorkingTime, writeWorkingTime } from './working-time-store.ts';

/** Mounted at /api. */
export function peopleRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get('/me', describeRoute({ summary: 'Who am I', responses: { 200: { description: 'me' }, 401: { description: 'nobody' } } }), async (c) => {
      const { id, role, name, language, organisationId } = c.get('person');
      const organisationName = await deps.db.asPerson(c.get('person'), readOrganisationName);
      return c.json({ id, role, name, language, organisationId, organisationName, demo: deps.demo !== null });
    })
    .put(
      '/me/language',
      describeRoute({ summary: 'The language I read', responses: { 204: { description: 'changed' } } }),
      validator('json', z.object({ language: z.enum(languages) }), invalid),
      async (c) => {
        await setLanguage(deps, c.get('person'), c.req.valid('json').language);
        return c.body(null, 204);
      },
    )
    .get(
      '/me/working-time',
      allow('hours:set'),
      describeRoute({ summary: 'When I work, and when I am away', responses: { 200: { description: 'the usual hours where none were set' } } }),
      async (c) => {
        const person = c.get('person');
        const own = await deps.db.asPerson(person, (tx) => readWorkingTime(tx, person.id));
        return c.json({ ...(own ?? usualWorkingTime), isSet: own !== null });
      },
    )
    .put(
      '/me/working-time',
      allow('hours:set'),
      describeRoute({ summary: 'Set when I work', responses: { 204: { description: 'set' } } }),
      validator('json', workingTimeShape, invalid),
      async (c) => {
        await deps.db.asPerson(c.get('person'), (tx) => writeWorkingTime(tx, c.req.valid('json')));
        return c.body(null, 204);
      },
    )
    .get(
      '/organisation',
      allow('organisation:manage'),
      describeRoute({ summary: 'How this organisation works', responses: { 200: { description: 'its rules' } } }),
      async (c) =>
        c.json(await deps.db.asPerson(c.get('person'), async (tx) => ({ fourEyes: await readFourEyes(tx), fourEyesPrompts: await readFourEyesPrompts(tx) }))),
    )
    .put(
      '/organisation/four-eyes',
      allow('organisation:manage'),
      describeRoute({ summary: 'Whether closing a crisis takes a second person', responses: { 204: { description: 'set' } } }),
      validator('json', z.object({ on: z.boolean(), why: z.string().trim().max(500).optional() }), invalid),
      async (c) => {
        const { on, why } = c.req.valid('json');
        await setFourEyes(deps, c.get('person'), on, why);
        return c.body(null, 204);
      },
    )
    .get(
      '/people',
      allow('people:read'),
      describeRoute({ summary: 'People of my organisation', responses: { 200: { description: 'a list' } } }),
      validator('query', z.object({ role: z.enum(roles).optional() }), invalid),
      async (c) => {
        const people = await deps.db.asPerson(c.get('person'), (tx) => listPeople(tx, c.req.valid('query').role ?? null));
        return c.json(people);
      },
    )
    .post('/session/end', describeRoute({ summary: 'Leave', responses: { 204: { description: 'left' } } }), async (c) => {
      await endSession(deps, c.get('session'));
      deleteCookie(c, cookieName, { path: '/' });
      return c.body(null, 204);
    });
}
