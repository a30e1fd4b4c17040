// What occupations ask beside what people say: matching, gap, side by side, neighbours, on the starter set.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Catalogue, makeCatalogue, type Occupation } from './catalogue.ts';
import { compareOccupations } from './compare-occupations.ts';
import { findNeighbours } from './find-neighbours.ts';
import { type EvidenceText, findGap } from './gap.ts';
import { matchCompetences } from './match-competences.ts';
import { readStarter } from './starter.ts';
import { starterRows } from './starter-rows.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await makeCatalogue(starterRows((await readStarter()).occupations));
});
const named = (title: string): Occupation => {
  const found = [...catalogue.occupations.values()].find((occupation) => occupation.title === title);
  if (!found) throw new Error(`no ${title} in the starter set`);
  return found;
};
const text = (words: string, confirmed = false): EvidenceText => ({ kind: confirmed ? 'insight' : 'message', id: words.slice(0, 5), text: words, confirmed });

describe('the starter set', () => {
  it('has at least 80 occupations, whose neighbours are in the set, and says what its facts rest on', async () => {
    const { occupations } = await readStarter();
    expect(occupations.length).toBeGreaterThanOrEqual(80);
    const slugs = new Set(occupations.map(({ slug }) => slug));
    expect(slugs.size).toBe(occupations.length);
    for (const { slug, neighbours } of occupations) for (const neighbour of neighbours) expect(slugs, slug).toContain(neighbour);
    expect(named('Verpleegkundige').details.shortage).toMatchObject({ year: 2026, listedAs: 'Verpleegkundige', verified: false, checkedAt: '2026-11-26' });
    expect(named('Journalist').details.shortage).toBeUndefined();
  });

  it('gives no occupation of ESCO to two of the set', async () => {
    const ids = (await readStarter()).occupations.flatMap(({ esco }) => esco ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('match', () => {
  it.each([
    [['ik kan goed met kinderen spelen', 'kinderen eten geven en verzorgen', 'ik blijf geduldig'], "Kinderbegeleider baby's en peuters"],
    [['heftruck rijden', 'vrachtwagens lossen', 'scannen in het magazijn'], 'Heftruckchauffeur'],
    [['muren metselen', 'plannen lezen', 'mortel maken'], 'Metselaar'],
    [['facturen inboeken', 'btw', 'ik werk heel precies met cijfers'], 'Boekhouder'],
  ])('%j leads to %s among the first five', (said, title) => {
    expect(matchCompetences(catalogue, said, 5).map(({ occupation }) => occupation.title)).toContain(title);
  });

  it('says for each occupation which words met which competence', () => {
    const [best] = matchCompetences(catalogue, ['ik heb altijd met een heftruck gereden'], 1);
    expect(best?.met[0]).toMatchObject({ said: 'ik heb altijd met een heftruck gereden', skill: { title: 'een heftruck besturen' }, essential: true });
    expect(best?.met[0]?.words).toContain('heftruck');
    expect(best?.score).toBeGreaterThan(0);
    expect(best?.score).toBeLessThanOrEqual(1);
  });

  it.each([[[]], [['']], [['???']], [['qsdfgh wxcvbn']]])('%j leads nowhere, without an error', (said) => {
    expect(matchCompetences(catalogue, said, 5)).toEqual([]);
  });
});

describe('gap', () => {
  const state = (texts: EvidenceText[], title: string, skill: string) =>
    findGap(catalogue, named(title), texts).lines.find((line) => line.skill.title === skill);

  it('shows what is asked and, where the client said nothing, that it is missing', () => {
    const { lines, routes } = findGap(catalogue, named('Kok'), []);
    expect(lines.map(({ state: each }) => each)).toEqual(lines.map(() => 'missing'));
    expect(lines.length).toBeGreaterThanOrEqual(8);
    expect(routes.length).toBeGreaterThan(0);
  });

  it('tells what the client confirmed from what they only mentioned, with the sentence it rests on', () => {
    const said = 'Thuis is het druk. Ik kan goed maaltijden koken voor een grote groep.';
    expect(state([text(said)], 'Kok', 'maaltijden koken')).toMatchObject({
      state: 'mentioned',
      evidence: [{ kind: 'message', id: 'Thuis', quote: 'Ik kan goed maaltijden koken voor een grote groep.' }],
    });
    expect(state([text(said, true)], 'Kok', 'maaltijden koken')?.state).toBe('there');
  });

  it('takes no denial for evidence', () => {
    expect(state([text('Ik kan geen maaltijden koken.')], 'Kok', 'maaltijden koken')?.state).toBe('missing');
  });

  it('takes no word that only holds a part of it, or stands near it, for evidence', () => {
    expect(state([text('Ik stond naast Carine, mijn teamleider, aan de koffie.')], 'Horecamanager', 'een team leiden')?.state).toBe('missing');
    expect(state([text('Dat zal wel beteren als dat gesprek achter de rug is.')], 'Werfleider', 'onderhandelen')?.state).toBe('missing');
    expect(state([text('Ik leidde daar een team van acht.')], 'Horecamanager', 'een team leiden')?.state).toBe('mentioned');
    expect(state([text('Ik kook graag, en grote maaltijden.')], 'Kok', 'maaltijden koken')?.state).toBe('mentioned');
    expect(state([text('Lassen heb ik van mijn vader.')], 'Lasser', 'lassen')?.state).toBe('mentioned');
  });

  it('holds no figure about the person', () => {
    const gap = findGap(catalogue, named('Kok'), [text('Ik kan goed koken.')]);
    expect(Object.keys(gap).sort()).toEqual(['lines', 'occupation', 'routes']);
    for (const line of gap.lines) expect(Object.values(line).filter((value) => typeof value === 'number')).toEqual([]);
  });
});

describe('side by side', () => {
  it('puts what all of them ask first and keeps the order of the occupations', () => {
    const { occupations, skills } = compareOccupations(catalogue, [named('Zorgkundige').id, named('Verpleegkundige').id]);
    expect(occupations.map(({ title }) => title)).toEqual(['Zorgkundige', 'Verpleegkundige']);
    expect(skills[0]?.asked).toEqual(['essential', 'essential']);
    expect(skills.at(-1)?.asked).toContain('no');
  });
});

describe('neighbours', () => {
  it('names those named by hand first, then those that ask much of the same, and what comes on top', () => {
    const near = findNeighbours(catalogue, named('Zorgkundige').id, 10);
    expect(near.slice(0, 4).every(({ named: byHand }) => byHand)).toBe(true);
    const nurse = near.find(({ occupation }) => occupation.title === 'Verpleegkundige');
    expect(nurse?.shared.map(({ title }) => title)).toContain('zorg noteren in het dossier');
    expect(nurse?.added.map(({ title }) => title)).toContain('medicatie klaarzetten en toedienen');
  });

  it('never names the occupation itself, and nothing for one that is not there', () => {
    const own = named('Kok').id;
    expect(findNeighbours(catalogue, own, 50).map(({ occupation }) => occupation.id)).not.toContain(own);
    expect(findNeighbours(catalogue, 'nowhere', 5)).toEqual([]);
  });
});
