// What changed in how Koers behaves: words that were put to work or written, settings that were set. Read from the trail, so that it
// tells what happened and not what somebody remembers.
import type { Database, Tx } from '../db/as-person.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import type { SettingValue } from '../trail/record-setting.ts';

export type ListedChange = {
  id: string;
  at: string;
  by: string | null;
  kind: 'prompt-written' | 'prompt-in-use' | 'setting';
  /** The prompt, or the setting. */
  name: string;
  from: SettingValue;
  to: SettingValue;
  why: string;
};

/** The latest first. @param before an id of the list: what came earlier than it */
export async function listChanges(deps: { db: Database }, person: Person, before: string | null = null): Promise<ListedChange[]> {
  permit(person, 'prompt:read');
  return deps.db.asPerson(person, async (tx) => (await readChanges(tx, before)).map(asChange));
}

type Row = { id: string; at: string; by: string | null; action: string; name: string; reason: string; detail: Record<string, SettingValue> };

function readChanges(tx: Tx, before: string | null): Promise<Row[]> {
  return tx.query<Row>(
    `select t.id::text as id, to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, p.name as by, t.action, t.object_id as name, t.reason, t.detail
     from trail t left join person p on p.organisation_id = t.organisation_id and p.id = t.person_id
     where t.organisation_id = koers_organisation() and ($1::bigint is null or t.id < $1)
       and (t.action in ('setting:change', 'prompt:write', 'prompt:put-to-work', 'alert:set-escalation')
         or (t.action = 'organisation:manage' and (t.detail ? 'fourEyes' or t.detail ? 'logo')))
     order by t.id desc limit 100`,
    [before],
  );
}

function asChange({ id, at, by, action, name, reason, detail }: Row): ListedChange {
  const base = { id, at, by, why: reason };
  if (action === 'prompt:write') return { ...base, kind: 'prompt-written', name, from: detail.basedOn ?? null, to: detail.version ?? null };
  if (action === 'prompt:put-to-work') return { ...base, kind: 'prompt-in-use', name, from: detail.from ?? null, to: detail.to ?? null };
  // As these were recorded before there was one shape for a setting.
  if (action === 'alert:set-escalation') return { ...base, kind: 'setting', name: 'escalation-minutes', from: null, to: detail.minutes ?? null };
  if (action === 'organisation:manage') {
    return 'logo' in detail
      ? { ...base, kind: 'setting', name: 'logo', from: null, to: detail.logo ?? null }
      : { ...base, kind: 'setting', name: 'four-eyes', from: null, to: detail.fourEyes ?? null };
  }
  return { ...base, kind: 'setting', name: String(detail.setting), from: detail.from ?? null, to: detail.to ?? null };
}
