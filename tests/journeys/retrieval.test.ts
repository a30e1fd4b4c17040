// What a question finds, on both databases: in the client's words, within what a person may see, and nothing where nothing answers.
// Then a model's vectors beside the words: made in the background, handed over without a gap, done without when the service fails.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../server/db/open.ts';
import type { Asked } from '../../server/knowledge/asked.ts';
import { type Embedder, embeddedEmbedder } from '../../server/knowledge/embed.ts';
import { embedKnowledge } from '../../server/knowledge/embed-knowledge.ts';
import { ingest } from '../../server/knowledge/ingest.ts';
import type { KnowledgeFile } from '../../server/knowledge/knowledge-file.ts';
import { KoersRetriever } from '../../server/knowledge/langchain-retriever.ts';
import { makeRetrieve, type Question } from '../../server/knowledge/retrieve.ts';
import { ModelFailure } from '../../server/model/failure.ts';
import { freshDataDir } from '../support/embedded.ts';
import { describeOnBoth } from '../support/koers.ts';
import { freshDatabase } from '../support/postgres.ts';

const organisationId = crypto.randomUUID();
const client = { id: crypto.randomUUID(), organisationId, role: 'client' as const };
const counsellor = { id: crypto.randomUUID(), organisationId, role: 'counsellor' as const };
const on = '2026-11-26';

const file = (path: string, title: string, body: string, more: Partial<KnowledgeFile> = {}): KnowledgeFile => ({
  path,
  folder: path.split('/')[0] as KnowledgeFile['folder'],
  title,
  body,
  audience: 'both',
  competency: null,
  stages: [],
  origin: 'verzonnen voor deze test',
  url: null,
  licence: 'eigen tekst',
  checkedAt: '2026-11-01',
  verified: true,
  validFrom: null,
  validTo: null,
  details: {},
  ...more,
});
const files = [
  file(
    'methodology/verkenning.md',
    'Verkenning van de arbeidsmarkt',
    '## Hoe verken ik de arbeidsmarkt?\n\nJe zoekt uit welke beroepen er zijn en wat bedrijven vragen.',
  ),
  file('rules/oud.md', 'De cheque vroeger', '## Hoeveel uur kreeg je met een cheque?\n\nMet een loopbaancheque kreeg je zeven uur begeleiding.', {
    validTo: '2025-09-30',
  }),
  file('rules/nu.md', 'De cheque vandaag', '## Hoeveel uur krijg je met een cheque?\n\nMet een loopbaancheque krijg je vier uur begeleiding.', {
    validFrom: '2025-10-01',
  }),
  file('rules/straks.md', 'De cheque later', '## Hoeveel uur zou je krijgen?\n\nMet een loopbaancheque zou je acht uur begeleiding krijgen.', {
    validFrom: '2027-01-01',
  }),
  file(
    'labour-market/ontslag.md',
    'Ontslag: wie weet raad?',
    '## Mag mijn werkgever mij ontslaan?\n\nOf een ontslag mag, vraag je aan je vakbond.\n\n## Hoe lang is mijn opzegtermijn?\n\nDe opzegtermijn hangt af van hoe lang je er werkt.',
  ),
  file('methodology/weerstand.md', 'Weerstand in het gesprek', '## Hoe ga ik om met weerstand?\n\nVraag de klant wat er achter de weerstand zit.', {
    audience: 'counsellor',
  }),
  file(
    'methodology/energie.md',
    'Energie op het werk',
    '## Waarom heb ik geen zin meer in mijn werk?\n\nSchrijf een week op wat je motivatie geeft en wat ze neemt.',
  ),
  file(
    'methodology/veel.md',
    'Netwerken',
    ['Wat is netwerken?', 'Hoe begin ik met netwerken?', 'Wie zit er in mijn netwerk?', 'Wanneer stop ik met netwerken?']
      .map((heading) => `## ${heading}\n\nNetwerken is praten met mensen die je kent over hun werk.`)
      .join('\n\n'),
  ),
  file('methodology/kennissen.md', 'Mensen die je kent', '## Helpen kennissen?\n\nVia kennissen in je netwerk hoor je van werk. Netwerken kan dus helpen.'),
  file(
    'partners/ondernemingsloket.md',
    'Ondernemingsloket',
    '## Waarvoor ga ik naar een ondernemingsloket?\n\nVoor wie als zelfstandige in bijberoep wil starten.',
  ),
];
const asked = new Map<string, Asked>([['methodology/kennissen.md', [['Helpen kennissen?', ['mijn nonkel zit in den bestuursraad, kan die iets regelen']]]]]);

