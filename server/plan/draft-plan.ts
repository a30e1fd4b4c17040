// The whole plan is drafted in one go, for the counsellor's review: every section that its type asks for and that is empty, or holds nothing
// but the machine's own words. What a person wrote, kept, approved or returned is left as it is. No transaction is open while it is written.
import { withModel } from '../model/model-of.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { isSameText } from './change-section.ts';
import type { DraftDeps } from './draft-section.ts';
import { giveIds } from './item-ids.ts';
import { usageOf } from './plan-type.ts';
import { readBasis } from './read-basis.ts';
import { type PresentedPlan, readWhole } from './read-plan.ts';
import { decideSection, type SectionName, sectionNames } from './section.ts';
import { isTouched } from './section-text.ts';
import { addVersion, listWrittenByPeople, lockAllSections, readSections, type StoredSection, writeSection } from './store.ts';
import { voidAcceptance } from './whole-store.ts';
import { writeDraft, type Written } from './write-draft.ts';
import { writeWholeFromEvidence } from './write-from-evidence.ts';

/** `kept`: a person's, or further on; `nothing`: nobody said anything for it; `unused`: this type of plan leaves it aside. */
export type DraftOutcome = 'drafted' | 'kept' | 'nothing' | 'unused';
export type DraftedPlan = { plan: PresentedPlan; drafted: { section: SectionName; outcome: DraftOutcome }[] };

/** How many sections a model words at once. */
const atOnce = 3;

/** @throws Refusal not-allowed or not-found */
export async function draftPlan(deps: DraftDeps, person: Person, trajectoryId: string): Promise<DraftedPlan> {
  const { basis, wanted } = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'plan:draft');
    const [basis, stored, people] = [await readBasis(tx, trajectory), await readSections(tx, trajectory.id), await listWrittenByPeople(tx, trajectory.id)];
    const find = (name: SectionName) => stored.find(({ section }) => section === name);
    return { basis, wanted: sectionNames.filter((name) => usageOf(basis.type, name) !== 'unused' && isFree(find(name), people)) };
  });

  const voiced = await withModel(deps, person.organisationId);
  const embedded = writeWholeFromEvidence(basis.sources);
  const written = new Map<SectionName, Written>();
  for (let from = 0; from < wanted.length; from += atOnce) {
    const names = wanted.slice(from, from + atOnce);
    const drafts = await Promise.all(names.map((name) => writeDraft(voiced, name, basis, embedded[name])));
    for (const [i, name] of names.entries()) written.set(name, drafts[i] as Written);
  }

  const drafted = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'plan:draft');
    const stored = await lockAllSections(tx, trajectory.id);
    // Somebody may have written meanwhile: theirs stays.
    const people = await listWrittenByPeople(tx, trajectory.id);
    const outcomes: DraftedPlan['drafted'] = [];
    for (const section of sectionNames) {
      const current = stored.find((one) => one.section === section);
      const draft = written.get(section);
      if (usageOf(basis.type, section) === 'unused') outcomes.push({ section, outcome: 'unused' });
      else if (!current || !draft || !isFree(current, people)) outcomes.push({ section, outcome: 'kept' });
      else if (draft.sentences.length === 0) outcomes.push({ section, outcome: current.version > 0 ? 'kept' : 'nothing' });
      else {
        const text = { sentences: draft.sentences, items: giveIds(draft.items, current.items) };
        if (isSameText(text, current)) {
          outcomes.push({ section, outcome: 'kept' });
          continue;
        }
        const next = await writeSection(tx, trajectory.id, {
          ...current,
          ...text,
          status: 'submitted',
          version: current.version + 1,
          returnReason: null,
          approvedBy: null,
          approvedAt: null,
          acceptedAt: null,
        });
        await addVersion(tx, trajectory.id, next, null);
        await record(tx, person, {
          action: 'plan:draft',
          objectType: 'section',
          objectId: section,
          trajectoryId: trajectory.id,
          detail: { version: next.version, from: current.status, to: next.status, voice: draft.voice, whole: true, ...draft.detail },
        });
        outcomes.push({ section, outcome: 'drafted' });
      }
    }
    if (outcomes.some(({ outcome }) => outcome === 'drafted')) await voidAcceptance(tx, trajectory.id);
    return { drafted: outcomes, plan: (await readWhole(tx, person, trajectory, deps.now?.())).plan };
  });
  deps.live.changed(person.organisationId, 'plan', trajectoryId);
  return drafted;
}

/** Empty, or a draft of the machine that no person had a hand in. */
function isFree(current: StoredSection | undefined, people: ReadonlySet<SectionName>): boolean {
  if (!current) return true;
  if (current.status === 'returned' || people.has(current.section) || current.sentences.some(isTouched)) return false;
  const drafted = decideSection(current.status, 'draft', 'counsellor');
  return 'to' in drafted && 'to' in decideSection(drafted.to, 'submit', 'counsellor');
}
