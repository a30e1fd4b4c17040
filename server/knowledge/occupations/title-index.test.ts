import { beforeAll, describe, expect, it } from 'vitest';
import { type Catalogue, makeCatalogue } from './catalogue.ts';
import { searchTitles } from './search-titles.ts';
import { readStarter } from './starter.ts';
import { starterRows } from './starter-rows.ts';
import { stemOf } from './stem.ts';
import { makeTitleIndex } from './title-index.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await makeCatalogue(starterRows((await readStarter()).occupations));
});
const titlesFor = (query: string) => searchTitles(catalogue, query, 5).map(({ occupation }) => occupation.title);

describe('search by title', () => {
  it.each([
    ['camionchauffeur', 'Vrachtwagenchauffeur'],
    ['ik rij met den camion', 'Vrachtwagenchauffeur'],
    ['poetsvrouw', 'Huishoudhulp'],
    ['kuisvrouw', 'Huishoudhulp'],
    ['verpleegster', 'Verpleegkundige'],
    ['beenhouwer', 'Slager'],
    ['facteur', 'Postbode'],
    ['plafonneur', 'Stukadoor'],
    ['coiffeuse', 'Kapper'],
    ['sales representative', 'Vertegenwoordiger'],
    ['software developer', 'Softwareontwikkelaar'],
    ['schrijnwerker (m/v/x)', 'Schrijnwerker'],
    ['pompier', 'Brandweerman of -vrouw'],
    ['juf lagere school', 'Leerkracht lager onderwijs'],
  ])('%s finds %s among the first three', (query, title) => {
    expect(titlesFor(query).slice(0, 3)).toContain(title);
  });

  it.each([
    ['verpleegkudige', 'Verpleegkundige'],
    ['electricien', 'Elektricien'],
    ['loodgieder', 'Loodgieter-verwarmingsinstallateur'],
    ['magazijnnier', 'Magazijnmedewerker'],
  ])('%s, misspelt, still finds %s', (query, title) => {
    expect(titlesFor(query).slice(0, 3)).toContain(title);
  });

  it.each(['', ' ', '!!!', '🙂', 'x', `'; drop table occupation; --`, 'a & b | !c <-> d:*', 'qsdfgh wxcvbn', 'constructor', '__proto__', 'toString'])(
    'answers %j with a list and no error',
    (query) => {
      expect(Array.isArray(titlesFor(query))).toBe(true);
    },
  );

  it('finds nothing for what is no word', () => {
    for (const query of ['', '   ', '!!!', '🙂', 'qsdfgh wxcvbn']) expect(titlesFor(query)).toEqual([]);
  });

  it('gives each occupation once, whatever the number of its names', () => {
    const ids = searchTitles(catalogue, 'chauffeur', 50).map(({ occupation }) => occupation.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the index', () => {
  it('brings man and woman, one and many to one stem', () => {
    for (const [a, b] of [
      ['directeur', 'directrice'],
      ['masseur', 'masseuse'],
      ['psycholoog', 'psychologe'],
      ['bewaker', 'bewaakster'],
      ['medewerker', 'medewerkster'],
      ['leraar', 'lerares'],
      ['vakman', 'vakvrouw'],
      ['bakker', 'bakkers'],
    ] as const) {
      expect(stemOf(b)).toBe(stemOf(a));
    }
  });

  it('puts a second title with the very same words behind the first', () => {
    const [first, second] = makeTitleIndex(['docent wiskunde', 'docent wiskunde', 'brood bakken']).find('docent wiskunde', 2);
    expect([first?.at, second?.at]).toEqual([0, 1]);
    expect((first?.score ?? 0) - (second?.score ?? 0)).toBeCloseTo(1);
  });

  it('says which words of a text name a title', () => {
    const index = makeTitleIndex(['een heftruck besturen', 'soep koken', 'brood bakken'], 'skills');
    const { share, words } = index.coverage('ik heb jaren een heftruck bestuurd', 0);
    expect(share).toBeGreaterThan(0.5);
    expect(words).toContain('heftruck');
    expect(index.coverage('ik heb jaren een heftruck bestuurd', 1)).toEqual({ share: 0, words: [] });
  });

  it('works without a single title', () => {
    expect(makeTitleIndex([]).find('bakker', 5)).toEqual([]);
  });
});
