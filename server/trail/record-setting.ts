// A setting of the organisation that changes how Koers behaves was changed: who, from what, to what and why, in one shape, so that one list
// can tell all of them (server/prompts/list-changes.ts).
import type { Tx } from '../db/as-person.ts';
import type { Person } from '../people/roles.ts';
import { record } from './record.ts';

export type SettingValue = string | number | boolean | null;
export type SettingChange = {
  /** Its name on the screen, for instance 'four-eyes'; web/admin/prompts/word-change.ts words it. */
  setting: string;
  from: SettingValue;
  to: SettingValue;
  /** In the words of who changed it; empty where the screen did not ask. */
  why?: string;
};

/** Writes it in the caller's transaction. Setting what is set already is no change, and leaves nothing behind. */
export async function recordSetting(tx: Tx, person: Person, { setting, from, to, why }: SettingChange): Promise<void> {
  if (from === to) return;
  await record(tx, person, {
    action: 'setting:change',
    objectType: 'organisation',
    objectId: person.organisationId,
    reason: why ?? '',
    detail: { setting, from, to },
  });
}
