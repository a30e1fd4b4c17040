// A section as the doors give it: text, sentences with their evidence, goals and actions with how they go, who does not agree, and what
// this person may do with it now. Pure; read-around.ts fetches what stands around the texts.
import { type ChangedEvidence, sentenceKey } from './changed-evidence.ts';
import { isAllowed, type Person, permissionsOf, type Relation } from '../people/roles.ts';
import { type ActionStatus, nextOf } from './action-course.ts';
import type { ActionStep } from './action-store.ts';
import type { CommentRole } from './comment.ts';
import { evidenceKey } from './evidence-store.ts';
import { partOf, type SectionUse, usageOf } from './plan-type.ts';
import type { Disagreement } from './remark-store.ts';
import {
  decideSection,
  type PlanItem,
  type PlanType,
  type SectionAction,
  type SectionName,
  type SectionStatus,
  type Sentence,
  sectionActions,
  sectionNames,
} from './section.ts';
import { textOf } from './section-text.ts';
import { checkSmart, type SmartVerdict } from './smart.ts';
import type { StoredSection } from './store.ts';

/** `evidenceGone`: something it rests on was erased, thrown away or said no to. `evidenceChanged`: an insight was worded anew since. */
export type PresentedSentence = Omit<Sentence, 'seenAt'> & { evidenceGone?: true; evidenceChanged?: ChangedEvidence[] };
/** A goal has `smart`; an action has its course and where it may go now. */
export type PresentedItem = PlanItem & {
  smart?: SmartVerdict[];
  status?: ActionStatus;
  statusAt?: string;
  statusNote?: string;
  mayBecome?: ActionStatus[];
};
export type PresentedDisagreement = {
  id: string;
  by: CommentRole;
  name: string;
  text: string;
  /** The text it was about; `isOfThisText` false: it was written over since. */
  version: number | null;
  isOfThisText: boolean;
  at: string;
  isMine: boolean;
};

export type PresentedSection = {
  section: SectionName;
  part: 'reflection' | 'action';
  use: SectionUse;
  status: SectionStatus;
  version: number;
  text: string;
  sentences: PresentedSentence[];
  items: PresentedItem[];
  disagreements: PresentedDisagreement[];
  returnReason: string | null;
  approvedAt: string | null;
  acceptedAt: string | null;
  updatedAt: string | null;
  may: string[];
};

/** `language`: of the hints beside a goal. */
export type Reader = { id: string; role: Person['role']; relation: Relation; language: Person['language'] };
/** What is read beside the texts. */
export type Around = {
  type: PlanType;
  gone: ReadonlySet<string>;
  changed: ReadonlyMap<string, ChangedEvidence[]>;
  steps: ReadonlyMap<string, ActionStep>;
  disagreements: readonly Disagreement[];
  today: Date;
};

/** Whether there is anything in it to check or to accept. */
export function isBlank(section: Pick<StoredSection, 'sentences' | 'items'>): boolean {
  return section.sentences.length === 0 && section.items.length === 0;
}

export function presentSection(stored: StoredSection, reader: Reader, around: Around): PresentedSection {
  const { section } = stored;
  return {
    section,
    part: partOf(section),
    use: usageOf(around.type, section),
    status: stored.status,
    version: stored.version,
    text: textOf(stored.sentences),
    sentences: stored.sentences.map((sentence) => presentSentence(section, sentence, around)),
    items: stored.items.map((item) => presentItem(section, item, reader, around)),
    disagreements: around.disagreements.filter((one) => one.section === section).map((one) => presentDisagreement(one, reader, one.version === stored.version)),
    returnReason: stored.returnReason,
    approvedAt: stored.approvedAt?.toISOString() ?? null,
    acceptedAt: stored.acceptedAt?.toISOString() ?? null,
    updatedAt: stored.updatedAt.toISOString(),
    may: sectionActions.filter((action) => mayNow(stored, action, reader)).map((action) => `plan:${action}`),
  };
}

function presentSentence(section: SectionName, { seenAt: _, ...sentence }: Sentence, { gone, changed }: Around): PresentedSentence {
  const evidenceChanged = changed.get(sentenceKey(section, sentence.text));
  return {
    ...sentence,
    ...(sentence.evidence.some((piece) => gone.has(evidenceKey(piece))) && { evidenceGone: true as const }),
    ...(evidenceChanged && { evidenceChanged }),
  };
}

function presentItem(section: SectionName, item: PlanItem, reader: Reader, { steps, today }: Around): PresentedItem {
  if (section === 'goals') return { ...item, smart: checkSmart(item, today, reader.language) };
  if (section !== 'actions') return item;
  const step = steps.get(item.id);
  const status = step?.status ?? 'open';
  const mayFollow = isAllowed(reader.role, reader.relation, 'plan:follow');
  return {
    ...item,
    status,
    ...(step && { statusAt: step.at.toISOString() }),
    ...(step?.note && { statusNote: step.note }),
    mayBecome: mayFollow ? nextOf(status, reader.role) : [],
  };
}

export const presentDisagreement = (one: Disagreement, reader: Reader, isOfThisText: boolean): PresentedDisagreement => ({
  id: one.id,
  by: one.writtenAs,
  name: one.writtenByName,
  text: one.text,
  version: one.version,
  isOfThisText,
  at: one.writtenAt.toISOString(),
  isMine: one.writtenBy === reader.id,
});

/** A section without a row: nobody wrote anything yet. */
export function presentEmpty(section: SectionName, reader: Reader, around: Around): PresentedSection {
  const empty: StoredSection = {
    section,
    status: 'empty',
    version: 0,
    sentences: [],
    items: [],
    returnReason: null,
    approvedBy: null,
    approvedAt: null,
    acceptedAt: null,
    updatedAt: new Date(0),
  };
  return { ...presentSection(empty, reader, around), updatedAt: null };
}

/** All sections in the plan's own order, and what this person may do with the plan as a whole. */
export function presentPlan(stored: readonly StoredSection[], reader: Reader, around: Around): { sections: PresentedSection[]; may: string[] } {
  const sections = sectionNames.map((name) => {
    const row = stored.find((section) => section.section === name);
    return row ? presentSection(row, reader, around) : presentEmpty(name, reader, around);
  });
  const held = permissionsOf(reader.role, reader.relation).filter((permission) => permission.startsWith('plan:'));
  return { sections, may: [...held] };
}

function mayNow(section: StoredSection, action: SectionAction, reader: Reader): boolean {
  if (!isAllowed(reader.role, reader.relation, `plan:${action}`)) return false;
  if ((action === 'submit' || action === 'approve') && isBlank(section)) return false;
  return 'to' in decideSection(section.status, action, reader.role);
}
