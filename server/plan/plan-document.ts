// What a plan looks like on paper: which sections leave, in which part, with which words above them. Only approved text leaves; a client's
// own working copy also holds what is not approved yet, and says so. What the client keeps private leaves no trace in the version for
// inspection. Pure; export-plan-pdf.ts and export-plan-docx.ts lay the same document out, so that both say exactly the same.
import type { Logo } from '../people/read-logo.ts';
import { planWords } from '../words/plan-document.ts';
import type { CommentRole } from './comment.ts';
import { partOf, usageOf } from './plan-type.ts';
import { isBlank } from './present-section.ts';
import { leaveOutPrivate } from './private-passages.ts';
import type { Disagreement } from './remark-store.ts';
import { type PlanItem, type PlanType, sectionNames, type Sentence } from './section.ts';
import { saysTheSame, textOf } from './section-text.ts';
import type { StoredSection } from './store.ts';

export type DocumentSection = {
  title: string;
  note: string;
  isApproved: boolean;
  paragraphs: string[];
  items: { text: string; details: { label: string; text: string }[] }[];
  disagreements: PrintedDisagreement[];
};
/** `by`: who does not agree, and as what. */
export type PrintedDisagreement = { by: string; text: string };
export type PlanDocument = {
  language: 'nl';
  title: string;
  /** Whose letterhead it carries; the logo's alternative text is their name. */
  organisation: string;
  logo: Logo | null;
  /** Label and value, in the order in which they are shown. */
  facts: { label: string; text: string }[];
  /** On every page of a working copy; null on the plan itself. */
  banner: string | null;
  parts: { title: string; sections: DocumentSection[] }[];
  /** With the plan as a whole. */
  disagreements: { title: string; said: PrintedDisagreement[] } | null;
  versions: { title: string; columns: readonly string[]; rows: string[][] };
  words: { page: string; of: string };
};

export const documentParts = ['reflection', 'action', 'all'] as const;
export const documentReaders = ['own', 'inspection'] as const;
/** Which of it leaves, and for whom: the client and the counsellor themselves, or who inspects. */
export type Leaving = {
  kind: 'plan' | 'working-copy';
  part: (typeof documentParts)[number];
  reader: (typeof documentReaders)[number];
};
export type PlanOnPaper = {
  type: PlanType;
  sections: readonly StoredSection[];
  people: { organisationName: string; clientName: string; counsellorName: string };
  logo: Logo | null;
  /** When the client said yes to all of it; null where that does not hold now. */
  acceptedAt: Date | null;
  disagreements: readonly Disagreement[];
  /** The day it is made. */
  on: Date;
};

/** Whether a counsellor approved this very text. */
export function isApproved(section: Pick<StoredSection, 'status'>): boolean {
  return section.status === 'approved' || section.status === 'final';
}

/** The document, or null where there is nothing to put in it. */
export function makePlanDocument(plan: PlanOnPaper, { kind, part, reader }: Leaving): PlanDocument | null {
  const isInspected = reader === 'inspection';
  const leaving = sectionNames.flatMap((name): Leaf[] => {
    const stored = plan.sections.find(({ section }) => section === name);
    if (!stored || usageOf(plan.type, name) === 'unused' || (part !== 'all' && partOf(name) !== part)) return [];
    if (kind === 'plan' && !isApproved(stored)) return [];
    const section = isInspected ? leaveOutPrivate(stored) : stored;
    if (isBlank(section)) return [];
    // Whoever does not agree with a private passage may speak of it.
    const hasPrivate = [...stored.sentences, ...stored.items].some(({ isPrivate }) => isPrivate);
    const said = isInspected && hasPrivate ? [] : plan.disagreements.filter((one) => one.section === name && one.version === stored.version);
    return [{ section, disagreements: said.map(printDisagreement) }];
  });
  if (leaving.length === 0) return null;
  const titles = part === 'all' ? planWords.bothPartTitles : planWords.partTitles;
  const parts = (['reflection', 'action'] as const)
    .map((which) => ({ title: titles[which], sections: leaving.filter(({ section }) => partOf(section.section) === which).map(presentOnPaper) }))
    .filter(({ sections }) => sections.length > 0);
  const ofWhole = plan.disagreements.filter(({ section }) => section === null && plan.acceptedAt !== null);
  return {
    language: 'nl',
    title: [planWords.title, ...(part === 'all' ? [] : [planWords.reports[part]]), ...(kind === 'plan' ? [] : [planWords.workingCopy])].join(', '),
    organisation: plan.people.organisationName,
    logo: plan.logo,
    facts: factsOf(plan, isInspected),
    banner: kind === 'plan' ? null : planWords.banner,
    parts,
    disagreements: ofWhole.length > 0 && part === 'all' ? { title: planWords.wholeDisagreement, said: ofWhole.map(printDisagreement) } : null,
    versions: { title: planWords.versions, columns: planWords.versionColumns, rows: leaving.map(({ section }) => versionRow(section)) },
    words: { page: planWords.page, of: planWords.of },
  };
}

