// The client says which passages stay out of the version for inspection. It changes no text: nothing has to be approved again.
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import { type Person, relationTo } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { OvertakenChange, type PlanDeps } from './change-section.ts';
import { type PresentedSection, presentSection, type Reader } from './present-section.ts';
import { markPrivate } from './private-passages.ts';
import { readAround } from './read-around.ts';
import type { SectionName } from './section.ts';
import { lockSection, type StoredSection, writeSection } from './store.ts';

/**
 * These sentences and items are private, and no others of the section.
 * @throws Refusal not-allowed, not-found, invalid-input (no such sentence or item); OvertakenChange stale-version
 */
export async function keepPassagesPrivate(
  deps: Pick<PlanDeps, 'db' | 'live' | 'now'>,
  client: Person,
  of: { trajectoryId: string; section: SectionName; version: number; sentences: number[]; items: string[] },
): Promise<PresentedSection> {
  const presented = await deps.db.asPerson(client, async (tx) => {
    const trajectory = permitOn(client, await readTrajectory(tx, of.trajectoryId), 'plan:keep-private');
    const reader: Reader = { id: client.id, role: client.role, relation: relationTo(client, trajectory), language: client.language };
    const present = async (stored: StoredSection) => presentSection(stored, reader, await readAround(tx, trajectory.id, [stored], deps.now?.()));
    const current = await lockSection(tx, trajectory.id, of.section);
    if (of.version !== current.version) throw new OvertakenChange('stale-version', { version: current.version }, await present(current));
    if (of.sentences.some((index) => !current.sentences[index])) throw new Refusal('invalid-input', { field: 'sentences' });
    if (of.items.some((id) => !current.items.some((item) => item.id === id))) throw new Refusal('invalid-input', { field: 'items' });
    const stored = await writeSection(tx, trajectory.id, { ...current, ...markPrivate(current, of.sentences, of.items) });
    await record(tx, client, {
      action: 'plan:keep-private',
      objectType: 'section',
      objectId: of.section,
      trajectoryId: trajectory.id,
      detail: { version: current.version, sentences: of.sentences.length, items: of.items.length },
    });
    return present(stored);
  });
  deps.live.changed(client.organisationId, 'plan', of.trajectoryId);
  return presented;
}
