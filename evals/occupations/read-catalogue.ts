// A catalogue from the data folder: Dutch occupations of ESCO 1.2.1, skills with the Dutch labels that could be had, relations of 1.1.1.
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { type Catalogue, makeCatalogue, type Occupation, type Relation, type Skill } from '../../server/knowledge/occupations/catalogue.ts';
import { readEscoId, readEscoRows, readLabels } from '../../server/knowledge/occupations/esco-files.ts';

type Rows = Parameters<typeof makeCatalogue>[0];

/** Null where the data is absent. Only skills with a Dutch label are in it. */
export async function readCatalogue(data: string): Promise<Catalogue | null> {
  const rows = await readRows(data);
  return rows && makeCatalogue(rows);
}

/** ESCO over the starter set, as an import leaves a database. Null where the data is absent. */
export async function readImported(data: string, starter: Rows): Promise<Catalogue | null> {
  const esco = await readRows(data);
  if (!esco) return null;
  const details = new Map(starter.occupations.map((occupation) => [occupation.id, occupation.details]));
  const known = new Set(esco.occupations.map(({ id }) => id));
  const own = starter.occupations.filter(({ id }) => !known.has(id));
  const asked = new Set(esco.relations.map(({ occupationId }) => occupationId));
  return makeCatalogue({
    occupations: [...esco.occupations.map((occupation) => ({ ...occupation, details: details.get(occupation.id) ?? {} })), ...own],
    skills: [...esco.skills, ...starter.skills],
    relations: [...esco.relations, ...starter.relations.filter(({ occupationId }) => !asked.has(occupationId))],
  });
}

async function readRows(data: string): Promise<Rows | null> {
  const files = {
    occupations: join(data, 'esco-1.2.1-nl', 'occupations_nl.csv'),
    skills: join(data, 'esco-nl-merged', 'skills_merged.csv'),
    relations: join(data, 'esco-nl-merged', 'occupation_skill.csv.gz'),
  };
  if (!Object.values(files).every((file) => existsSync(file))) return null;
  const occupations = new Map<string, Occupation>();
  for await (const row of readEscoRows({ path: files.occupations, name: 'occupations_nl.csv' })) {
    const id = readEscoId(row.conceptUri);
    if (!id || !row.preferredLabel || occupations.has(id)) continue;
    const { preferredLabel: title, iscoGroup: isco = null, altLabels, description = '' } = row;
    occupations.set(id, {
      id,
      source: 'esco',
      uri: row.conceptUri ?? null,
      isco,
      title,
      names: readLabels(altLabels),
      description,
      language: 'nl',
      details: {},
    });
  }
  const skills: Skill[] = [];
  for await (const row of readEscoRows({ path: files.skills, name: 'skills_merged.csv' })) {
    const id = readEscoId(row.conceptUri);
    if (!id || !row.label_nl) continue;
    skills.push({ id, kind: row.skillType === 'knowledge' ? 'knowledge' : 'skill', title: row.label_nl, names: readLabels(row.altLabels_nl), language: 'nl' });
  }
  const known = new Set(skills.map(({ id }) => id));
  const relations: Relation[] = [];
  const rows = createReadStream(files.relations)
    .pipe(createGunzip())
    .pipe(parse({ columns: true })) as AsyncIterable<Record<string, string>>;
  for await (const { occupation_id: occupationId, skill_id: skillId, relation } of rows) {
    if (occupationId && skillId && known.has(skillId)) relations.push({ occupationId, skillId, essential: relation === 'essential' });
  }
  return { occupations: [...occupations.values()], skills, relations };
}
