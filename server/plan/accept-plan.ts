// The client says that the plan as a whole is theirs: every approved section is accepted with it, in the versions that they saw. Any later
// text voids it (change-section.ts). Only the client can; what they do not agree with stays beside it.
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { type Care, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { PlanDeps } from './change-section.ts';
import { usageOf } from './plan-type.ts';
import { isBlank } from './present-section.ts';
import { type PresentedPlan, readWhole } from './read-plan.ts';
import { mayAcceptWhole } from './readiness.ts';
import { addDisagreement } from './remark-store.ts';
import { decideSection, type SectionName } from './section.ts';
import { lockSection, lockSections, readPlanFrame, readSectionId, writeSection } from './store.ts';
import { addAcceptance, voidAcceptance } from './whole-store.ts';

/**
 * Accepts the plan in the versions that were seen.
 * @throws Refusal not-allowed, not-found, not-in-this-state (params.missing: what blocks, as in readiness), stale-version (params.sections)
 */
export async function acceptPlan(
  deps: PlanDeps,
  client: Person,
  of: { trajectoryId: string; versions: Partial<Record<SectionName, number>>; disagreement?: string },
): Promise<PresentedPlan & { care?: Care }> {
  const { plan, raised } = await deps.db.asPerson(client, async (tx) => {
    const trajectory = permitOn(client, await readTrajectory(tx, of.trajectoryId), 'plan:accept');
    const { type } = await readPlanFrame(tx, trajectory.id);
    const sections = (await lockSections(tx, trajectory.id)).filter((section) => !isBlank(section) && usageOf(type, section.section) !== 'unused');
    const stale = sections.filter(({ section, version }) => of.versions[section] !== version).map(({ section }) => section);
    if (stale.length > 0) throw new Refusal('stale-version', { sections: stale });
    const { readiness } = await readWhole(tx, client, trajectory, deps.now?.());
    if (!mayAcceptWhole(readiness)) {
      const blocking = readiness.missing.filter(({ blocks, code }) => blocks && code !== 'section-not-accepted');
      throw new Refusal('not-in-this-state', { missing: blocking.map(({ code, section }) => (section ? `${code}:${section}` : code)) });
    }
    for (const section of sections) {
      const decision = decideSection(section.status, 'accept', client.role);
      if (!('to' in decision)) continue;
      await writeSection(tx, trajectory.id, { ...section, status: decision.to, acceptedAt: new Date() });
      await record(tx, client, {
        action: 'plan:accept',
        objectType: 'section',
        objectId: section.section,
        trajectoryId: trajectory.id,
        detail: { version: section.version, from: section.status, to: decision.to, whole: true },
      });
    }
    await voidAcceptance(tx, trajectory.id);
    await addAcceptance(tx, trajectory.id, type, Object.fromEntries(sections.map(({ section, version }) => [section, version])));
    if (of.disagreement) await addDisagreement(tx, trajectory.id, { section: null, version: null, text: of.disagreement, writtenAs: 'client' });
    await record(tx, client, {
      action: 'plan:accept',
      objectType: 'trajectory',
      objectId: trajectory.id,
      trajectoryId: trajectory.id,
      detail: { sections: sections.length, disagrees: of.disagreement !== undefined },
    });
    // What is said of the whole belongs with what the whole is about.
    if (of.disagreement) await lockSection(tx, trajectory.id, 'careerQuestion');
    const raised = of.disagreement
      ? await raiseFromText(
          deps,
          tx,
          trajectory,
          { writtenIn: 'plan', writtenId: await readSectionId(tx, trajectory.id, 'careerQuestion'), text: of.disagreement },
          deps.now?.(),
        )
      : null;
    return { plan: (await readWhole(tx, client, trajectory, deps.now?.())).plan, raised };
  });
  deps.live.changed(client.organisationId, 'plan', of.trajectoryId);
  const care = await tellOfText(deps, client, raised);
  return { ...plan, ...(care && { care }) };
}
