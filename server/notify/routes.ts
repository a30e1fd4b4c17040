// Alerts: who was told about a signal and how that went; for oneself, which ways there are to be reached; for the house, how long a
// crisis waits before it goes to the next in line.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { recordSetting } from '../trail/record-setting.ts';
import { channels } from './alert.ts';
import { listAlerts } from './alert-store.ts';
import { deliverAlerts } from './deliver-alerts.ts';
import { publicHalf, readPushKey } from './push-key.ts';
import { isPushService } from './push-service.ts';
import {
  forgetOwnDevice,
  insertTest,
  isOwnPushRefused,
  keepDevice,
  listOwnDevices,
  readDeliveries,
  readEscalateAfter,
  readOwnAddress,
  writeEscalateAfter,
} from './reach-store.ts';

const id = z.object({ id: z.uuid() });
const device = z.object({
  endpoint: z.url().max(1000).refine(isPushService),
  // A point on P-256 and sixteen secret bytes, base64url.
  keys: z.object({ p256dh: z.string().regex(/^[\w-]{87}=?$/), auth: z.string().regex(/^[\w-]{22}={0,2}$/) }),
  name: z.string().max(80).default(''),
});
const minutes = z.object({ minutes: z.number().int().min(5).max(120), why: z.string().trim().max(500).optional() });

/** Mounted at /api. */
export function alertRoutes(deps: AppDeps) {
  /** @throws Refusal not-here where nothing goes out by itself (Workers): a Node instance on the same database does. */
  const ways = () => {
    if (!deps.ways) throw new Refusal('not-here');
    return deps.ways;
  };
  const setTo = (value: number) => ({ minutes: value, may: ['alert:set-escalation'] as const });
  return new Hono<SignedIn>()
    .get(
      '/signals/:id/alerts',
      allow('signal:read'),
      describeRoute({
        summary: 'Who was alerted about a signal, and how that went',
        responses: { 200: { description: 'a list' }, 404: { description: 'not there' } },
      }),
      validator('param', id, invalid),
      async (c) => {
        const alerts = await deps.db.asPerson(c.get('person'), (tx) => listAlerts(tx, c.req.valid('param').id));
        if (!alerts) throw new Refusal('not-found');
        return c.json(alerts);
      },
    )
    .get(
      '/alerts/ways',
      allow('alert:receive'),
      describeRoute({ summary: 'By which ways Koers can reach me', responses: { 200: { description: 'mail, push and my devices' } } }),
      async (c) => {
        const { mail, push, pushKey } = ways();
        const person = c.get('person');
        const { address, devices, isRefused } = await deps.db.asPerson(person, async (tx) => ({
          address: await readOwnAddress(tx),
          devices: await listOwnDevices(tx),
          isRefused: await isOwnPushRefused(tx),
        }));
        const key = push && (pushKey ?? (await deps.db.asSystem(person.organisationId, 'push key', readPushKey)));
        return c.json({ mail: { on: mail !== null, address }, push: { on: push !== null, publicKey: key && publicHalf(key), isRefused }, devices });
      },
    )
    .post(
      '/alerts/devices',
      allow('alert:receive'),
      describeRoute({ summary: 'Alert me on this device', responses: { 201: { description: 'its id' } } }),
      validator('json', device, invalid),
      async (c) => {
        ways();
        const { id: personId, organisationId } = c.get('person');
        const kept = await deps.db.asSystem(organisationId, 'push device', (tx) => keepDevice(tx, personId, c.req.valid('json')));
        return c.json({ id: kept }, 201);
      },
    )
    .delete(
      '/alerts/devices/:id',
      allow('alert:receive'),
      describeRoute({ summary: 'No more alerts on this device', responses: { 204: { description: 'forgotten' } } }),
      validator('param', id, invalid),
      async (c) => {
        const forgotten = await deps.db.asPerson(c.get('person'), (tx) => forgetOwnDevice(tx, c.req.valid('param').id));
        if (!forgotten) throw new Refusal('not-found');
        return c.body(null, 204);
      },
    )
    .post(
      '/alerts/test',
      allow('alert:receive'),
      describeRoute({ summary: 'Send me a test on every way', responses: { 200: { description: 'what came of it' } } }),
      async (c) => {
        const given = ways();
        const person = c.get('person');
        const alertId = await deps.db.asPerson(person, insertTest);
        if (!alertId) throw new Refusal('too-many-requests');
        await Promise.all(channels.map((channel) => deliverAlerts({ ...deps, ways: given }, person.organisationId, channel, new Date(), alertId)));
        return c.json(await deps.db.asPerson(person, (tx) => readDeliveries(tx, alertId)));
      },
    )
    .get(
      '/alerts/escalation',
      allow('alert:set-escalation'),
      describeRoute({ summary: 'After how many minutes a crisis goes to the next in line', responses: { 200: { description: 'minutes' } } }),
      async (c) => c.json(setTo(await deps.db.asPerson(c.get('person'), readEscalateAfter))),
    )
    .put(
      '/alerts/escalation',
      allow('alert:set-escalation'),
      describeRoute({ summary: 'Set it, from 5 to 120', responses: { 200: { description: 'minutes' } } }),
      validator('json', minutes, invalid),
      async (c) => {
        const person = c.get('person');
        const { minutes: value, why } = c.req.valid('json');
        await deps.db.asPerson(person, async (tx) => {
          const from = await readEscalateAfter(tx);
          await writeEscalateAfter(tx, value);
          await recordSetting(tx, person, { setting: 'escalation-minutes', from, to: value, why });
        });
        return c.json(setTo(value));
      },
    );
}
