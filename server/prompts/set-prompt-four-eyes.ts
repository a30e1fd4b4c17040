// Whether who writes a version may also put it to work. The administrator's to say.
import type { Database } from '../db/as-person.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { readFourEyesPrompts } from '../people/store.ts';
import { recordSetting } from '../trail/record-setting.ts';

/** @throws Refusal not-allowed */
export async function setPromptFourEyes(deps: { db: Database }, admin: Person, on: boolean, why: string): Promise<void> {
  permit(admin, 'prompt:put-to-work');
  await deps.db.asSystem(admin.organisationId, 'four eyes', async (tx) => {
    const from = await readFourEyesPrompts(tx);
    await tx.query('update organisation set four_eyes_prompts = $1 where id = koers_organisation()', [on]);
    await recordSetting(tx, admin, { setting: 'four-eyes-prompts', from, to: on, why });
  });
}
