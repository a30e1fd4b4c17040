// The import of an ESCO download with the quirks that real ones have, on both databases. The files here are made up in its shape.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { describeOnBoth } from '../../tests/support/koers.ts';
import { freshDataDir } from '../../tests/support/embedded.ts';
import { freshDatabase } from '../../tests/support/postgres.ts';
import { type OpenDatabase, openDatabase } from '../db/open.ts';
import { importEsco } from './import-esco.ts';
import { bringStarterOccupations } from './occupations/bring-starter.ts';
import { findEscoFiles, readLabels } from './occupations/esco-files.ts';

const uri = (kind: 'occupation' | 'skill', n: number) => `http://data.europa.eu/esco/${kind}/00000000-0000-4000-8000-00000000000${n}`;
const row = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

let folder: string;
const write = (name: string, heading: string, rows: string[][]) => writeFileSync(join(folder, name), `${[heading, ...rows.map(row)].join('\n')}\n`);

/** Another order of columns in each file, lines and bars between names, one concept twice, one without a Dutch label. */
function writeDownload(): void {
  folder = mkdtempSync(join(tmpdir(), 'koers-esco-'));
  write('occupations_nl.csv', '\uFEFFconceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description', [
    ['Occupation', uri('occupation', 1), '7511', 'vleesbewerker', 'slachter\nuitbener', 'Werkt met "vlees", en messen.'],
    ['Occupation', uri('occupation', 1), '7511', 'vleesbewerker', 'uitbener\nvleessnijder', 'Werkt met vlees.'],
    ['Occupation', uri('occupation', 2), '7512', '', '', ''],
    ['Occupation', 'http://data.europa.eu/esco/isco/C7', '', 'een groep', '', ''],
  ]);
  write('occupations_en.csv', 'preferredLabel,altLabels,iscoGroup,conceptUri,description', [
    ['meat worker', 'butcher', '7511', uri('occupation', 1), 'Works with meat.'],
    ['bread maker', 'baker', 'C7512', uri('occupation', 2), 'Makes bread.'],
  ]);
  mkdirSync(join(folder, 'more'));
  write(join('more', 'greenSkillsCollection_nl.csv'), 'conceptUri,preferredLabel,skillType,altLabels', [
    [uri('skill', 1), 'vlees snijden', 'skill/competence', 'vlees versnijden | uitbenen'],
  ]);
  write('skills_en.csv', 'conceptType,conceptUri,skillType,preferredLabel,altLabels,description', [
    ['KnowledgeSkillCompetence', uri('skill', 1), 'skill/competence', 'cut meat', '', ''],
    ['KnowledgeSkillCompetence', uri('skill', 2), 'knowledge', 'types of flour', '', ''],
  ]);
  write('occupationSkillRelations.csv', 'occupationUri,relationType,skillType,skillUri', [
    [uri('occupation', 1), 'essential', 'skill/competence', uri('skill', 1)],
    [uri('occupation', 2), 'optional', 'knowledge', uri('skill', 2)],
    [uri('occupation', 9), 'essential', 'knowledge', uri('skill', 2)],
  ]);
}

describe('the files', () => {
  beforeEach(writeDownload);

  it('a file without a column is refused with its name and the column', async () => {
    write('occupationSkillRelations.csv', 'occupationUri,kind,skillUri', []);
    await expect(findEscoFiles(folder)).rejects.toThrow('occupationSkillRelations.csv has no column "relationType"');
  });

  it('a folder without occupations, or none at all, is refused with a sentence', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'koers-esco-'));
    await expect(findEscoFiles(empty)).rejects.toThrow('holds no occupations_nl.csv');
    writeFileSync(join(empty, 'download.zip'), 'PK');
    await expect(findEscoFiles(empty)).rejects.toThrow('Unpack the download first');
    await expect(findEscoFiles(join(empty, 'nowhere'))).rejects.toThrow('There is no folder');
  });

  it('reads Dutch before English, and whole lists before collections', async () => {
    expect((await findEscoFiles(folder)).map(({ name }) => name)).toEqual([
      'occupations_nl.csv',
      'occupations_en.csv',
      'greenSkillsCollection_nl.csv',
      'skills_en.csv',
      'occupationSkillRelations.csv',
    ]);
  });

  it('takes names apart at lines and at bars, and drops the empty and the double', () => {
    expect(readLabels('a\n b  c \r\na\n')).toEqual(['a', 'b c']);
    expect(readLabels('a | b/c | d|e')).toEqual(['a', 'b/c', 'd|e']);
    expect(readLabels(undefined)).toEqual([]);
  });
});

