// Imports a centre's own copy of VDAB's Competent into its organisation: exact matches become further names of ESCO's skills and
// occupations, close ones only help to find them. A few hundred names to a transaction with how far it came; doing it again costs
// nothing. Competent is VDAB's: Koers comes without it, and whoever has it brings it in.
import type { Database, Tx } from '../db/as-person.ts';
import { record } from '../trail/record.ts';
import { type CompetentTally, findCompetentFiles, readCompetentMappings } from './occupations/competent-files.ts';
import { type CompetentCount, countCompetentNames, removeUnseenNames, writeCompetentNames } from './occupations/competent-store.ts';
import { beginImport, finishImport, readImport, writeProgress } from './occupations/import-store.ts';

/** The tally is of rows in the files; the count of names as they are in use now. */
export type CompetentResult = { state: 'imported' | 'unchanged' } & CompetentTally & CompetentCount;
export type CompetentProgress = (file: string, names: number, of: number) => void;

const batchSize = 500;

/**
 * @param folder where the copy is; folders in it are looked into
 * @throws WrongDownload with a sentence, before anything is written, when a file is missing, lacks a column or is broken
 */
export async function importCompetent(
  deps: { db: Database },
  organisationId: string,
  folder: string,
  progress: CompetentProgress = () => undefined,
): Promise<CompetentResult> {
  const files = await findCompetentFiles(folder);
  const mappings = await readCompetentMappings(files);
  const tally = mappings.map((mapping) => mapping.tally).reduce(addTallies);
  const as = <T>(work: (tx: Tx) => Promise<T>) => deps.db.asSystem(organisationId, 'import competent', work);
  const before = await as((tx) => readImport(tx, 'competent'));
  const same = before?.fingerprint === files.fingerprint;
  if (same && before.finished) return { state: 'unchanged', ...tally, ...(await as(countCompetentNames)) };
  const state = same ? before : await as((tx) => beginImport(tx, 'competent', files.fingerprint, mappings[0]?.file ?? ''));
  const startAt = Math.max(
    0,
    mappings.findIndex(({ file }) => file === state.step),
  );
  for (const [at, { file, names }] of mappings.entries()) {
    if (at < startAt) continue;
    for (let done = at === startAt ? state.rowsDone : 0; done < names.length; ) {
      const batch = names.slice(done, done + batchSize);
      done += batch.length;
      const rows = done;
      await as(async (tx) => {
        await writeCompetentNames(tx, batch, state.run);
        await writeProgress(tx, 'competent', file, rows);
      });
      progress(file, rows, names.length);
    }
  }
  await as(async (tx) => {
    await removeUnseenNames(tx, state.run);
    await finishImport(tx, 'competent');
    await record(tx, null, {
      action: 'knowledge:import-occupations',
      objectType: 'organisation',
      objectId: organisationId,
      detail: { source: 'competent', fingerprint: files.fingerprint },
    });
  });
  return { state: 'imported', ...tally, ...(await as(countCompetentNames)) };
}

const addTallies = (a: CompetentTally, b: CompetentTally): CompetentTally => ({
  rows: a.rows + b.rows,
  exact: a.exact + b.exact,
  close: a.close + b.close,
  notUsed: a.notUsed + b.notUsed,
  unreadable: a.unreadable + b.unreadable,
});
