// An administrator adds a document or changes one, also one that comes with Koers: it is the organisation's own from then on (what is
// decided about it as a whole: oversee-kept.ts). Document, passages, what they are found by and the trail are written together, so that
// the next question finds what was saved.
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import type { Asked } from './asked.ts';
import { addDocument, type DocumentText, rewriteDocument, type SourceFile, writeDates } from './document-store.ts';
import { cutText, type KeepDeps, lockKept, ownPath } from './oversee-kept.ts';
import { writeAsked, writePassages } from './store.ts';

/** Longest text of one document, in characters: a book. More keeps the embedded database busy for too long at a time. */
export const longestText = 1_000_000;
/** Most passages of one document, for the same reason: a text of nothing but headings has one every few characters. */
export const mostPassages = 20_000;

/** A document as the form gives it. `asked` absent: how clients ask for it stays as it was. */
export type DocumentFields = DocumentText & { asked?: Asked; file: SourceFile | null };

/**
 * Writes a document, new when `of` is null.
 * @param today the day in Brussels; nothing was checked after it
 * @returns its id
 * @throws Refusal not-allowed, not-found, stale-version, invalid-input (field, why), not-here
 */
export async function saveDocument(
  deps: KeepDeps,
  person: Person,
  of: { id: string; version: string } | null,
  { asked, file, ...text }: DocumentFields,
  today: string,
): Promise<string> {
  permit(person, 'knowledge:manage');
  holdsTogether(text);
  if (text.folder === 'rules' && !text.url) throw new Refusal('invalid-input', { field: 'url', why: 'needed' });
  if (text.checkedAt > today) throw new Refusal('invalid-input', { field: 'checkedAt', why: 'in-future' });
  const passages = await cutText(deps, text.title, text.body);
  if (passages.length === 0) throw new Refusal('invalid-input', { field: 'body', why: 'no-text' });
  if (passages.length > mostPassages)
    throw new Refusal('invalid-input', { field: 'body', why: 'too-many-passages', limit: mostPassages, found: passages.length });
  return deps.db.asPerson(person, async (tx) => {
    let id = of?.id ?? null;
    if (of) {
      await lockKept(tx, { kind: 'document', ...of });
      await rewriteDocument(tx, person.id, of.id, text, file);
    } else {
      id = await addDocument(tx, person.id, ownPath(text.folder, text.title), text, file);
      if (id === null) throw new Refusal('invalid-input', { field: 'title', why: 'taken' });
    }
    if (asked) await writeAsked(tx, id as string, asked);
    await writePassages(tx, id as string, text.title, passages);
    const detail = { folder: text.folder, passages: passages.length, fromFile: file !== null };
    await record(tx, person, { action: of ? 'document:edit' : 'document:add', objectType: 'document', objectId: id as string, detail });
    return id as string;
  });
}

/** Says from when until when it holds. @throws Refusal not-allowed, not-found, stale-version, invalid-input */
export async function dateDocument(
  { db }: Pick<KeepDeps, 'db'>,
  person: Person,
  of: { id: string; version: string },
  dates: Pick<DocumentText, 'validFrom' | 'validTo'>,
): Promise<void> {
  permit(person, 'knowledge:manage');
  holdsTogether(dates);
  await db.asPerson(person, async (tx) => {
    await lockKept(tx, { kind: 'document', ...of });
    await writeDates(tx, person.id, of.id, dates);
    await record(tx, person, { action: 'document:dates', objectType: 'document', objectId: of.id, detail: dates });
  });
}

function holdsTogether({ validFrom, validTo }: Pick<DocumentText, 'validFrom' | 'validTo'>): void {
  if (validFrom && validTo && validTo < validFrom) throw new Refusal('invalid-input', { field: 'validTo', why: 'before-from' });
}
