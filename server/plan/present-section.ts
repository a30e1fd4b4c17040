// A section as the doors give it: text, sentences with their evidence, and what this person may do with it now. Pure.
import { isAllowed, type Person, permissionsOf, type Relation } from '../people/roles.ts';
import {
  decideSection,
  type PlanItem,
  type SectionAction,
  type SectionName,
  type SectionStatus,
  type Sentence,
  sectionActions,
  sectionNames,
} from './section.ts';
import { textOf } from './section-text.ts';
import type { StoredSection } from './store.ts';

export type PresentedSection = {
  section: SectionName;
  status: SectionStatus;
  version: number;
  text: string;
  sentences: Sentence[];
  items: PlanItem[];
  returnReason: string | null;
  approvedAt: string | null;
  acceptedAt: string | null;
  updatedAt: string | null;
  may: string[];
};

type Reader = { role: Person['role']; relation: Relation };

/** Whether there is anything in it to check or to accept. */
export function isBlank(section: Pick<StoredSection, 'sentences' | 'items'>): boolean {
  return section.sentences.length === 0 && section.items.length === 0;
}

export function presentSection(stored: StoredSection, reader: Reader): PresentedSection {
  return {
    section: stored.section,
    status: stored.status,
    version: stored.version,
    text: textOf(stored.sentences),
    sentences: stored.sentences,
    items: stored.items,
    returnReason: stored.returnReason,
    approvedAt: stored.approvedAt?.toISOString() ?? null,
    acceptedAt: stored.acceptedAt?.toISOString() ?? null,
    updatedAt: stored.updatedAt.toISOString(),
    may: sectionActions.filter((action) => mayNow(stored, action, reader)).map((action) => `plan:${action}`),
  };
}

/** A section without a row: nobody wrote anything yet. */
export function presentEmpty(section: SectionName, reader: Reader): PresentedSection {
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
  return { ...presentSection(empty, reader), updatedAt: null };
}

/** All sections in the plan's own order, and what this person may do with the plan as a whole. */
export function presentPlan(stored: readonly StoredSection[], reader: Reader): { sections: PresentedSection[]; may: string[] } {
  const sections = sectionNames.map((name) => {
    const row = stored.find((section) => section.section === name);
    return row ? presentSection(row, reader) : presentEmpty(name, reader);
  });
  const held = permissionsOf(reader.role, reader.relation).filter((permission) => permission.startsWith('plan:'));
  return { sections, may: [...held] };
}

function mayNow(section: StoredSection, action: SectionAction, reader: Reader): boolean {
  if (!isAllowed(reader.role, reader.relation, `plan:${action}`)) return false;
  if ((action === 'submit' || action === 'approve') && isBlank(section)) return false;
  return 'to' in decideSection(section.status, action, reader.role);
}
