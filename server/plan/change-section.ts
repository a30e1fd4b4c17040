// How every change of a section happens: who may, lock, decide, stale?, write and record, commit, tell open screens. The verbs
// beside this file say only what changes. What a client writes is screened in the transaction that keeps it. Two people who save at once
// both get here; the second finds another version, and gets it back with the refusal so that nothing has to be written twice.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import { type Person, relationTo } from '../people/roles.ts';
import { type Care, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import type { TextDeps } from '../signals/written/text-deps.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { CommentRole } from './comment.ts';
import { isSameItem } from './merge-texts.ts';
import { isBlank, type PresentedSection, presentSection, type Reader } from './present-section.ts';
import { readAround } from './read-around.ts';
import { addDisagreement } from './remark-store.ts';
import { decideSection, type PlanItem, type SectionAction, type SectionName, type SectionStatus, type Sentence } from './section.ts';
import { addVersion, lockSection, readSectionId, type StoredSection, writeSection } from './store.ts';
import { addVerdicts, type Verdict, voidAcceptance } from './whole-store.ts';

export type PlanDeps = TextDeps;

/** A section as it now stands; with help lines where what the client wrote is pressing. */
export type ChangedSection = PresentedSection & { care?: Care };

/** A change that came too late, or that the section is not in a state for. Goes back with the section as it stands now. */
export class OvertakenChange extends Refusal {
  readonly current: PresentedSection;
  constructor(code: 'stale-version' | 'not-in-this-state', params: Refusal['params'], current: PresentedSection) {
    super(code, params);
    this.current = current;
  }
}

/** Which section, what happens to it, and the version its reader saw (absent where the action names none, or looks for itself). */
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
  /** That they let it go on although they do not agree. */
  disagreement?: string;
  /** What became of sentences of the machine. */
  verdicts?: Verdict[];
  /** Words of the domain for the trail; never text. */
  detail?: Record<string, string | number | boolean | null>;
};

/** For a verb that looks at versions itself. */
export type ChangeTools = { tx: Tx; trajectoryId: string; refuseStale(): Promise<never> };

/**
 * Changes one section and returns it as it now stands.
 * @param decideOutcome gets the locked section and the status that the table gives; null leaves everything as it is
 * @throws Refusal not-allowed, not-found; OvertakenChange not-in-this-state, stale-version (with the version that is current)
 */
export async function changeSection(
  deps: PlanDeps,
  person: Person,
  change: SectionChange,
  decideOutcome: (current: StoredSection, to: SectionStatus, tools: ChangeTools) => Outcome | null | Promise<Outcome | null>,
): Promise<ChangedSection> {
  const { section, action } = change;
  const { presented, changed, raised } = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, change.trajectoryId), `plan:${action}`);
    const reader: Reader = { id: person.id, role: person.role, relation: relationTo(person, trajectory), language: person.language };
    const present = async (stored: StoredSection) => presentSection(stored, reader, await readAround(tx, trajectory.id, [stored], deps.now?.()));
    const current = await lockSection(tx, trajectory.id, section);
    const refuse = async (code: 'stale-version' | 'not-in-this-state', params: Refusal['params']): Promise<never> => {
      throw new OvertakenChange(code, params, await present(current));
    };
    const refuseStale = () => refuse('stale-version', { version: current.version });
    const decision = decideSection(current.status, action, person.role);
    if ('refused' in decision) {
      if (decision.refused === 'not-allowed') throw new Refusal('not-allowed');
      return refuse(decision.refused, { status: current.status });
    }
    if (change.version !== undefined && change.version !== current.version) return refuseStale();
    if ((action === 'submit' || action === 'approve') && isBlank(current)) return refuse('not-in-this-state', { status: 'empty' });
    const outcome = await decideOutcome(current, decision.to, { tx, trajectoryId: trajectory.id, refuseStale });
    if (!outcome) return { presented: await present(current), changed: false, raised: null };

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
    const writtenAs: CommentRole = person.role === 'client' ? 'client' : 'counsellor';
    if (outcome.disagreement) await addDisagreement(tx, trajectory.id, { section, version, text: outcome.disagreement, writtenAs });
    await addVerdicts(tx, trajectory.id, { section, version, givenAs: writtenAs }, outcome.verdicts ?? []);
    // The client said yes to what stood there: to another text they say it again.
    const isVoid = (hasNewText || (current.status === 'final' && stored.status !== 'final')) && (await voidAcceptance(tx, trajectory.id));
    await record(tx, person, {
      action: `plan:${action}`,
      objectType: 'section',
      objectId: section,
      trajectoryId: trajectory.id,
      detail: {
        version,
        from: current.status,
        to: stored.status,
        ...(isVoid && { voidsAcceptance: true }),
        ...(outcome.disagreement && { disagrees: true }),
        ...outcome.detail,
      },
    });
    const written = person.role === 'client' ? outcome.written : null;
    const raised = written
      ? await raiseFromText(
          deps,
          tx,
          trajectory,
          { writtenIn: 'plan', writtenId: await readSectionId(tx, trajectory.id, section), text: written },
          deps.now?.(),
        )
      : null;
    return { presented: await present(stored), changed: true, raised };
  });
  if (changed) deps.live.changed(person.organisationId, 'plan', change.trajectoryId);
  const care = await tellOfText(deps, person, raised);
  return { ...presented, ...(care && { care }) };
}

function readApproval(approval: { by: string } | 'void'): Pick<StoredSection, 'approvedBy' | 'approvedAt'> {
  return approval === 'void' ? { approvedBy: null, approvedAt: null } : { approvedBy: approval.by, approvedAt: new Date() };
}

/** Whether nothing of the text changed, nor who wrote it or what it rests on. What is private, or was looked at, is no text. */
export function isSameText(a: { sentences: Sentence[]; items: PlanItem[] }, b: { sentences: Sentence[]; items: PlanItem[] }): boolean {
  return (
    JSON.stringify(a.sentences.map(inOrder)) === JSON.stringify(b.sentences.map(inOrder)) &&
    a.items.length === b.items.length &&
    a.items.every((item, i) => item.id === b.items[i]?.id && isSameItem(item, b.items[i]))
  );
}
// jsonb gives fields back in its own order.
const inOrder = ({ text, origin, evidence, opensParagraph }: Sentence) => [text, origin, evidence.map(({ kind, id }) => [kind, id]), opensParagraph ?? false];
