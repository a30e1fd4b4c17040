// A section of the personal development plan (POP) and its whole life. The machine drafts, a counsellor approves, the client
// accepts (ARCHITECTURE.md, "A plan section"). Every path that changes a section calls `decideSection`; nothing else may.
import type { CareerCompetency } from '../conversation/stage.ts';
import type { Role } from '../people/roles.ts';

export const sectionNames = [
  'careerQuestion',
  'qualities',
  'motives',
  'workExploration',
  'careerControl',
  'network',
  'barriers',
  'careerTarget',
  'choices',
  'goals',
  'actions',
  'learning',
  'supportNeeds',
  'followUp',
] as const;
export type SectionName = (typeof sectionNames)[number];

export const planTypes = ['action', 'reflection', 'combined'] as const;
export type PlanType = (typeof planTypes)[number];

export const sectionStatuses = ['empty', 'draft', 'submitted', 'returned', 'approved', 'final'] as const;
export type SectionStatus = (typeof sectionStatuses)[number];

export const evidenceKinds = ['message', 'document', 'insight', 'exercise', 'session-note', 'upload'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
export type Evidence = { kind: EvidenceKind; id: string };

export const origins = ['machine', 'counsellor', 'client'] as const;
export type Origin = (typeof origins)[number];
/** One sentence of a section, who wrote it and what it rests on. Nothing of the machine's stands without evidence. */
export type Sentence = {
  text: string;
  origin: Origin;
  evidence: Evidence[];
  /** Begins on a new line; the others follow the sentence before with a space. */
  opensParagraph?: true;
  /** The client keeps it out of the version for inspection. */
  isPrivate?: true;
  /** A person looked at this sentence of the machine and let it stand. */
  isReviewed?: true;
  /** Whose sentence it was before this writer put it in other words. */
  was?: Origin;
  /** ISO moment at which somebody last looked at it beside what it rests on, and let it stand. */
  seenAt?: string;
};

/** What stands in a goal or an action, in the client's words. */
export const itemTexts = ['text', 'when', 'with', 'means', 'doneWhen'] as const;

/** Goals and actions, beside the text of their sections. The id outlives every change of words. */
export type PlanItem = {
  id: string;
  text: string;
  when?: string;
  /** ISO day that `when` comes down to. */
  dueOn?: string;
  with?: string;
  means?: string;
  doneWhen?: string;
  /** Insights of the client that it follows from. */
  insightIds?: string[];
  competency?: CareerCompetency;
  /** The client keeps it out of the version for inspection. */
  isPrivate?: true;
};
/** As somebody wrote it: without an id where it is new. */
export type WrittenItem = Omit<PlanItem, 'id' | 'isPrivate'> & { id?: string };

export const sectionActions = ['draft', 'edit', 'submit', 'approve', 'return', 'accept'] as const;
export type SectionAction = (typeof sectionActions)[number];

/**
 * from × action -> to. An edit after approval voids the approval: the text is submitted again, by whoever wrote it.
 * A returned section needs a new draft or an edit before it can be approved.
 */
const moves: Record<SectionStatus, Partial<Record<SectionAction, SectionStatus>>> = {
  empty: { draft: 'draft', edit: 'draft' },
  draft: { draft: 'draft', edit: 'draft', submit: 'submitted' },
  submitted: { draft: 'draft', edit: 'submitted', approve: 'approved', return: 'returned' },
  returned: { draft: 'draft', edit: 'draft' },
  approved: { edit: 'submitted', return: 'returned', accept: 'final' },
  final: { edit: 'submitted' },
};

const mayDo: Record<SectionAction, readonly Role[]> = {
  draft: ['counsellor'],
  edit: ['counsellor', 'client'],
  submit: ['counsellor', 'client'],
  approve: ['counsellor'],
  // The counsellor returns a draft with a reason; the client asks for a change of what was approved.
  return: ['counsellor', 'client'],
  accept: ['client'],
};

export type SectionDecision = { to: SectionStatus } | { refused: 'not-allowed' | 'not-in-this-state' };

/** What happens to a section. A role that may not is told so before the state is looked at (403 before 409). */
export function decideSection(from: SectionStatus, action: SectionAction, role: Role): SectionDecision {
  if (!mayDo[action].includes(role)) return { refused: 'not-allowed' };
  const to = moves[from][action];
  if (!to) return { refused: 'not-in-this-state' };
  // A client asks for a change of what was approved; what a counsellor has not approved yet is not theirs to return.
  if (action === 'return' && role === 'client' && from !== 'approved') return { refused: 'not-in-this-state' };
  return { to };
}
