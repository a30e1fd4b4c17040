// Remarks on the plan: client and counsellor say what they think of a section or a sentence, and settle it between them. A client's remark
// is screened as everything they write.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { type Care, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import { record } from '../trail/record.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import type { PlanDeps } from './change-section.ts';
import { type CommentDeed, type CommentRole, type CommentStatus, decideComment } from './comment.ts';
import { addComment, type Comment, listComments, lockComment, writeCommentStatus } from './remark-store.ts';
import type { SectionName } from './section.ts';
import { lockSection, readSectionId, readSections, type StoredSection } from './store.ts';

export type PresentedComment = {
  id: string;
  section: SectionName;
  /** The sentence it is about, as it was; `index` null: it stands there no more. Null: about the whole section. */
  sentence: { text: string; index: number | null } | null;
  text: string;
  by: CommentRole;
  name: string;
  at: string;
  status: CommentStatus;
  answer: string | null;
  settledBy: string | null;
  settledAt: string | null;
  /** settle: at once; answer: settle with an answer; reopen. */
  may: ('settle' | 'answer' | 'reopen')[];
};

const roleOf = (person: Person): CommentRole => (person.role === 'client' ? 'client' : 'counsellor');

/** All remarks, oldest first. @throws Refusal not-allowed or not-found */
export function listPlanComments(deps: Pick<PlanDeps, 'db'>, person: Person, trajectoryId: string): Promise<PresentedComment[]> {
  return deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'plan:read');
    const sections = await readSections(tx, trajectory.id);
    return (await listComments(tx, trajectory.id)).map((comment) => presentComment(comment, sections, roleOf(person)));
  });
}

/**
 * Makes a remark.
 * @param of `sentence`: its place in the section as it stands now
 * @throws Refusal not-allowed, not-found, invalid-input where there is no such sentence
 */
export async function commentOnPlan(
  deps: PlanDeps,
  person: Person,
  of: { trajectoryId: string; section: SectionName; sentence?: number; text: string },
): Promise<PresentedComment & { care?: Care }> {
  const { presented, raised } = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, of.trajectoryId), 'plan:comment');
    const section = await lockSection(tx, trajectory.id, of.section);
    const sentence = of.sentence === undefined ? null : (section.sentences[of.sentence]?.text ?? undefined);
    if (sentence === undefined) throw new Refusal('invalid-input', { field: 'sentence' });
    const id = await addComment(tx, trajectory.id, { section: of.section, sentence, text: of.text, writtenAs: roleOf(person) });
    await record(tx, person, { action: 'plan:comment', objectType: 'section', objectId: of.section, trajectoryId: trajectory.id, detail: { comment: id } });
    const raised = await screen(deps, tx, person, trajectory, of.section, of.text);
    return { presented: await presentOne(tx, trajectory.id, id, person, [section]), raised };
  });
  deps.live.changed(person.organisationId, 'plan', of.trajectoryId);
  const care = await tellOfText(deps, person, raised);
  return { ...presented, ...(care && { care }) };
}

/**
 * Settles a remark, or opens it again.
 * @throws Refusal not-allowed, not-found, not-in-this-state, invalid-input (answer: somebody else's remark is settled with an answer)
 */
export async function settleComment(
  deps: PlanDeps,
  person: Person,
  of: { trajectoryId: string; id: string; deed: CommentDeed; answer?: string },
): Promise<PresentedComment & { care?: Care }> {
  const { presented, raised } = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, of.trajectoryId), 'plan:comment');
    const comment = await lockComment(tx, trajectory.id, of.id);
    if (!comment) throw new Refusal('not-found');
    const who = { writtenAs: comment.writtenAs, role: roleOf(person), hasAnswer: of.answer !== undefined };
    const decision = decideComment(comment.status, of.deed, who);
    if ('refused' in decision) {
      if (decision.refused === 'answer-needed') throw new Refusal('invalid-input', { field: 'answer' });
      throw new Refusal(decision.refused, decision.refused === 'not-in-this-state' ? { status: comment.status } : {});
    }
    await writeCommentStatus(tx, comment.id, decision.to, of.answer ?? null);
    await record(tx, person, {
      action: 'plan:comment',
      objectType: 'section',
      objectId: comment.section,
      trajectoryId: trajectory.id,
      detail: { comment: comment.id, to: decision.to },
    });
    const raised = of.answer ? await screen(deps, tx, person, trajectory, comment.section, of.answer) : null;
    return { presented: await presentOne(tx, trajectory.id, comment.id, person, await readSections(tx, trajectory.id)), raised };
  });
  deps.live.changed(person.organisationId, 'plan', of.trajectoryId);
  const care = await tellOfText(deps, person, raised);
  return { ...presented, ...(care && { care }) };
}

const screen = async (deps: PlanDeps, tx: Tx, person: Person, trajectory: Trajectory, section: SectionName, text: string) =>
  person.role === 'client'
    ? raiseFromText(deps, tx, trajectory, { writtenIn: 'plan', writtenId: await readSectionId(tx, trajectory.id, section), text }, deps.now?.())
    : null;

async function presentOne(tx: Tx, trajectoryId: string, id: string, person: Person, sections: readonly StoredSection[]): Promise<PresentedComment> {
  const comment = await lockComment(tx, trajectoryId, id);
  if (!comment) throw new Error('a remark that was just written is not there');
  return presentComment(comment, sections, roleOf(person));
}

function presentComment(comment: Comment, sections: readonly StoredSection[], role: CommentRole): PresentedComment {
  const at = sections.find(({ section }) => section === comment.section)?.sentences.findIndex(({ text }) => text === comment.sentence) ?? -1;
  const isOwn = comment.writtenAs === role;
  return {
    id: comment.id,
    section: comment.section,
    sentence: comment.sentence === null ? null : { text: comment.sentence, index: at === -1 ? null : at },
    text: comment.text,
    by: comment.writtenAs,
    name: comment.writtenByName,
    at: comment.writtenAt.toISOString(),
    status: comment.status,
    answer: comment.answer,
    settledBy: comment.settledByName,
    settledAt: comment.settledAt?.toISOString() ?? null,
    may: comment.status === 'open' ? [isOwn ? 'settle' : 'answer'] : isOwn ? ['reopen'] : [],
  };
}
