// Imports the official ESCO download (1.1 and 1.2) into an organisation: Dutch, and English where there is no Dutch. Row by row, a few
// hundred to a transaction with how far it came: a stop in the middle costs one batch, doing it again costs nothing, and what the
// download no longer holds goes at the end. ESCO is data of the European Commission; each centre loads its own download.
import type { Database, Tx } from '../db/as-person.ts';
import { record } from '../trail/record.ts';
import { type EscoFile, type EscoRow, type EscoStep, findEscoFiles, fingerprintOf, readEscoId, readEscoRows, readLabels } from './occupations/esco-files.ts';
import {
  beginImport,
  countOccupations,
  finishImport,
  type ImportState,
  readImport,
  removeUnseen,
  type RelationRow,
  type TitleRow,
  writeOccupations,
  writeProgress,
  writeRelations,
  writeSkills,
} from './occupations/import-store.ts';

export type EscoResult = {
  state: 'imported' | 'unchanged';
  occupations: number;
  skills: number;
  relations: number;
  /** Rows without a label or an address of ESCO, and relations to what is not there. */
  skipped: number;
  /** Occupations that have an English name only. */
  inEnglish: number;
};
export type EscoProgress = (file: string, rows: number) => void;

const batchSizes: Record<EscoStep, number> = { occupations: 250, skills: 500, relations: 2000 };

/**
 * @param folder where the download was unpacked; folders in it are looked into
 * @throws WrongDownload with a sentence, before anything is written, when a file lacks a column
 */
export async function importEsco(
  deps: { db: Database },
  organisationId: string,
  folder: string,
  progress: EscoProgress = () => undefined,
): Promise<EscoResult> {
  const files = await findEscoFiles(folder);
  const fingerprint = await fingerprintOf(files);
  const as = <T>(work: (tx: Tx) => Promise<T>) => deps.db.asSystem(organisationId, 'import esco', work);
  const before = await as((tx) => readImport(tx, 'esco'));
  if (before?.fingerprint === fingerprint && before.finished) return { state: 'unchanged', skipped: 0, ...(await as(countOccupations)) };
  const goesOn = before?.fingerprint === fingerprint;
  const state: ImportState = goesOn ? before : await as((tx) => beginImport(tx, 'esco', fingerprint, files[0]?.name ?? ''));
  let skipped = 0;
  const startAt = Math.max(
    0,
    files.findIndex(({ name }) => name === state.step),
  );
  for (const [at, file] of files.entries()) {
    if (at < startAt) continue;
    const done = at === startAt ? state.rowsDone : 0;
    skipped += await importFile(as, file, state.run, done, progress);
  }
  await as(async (tx) => {
    await removeUnseen(
      tx,
      state.run,
      files.some(({ step }) => step === 'skills'),
    );
    await finishImport(tx, 'esco');
    await record(tx, null, { action: 'knowledge:import-occupations', objectType: 'organisation', objectId: organisationId, detail: { fingerprint } });
  });
  return { state: 'imported', skipped, ...(await as(countOccupations)) };
}

type AsSystem = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

async function importFile(as: AsSystem, file: EscoFile, run: string, done: number, progress: EscoProgress): Promise<number> {
  let skipped = 0;
  let rows = done;
  let batch: EscoRow[] = [];
  const flush = async () => {
    rows += batch.length;
    const given = batch;
    batch = [];
    skipped += await as(async (tx) => {
      const lost = await writeBatch(tx, file, given, run);
      await writeProgress(tx, 'esco', file.name, rows);
      return lost;
    });
    progress(file.name, rows);
  };
  for await (const row of readEscoRows(file, done)) {
    batch.push(row);
    if (batch.length >= batchSizes[file.step]) await flush();
  }
  await flush();
  return skipped;
}

/** Writes what can be written and returns how many rows could not. */
async function writeBatch(tx: Tx, file: EscoFile, rows: readonly EscoRow[], run: string): Promise<number> {
  if (file.step === 'relations') {
    const relations = rows.flatMap(readRelation);
    const written = await writeRelations(tx, relations, run);
    return rows.length - written;
  }
  const titles = mergeTwice(rows.flatMap((row) => readTitleRow(row, file.language)));
  await (file.step === 'occupations' ? writeOccupations(tx, titles, run) : writeSkills(tx, titles, run));
  return rows.filter((row) => !readEscoId(row.conceptUri) || (file.language === 'en' && !row.preferredLabel?.trim())).length;
}

function readTitleRow(row: EscoRow, language: 'nl' | 'en'): TitleRow[] {
  const id = readEscoId(row.conceptUri);
  const title = row.preferredLabel?.replace(/\s+/g, ' ').trim();
  // A row without a Dutch label waits for the English file.
  if (!id || !title || row.status === 'obsolete') return [];
  return [
    {
      id,
      uri: row.conceptUri?.trim() ?? '',
      title,
      names: [...new Set([...readLabels(row.altLabels), ...readLabels(row.hiddenLabels)])].filter((name) => name !== title),
      description: (row.description ?? row.definition ?? '').trim(),
      isco: row.iscoGroup?.trim().replace(/^C(?=\d)/, '') || null,
      kind: row.skillType === 'knowledge' ? 'knowledge' : 'skill',
      language,
    },
  ];
}

/** Some downloads hold a concept twice: one row, with the names of both. */
function mergeTwice(rows: readonly TitleRow[]): TitleRow[] {
  const byId = new Map<string, TitleRow>();
  for (const row of rows) {
    const there = byId.get(row.id);
    byId.set(row.id, there ? { ...there, names: [...new Set([...there.names, ...row.names])] } : row);
  }
  return [...byId.values()];
}

function readRelation(row: EscoRow): RelationRow[] {
  const occupationId = readEscoId(row.occupationUri);
  const skillId = readEscoId(row.skillUri);
  return occupationId && skillId ? [{ occupationId, skillId, essential: row.relationType?.trim() === 'essential' }] : [];
}
