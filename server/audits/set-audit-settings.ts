// How many conversations chance shows, and how many two people judge. Counts from the next draw and the next audit on.
import type { Database } from '../db/as-person.ts';
import type { Live } from '../live/live.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { recordSetting } from '../trail/record-setting.ts';
import { type AuditSettings, readAuditSettings, writeAuditSettings } from './settings-store.ts';

const names = { sampleRate: 'sample-rate', sampleAtLeast: 'sample-at-least', doubleShare: 'double-rating-share' } as const;

/** @throws Refusal not-allowed */
export async function setAuditSettings(deps: { db: Database; live: Live }, person: Person, given: AuditSettings, why: string): Promise<AuditSettings> {
  permit(person, 'audit:set');
  const settings = await deps.db.asPerson(person, async (tx) => {
    const before = await readAuditSettings(tx);
    await writeAuditSettings(tx, given);
    for (const key of Object.keys(names) as (keyof typeof names)[]) {
      if (before[key] !== given[key]) await recordSetting(tx, person, { setting: names[key], from: before[key], to: given[key], why });
    }
    return readAuditSettings(tx);
  });
  deps.live.changed(person.organisationId, 'audits', '');
  return settings;
}
