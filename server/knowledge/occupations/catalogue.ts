// The occupations, skills and relations of an organisation in the shape that searching, matching and comparing work on. Pure: made
// from rows (catalogues.ts reads them); tests and evals make one from their own.
import { buildOccupationMeanings, type OccupationMeanings } from './occupation-meanings.ts';
import { alike } from './meaning-space.ts';
import { type Around, inSteps, makeTitleIndexGently, type TitleIndex } from './title-index.ts';

/** `listedAs` is the name on the shortage list. */
export type Shortage = { year: number; listedAs: string; origin: string; url: string; publishedAt: string; checkedAt: string; verified: boolean };
/** What only the starter set says of an occupation. */
export type OccupationDetails = {
  names?: string[];
  routes?: string[];
  neighbours?: string[];
  shortage?: Shortage;
  origin?: string;
  checkedAt?: string;
};
export type Occupation = {
  id: string;
  source: 'starter' | 'esco';
  uri: string | null;
  isco: string | null;
  title: string;
  names: readonly string[];
  description: string;
  language: 'nl' | 'en';
  details: OccupationDetails;
} & CompetentWording;
export type Skill = { id: string; kind: 'skill' | 'knowledge'; title: string; names: readonly string[]; language: 'nl' | 'en' } & CompetentWording;
/** Where a centre has VDAB's Competent: names that mean the same, and wordings that lie close, which lead here and are never shown. */
export type CompetentWording = { competent?: readonly string[]; near?: readonly string[] };
export type Relation = { occupationId: string; skillId: string; essential: boolean };
export type Asked = { skillId: string; essential: boolean };

export type Catalogue = {
  occupations: ReadonlyMap<string, Occupation>;
  skills: ReadonlyMap<string, Skill>;
  /** What an occupation asks; essential first. */
  asks(occupationId: string): readonly Asked[];
  askedBy(skillId: string): readonly string[];
  /** How telling a skill is: what few occupations ask tells more. About 0 to 8. */
  rarityOf(skillId: string): number;
  titles: NamedIndex;
  skillNames: NamedIndex;
  meanings: OccupationMeanings;
  /** When Competent was imported; null where a centre has none. */
  competentImportedAt: Date | null;
};
/** An index over all names of things; `idOf` says whose name stands at a place. Places of wordings that only lead to a thing are not among `placesOf`. */
export type NamedIndex = { index: TitleIndex; idOf(at: number): string; nameOf(at: number): string; placesOf(id: string): readonly number[] };

const enoughToLearnFrom = 400;

/** Makes a catalogue; yields to others while it indexes. Skills that no occupation asks are left out. */
export async function makeCatalogue(rows: {
  occupations: readonly Occupation[];
  skills: readonly Skill[];
  relations: readonly Relation[];
  competentImportedAt?: Date | null;
}): Promise<Catalogue> {
  const occupations = new Map(rows.occupations.map((occupation) => [occupation.id, occupation]));
  const asked = new Map<string, Asked[]>();
  const askedBy = new Map<string, string[]>();
  const push = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const { occupationId, skillId, essential } of rows.relations) {
    if (!occupations.has(occupationId)) continue;
    push(asked, occupationId, { skillId, essential });
    push(askedBy, skillId, occupationId);
  }
  for (const list of asked.values()) list.sort((a, b) => Number(b.essential) - Number(a.essential));
  const skills = new Map(rows.skills.filter(({ id }) => askedBy.has(id)).map((skill) => [skill.id, skill]));
  let meanings: OccupationMeanings | null = null;
  // What lies around a name helps only where there is enough to learn it from; the starter set is too small.
  const around = (placeOf: (known: OccupationMeanings) => (id: string) => Float32Array | null): AroundId | undefined =>
    occupations.size < enoughToLearnFrom
      ? undefined
      : (query) => {
          const place = meanings?.ofWords(query);
          const of = meanings && placeOf(meanings);
          return (id) => (of ? alike(place, of(id)) : 0);
        };
  const titles = await nameIndex(
    rows.occupations.map(({ id, title, names, details, competent = [], near }) => ({
      id,
      names: [title, ...names, ...(details.names ?? []), ...competent],
      leads: near,
    })),
    'titles',
    around(({ ofOccupation }) => ofOccupation),
  );
  const skillNames = await nameIndex(
    // English names beside an English title would make the index thrice as big, and few say it that way here.
    [...skills.values()].map(({ id, title, names, language, competent = [], near }) => ({
      id,
      names: [title, ...(language === 'nl' ? names : []), ...competent],
      leads: near,
    })),
    'skills',
    around(({ ofSkill }) => ofSkill),
  );
  const partsOfSkill = new Map<string, Map<string, number>>();
  for (const id of skills.keys()) {
    const bag = new Map<string, number>();
    for (const at of skillNames.placesOf(id)) for (const [part, weight] of skillNames.index.partsAt(at)) bag.set(part, (bag.get(part) ?? 0) + weight);
    partsOfSkill.set(id, bag);
  }
  const nothing = new Map<string, number>();
  meanings = await inSteps(
    buildOccupationMeanings([...occupations.values()], rows.relations, skillNames.index.partsOf, (id) => partsOfSkill.get(id) ?? nothing),
  );
  return {
    occupations,
    skills,
    asks: (id) => asked.get(id) ?? [],
    askedBy: (id) => askedBy.get(id) ?? [],
    rarityOf: (id) => Math.log((1 + occupations.size) / (1 + (askedBy.get(id)?.length ?? 0))),
    titles,
    skillNames,
    meanings,
    competentImportedAt: rows.competentImportedAt ?? null,
  };
}

type Named = { id: string; names: readonly string[]; leads?: readonly string[] | undefined };

type AroundId = (query: string) => (id: string) => number;

async function nameIndex(named: readonly Named[], wording: 'titles' | 'skills', around?: AroundId): Promise<NamedIndex> {
  const ids: string[] = [];
  const indexed: string[] = [];
  const shown: string[] = [];
  const places = new Map<string, number[]>();
  for (const { id, names, leads = [] } of named) {
    const add = (text: string, name: string) => {
      ids.push(id);
      shown.push(name);
      return indexed.push(text) - 1;
    };
    places.set(
      id,
      [...new Set(names)].map((name) => add(name, name)),
    );
    // Found by a wording that only lies close, a thing is still called by its own name.
    for (const lead of new Set(leads)) add(lead, names[0] ?? '');
  }
  const aroundPlaces: Around | undefined =
    around &&
    ((query) => {
      const nearnessOf = around(query);
      return (at) => nearnessOf(ids[at] ?? '');
    });
  return {
    index: await makeTitleIndexGently(indexed, wording, aroundPlaces),
    idOf: (at) => ids[at] ?? '',
    nameOf: (at) => shown[at] ?? '',
    placesOf: (id) => places.get(id) ?? [],
  };
}

export type FoundName = { id: string; name: string; score: number; nearness: number };

/** The nearest things, each once by its best name, best first; nothing where no name is near. */
export function findNamed(named: NamedIndex, query: string, limit: number, nearEnough: number): FoundName[] {
  const found = new Map<string, FoundName>();
  for (const { at, score, nearness } of named.index.find(query.slice(0, 300), 120)) {
    const id = named.idOf(at);
    if (nearness < nearEnough || found.has(id)) continue;
    found.set(id, { id, name: named.nameOf(at), score, nearness });
    if (found.size >= limit) break;
  }
  return [...found.values()];
}
