// Looks at a goal that somebody is writing, before it is saved: nothing of it is kept.
import type { Chat } from '../model/chat.ts';
import { type ModelOf, withModel } from '../model/model-of.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { PlanDeps } from './change-section.ts';
import type { Goal, SmartVerdict } from './smart.ts';
import { checkSmartWithModel } from './smart-with-model.ts';

/** @throws Refusal not-allowed or not-found */
export async function checkGoal(
  deps: Pick<PlanDeps, 'db' | 'now'> & { chat: Chat | null; modelOf: ModelOf },
  person: Person,
  of: { trajectoryId: string; goal: Goal },
): Promise<{ smart: SmartVerdict[]; voice: 'guide' | 'model' }> {
  const trajectory = await deps.db.asPerson(person, async (tx) => permitOn(person, await readTrajectory(tx, of.trajectoryId), 'plan:edit'));
  const names = [trajectory.clientName, trajectory.counsellorName, trajectory.standInName].filter((name) => name !== null);
  return checkSmartWithModel(await withModel(deps, person.organisationId), of.goal, deps.now?.() ?? new Date(), { names, language: person.language });
}
