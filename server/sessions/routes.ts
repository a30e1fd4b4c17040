// Sessions, their hours, what is noted after them, and calendars. A feed has no person: its secret is what counts.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { permitOn } from '../people/permit.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { changeSession } from './change-session.ts';
import { cancellers, sessionPlaces } from './guidance-session.ts';
import { planSession } from './plan-session.ts';
import { calendarOf, hoursOf, presentSession, sessionOf, sessionsOf } from './read-sessions.ts';
import { countRegistrations, exportRegistrations } from './export-registrations.ts';
import { recordsOf } from './propose-record.ts';
import { deliveredBy, registerSession } from './register-session.ts';
import { writeRegistrations } from './registration.ts';
import type { SessionDeps } from './session-deps.ts';
import { setWish } from './set-wish.ts';
import { eventFile, openFeed, renewFeed, setInitials, showFeed, withdrawFeed } from './share-calendar.ts';

const id = z.object({ id: z.uuid() });
const minutes = z.int().min(10).max(480);
const heldMinutes = z.int().min(5).max(600);
const local = {
  day: z.iso.date(),
  time: z.iso.time({ precision: -1 }),
  which: z.enum(['first', 'second']).optional(),
};
const plan = z.strictObject({
  ...local,
  minutes,
  place: z.enum(sessionPlaces),
  voucherId: z.uuid().nullable().default(null),
  isInvited: z.boolean().default(false),
  despiteHours: z.boolean().default(false),
});
const move = plan.omit({ voucherId: true });
const hold = z.strictObject({ minutes: heldMinutes, voucherId: z.uuid().nullish() });
const period = z.object({ from: z.iso.date(), to: z.iso.date() });

export const sessionDeps = (deps: AppDeps): SessionDeps => ({ ...deps, now: () => new Date() });

