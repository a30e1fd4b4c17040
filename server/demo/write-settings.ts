// What changed in how the house works, as the list of changes tells it: two people look at quality since the spring, so more can be read.
import type { Tx } from '../db/as-person.ts';
import { officeMomentAt } from './moment.ts';
import type { DatedEntry } from './story-trail.ts';

const changes = [
  { setting: 'sample-at-least', from: 3, to: 5, daysAgo: 61, by: 'lieve', why: 'Met twee lezen we er vijf per week.' },
  { setting: 'double-rating-share', from: 0.1, to: 0.2, daysAgo: 61, by: 'lieve', why: 'Wim leest nu mee. We willen weten of we hetzelfde zien.' },
  { setting: 'escalation-minutes', from: 30, to: 15, daysAgo: 47, by: 'tom', why: 'Gevraagd op het teamoverleg: een half uur is te lang.' },
] as const;

/** For the trail alone: what is set now is what the house has by default. */
export async function writeSettings(tx: Tx, now: Date): Promise<DatedEntry[]> {
  const [house] = await tx.query<{ id: string }>('select koers_organisation() as id');
  return changes.map(({ setting, from, to, daysAgo, by, why }) => ({
    at: officeMomentAt(now, [daysAgo, '11:20']),
    by,
    action: 'setting:change',
    objectType: 'organisation',
    objectId: house?.id ?? '',
    reason: why,
    detail: { setting, from, to },
  }));
}
