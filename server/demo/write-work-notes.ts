// What Els keeps for herself about Nadia: that a counsellor has a page of their own is easier to see with something on it.
import type { Tx } from '../db/as-person.ts';
import { seal } from '../db/sealed.ts';
import { demoPeople, trajectoryIdOf } from './cast.ts';
import { type Moment, officeMomentAt } from './moment.ts';
import { storyId } from './story-id.ts';
import type { DatedEntry } from './story-trail.ts';

const told: readonly { key: string; at: Moment; text: string }[] = [
  {
    key: 'nadia 1',
    at: [20, '11:40'],
    text: 'Zegt snel dat het wel gaat, en kijkt dan naar buiten. Niet invullen, laten zakken.\nNiet vergeten: het verhaal van de nieuwe collega die zij inwerkte. Daar zat energie.',
  },
  {
    key: 'nadia 2',
    at: [6, '16:20'],
    text: 'Eigen valkuil: ik wil te vlug naar opleidingen. Volgende keer eerst vragen wat een goede dag voor haar is.',
  },
];

export async function writeWorkNotes(tx: Tx, now: Date): Promise<DatedEntry[]> {
  const trajectoryId = trajectoryIdOf('nadia');
  const entries: DatedEntry[] = [];
  for (const { key, at, text } of told) {
    const [id, writtenAt] = [storyId(`work note ${key}`), officeMomentAt(now, at)];
    await tx.query(
      `insert into work_note (organisation_id, id, trajectory_id, author_id, text, written_at, changed_at) values (koers_organisation(), $1, $2, $3, $4, $5, $5)`,
      [id, trajectoryId, demoPeople.els, seal(text), writtenAt],
    );
    entries.push({ at: writtenAt, by: 'els', action: 'work-note:write', objectType: 'work-note', objectId: id, trajectoryId });
  }
  return entries;
}
