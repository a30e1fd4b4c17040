// Who stands in for the counsellor, and when someone reads along. The client sees both before the first message.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Live } from '../live/live.ts';
import { permitOn } from '../people/permit.ts';
import { listPeople } from '../people/store.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory, writeOversight } from './store.ts';

/** @throws Refusal not-found, invalid-input (the stand-in is not another counsellor of this organisation) */
export async function setOversight(
  deps: { db: Database; live: Live },
  person: Person,
  trajectoryId: string,
  oversight: { standInId: string; responseHours: string },
): Promise<void> {
  await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'trajectory:set-oversight');
    const counsellors = await listPeople(tx, 'counsellor');
    const fits = counsellors.some(({ id }) => id === oversight.standInId) && oversight.standInId !== trajectory.counsellorId;
    if (!fits) throw new Refusal('invalid-input', { field: 'standInId' });
    await writeOversight(tx, trajectoryId, oversight.standInId, oversight.responseHours);
    await record(tx, person, {
      action: 'trajectory:set-oversight',
      objectType: 'trajectory',
      objectId: trajectoryId,
      trajectoryId,
      detail: { standInId: oversight.standInId },
    });
  });
  deps.live.changed(person.organisationId, 'trajectories', trajectoryId);
}
