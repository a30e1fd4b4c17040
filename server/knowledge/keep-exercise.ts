// An administrator adds an exercise of the centre's own or changes one, also one that comes with Koers: it is the organisation's own from
// then on, as any document is (keep-document.ts). Runs that began keep what they began with.
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { addDocument, type DocumentText, ownFolder, readWholeDocument, rewriteDocument } from './document-store.ts';
import { type ExerciseFields, findExerciseFaults } from './exercise-shape.ts';
import { writeDetails } from './kept-store.ts';
import { cutText, type KeepDeps, lockKept, ownPath } from './oversee-kept.ts';
import { writePassages } from './store.ts';

/** An exercise as the form gives it: its text is made from its steps. */
export type KeptExercise = Omit<DocumentText, 'folder' | 'body' | 'verified' | 'validFrom' | 'validTo'> & { fields: ExerciseFields };

/**
 * Writes an exercise, new when `of` is null.
 * @param today the day in Brussels; nothing was checked after it
 * @returns its id
 * @throws Refusal not-allowed, not-found, stale-version, invalid-input (field, faults or why), not-here
 */
export async function saveExercise(
  deps: KeepDeps,
  person: Person,
  of: { id: string; version: string } | null,
  { fields, ...given }: KeptExercise,
  today: string,
): Promise<string> {
  permit(person, 'knowledge:manage');
  const faults = findExerciseFaults(fields);
  if (faults.length > 0) throw new Refusal('invalid-input', { field: 'steps', faults });
  if (given.checkedAt > today) throw new Refusal('invalid-input', { field: 'checkedAt', why: 'in-future' });
  const before = of && (await deps.db.asPerson(person, (tx) => readWholeDocument(tx, of.id)));
  // What Koers tells of its own exercise, for who guides one, stays; of a centre's own there is nothing else than its steps.
  const body = before && !before.path.startsWith(`exercises/${ownFolder}`) ? before.body : textOf(fields);
  const text: DocumentText = { ...given, folder: 'exercises', body, verified: true, validFrom: null, validTo: null };
  const passages = await cutText(deps, text.title, text.body);
  return deps.db.asPerson(person, async (tx) => {
    let id = of?.id ?? null;
    if (of) {
      await lockKept(tx, { kind: 'exercise', ...of });
      await rewriteDocument(tx, person.id, of.id, text, null);
    } else {
      id = await addDocument(tx, person.id, ownPath('exercises', text.title), text, null);
      if (id === null) throw new Refusal('invalid-input', { field: 'title', why: 'taken' });
    }
    await writeDetails(tx, id as string, fields);
    await writePassages(tx, id as string, text.title, passages);
    await record(tx, person, {
      action: of ? 'exercise:edit' : 'exercise:add',
      objectType: 'document',
      objectId: id as string,
      detail: { steps: fields.steps.length },
    });
    return id as string;
  });
}

/** What can be found of it: what it is for, and what is asked. */
function textOf({ purpose, minutes, steps }: ExerciseFields): string {
  const asks = steps.map(({ ask }) => `- ${ask.replace(/\{[a-z0-9-]+\}/gu, '…')}`);
  return [`## Waarvoor dient deze oefening?`, '', purpose, '', `Reken op ongeveer ${minutes} minuten.`, '', '## Wat wordt er gevraagd?', '', ...asks].join(
    '\n',
  );
}