describeOnBoth('import of ESCO', (kind) => {
  let db: OpenDatabase;
  let close: () => Promise<void>;
  let organisationId: string;
  const query = <Row extends object>(sql: string) => db.asSystem(organisationId, 'test', (tx) => tx.query<Row>(sql));

  beforeAll(async () => {
    const fresh = kind === 'postgres' ? await freshDatabase(inject('postgresAdminUrl'), 'esco') : null;
    const dataDir = await freshDataDir();
    db = await openDatabase({ url: fresh?.url ?? null, directUrl: null, dataDir });
    close = async () => {
      await db.close();
      await fresh?.drop();
      rmSync(dataDir, { recursive: true, force: true });
    };
  });
  afterAll(() => close?.());
  beforeEach(async () => {
    writeDownload();
    organisationId = crypto.randomUUID();
    await db.asSystem(organisationId, 'test', (tx) =>
      tx.query('insert into organisation (id, slug, name) values ($1, $2, $3)', [organisationId, organisationId, 'Test']),
    );
  });

  it('keeps Dutch, falls back on English, puts doubles together and skips relations to what is not there', async () => {
    const result = await importEsco({ db }, organisationId, folder);
    expect(result).toMatchObject({ state: 'imported', occupations: 2, skills: 2, relations: 2, inEnglish: 1 });
    expect(await query('select title, names, isco, language, description from occupation order by title')).toEqual([
      { title: 'bread maker', names: ['baker'], isco: '7512', language: 'en', description: 'Makes bread.' },
      { title: 'vleesbewerker', names: ['slachter', 'uitbener', 'vleessnijder'], isco: '7511', language: 'nl', description: 'Werkt met "vlees", en messen.' },
    ]);
    expect(await query('select title, kind, names, language from skill order by title')).toEqual([
      { title: 'types of flour', kind: 'knowledge', names: [], language: 'en' },
      { title: 'vlees snijden', kind: 'skill', names: ['vlees versnijden', 'uitbenen'], language: 'nl' },
    ]);
    expect(await query('select essential from occupation_skill order by essential')).toEqual([{ essential: false }, { essential: true }]);
  });

  it('does nothing the second time, and takes away what a newer download no longer holds', async () => {
    await importEsco({ db }, organisationId, folder);
    expect((await importEsco({ db }, organisationId, folder)).state).toBe('unchanged');
    write('occupations_en.csv', 'preferredLabel,altLabels,iscoGroup,conceptUri,description', []);
    expect(await importEsco({ db }, organisationId, folder)).toMatchObject({ state: 'imported', occupations: 1, relations: 1 });
  });

  it('goes on where it broke off, with what it had', async () => {
    const whole = { ...db };
    const stopping: OpenDatabase = {
      ...whole,
      asSystem: async (organisation, reason, work) => {
        const result = await whole.asSystem(organisation, reason, work);
        const [state] = await whole.asSystem(organisation, 'look', (tx) =>
          tx.query<{ step: string; done: number }>('select step, rows_done as done from occupation_import'),
        );
        if (state?.step === 'skills_en.csv' && state.done > 0) throw new Error('the power went out');
        return result;
      },
    };
    await expect(importEsco({ db: stopping }, organisationId, folder)).rejects.toThrow('the power went out');
    const [half] = await query<{ run: string; step: string }>('select run, step from occupation_import');
    expect(half?.step).toBe('skills_en.csv');
    expect(await query('select 1 from occupation')).toHaveLength(2);
    const read: string[] = [];
    await importEsco({ db }, organisationId, folder, (file) => read.push(file));
    expect([...new Set(read)]).toEqual(['skills_en.csv', 'occupationSkillRelations.csv']);
    expect(await query('select run from occupation_import')).toEqual([{ run: half?.run }]);
    expect(await query('select 1 from skill')).toHaveLength(2);
  });

  it('names the file when it is broken in the middle, and keeps what came before', async () => {
    writeFileSync(join(folder, 'skills_en.csv'), 'conceptUri,skillType,preferredLabel,altLabels\n"open,1\n');
    await expect(importEsco({ db }, organisationId, folder)).rejects.toThrow(/skills_en\.csv is broken near line/);
    expect(await query('select 1 from occupation')).toHaveLength(2);
  });

  it('refuses a wrong download before it writes anything', async () => {
    write('skills_en.csv', 'conceptUri,skillType,name', []);
    await expect(importEsco({ db }, organisationId, folder)).rejects.toThrow('skills_en.csv has no column "preferredLabel"');
    expect(await query('select 1 from occupation')).toEqual([]);
  });

  it("lets an occupation of the starter set become ESCO's, and keeps its routes and the shortage list", async () => {
    await bringStarterOccupations(db);
    const [own] = await query<{ id: string; asked: number }>(
      `select o.id, count(r.*)::int as asked from occupation o join occupation_skill r on r.occupation_id = o.id where o.title = 'Metselaar' group by o.id`,
    );
    expect(own?.asked).toBeGreaterThanOrEqual(8);
    const address = `http://data.europa.eu/esco/occupation/${own?.id}`;
    write('occupations_nl.csv', 'conceptUri,iscoGroup,preferredLabel,altLabels,description', [[address, '7112', 'metselaar', 'stukmetselaar', 'Metselt.']]);
    write('occupationSkillRelations.csv', 'occupationUri,relationType,skillUri', [[address, 'essential', uri('skill', 1)]]);
    await importEsco({ db }, organisationId, folder);
    // Again at the next start, and whatever the order: ESCO's word on the occupation stays.
    await query(`delete from occupation_import where source = 'starter'`);
    await bringStarterOccupations(db);
    expect(
      await query(
        `select source, title, details->'shortage'->>'listedAs' as shortage, jsonb_array_length(details->'routes') > 0 as routes from occupation where id = '${own?.id}'`,
      ),
    ).toEqual([{ source: 'esco', title: 'metselaar', shortage: 'Metselaar', routes: true }]);
    expect(await query(`select s.title from occupation_skill r join skill s on s.id = r.skill_id where r.occupation_id = '${own?.id}'`)).toEqual([
      { title: 'vlees snijden' },
    ]);
    expect(await query(`select 1 from occupation where source = 'starter'`)).toHaveLength(116);
  });
});
