// The import of a centre's copy of Competent, on both databases, and what it does to searching, matching and a gap. The wordings here are
// made up in the shape of Competent.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { describeOnBoth } from '../../tests/support/koers.ts';
import { freshDataDir } from '../../tests/support/embedded.ts';
import { freshDatabase } from '../../tests/support/postgres.ts';
import { type OpenDatabase, openDatabase } from '../db/open.ts';
import { importCompetent } from './import-competent.ts';
import { importEsco } from './import-esco.ts';
import { type Catalogue, makeCatalogue } from './occupations/catalogue.ts';
import { findGap } from './occupations/gap.ts';
import { matchCompetences } from './occupations/match-competences.ts';
import { presentOccupation } from './occupations/present-occupation.ts';
import { searchTitles } from './occupations/search-titles.ts';
import { readAll, readStamp } from './occupations/store.ts';

const idOf = (kind: 'occupation' | 'skill', n: number) => `00000000-0000-4000-8000-${kind === 'skill' ? '0' : '1'}0000000000${n}`;
const uri = (kind: 'occupation' | 'skill', n: number) => `http://data.europa.eu/esco/${kind}/${idOf(kind, n)}`;
const row = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

let esco: string;
let folder: string;
const write = (where: string, name: string, heading: string, rows: string[][]) =>
  writeFileSync(join(where, name), `${[heading, ...rows.map(row)].join('\n')}\n`);
const mappingHeading = 'competent_id,competent_label_nl,esco_uri,esco_label_nl,relation';
const mapped: string[][] = [
  ['SK-1', 'Kippen fileren', uri('skill', 1), 'vlees snijden', 'exactMatch'],
  ['SK-2', 'Een toonbank aankleden', uri('skill', 1), 'vlees snijden', 'closeMatch'],
  ['SK-3', 'Deeg kneden', uri('skill', 2), 'soorten bloem', 'broadMatch'],
  ['SK-4', 'Vis roken', uri('skill', 9), 'vis roken', 'exactMatch'],
  ['OP-1', 'Beenhouwer', uri('occupation', 1), 'vleesbewerker', 'exactMatch'],
  ['SK-5', 'Zonder adres', '', '', 'exactMatch'],
];

/** ESCO with two occupations, one of whose skills has no Dutch name, and Competent beside it. */
function writeFolders(): void {
  esco = mkdtempSync(join(tmpdir(), 'koers-esco-'));
  write(esco, 'occupations_nl.csv', 'conceptUri,iscoGroup,preferredLabel,altLabels,description', [
    [uri('occupation', 1), '7511', 'vleesbewerker', '', 'Werkt met vlees.'],
    [uri('occupation', 2), '7512', 'broodmaker', '', 'Maakt brood.'],
  ]);
  write(esco, 'skills_nl.csv', 'conceptUri,skillType,preferredLabel,altLabels', [
    [uri('skill', 1), 'skill/competence', 'vlees snijden', 'uitbenen'],
    [uri('skill', 2), 'knowledge', 'soorten bloem', ''],
  ]);
  write(esco, 'occupationSkillRelations_nl.csv', 'occupationUri,relationType,skillUri', [
    [uri('occupation', 1), 'essential', uri('skill', 1)],
    [uri('occupation', 2), 'essential', uri('skill', 2)],
  ]);
  folder = mkdtempSync(join(tmpdir(), 'koers-competent-'));
  write(folder, 'competences.csv', 'id,uuid,type,label_nl,label_fr', [
    ['SK-1', 'a', 'skill', 'Gevogelte in filets verdelen', ''],
    ['SK-2', 'b', 'skill', 'Een toonbank aankleden', ''],
  ]);
  write(folder, 'occupations.csv', 'id,uuid,label_nl,label_fr', [['OP-1', 'c', 'Beenhouwer', 'Boucher']]);
  write(folder, 'mapping.csv', mappingHeading, mapped);
}

