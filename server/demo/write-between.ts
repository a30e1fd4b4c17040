// What happened between two sessions in the story: homework, the logbook, when Koers may knock, and when the counsellor last prepared.
import { randomBytes } from 'node:crypto';
import { seal } from '../db/sealed.ts';
import type { Tx } from '../db/as-person.ts';
import { dayInBrussels } from '../people/working-time.ts';
import { demoPeople, trajectoryIdOf } from './cast.ts';
import { momentAt, officeMomentAt } from './moment.ts';
import { storyId } from './story-id.ts';
import type { DatedEntry } from './story-trail.ts';
import type { ToldClient, ToldEntry, ToldHomework } from './told.ts';
import type { StorySources } from './write-sources.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Writes it for every client who has some. */
export async function writeBetween(tx: Tx, now: Date, clients: readonly ToldClient[], sources: StorySources): Promise<DatedEntry[]> {
  const trail: DatedEntry[] = [];
  for (const { client, between } of clients) {
    if (!between) continue;
    const trajectoryId = trajectoryIdOf(client);
    for (const homework of between.homework) trail.push(...(await writeHomework(tx, now, trajectoryId, client, homework, sources)));
    for (const entry of between.logbook) await writeEntry(tx, now, trajectoryId, entry);
    if (between.checkIns) {
      const { weekdays, atMinute, at } = between.checkIns;
      await tx.query(
        `insert into check_in (organisation_id, trajectory_id, is_on, weekdays, at_minute, by_mail, leave_secret, updated_at)
         values (koers_organisation(), $1, true, $2, $3, true, $4, $5)`,
        [trajectoryId, weekdays, atMinute, seal(randomBytes(32).toString('base64url')), momentAt(now, at)],
      );
      trail.push({
        at: momentAt(now, at),
        by: client,
        action: 'check-in:set',
        objectType: 'check-in',
        objectId: trajectoryId,
        trajectoryId,
        detail: { isOn: true },
      });
    }
    if (between.prepared) {
      const at = officeMomentAt(now, between.prepared.at);
      trail.push({ at, by: between.prepared.by, action: 'brief:read', objectType: 'trajectory', objectId: trajectoryId, trajectoryId, reason: 'guidance' });
    }
  }
  return trail;
}

async function writeHomework(
  tx: Tx,
  now: Date,
  trajectoryId: string,
  client: ToldClient['client'],
  { key, what, why, given, dueInDays, doneAt }: ToldHomework,
  sources: StorySources,
): Promise<DatedEntry[]> {
  const id = storyId(`homework ${key}`);
  const exercise = 'exercise' in what ? sources.citationOf(what.exercise) : null;
  const givenAt = officeMomentAt(now, given.at);
  const endedAt = doneAt ? momentAt(now, doneAt) : null;
  await tx.query(
    `insert into homework (organisation_id, id, trajectory_id, exercise_id, title, why, due_on, assigned_by, assigned_at, status, seen_at, ended_at)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      trajectoryId,
      exercise?.documentId ?? null,
      seal(exercise?.title ?? ('task' in what ? what.task : '')),
      why ? seal(why) : null,
      dueInDays === undefined ? null : dayInBrussels(new Date(givenAt.getTime() + dueInDays * dayMs)),
      demoPeople[given.by],
      givenAt,
      endedAt ? 'done' : 'open',
      // Seen in the evening of the day it was given.
      momentAt(now, [Math.round((Date.parse(dayInBrussels(now)) - Date.parse(dayInBrussels(givenAt))) / dayMs), '20:20']),
      endedAt,
    ],
  );
  const about = { objectType: 'homework', objectId: id, trajectoryId } as const;
  return [
    { ...about, at: givenAt, by: given.by, action: 'homework:give', detail: { exerciseId: exercise?.documentId ?? null } },
    ...(endedAt ? [{ ...about, at: endedAt, by: client, action: 'homework:do' }] : []),
  ];
}

async function writeEntry(tx: Tx, now: Date, trajectoryId: string, { key, at, text, energy, isShared }: ToldEntry): Promise<void> {
  const written = momentAt(now, at);
  await tx.query(
    `insert into logbook_entry (organisation_id, id, trajectory_id, text, on_day, energy, is_shared, shared_at, created_at, updated_at)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $8)`,
    [storyId(`logbook ${key}`), trajectoryId, seal(text), dayInBrussels(written), energy ?? null, isShared, isShared ? written : null, written],
  );
}
