// Between two sessions: homework, logbook, check-ins. The brief, which reads across slices, is the desk's.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { mayOn, permitOn } from '../people/permit.ts';
import type { BetweenDeps } from './between-deps.ts';
import { changeHomework } from './change-homework.ts';
import { giveHomework } from './give-homework.ts';
import { homeworkOf, presentHomework } from './present-homework.ts';
import { listEntries } from './logbook-store.ts';
import { readStanding } from './read-standing.ts';
import { answerCheckIn, leaveCheckIns, setCheckIn, showCheckIn } from './set-check-in.ts';
import { addEntry, changeEntry, deleteEntry } from './write-entry.ts';
import { readTrajectory } from '../trajectory/store.ts';

const id = z.object({ id: z.uuid() });
/** One line, as it may stand in a list. */
const line = (most: number) => z.string().trim().min(1).max(most);
const day = z.iso.date();
const gift = z
  .strictObject({ exerciseId: z.uuid().nullish(), text: line(1000).nullish(), why: line(500).nullish(), dueOn: day.nullish() })
  .refine(({ exerciseId, text }) => !exerciseId !== !text, { path: ['text'] })
  .transform(({ exerciseId = null, text = null, why = null, dueOn = null }) => ({ exerciseId, text, why, dueOn }));
const entry = z.strictObject({
  text: z.string().trim().min(1).max(4000),
  onDay: day,
  energy: z.int().min(0).max(10).nullable().default(null),
  isShared: z.boolean(),
});
const entryChange = z.strictObject({
  text: entry.shape.text.optional(),
  onDay: day.optional(),
  energy: z.int().min(0).max(10).nullable().optional(),
  isShared: z.boolean().optional(),
});
const minute = z.int().min(0).max(1439);
const checkIn = z.strictObject({
  isOn: z.boolean(),
  weekdays: z.array(z.int().min(0).max(6)).max(7),
  atMinute: minute,
  byMail: z.boolean(),
  byPush: z.boolean(),
  mostPerWeek: z.int().min(1).max(7),
  quietFrom: minute,
  quietTo: minute,
  restsUntil: z.coerce.date().nullable(),
});

const betweenDeps = (deps: AppDeps): BetweenDeps => ({ ...deps, now: () => new Date() });