/** A file for a calendar program. */
const asCalendar = (name: string) => ({ 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` });

/** Mounted at /api/trajectories/:id. */
export function trajectorySessionRoutes(appDeps: AppDeps) {
  const deps = sessionDeps(appDeps);
  const param = validator('param', id, invalid);
  return new Hono<SignedIn>()
    .get(
      '/sessions',
      allow('session:read'),
      describeRoute({ summary: 'Sessions, latest first', responses: { 200: { description: 'a list' } } }),
      param,
      async (c) => c.json(await sessionsOf(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post(
      '/sessions',
      allow('session:plan'),
      describeRoute({
        summary: 'Plan a session; where the hours do not suffice, a person says so first',
        responses: { 201: { description: 'the session' }, 409: { description: 'overlaps, or the hours are gone' }, 422: { description: 'no such time' } },
      }),
      param,
      validator('json', plan, invalid),
      async (c) => {
        const person = c.get('person');
        const session = await planSession(deps, person, c.req.valid('param').id, c.req.valid('json'));
        return c.json(await sessionOf(deps, person, session.id), 201);
      },
    )
    .get(
      '/hours',
      allow('session:read'),
      describeRoute({
        summary: 'Hours used and left, per voucher; chat never counts',
        responses: { 200: { description: 'the hours and what to know in time' } },
      }),
      param,
      async (c) => c.json(await hoursOf(deps, c.get('person'), c.req.valid('param').id)),
    )
    .put(
      '/session-wish',
      allow('session:wish'),
      describeRoute({ summary: 'Mail about sessions, or none', responses: { 204: { description: 'noted' } } }),
      param,
      validator('json', z.strictObject({ byMail: z.boolean() }), invalid),
      async (c) => {
        await setWish(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').byMail);
        return c.body(null, 204);
      },
    )
    .get(
      '/session-records',
      allow('session:read'),
      describeRoute({ summary: 'What was noted after sessions, once approved', responses: { 200: { description: 'a list, newest session first' } } }),
      param,
      async (c) => {
        const records = await recordsOf(deps, c.get('person'), c.req.valid('param').id);
        // What it was made from is the counsellor's own.
        return c.json(records.map(({ lines: _lines, proposal: _proposal, ...record }) => record));
      },
    )
    .get(
      '/registrations',
      allow('registration:read'),
      describeRoute({ summary: 'What was delivered, for the responsible body', responses: { 200: { description: 'a list, earliest first' } } }),
      param,
      async (c) => c.json(await deliveredBy(deps, c.get('person'), { trajectoryId: c.req.valid('param').id, from: '2000-01-01', to: '2100-01-01' })),
    );
}

/** Mounted at /api/sessions. */
export function sessionRoutes(appDeps: AppDeps) {
  const deps = sessionDeps(appDeps);
  const param = validator('param', id, invalid);
  const changed = async (c: { get(key: 'person'): SignedIn['Variables']['person'] }, sessionId: string, change: Parameters<typeof changeSession>[3]) => {
    const person = c.get('person');
    const session = await changeSession(deps, person, sessionId, change);
    const trajectory = await deps.db.asPerson(person, async (tx) => permitOn(person, await readTrajectory(tx, session.trajectoryId), 'session:read'));
    return presentSession(session, person, trajectory, deps.now());
  };
  return new Hono<SignedIn>()
    .get(
      '/',
      allow('session:read'),
      describeRoute({ summary: 'My calendar, from one day to another', responses: { 200: { description: 'a list, earliest first' } } }),
      validator('query', period, invalid),
      async (c) => c.json(await calendarOf(deps, c.get('person'), c.req.valid('query'))),
    )
    .get('/:id', allow('session:read'), describeRoute({ summary: 'One session', responses: { 200: { description: 'the session' } } }), param, async (c) =>
      c.json(await sessionOf(deps, c.get('person'), c.req.valid('param').id)),
    )
    .get(
      '/:id/event.ics',
      allow('session:read'),
      describeRoute({ summary: 'One session for a calendar', responses: { 200: { description: 'an iCalendar file' } } }),
      param,
      async (c) => c.body(await eventFile(deps, c.get('person'), c.req.valid('param').id), 200, asCalendar('afspraak.ics')),
    )
    .post(
      '/:id/move',
      allow('session:move'),
      describeRoute({
        summary: 'Another time, length or place',
        responses: { 200: { description: 'the session' }, 409: { description: 'not from here, or overlaps' } },
      }),
      param,
      validator('json', move, invalid),
      async (c) => c.json(await changed(c, c.req.valid('param').id, { action: 'move', to: c.req.valid('json') })),
    )
    .post(
      '/:id/cancel',
      allow('session:cancel'),
      describeRoute({ summary: 'It does not take place; a client says so for themself', responses: { 200: { description: 'the session' } } }),
      param,
      validator('json', z.strictObject({ by: z.enum(cancellers).default('counsellor') }), invalid),
      async (c) => c.json(await changed(c, c.req.valid('param').id, { action: 'cancel', by: c.req.valid('json').by })),
    )
    .post(
      '/:id/hold',
      allow('session:hold'),
      describeRoute({ summary: 'It took place, and how long', responses: { 200: { description: 'the session' } } }),
      param,
      validator('json', hold, invalid),
      async (c) => {
        const { minutes: held, voucherId } = c.req.valid('json');
        return c.json(await changed(c, c.req.valid('param').id, { action: 'hold', heldMinutes: held, voucherId }));
      },
    )
    .post(
      '/:id/correct',
      allow('session:hold'),
      describeRoute({ summary: 'It took longer or shorter than noted', responses: { 200: { description: 'the session' } } }),
      param,
      validator('json', hold, invalid),
      async (c) => {
        const { minutes: held, voucherId } = c.req.valid('json');
        return c.json(await changed(c, c.req.valid('param').id, { action: 'correct', heldMinutes: held, voucherId }));
      },
    )
    .post(
      '/:id/miss',
      allow('session:hold'),
      describeRoute({ summary: 'The client did not come', responses: { 200: { description: 'the session' } } }),
      param,
      async (c) => c.json(await changed(c, c.req.valid('param').id, { action: 'miss' })),
    )
    .post(
      '/:id/reopen',
      allow('session:hold'),
      describeRoute({ summary: 'It was noted wrongly: planned again', responses: { 200: { description: 'the session' } } }),
      param,
      async (c) => c.json(await changed(c, c.req.valid('param').id, { action: 'reopen' })),
    )
    .post(
      '/:id/register',
      allow('registration:set'),
      describeRoute({ summary: 'I told the responsible body', responses: { 200: { description: 'the session' } } }),
      param,
      async (c) => c.json(await registerSession(deps, c.get('person'), c.req.valid('param').id, true)),
    )
    .post(
      '/:id/unregister',
      allow('registration:set'),
      describeRoute({ summary: 'I did not, after all', responses: { 200: { description: 'the session' } } }),
      param,
      async (c) => c.json(await registerSession(deps, c.get('person'), c.req.valid('param').id, false)),
    );
}

/** Mounted at /api/registrations. */
export function registrationRoutes(appDeps: AppDeps) {
  const deps = sessionDeps(appDeps);
  return new Hono<SignedIn>()
    .get(
      '/',
      allow('registration:read'),
      describeRoute({ summary: 'What I delivered in a period', responses: { 200: { description: 'a list, earliest first' } } }),
      validator('query', period, invalid),
      async (c) => c.json(await deliveredBy(deps, c.get('person'), { trajectoryId: null, ...c.req.valid('query') })),
    )
    .get(
      '/organisation',
      allow('registration:export'),
      describeRoute({ summary: 'How much this centre delivered in a period', responses: { 200: { description: 'figures, no name' } } }),
      validator('query', period, invalid),
      async (c) => c.json(await countRegistrations(deps, c.get('person'), c.req.valid('query'))),
    )
    .get(
      '/organisation.csv',
      allow('registration:export'),
      describeRoute({ summary: 'What this centre delivered, for its responsible body; recorded in the trail', responses: { 200: { description: 'CSV' } } }),
      validator('query', period, invalid),
      async (c) => {
        const { from, to } = c.req.valid('query');
        return c.body(writeRegistrations(await exportRegistrations(deps, c.get('person'), { from, to })), 200, {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="registratie-${from}-${to}.csv"`,
        });
      },
    )
    .get(
      '/export.csv',
      allow('registration:read'),
      describeRoute({ summary: 'The same as a table for a spreadsheet', responses: { 200: { description: 'CSV' } } }),
      validator('query', period, invalid),
      async (c) => {
        const { from, to } = c.req.valid('query');
        const rows = await deliveredBy(deps, c.get('person'), { trajectoryId: null, from, to });
        return c.body(writeRegistrations(rows), 200, {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="registratie-${from}-${to}.csv"`,
        });
      },
    );
}

/** Mounted at /api/calendar-feed: one's own link. */
export function feedRoutes(appDeps: AppDeps) {
  const deps = sessionDeps(appDeps);
  return new Hono<SignedIn>()
    .get(
      '/',
      allow('calendar:share'),
      describeRoute({ summary: 'Whether my calendar has a link', responses: { 200: { description: 'the feed' } } }),
      async (c) => c.json(await showFeed(deps, c.get('person'))),
    )
    .post(
      '/renew',
      allow('calendar:share'),
      describeRoute({ summary: 'A new secret link, shown this once; the old one is over', responses: { 201: { description: 'the feed and its path' } } }),
      async (c) => c.json(await renewFeed(deps, c.get('person')), 201),
    )
    .put(
      '/',
      allow('calendar:share'),
      describeRoute({ summary: 'Initials of clients in it, or not', responses: { 200: { description: 'the feed' } } }),
      validator('json', z.strictObject({ showsInitials: z.boolean() }), invalid),
      async (c) => c.json(await setInitials(deps, c.get('person'), c.req.valid('json').showsInitials)),
    )
    .delete('/', allow('calendar:share'), describeRoute({ summary: 'No link any more', responses: { 200: { description: 'the feed' } } }), async (c) =>
      c.json(await withdrawFeed(deps, c.get('person'))),
    );
}

/** Mounted at /api/calendar, before anybody has to be signed in. */
export function openFeedRoutes(appDeps: AppDeps) {
  const deps = sessionDeps(appDeps);
  return new Hono().get(
    '/:file',
    describeRoute({
      summary: 'A calendar, for a program that has its secret link',
      responses: { 200: { description: 'an iCalendar file' }, 404: { description: 'no such link' } },
    }),
    async (c) => {
      const file = c.req.param('file');
      if (file.length > 200) throw new Refusal('not-found');
      return c.body(await openFeed(deps, file), 200, { 'content-type': 'text/calendar; charset=utf-8' });
    },
  );
}
