// How every change of a section happens: who may, lock, decide, stale?, write and record, commit, tell open screens. The verbs
// beside this file say only what changes. What a client writes is screened in the transaction that keeps it. Two people who save at once both get here; the second finds another version.
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import { type Person, relationTo } from '../people/roles.ts';
import { type Care, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import type { TextDeps } from '../signals/written/text-deps.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { isBlank, type PresentedSection, presentSection } from './present-section.ts';
import { decideSection, type PlanItem, type SectionAction, type SectionName, type SectionStatus, type Sentence } from './section.ts';
import { addVersion, lockSection, readSectionId, type StoredSection, writeSection } from './store.ts';

export type PlanDeps = TextDeps;

/** A section as it now stands; with help lines where what the client wrote is pressing. */
export type ChangedSection = PresentedSection & { care?: Care };

/** Which section, what happens to it, and the version its reader saw (absent where the action names none). */
export type SectionChange = { trajectoryId: string; section: SectionName; action: SectionAction; version?: number };

/** What a verb makes of the section. A new text gets a new version; everything else keeps it. */
export type Outcome = {
  status: SectionStatus;
  text?: { sentences: Sentence[]; items: PlanItem[]; writtenBy: string | null };
  returnReason?: string | null;
  approval?: { by: string } | 'void';
  accepted?: true;
  /** What this person wrote that did not stand there before. Of a client it is screened. */
  written?: string | null;
  /** Words of the domain for the trail; never text. */
  detail?: Record<string, string | number | boolean | null>;
};

/**
 * Changes one section and returns it as it now stands.
 * @param decideOutcome gets the locked section and the status that the table gives; null leaves everything as it is
 * @throws Refusal not-allowed, not-found, not-in-this-state, stale-version (with the version that is current)
 */
export async function changeSection(
  deps: PlanDeps,
  person: Person,
  change: SectionChange,
  decideOutcome: (current: StoredSection, to: SectionStatus) => Outcome | null,
): Promise<ChangedSection> {
  const { section, action } = change;
  const { stored, relation, changed, raised } = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, change.trajectoryId), `plan:${action}`);
    const relation = relationTo(person, trajectory);
    const current = await lockSection(tx, trajectory.id, section);
    const decision = decideSection(current.status, action, person.role);
    if ('refused' in decision) throw new Refusal(decision.refused, { status: current.status });
    if (change.version !== undefined && change.version !== current.version) throw new Refusal('stale-version', { version: current.version });
    if ((action === 'submit' || action === 'approve') && isBlank(current)) throw new Refusal('not-in-this-state', { status: 'empty' });
    const outcome = decideOutcome(current, decision.to);
    if (!outcome) return { stored: current, relation, changed: false, raised: null };

    const hasNewText = outcome.text !== undefined && !isSameText(outcome.text, current);
    const version = hasNewText ? current.version + 1 : current.version;
    const text = outcome.text ?? current;
    const approval = outcome.approval === undefined ? current : readApproval(outcome.approval);
    const stored = await writeSection(tx, trajectory.id, {
      section,
      status: outcome.status,
      version,
      sentences: text.sentences,
      items: text.items,
      returnReason: outcome.returnReason === undefined ? current.returnReason : outcome.returnReason,
      approvedBy: approval.approvedBy,
      approvedAt: approval.approvedAt,
      acceptedAt: outcome.accepted ? new Date() : outcome.approval === undefined ? current.acceptedAt : null,
    });
    if (hasNewText && outcome.text) await addVersion(tx, trajectory.id, stored, outcome.text.writtenBy);
    await record(tx, person, {
      action: `plan:${action}`,
      objectType: 'section',
      objectId: section,
      trajectoryId: trajectory.id,
      detail: { version, from: current.status, to: stored.status, ...outcome.detail },
    });
    const written = person.role === 'client' ? outcome.written : null;
    const raised = written
      ? await raiseFromText(deps, tx, trajectory, { writtenIn: 'plan', writtenId: await readSectionId(tx, trajectory.id, section), text: written })
      : null;
    return { stored, relation, changed: true, raised };
  });
  if (changed) deps.live.changed(person.organisationId, 'plan', change.trajectoryId);
  const care = await tellOfText(deps, person, raised);
  return { ...presentSection(stored, { role: person.role, relation }), ...(care && { care }) };
}

function readApproval(approval: { by: string } | 'void'): Pick<StoredSection, 'approvedBy' | 'approvedAt'> {
  return approval === 'void' ? { approvedBy: null, approvedAt: null } : { approvedBy: approval.by, approvedAt: new Date() };
}

/** Whether nothing of the text changed, nor who wrote it or what it rests on. */
export function isSameText(a: { sentences: Sentence[]; items: PlanItem[] }, b: { sentences: Sentence[]; items: PlanItem[] }): boolean {
  return JSON.stringify([a.sentences.map(inOrder), a.items.map(itemInOrder)]) === JSON.stringify([b.sentences.map(inOrder), b.items.map(itemInOrder)]);
}
// jsonb gives fields back in its own order.
const inOrder = ({ text, origin, evidence, opensParagraph }: Sentence) => [text, origin, evidence.map(({ kind, id }) => [kind, id]), opensParagraph ?? false];
const itemInOrder = ({ text, when, with: whom, means, doneWhen }: PlanItem) => [text, when, whom, means, doneWhen];