type Leaf = { section: StoredSection; disagreements: PrintedDisagreement[] };

function factsOf({ people, type, acceptedAt, on }: PlanOnPaper, isInspected: boolean): PlanDocument['facts'] {
  return [
    { label: planWords.organisation, text: people.organisationName },
    { label: planWords.client, text: people.clientName },
    { label: planWords.counsellor, text: people.counsellorName },
    { label: planWords.kind, text: planWords.kinds[type] },
    { label: planWords.whole, text: acceptedAt ? `${planWords.wholeAccepted} ${writtenOut(acceptedAt)}` : planWords.wholeNotAccepted },
    ...(isInspected ? [{ label: planWords.edition, text: planWords.forInspection }] : []),
    { label: planWords.date, text: writtenOut(on) },
  ];
}

const printDisagreement = ({ writtenByName, writtenAs, text }: Disagreement): PrintedDisagreement => ({
  by: `${planWords.disagreement}: ${[writtenByName, asWhat(writtenAs)].filter(Boolean).join(', ')}`,
  text,
});
const asWhat = (role: CommentRole): string => planWords.disagreementBy[role];

type State = keyof typeof planWords.states;
const stateOf = (section: StoredSection): State => (!isApproved(section) ? 'notApproved' : section.status === 'final' ? 'final' : 'approved');
/** The day of the client's yes, else of the counsellor's; none where the text stands without. */
function dayOf(section: StoredSection): string | null {
  const date = isApproved(section) ? (section.acceptedAt ?? section.approvedAt) : null;
  return date && writtenOut(date);
}

const versionRow = (section: StoredSection): string[] => [
  planWords.sections[section.section],
  String(section.version),
  planWords.shortStates[stateOf(section)],
  dayOf(section) ?? '-',
];

function presentOnPaper({ section, disagreements }: Leaf): DocumentSection {
  const day = dayOf(section);
  return {
    title: planWords.sections[section.section],
    note: `${planWords.version} ${section.version} · ${planWords.states[stateOf(section)]}${day ? ` ${planWords.dayOf} ${day}` : ''}`,
    isApproved: isApproved(section),
    paragraphs: textOf(section.sentences.filter((sentence) => !isInList(sentence, section.items)))
      .split('\n')
      .filter(Boolean),
    items: section.items.filter((item) => addsSomething(item, section.sentences)).map((item) => ({ text: item.text, details: detailsOf(item) })),
    disagreements,
  };
}

function detailsOf(item: PlanItem): { label: string; text: string }[] {
  // A day that somebody picked stands there where nobody wrote one in words.
  const picked = !item.when && item.dueOn ? [{ label: planWords.itemFields.dueOn, text: writtenOut(new Date(`${item.dueOn}T12:00:00Z`)) }] : [];
  const written = (['when', 'with', 'means', 'doneWhen'] as const).flatMap((field) =>
    item[field] ? [{ label: planWords.itemFields[field], text: item[field] }] : [],
  );
  return [...picked, ...written];
}

/** A sentence that an item repeats word for word, with a day or a person, is printed once: in the list. */
function isInList(sentence: Sentence, items: readonly PlanItem[]): boolean {
  return items.some((item) => detailsOf(item).length > 0 && item.text.replace(/\.$/, '') === sentence.text.replace(/\.$/, ''));
}

/** An item that only repeats a sentence above it is left out; one that says by when or with whom is not. */
function addsSomething(item: PlanItem, sentences: readonly Sentence[]): boolean {
  return detailsOf(item).length > 0 || !sentences.some((sentence) => saysTheSame(sentence.text, item.text));
}

const writtenOut = (date: Date): string => new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(date);
