// Handovers as each of the people sees them.
import type { Database, Tx } from '../db/as-person.ts';
import { hideKnown } from '../names/hide-for-reader.ts';
import { permit, permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { isOpen, partiesOf } from './handover.ts';
import { countOpenSignals, listHandovers, type StoredHandover } from './handover-store.ts';
import { type Ahead, type PresentedHandover, presentHandover } from './present-handover.ts';

/** Newest first: those of one trajectory, or all that this person has to do with. @throws Refusal not-allowed, not-found */
export async function readHandovers(deps: { db: Database }, person: Person, trajectoryId: string | null): Promise<PresentedHandover[]> {
  permit(person, 'handover:read');
  const stored = await deps.db.asPerson(person, async (tx) => {
    if (trajectoryId !== null) permitOn(person, await readTrajectory(tx, trajectoryId), 'handover:read');
    return listHandovers(tx, trajectoryId);
  });
  return presentAll(deps, person, stored);
}

/** Who reads it may not see the trajectory yet, or not any more: what stands around it is looked up for them, and no more than that. */
export async function presentAll(deps: { db: Database }, person: Person, stored: readonly StoredHandover[]): Promise<PresentedHandover[]> {
  if (stored.length === 0) return [];
  const presented = await deps.db.asSystem(person.organisationId, 'what stands around a handover', (tx) => presentWithin(tx, person, stored));
  const hiderOf = await hideKnown(
    deps.db,
    person,
    stored.map(({ trajectoryId }) => trajectoryId),
  );
  const hidden = (trajectoryId: string, text: string | null) => (text === null ? null : hiderOf(trajectoryId)(text));
  return presented.map((one) => ({ ...one, reason: hidden(one.trajectoryId, one.reason), answer: hidden(one.trajectoryId, one.answer) }));
}

async function presentWithin(tx: Tx, person: Person, stored: readonly StoredHandover[]): Promise<PresentedHandover[]> {
  const presented: PresentedHandover[] = [];
  const ids = [...new Set(stored.map(({ trajectoryId }) => trajectoryId))];
  const [arounds, signals] = [await readAround(tx, ids), await countOpenSignals(tx, ids)];
  for (const handover of stored) {
    const around = arounds.get(handover.trajectoryId);
    if (!around) throw new Error('the trajectory of a handover is not there');
    const parties = partiesOf(person, handover, [around.counsellorId, around.standInToday]);
    const isStaff = person.role !== 'client' && isOpen(handover.status);
    const ahead: Ahead | null = isStaff
      ? {
          clientName: person.role === 'supervisor' ? null : around.clientName,
          stage: around.stage,
          hoursLeftMinutes: around.hoursLeftMinutes,
          standInId: around.standInId,
          responseHours: around.responseHours,
          open: signals.get(handover.trajectoryId) ?? { crisis: 0, urgent: 0, attention: 0 },
        }
      : null;
    presented.push(presentHandover(handover, person, parties, ahead));
  }
  return presented;
}

type Around = Omit<Ahead, 'open'> & { counsellorId: string; standInToday: string | null };
async function readAround(tx: Tx, trajectoryIds: readonly string[]): Promise<Map<string, Around>> {
  const rows = await tx.query<Around & { id: string }>(
    `select t.id, t.counsellor_id as "counsellorId", koers_stand_in(t.organisation_id, t.id, t.stand_in_id) as "standInToday", t.stand_in_id as "standInId",
       t.response_hours as "responseHours", t.stage, t.hours_left_minutes as "hoursLeftMinutes", c.name as "clientName"
     from trajectory t left join person c on c.organisation_id = t.organisation_id and c.id = t.client_id
     where t.organisation_id = koers_organisation() and t.id = any($1::uuid[])`,
    [trajectoryIds],
  );
  return new Map(rows.map(({ id, ...around }) => [id, around]));
}