describeOnBoth('retrieval', (kind) => {
  let database: OpenDatabase;
  let tidy: () => Promise<void>;

  beforeAll(async () => {
    const dataDir = await freshDataDir();
    const fresh = kind === 'postgres' ? await freshDatabase(inject('postgresAdminUrl'), 'retrieval') : null;
    database = await openDatabase({ url: fresh?.url ?? null, directUrl: null, dataDir });
    tidy = async () => {
      await database.close();
      await fresh?.drop();
      rmSync(dataDir, { recursive: true, force: true });
    };
    for (const id of [organisationId, crypto.randomUUID()]) {
      await database.asSystem(id, 'test', (tx) => tx.query('insert into organisation (id, slug, name) values ($1, $2, $2)', [id, id.slice(0, 8)]));
    }
    await ingest({ db: database }, organisationId, { files, broken: [], asked });
  });
  afterAll(() => tidy?.());

  const titles = async (query: string, more: Partial<Question> = {}, person: typeof client | typeof counsellor = client) =>
    (await makeRetrieve(database, embeddedEmbedder)(person, { query, limit: 5, on, ...more })).map(({ title }) => title);

  it.each([
    ['a compound and its parts', 'arbeidsmarktverkenning', 'Verkenning van de arbeidsmarkt'],
    ['a compound from its parts', 'loket voor mijn onderneming', 'Ondernemingsloket'],
    ['a typo', 'ondernemmingslocket', 'Ondernemingsloket'],
    ['Flemish', 'mijnen baas wil mij buitensmijten, mag hij dat', 'Ontslag: wie weet raad?'],
    ['Flemish, and typed as it is spoken', 'k heb geen goesting ni meer om te gaan werken', 'Energie op het werk'],
    ['French', "combien d'heures avec un chèque carrière ?", 'De cheque vandaag'],
    ['English', 'can my employer dismiss me', 'Ontslag: wie weet raad?'],
    ['a verb that falls apart', 'hoe zeg ik mijn job op, welke opzegtermijn', 'Ontslag: wie weet raad?'],
  ])('finds it in the words of the client: %s', async (_, query, title) => {
    expect((await titles(query))[0]).toBe(title);
  });

  it.each(['Hoe maak ik een goeie lasagne?', 'Wie won de wereldbeker in 1998?', 'Hoi', 'Welk weer wordt het morgen?'])(
    'says that it does not know: %s',
    async (query) => {
      expect(await titles(query)).toEqual([]);
    },
  );

  it('puts a rule that no longer or not yet holds below the one that does, and says so', async () => {
    const found = await makeRetrieve(database, embeddedEmbedder)(client, { query: 'hoeveel uur begeleiding met een loopbaancheque', limit: 5, on });
    expect(found.map(({ title, holds }) => [title, holds])).toEqual([
      ['De cheque vandaag', 'now'],
      ['De cheque vroeger', 'past'],
      ['De cheque later', 'not-yet'],
    ]);
    expect(await titles('hoeveel uur begeleiding met een loopbaancheque', { on: '2024-05-01', onlyValid: true })).toEqual(['De cheque vroeger']);
  });

  it.each([
    ['in those words', 'mijn nonkel uit de bestuursraad'],
    ['with a typo', 'mijn nonkel uit de bestursraad'],
  ])('finds a passage by how clients ask for it, and never shows or cites that: %s', async (_, query) => {
    const [found] = await makeRetrieve(database, embeddedEmbedder)(client, { query, limit: 1, on, evenUnsure: true });
    expect(found?.title).toBe('Mensen die je kent');
    expect(JSON.stringify(found)).not.toContain('nonkel');
  });

  it('brings a passage in anew when its wordings change, and only that one', async () => {
    const again = (wordings: Asked) => ingest({ db: database }, organisationId, { files, broken: [], asked: new Map([...asked, ['rules/nu.md', wordings]]) });
    expect((await again([['Hoeveel uur krijg je met een cheque?', ['zeg hoeveel babbelkoffies zitten daarin']]])).written).toBe(1);
    expect(await titles('babbelkoffies', { evenUnsure: true })).toContain('De cheque vandaag');
    expect((await again([['Hoeveel uur krijg je met een cheque?', ['zeg hoeveel babbelkoffies zitten daarin']]])).written).toBe(0);
    expect((await ingest({ db: database }, organisationId, { files, broken: [], asked })).written).toBe(1);
    expect(await titles('babbelkoffies', { evenUnsure: true })).not.toContain('De cheque vandaag');
  });

  it('keeps to the folders and the audience that are asked, and to the person’s organisation', async () => {
    expect(await titles('hoeveel uur begeleiding met een loopbaancheque', { folders: ['methodology'], evenUnsure: true })).not.toContain('De cheque vandaag');
    expect(await titles('hoe ga ik om met weerstand')).not.toContain('Weerstand in het gesprek');
    expect(await titles('hoe ga ik om met weerstand', {}, counsellor)).toContain('Weerstand in het gesprek');
    expect(await titles('hoe ga ik om met weerstand', { forClients: true }, counsellor)).not.toContain('Weerstand in het gesprek');
    const stranger = { ...counsellor, organisationId: crypto.randomUUID() };
    expect(await makeRetrieve(database, embeddedEmbedder)(stranger, { query: 'netwerken', limit: 5, evenUnsure: true })).toEqual([]);
  });

  it('gives at most three passages of one document', async () => {
    const found = await titles('netwerken en kennissen, hoe begin ik daarmee');
    expect(found.filter((title) => title === 'Netwerken')).toHaveLength(3);
    expect(found).toContain('Mensen die je kent');
  });

  const odd = [
    '',
    ' ',
    'a',
    '?',
    "'; drop table passage; --",
    'a & | ! <-> (b:*',
    '"onaf',
    '{1:2}/3',
    '[1,2]',
    '\u0000x',
    '😬'.repeat(50),
    'het de een van',
    'ß İ ﬁ ١٢٣',
    'werk '.repeat(2000),
    'x'.repeat(10_000),
    `${'e'.repeat(4000)} ontslag`,
  ];
  it.each(odd.map((query, index) => [index, query] as const))('takes odd input without an error (%i)', async (_, query) => {
    expect(Array.isArray(await titles(query))).toBe(true);
    expect(Array.isArray(await titles(query, { evenUnsure: true }))).toBe(true);
  });

  it('serves other chains as a LangChain retriever', async () => {
    const documents = await new KoersRetriever(makeRetrieve(database, embeddedEmbedder), client, { limit: 1 }).invoke('mag mijn baas mij ontslaan');
    expect(documents).toMatchObject([
      { pageContent: 'Of een ontslag mag, vraag je aan je vakbond.', metadata: { title: 'Ontslag: wie weet raad?', holds: 'now' } },
    ]);
  });

  describe('with an embedding model', () => {
    const asked: string[] = [];
    /** Every text points its own way, but for what is about a counter for starters: that is near without a shared word. */
    const vectorOf = (text: string) => {
      let state = [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
      const own = Array.from({ length: 15 }, () => {
        state = (Math.imul(state, 1103515245) + 12345) >>> 0;
        return state > 2 ** 31 ? 1 : -1;
      });
      return [/loket|winkeltje openen/i.test(text) ? 15 : 0, ...own];
    };
    const played = (name: string, { fail, length = 16 }: { fail?: () => boolean; length?: number } = {}): Embedder => ({
      name,
      async embed(texts) {
        asked.push(name);
        if (fail?.()) throw new ModelFailure('timeout');
        return texts.map((text) => vectorOf(text).slice(0, length));
      },
      named: (other) => played(other, { length }),
    });
    const events: [string, object][] = [];
    const find = async (embedder: Embedder, query: string) =>
      (await makeRetrieve(database, embedder, (event, detail) => events.push([event, detail]))(client, { query, limit: 5, on })).map(({ title }) => title);

    it('answers with words alone until every passage has its vector, then with both', async () => {
      const model = played('een');
      expect(await find(model, 'winkeltje openen')).not.toContain('Ondernemingsloket');
      expect(await embedKnowledge({ db: database, embedder: model }, organisationId)).toBeGreaterThan(files.length);
      expect(await find(model, 'winkeltje openen')).toContain('Ondernemingsloket');
      expect(await embedKnowledge({ db: database, embedder: model }, organisationId)).toBe(0);
    });

    it('goes on with the vectors of the old model until those of the new one are all there, also after a failure in the middle', async () => {
      let portions = 0;
      const next = played('twee', { fail: () => ++portions === 1 });
      await expect(embedKnowledge({ db: database, embedder: next }, organisationId)).rejects.toThrow(ModelFailure);
      asked.length = 0;
      const calm = played('twee');
      expect(await find(calm, 'winkeltje openen')).toContain('Ondernemingsloket');
      expect(asked).toContain('een');
      await embedKnowledge({ db: database, embedder: calm }, organisationId);
      asked.length = 0;
      expect(await find(calm, 'winkeltje openen')).toContain('Ondernemingsloket');
      expect(asked).toEqual(['twee']);
      const left = await database.asSystem(organisationId, 'test', (tx) => tx.query<{ embedder: string }>('select distinct embedder from passage_vector'));
      expect(left).toEqual([{ embedder: 'twee' }]);
    });

    it('answers with words alone, and says so in the log without the question, when the service is down or gives another length', async () => {
      events.length = 0;
      expect((await find(played('twee', { fail: () => true }), 'mag mijn baas mij ontslaan'))[0]).toBe('Ontslag: wie weet raad?');
      expect((await find(played('twee', { length: 2 }), 'mag mijn baas mij ontslaan'))[0]).toBe('Ontslag: wie weet raad?');
      expect(events).toEqual([
        ['retrieval.words-only', { why: 'timeout' }],
        ['retrieval.words-only', { why: 'other-length' }],
      ]);
    });

    it('goes back to words alone when the model is taken away', async () => {
      await embedKnowledge({ db: database, embedder: embeddedEmbedder }, organisationId);
      expect(await database.asSystem(organisationId, 'test', (tx) => tx.query('select 1 from passage_vector'))).toEqual([]);
      expect((await titles('arbeidsmarktverkenning'))[0]).toBe('Verkenning van de arbeidsmarkt');
    });
  });
});