describeOnBoth('import of Competent', (kind) => {
  let db: OpenDatabase;
  let close: () => Promise<void>;
  let organisationId: string;
  const query = <Row extends object>(sql: string) => db.asSystem(organisationId, 'test', (tx) => tx.query<Row>(sql));
  const readCatalogue = async (): Promise<Catalogue> => makeCatalogue(await db.asSystem(organisationId, 'test', readAll));
  const occupation = (catalogue: Catalogue, n: number) => {
    const found = catalogue.occupations.get(idOf('occupation', n));
    if (!found) throw new Error(`no occupation ${n}`);
    return found;
  };

  beforeAll(async () => {
    const fresh = kind === 'postgres' ? await freshDatabase(inject('postgresAdminUrl'), 'competent') : null;
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
    writeFolders();
    organisationId = crypto.randomUUID();
    await db.asSystem(organisationId, 'test', (tx) =>
      tx.query('insert into organisation (id, slug, name) values ($1, $2, $3)', [organisationId, organisationId, 'Test']),
    );
  });

  it('counts what it uses, what it does not, and what has no skill here', async () => {
    await importEsco({ db }, organisationId, esco);
    expect(await importCompetent({ db }, organisationId, folder)).toEqual({
      state: 'imported',
      rows: 6,
      exact: 3,
      close: 1,
      notUsed: 1,
      unreadable: 1,
      skillNames: 2,
      occupationNames: 1,
      resting: 1,
    });
  });

  it('keeps names without what nobody sees, and counts what is no name as unreadable', async () => {
    await importEsco({ db }, organisationId, esco);
    const nul = String.fromCharCode(0);
    // A quote that was never closed makes one name of many rows; letters by chance, so that a database cannot make it short.
    const grown = Array.from({ length: 10_000 }, (_, at) => String.fromCharCode(97 + ((at * at * 7919 + at * 104_729) % 25))).join('');
    write(folder, 'mapping.csv', mappingHeading, [
      ['SK-7', `Kippen${nul} \u202Efileren`, uri('skill', 1), '', 'exactMatch'],
      ['SK-8', grown, uri('skill', 1), '', 'exactMatch'],
      ['SK-9', '\u200b', uri('skill', 1), '', 'exactMatch'],
    ]);
    expect(await importCompetent({ db }, organisationId, folder)).toMatchObject({ exact: 1, unreadable: 2, skillNames: 1 });
    expect(await query('select name from competent_name where organisation_id = koers_organisation()')).toEqual([{ name: 'Kippen fileren' }]);
  });

  it("an exact match is one more name, in Competent's own words: in search, match, gap and on the page", async () => {
    await importEsco({ db }, organisationId, esco);
    const before = await readCatalogue();
    expect(presentOccupation(before, occupation(before, 1))).toMatchObject({ competent: [], competentOn: null });
    await importCompetent({ db }, organisationId, folder);
    const catalogue = await readCatalogue();
    const [found] = searchTitles(catalogue, 'beenhouwer', 1);
    expect(found).toMatchObject({ occupation: { title: 'vleesbewerker' }, foundBy: 'Beenhouwer' });
    const [matched] = matchCompetences(catalogue, ['gevogelte in filets verdelen'], 1);
    expect(matched).toMatchObject({ occupation: { title: 'vleesbewerker' }, met: [{ skill: { title: 'vlees snijden' } }] });
    const { lines } = findGap(catalogue, occupation(catalogue, 1), [
      { kind: 'message', id: '1', text: 'Ik kan gevogelte in filets verdelen.', confirmed: false },
    ]);
    expect(lines[0]?.state).toBe('mentioned');
    const page = presentOccupation(catalogue, occupation(catalogue, 1));
    expect(page).toMatchObject({ competent: ['Beenhouwer'], skills: [{ title: 'vlees snijden', competent: ['Gevogelte in filets verdelen'] }] });
    expect(page.competentOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(presentOccupation(catalogue, occupation(catalogue, 2)).competentOn).toBeNull();
  });

  it('a close match leads to the skill, and is no name, no evidence and no reason', async () => {
    await importEsco({ db }, organisationId, esco);
    await importCompetent({ db }, organisationId, folder);
    const catalogue = await readCatalogue();
    const { skillNames } = catalogue;
    const [best] = skillNames.index.find('een toonbank aankleden', 1);
    expect([skillNames.idOf(best?.at ?? -1), skillNames.nameOf(best?.at ?? -1)]).toEqual([idOf('skill', 1), 'vlees snijden']);
    expect(JSON.stringify(presentOccupation(catalogue, occupation(catalogue, 1)))).not.toContain('toonbank');
    const said = { kind: 'message', id: '1', text: 'Ik kan een toonbank aankleden.', confirmed: true } as const;
    expect(findGap(catalogue, occupation(catalogue, 1), [said]).lines[0]?.state).toBe('missing');
    expect(matchCompetences(catalogue, [said.text], 5)).toEqual([]);
  });

  it('does nothing the second time; a newer copy takes away what it no longer holds', async () => {
    await importEsco({ db }, organisationId, esco);
    const first = await importCompetent({ db }, organisationId, folder);
    const stamp = await db.asSystem(organisationId, 'test', readStamp);
    expect(await importCompetent({ db }, organisationId, folder)).toEqual({ ...first, state: 'unchanged' });
    expect(await db.asSystem(organisationId, 'test', readStamp)).toBe(stamp);
    write(folder, 'mapping.csv', mappingHeading, mapped.slice(1));
    expect(await importCompetent({ db }, organisationId, folder)).toMatchObject({ state: 'imported', skillNames: 1 });
    expect(await query('select name, exact from competent_name order by name')).toEqual([
      { name: 'Beenhouwer', exact: true },
      { name: 'Een toonbank aankleden', exact: false },
      { name: 'Vis roken', exact: true },
    ]);
  });

  it('may come before ESCO: names rest until what they name is there', async () => {
    expect(await importCompetent({ db }, organisationId, folder)).toMatchObject({ skillNames: 0, occupationNames: 0, resting: 4 });
    await importEsco({ db }, organisationId, esco);
    expect(occupation(await readCatalogue(), 1).competent).toEqual(['Beenhouwer']);
  });

  it('goes on where it broke off', async () => {
    const more = Array.from({ length: 700 }, (_, n) => [`SK-${n + 10}`, `Kunde ${n}`, uri('skill', 1), '', 'closeMatch']);
    write(folder, 'mapping.csv', mappingHeading, more);
    const stopping: OpenDatabase = {
      ...db,
      asSystem: async (organisation, reason, work) => {
        const result = await db.asSystem(organisation, reason, work);
        const [state] = await query<{ done: number }>('select rows_done as done from occupation_import');
        if (state?.done === 500) throw new Error('the power went out');
        return result;
      },
    };
    await expect(importCompetent({ db: stopping }, organisationId, folder)).rejects.toThrow('the power went out');
    expect(await query('select 1 from competent_name')).toHaveLength(500);
    const steps: number[] = [];
    const result = await importCompetent({ db }, organisationId, folder, (_, names) => steps.push(names));
    expect(steps).toEqual([700]);
    expect(result).toMatchObject({ close: 700, resting: 700 });
  });

  it.each([
    ['competences.csv', 'id,label', 'competences.csv has no column "label_nl"'],
    ['occupations.csv', 'code,label_nl', 'occupations.csv has no column "id"'],
    ['mapping.csv', 'competent_id,competent_label_nl,esco_uri,kind', 'mapping.csv has no column "relation"'],
  ])('%s without a column is refused by name, before anything is written', async (name, heading, sentence) => {
    write(folder, name, heading, []);
    await expect(importCompetent({ db }, organisationId, folder)).rejects.toThrow(sentence);
    expect(await query('select 1 from occupation_import')).toEqual([]);
  });

  it('a folder without a mapping, or none at all, is refused with a sentence', async () => {
    rmSync(join(folder, 'mapping.csv'));
    await expect(importCompetent({ db }, organisationId, folder)).rejects.toThrow('holds no file with "mapping" or "crosswalk"');
    await expect(importCompetent({ db }, organisationId, join(folder, 'nowhere'))).rejects.toThrow('There is no folder');
  });
});
