// A document between its form and its door, and what the form can say about it before anything is sent. Pure.
import { type CareerCompetency, careerCompetencies, type Stage, stages } from '../../../server/conversation/stage.ts';
import type { FileRead, KeptDocument } from '../../ui/records.ts';

/** The folders that are kept here; partners and exercises have their own place. */
export const keptFolders = ['methodology', 'labour-market', 'rules'] as const;
export const audiences = ['client', 'counsellor', 'both'] as const;

export type DocumentDraft = {
  folder: (typeof keptFolders)[number] | '';
  title: string;
  audience: (typeof audiences)[number];
  competency: CareerCompetency | '';
  stages: Stage[];
  origin: string;
  url: string;
  licence: string;
  checkedAt: string;
  verified: boolean;
  validFrom: string;
  validTo: string;
  body: string;
  /** One wording a line, by heading. */
  asked: Record<string, string>;
  file: { name: string; hash: string } | null;
};
export type DraftField = Exclude<keyof DocumentDraft, 'file'>;
export type Problem = 'missing' | 'not-an-address' | 'before-from' | 'in-future' | 'taken' | 'other';
export type Problems = Partial<Record<DraftField, Problem>>;

/** An empty form. @param today as 2026-11-26 */
export const emptyDocument = (today: string): DocumentDraft => ({
  folder: '',
  title: '',
  audience: 'both',
  competency: '',
  stages: [],
  origin: '',
  url: '',
  licence: '',
  checkedAt: today,
  verified: false,
  validFrom: '',
  validTo: '',
  body: '',
  asked: {},
  file: null,
});

/** What the form begins with. A file goes along only when another one was read. */
export const draftOfDocument = (document: KeptDocument): DocumentDraft => ({
  folder: keptFolders.find((name) => name === document.folder) ?? '',
  title: document.title,
  audience: document.audience,
  competency: document.competency ?? '',
  stages: document.stages,
  origin: document.origin,
  url: document.url ?? '',
  licence: document.licence,
  checkedAt: document.checkedAt,
  verified: document.verified,
  validFrom: document.validFrom ?? '',
  validTo: document.validTo ?? '',
  body: document.body,
  asked: Object.fromEntries(document.asked.map(({ heading, wordings }) => [heading, wordings.join('\n')])),
  file: null,
});

/** What the door takes. */
export function fieldsOfDocument({ title, origin, licence, url, competency, validFrom, validTo, asked, ...rest }: DocumentDraft) {
  return {
    ...rest,
    title: title.trim(),
    origin: origin.trim(),
    licence: licence.trim(),
    url: url.trim() || null,
    competency: competency || null,
    validFrom: validFrom || null,
    validTo: validTo || null,
    asked: Object.entries(asked).flatMap(([heading, lines]) => {
      const wordings = linesOf(lines);
      return wordings.length > 0 ? [{ heading, wordings }] : [];
    }),
  };
}

/** Everything that is not filled in as it should be, so that a person hears it once and not field by field. @param today as 2026-11-26 */
export function findProblems(draft: DocumentDraft, today: string): Problems {
  const problems: Problems = {};
  for (const field of ['folder', 'title', 'origin', 'licence', 'checkedAt', 'body'] as const) if (draft[field].trim() === '') problems[field] = 'missing';
  const url = draft.url.trim();
  if (url !== '' && !isAddress(url)) problems.url = 'not-an-address';
  if (url === '' && draft.folder === 'rules') problems.url = 'missing';
  if (draft.checkedAt > today) problems.checkedAt = 'in-future';
  if (draft.validFrom && draft.validTo && draft.validTo < draft.validFrom) problems.validTo = 'before-from';
  return problems;
}

/** Whether two drafts would be kept in the same way. */
export const isSameDraft = (one: DocumentDraft, other: DocumentDraft): boolean => one.body === other.body && canonical(one) === canonical(other);

const facts = ['folder', 'audience', 'competency', 'stages', 'origin', 'url', 'licence', 'checkedAt', 'verified', 'validFrom', 'validTo', 'asked'] as const;

/** What is said otherwise of the same text, the text and its title aside. */
export const findOtherFacts = (one: DocumentDraft, other: DocumentDraft): DraftField[] => {
  const [left, right] = [fieldsOfDocument(one), fieldsOfDocument(other)];
  return facts.filter((field) => JSON.stringify(left[field]) !== JSON.stringify(right[field]));
};

/**
 * Puts what a file says into the form. What was filled in by hand stays; the text goes where the person chose.
 * @param start what the form began with: only what still says that is filled in from the file
 */
export function takeFile(draft: DocumentDraft, start: DocumentDraft, file: FileRead, where: 'replace' | 'below'): DocumentDraft {
  const said: Partial<DocumentDraft> = { title: file.title, ...readFrontMatter(file.frontMatter ?? {}) };
  const untouched = Object.fromEntries(Object.entries(said).filter(([field]) => isUntouched(draft, start, field as DraftField)));
  const body = where === 'below' && draft.body.trim() !== '' ? `${draft.body.trimEnd()}\n\n${file.body}` : file.body;
  return { ...draft, ...untouched, body, file: { name: file.name, hash: file.hash } };
}

function isUntouched(draft: DocumentDraft, start: DocumentDraft, field: DraftField): boolean {
  return JSON.stringify(draft[field]) === JSON.stringify(start[field]);
}

/** What the head of a Markdown file says, as far as the form knows it; anything else is left out. */
function readFrontMatter(head: Record<string, unknown>): Partial<DocumentDraft> {
  const found: Partial<DocumentDraft> = {};
  for (const field of ['title', 'origin', 'url', 'licence'] as const) if (typeof head[field] === 'string') found[field] = head[field];
  for (const field of ['checkedAt', 'validFrom', 'validTo'] as const) if (isDay(head[field])) found[field] = head[field];
  if (typeof head.verified === 'boolean') found.verified = head.verified;
  const folder = keptFolders.find((name) => name === head.folder);
  const audience = audiences.find((name) => name === head.audience);
  const competency = careerCompetencies.find((name) => name === head.competency);
  if (folder) found.folder = folder;
  if (audience) found.audience = audience;
  if (competency) found.competency = competency;
  const said = Array.isArray(head.stages) ? head.stages : [];
  if (said.length > 0) found.stages = stages.filter((stage) => said.includes(stage));
  return found;
}

const linesOf = (lines: string): string[] => [...new Set(lines.split('\n').map((line) => line.trim()))].filter(Boolean);
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** All but the text, which may be a book: it is compared as it is. */
function canonical(draft: DocumentDraft): string {
  const { asked, stages: of, body: _, ...rest } = fieldsOfDocument(draft);
  return JSON.stringify({ ...rest, of: stages.filter((stage) => of.includes(stage)), asked: asked.sort((a, b) => a.heading.localeCompare(b.heading)) });
}
