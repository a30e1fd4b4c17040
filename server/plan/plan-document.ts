// What a plan looks like on paper: which sections leave, in which part, with which words above them. Only approved text leaves;
// a client's own working copy also holds what is not approved yet, and says so. Pure; export-pdf.ts lays it out.
import { isBlank } from './present-section.ts';
import { type PlanItem, type SectionName, sectionNames, type Sentence } from './section.ts';
import { saysTheSame, textOf } from './section-text.ts';
import type { StoredSection } from './store.ts';
import { planWords } from '../words/plan-document.ts';

export type DocumentSection = {
  title: string;
  note: string;
  isApproved: boolean;
  paragraphs: string[];
  items: { text: string; details: { label: string; text: string }[] }[];
};
export type PlanDocument = {
  language: 'nl';
  title: string;
  /** Label and value, in the order in which they are shown. */
  facts: { label: string; text: string }[];
  /** On every page of a working copy; null on the plan itself. */
  banner: string | null;
  parts: { title: string; sections: DocumentSection[] }[];
  words: { page: string; of: string };
};

export type PlanPeople = { organisationName: string; clientName: string; counsellorName: string };

const reflectionPart: readonly SectionName[] = [
  'careerQuestion',
  'qualities',
  'motives',
  'workExploration',
  'careerControl',
  'network',
  'barriers',
  'careerTarget',
  'choices',
];

/** Whether a counsellor approved this very text. */
export function isApproved(section: Pick<StoredSection, 'status'>): boolean {
  return section.status === 'approved' || section.status === 'final';
}

/** The document, or null where there is nothing to put in it. `on` is the day it is made. */
export function makePlanDocument(stored: readonly StoredSection[], people: PlanPeople, on: Date, kind: 'plan' | 'working-copy'): PlanDocument | null {
  const leaving = sectionNames
    .map((name) => stored.find((section) => section.section === name))
    .filter((section) => section !== undefined && !isBlank(section) && (kind === 'working-copy' || isApproved(section))) as StoredSection[];
  if (leaving.length === 0) return null;
  const isReflection = (section: StoredSection) => reflectionPart.includes(section.section);
  const parts = [
    { title: planWords.reflectionPart, sections: leaving.filter(isReflection).map(presentOnPaper) },
    { title: planWords.actionPart, sections: leaving.filter((section) => !isReflection(section)).map(presentOnPaper) },
  ].filter((part) => part.sections.length > 0);
  return {
    language: 'nl',
    title: kind === 'plan' ? planWords.title : planWords.workingCopyTitle,
    facts: [
      { label: planWords.organisation, text: people.organisationName },
      { label: planWords.client, text: people.clientName },
      { label: planWords.counsellor, text: people.counsellorName },
      { label: planWords.date, text: writtenOut(on) },
    ],
    banner: kind === 'plan' ? null : planWords.banner,
    parts,
    words: { page: planWords.page, of: planWords.of },
  };
}

function presentOnPaper(section: StoredSection): DocumentSection {
  const approved = isApproved(section);
  const date = section.acceptedAt ?? section.approvedAt;
  const state = approved ? planWords.states[section.status === 'final' ? 'final' : 'approved'] : planWords.states.notApproved;
  const note = `${planWords.version} ${section.version} · ${state}${approved && date ? ` ${planWords.dayOf} ${writtenOut(date)}` : ''}`;
  return {
    title: planWords.sections[section.section],
    note,
    isApproved: approved,
    paragraphs: textOf(section.sentences.filter((sentence) => !isInList(sentence, section.items)))
      .split('\n')
      .filter(Boolean),
    items: section.items
      .filter((item) => addsSomething(item, section.sentences))
      .map((item) => ({
        text: item.text,
        details: (['when', 'with', 'means', 'doneWhen'] as const).flatMap((field) =>
          item[field] ? [{ label: planWords.itemFields[field], text: item[field] }] : [],
        ),
      })),
  };
}

/** A sentence that an item repeats word for word, with a day or a person, is printed once: in the list. */
function isInList(sentence: Sentence, items: readonly PlanItem[]): boolean {
  return items.some((item) => hasDetails(item) && item.text.replace(/\.$/, '') === sentence.text.replace(/\.$/, ''));
}

const hasDetails = (item: PlanItem): boolean => Boolean(item.when || item.with || item.means || item.doneWhen);

/** An item that only repeats a sentence above it is left out; one that says by when or with whom is not. */
function addsSomething(item: PlanItem, sentences: readonly Sentence[]): boolean {
  return hasDetails(item) || !sentences.some((sentence) => saysTheSame(sentence.text, item.text));
}

const writtenOut = (date: Date): string => new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(date);