/** Mounted at /api/trajectories/:id. */
export function trajectoryBetweenRoutes(appDeps: AppDeps) {
  const deps = betweenDeps(appDeps);
  const param = validator('param', id, invalid);
  return new Hono<SignedIn>()
    .get(
      '/homework',
      allow('homework:read'),
      describeRoute({ summary: 'What was given to do, open first; a client who looks has seen it', responses: { 200: { description: 'a list' } } }),
      param,
      async (c) => c.json(await homeworkOf(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post(
      '/homework',
      allow('homework:give'),
      describeRoute({ summary: 'Give an exercise, or a task in own words', responses: { 201: { description: 'the homework' } } }),
      param,
      validator('json', gift, invalid),
      async (c) => {
        const person = c.get('person');
        return c.json(presentHomework(await giveHomework(deps, person, c.req.valid('param').id, c.req.valid('json')), person, deps.now()), 201);
      },
    )
    .get(
      '/logbook',
      allow('logbook:read'),
      describeRoute({ summary: 'My entries; for who guides, those that the client shows', responses: { 200: { description: 'a list, newest day first' } } }),
      param,
      async (c) => {
        const person = c.get('person');
        return c.json(
          await deps.db.asPerson(person, async (tx) => {
            const trajectory = permitOn(person, await readTrajectory(tx, c.req.valid('param').id), 'logbook:read');
            const may = mayOn(person, trajectory).filter((word) => word === 'logbook:write');
            return (await listEntries(tx, trajectory.id)).map((each) => ({ ...each, may }));
          }),
        );
      },
    )
    .post(
      '/logbook',
      allow('logbook:write'),
      describeRoute({ summary: 'Write something down', responses: { 201: { description: 'the entry, and help lines where it is pressing' } } }),
      param,
      validator('json', entry, invalid),
      async (c) => c.json(await addEntry(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json')), 201),
    )
    .get(
      '/check-ins',
      allow('check-in:set'),
      describeRoute({ summary: 'When Koers may knock', responses: { 200: { description: 'the settings' } } }),
      param,
      async (c) => c.json(await showCheckIn(deps, c.get('person'), c.req.valid('param').id)),
    )
    .put(
      '/check-ins',
      allow('check-in:set'),
      describeRoute({ summary: 'Choose when Koers may knock', responses: { 200: { description: 'the settings' } } }),
      param,
      validator('json', checkIn, invalid),
      async (c) => {
        const chosen = c.req.valid('json');
        const weekdays = [...new Set(chosen.weekdays)].sort();
        return c.json(await setCheckIn(deps, c.get('person'), c.req.valid('param').id, { ...chosen, weekdays }));
      },
    )
    .post(
      '/check-ins/answer',
      allow('check-in:set'),
      describeRoute({ summary: 'I am here', responses: { 204: { description: 'noted' } } }),
      param,
      async (c) => {
        await answerCheckIn(deps, c.get('person'), c.req.valid('param').id);
        return c.body(null, 204);
      },
    )
    .get(
      '/standing',
      allow('homework:read'),
      describeRoute({ summary: 'Where I stood: homework, actions, an exercise that waits', responses: { 200: { description: 'three lists' } } }),
      param,
      async (c) => c.json(await readStanding(deps, c.get('person'), c.req.valid('param').id)),
    );
}

/** Mounted at /api/homework. */
export function homeworkRoutes(appDeps: AppDeps) {
  const deps = betweenDeps(appDeps);
  const param = validator('param', id, invalid);
  return new Hono<SignedIn>()
    .post(
      '/:id/withdraw',
      allow('homework:withdraw'),
      describeRoute({ summary: 'It is no longer asked', responses: { 200: { description: 'the homework' }, 409: { description: 'not from here' } } }),
      param,
      async (c) => {
        const { homework } = await changeHomework(deps, c.get('person'), c.req.valid('param').id, 'withdraw');
        return c.json(presentHomework(homework, c.get('person'), deps.now()));
      },
    )
    .post(
      '/:id/:move',
      allow('homework:do'),
      describeRoute({ summary: 'Done, not done and why, or open again', responses: { 200: { description: 'the homework' } } }),
      validator('param', z.object({ id: z.uuid(), move: z.enum(['done', 'not-done', 'reopen']) }), invalid),
      validator('json', z.object({ reason: line(2000).nullish() }), invalid),
      async (c) => {
        const { id: homeworkId, move } = c.req.valid('param');
        const moves = { done: 'do', 'not-done': 'leave', reopen: 'reopen' } as const;
        const { homework, care } = await changeHomework(deps, c.get('person'), homeworkId, moves[move], c.req.valid('json').reason ?? null);
        return c.json({ ...presentHomework(homework, c.get('person'), deps.now()), care });
      },
    );
}

/** Mounted at /api/logbook. */
export function logbookRoutes(appDeps: AppDeps) {
  const deps = betweenDeps(appDeps);
  const param = validator('param', id, invalid);
  return new Hono<SignedIn>()
    .patch(
      '/:id',
      allow('logbook:write'),
      describeRoute({ summary: 'Change what I wrote, or who may read it', responses: { 200: { description: 'the entry' } } }),
      param,
      validator('json', entryChange, invalid),
      async (c) => c.json(await changeEntry(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json') as Partial<z.infer<typeof entry>>)),
    )
    .delete(
      '/:id',
      allow('logbook:write'),
      describeRoute({ summary: 'Take it out for good', responses: { 204: { description: 'gone' } } }),
      param,
      async (c) => {
        await deleteEntry(deps, c.get('person'), c.req.valid('param').id);
        return c.body(null, 204);
      },
    );
}

/** Mounted at /api/check-ins, before anybody has to be signed in: the secret in the token is what counts. A GET changes nothing (RFC 8058). */
export function leaveRoutes(appDeps: AppDeps) {
  const deps = betweenDeps(appDeps);
  return new Hono().post(
    '/leave',
    describeRoute({ summary: 'Stop check-ins from a mail', responses: { 204: { description: 'off' } } }),
    validator('query', z.object({ token: z.string().max(200) }), invalid),
    async (c) => {
      await leaveCheckIns(deps, c.req.valid('query').token);
      return c.body(null, 204);
    },
  );
}
