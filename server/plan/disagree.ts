// Disagreement on record: client or counsellor says that they see it otherwise than the text does. It stays beside the text, with the version
// that it was about, until whoever said it takes it back. It stops nothing.
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import { type Person, relationTo } from '../people/roles.ts';
import { type Care, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { type ChangedSection, OvertakenChange, type PlanDeps } from './change-section.ts';
import { isBlank, type PresentedSection, presentSection } from './present-section.ts';
import { readAround } from './read-around.ts';
import { addDisagreement, withdrawDisagreement } from './remark-store.ts';
import type { SectionName } from './section.ts';
import { lockSection, readSectionId } from './store.ts';

/**
 * Notes a disagreement with the version that was seen; `text` null takes one's own back.
 * @throws Refusal not-allowed, not-found; not-in-this-state where there is no text, or nothing to take back; OvertakenChange stale-version
 */
export async function disagree(
  deps: PlanDeps,
  person: Person,
  of: { trajectoryId: string; section: SectionName; version?: number; text: string | null },
): Promise<ChangedSection> {
  const { presented, raised } = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, of.trajectoryId), 'plan:disagree');
    const current = await lockSection(tx, trajectory.id, of.section);
    const reader = { id: person.id, role: person.role, relation: relationTo(person, trajectory), language: person.language };
    const present = async (): Promise<PresentedSection> => presentSection(current, reader, await readAround(tx, trajectory.id, [current], deps.now?.()));
    if (isBlank(current)) throw new Refusal('not-in-this-state', { status: 'empty' });
    if (of.version !== undefined && of.version !== current.version) throw new OvertakenChange('stale-version', { version: current.version }, await present());
    if (of.text === null) {
      if ((await withdrawDisagreement(tx, trajectory.id, of.section)) === 0) throw new Refusal('not-in-this-state', { status: current.status });
    } else {
      const writtenAs = person.role === 'client' ? 'client' : 'counsellor';
      await addDisagreement(tx, trajectory.id, { section: of.section, version: current.version, text: of.text, writtenAs });
    }
    await record(tx, person, {
      action: 'plan:disagree',
      objectType: 'section',
      objectId: of.section,
      trajectoryId: trajectory.id,
      detail: { version: current.version, withdrawn: of.text === null },
    });
    const raised: Awaited<ReturnType<typeof raiseFromText>> | null =
      person.role === 'client' && of.text
        ? await raiseFromText(
            deps,
            tx,
            trajectory,
            { writtenIn: 'plan', writtenId: await readSectionId(tx, trajectory.id, of.section), text: of.text },
            deps.now?.(),
          )
        : null;
    return { presented: await present(), raised };
  });
  deps.live.changed(person.organisationId, 'plan', of.trajectoryId);
  const care: Care | null = await tellOfText(deps, person, raised);
  return { ...presented, ...(care && { care }) };
}
