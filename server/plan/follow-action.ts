// How an action goes: client and counsellor say so, each in their own name. No new text: what was approved and accepted stays so.
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import { type Person, relationTo } from '../people/roles.ts';
import { type Care, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { type ActionStatus, decideAction } from './action-course.ts';
import { addStep, readLastSteps } from './action-store.ts';
import type { PlanDeps } from './change-section.ts';
import { type PresentedItem, presentSection } from './present-section.ts';
import { readAround } from './read-around.ts';
import { lockSection, readSectionId } from './store.ts';

/**
 * Moves one action on.
 * @throws Refusal not-allowed, not-found (no such action in the plan now), not-in-this-state
 */
export async function followAction(
  deps: PlanDeps,
  person: Person,
  of: { trajectoryId: string; itemId: string; status: ActionStatus; note?: string },
): Promise<PresentedItem & { care?: Care }> {
  const { item, raised } = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, of.trajectoryId), 'plan:follow');
    // The section is held: two who say something of one action come one after the other.
    const section = await lockSection(tx, trajectory.id, 'actions');
    if (!section.items.some(({ id }) => id === of.itemId)) throw new Refusal('not-found');
    const from = (await readLastSteps(tx, trajectory.id)).get(of.itemId)?.status ?? 'open';
    const decision = decideAction(from, of.status, person.role);
    if ('refused' in decision) throw new Refusal(decision.refused, decision.refused === 'not-in-this-state' ? { status: from } : {});
    await addStep(tx, trajectory.id, { itemId: of.itemId, status: decision.to, note: of.note ?? null });
    await record(tx, person, {
      action: 'plan:follow',
      objectType: 'section',
      objectId: 'actions',
      trajectoryId: trajectory.id,
      detail: { item: of.itemId, from, to: decision.to, hasNote: of.note !== undefined },
    });
    const raised =
      person.role === 'client' && of.note
        ? await raiseFromText(
            deps,
            tx,
            trajectory,
            { writtenIn: 'plan', writtenId: await readSectionId(tx, trajectory.id, 'actions'), text: of.note },
            deps.now?.(),
          )
        : null;
    const reader = { id: person.id, role: person.role, relation: relationTo(person, trajectory), language: person.language };
    const presented = presentSection(section, reader, await readAround(tx, trajectory.id, [section], deps.now?.()));
    const item = presented.items.find(({ id }) => id === of.itemId);
    if (!item) throw new Error('an action that was just found is not there');
    return { item, raised };
  });
  deps.live.changed(person.organisationId, 'plan', of.trajectoryId);
  const care = await tellOfText(deps, person, raised);
  return { ...item, ...(care && { care }) };
}
