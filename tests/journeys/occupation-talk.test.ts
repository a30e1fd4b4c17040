// A client asks about occupations in the conversation: both voices inform with a source, the source keeps what it said, and nobody is
// ranked or pushed.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { measureGrounded } from '../../server/evaluation/measures/grounded.ts';
import { readToJudge } from '../../server/evaluation/store.ts';
import { keepOccupationSources } from '../../server/knowledge/occupations/source-store.ts';
import { readEvidenceTexts } from '../../server/plan/source-store.ts';
import { describeOnBoth, startKoers, type Tab, type TestKoers, type Visitor } from '../support/koers.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';

type Source = { id: string; title: string; body: string; origin: string; checkedAt: string; verified: boolean; folder: string; occupationId: string | null };
type Message = { text: string; citations?: { documentId: string; title: string; checkedAt: string }[] };
const never = /je moet|past bij (?:je|jou)|geschikt voor|\bbeste\b|nummer \d|%|!/i;

const talk = async (koers: TestKoers, client: Visitor): Promise<{ tab: Tab; id: string }> => {
  const { id } = (await koers.call<{ id: string }>(client, 'POST', '/api/conversations', {})).body;
  return { id, tab: await koers.listen(client, id) };
};

describeOnBoth('occupations in the conversation, in the embedded voice', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  let tab: Tab;
  let conversation: string;
  beforeAll(async () => {
    koers = await startKoers(kind);
    client = await koers.enter('client');
    ({ tab, id: conversation } = await talk(koers, client));
  });
  afterAll(async () => {
    await tab?.close();
    await koers?.stop();
  });
  const open = (id: string, visitor = client) => koers.call<Source>(visitor, 'GET', `/api/documents/${id}`);

  it('a question about an occupation is informed of with a source, and the choice given back', async () => {
    const { text, done } = await tab.ask('wat doet een zorgkundige precies?');
    expect(done.move).toBe('inform');
    expect(text).toContain('Wat een zorgkundige doet: je helpt ouderen');
    expect(text).toMatch(/\[1\].*\?$/s);
    expect(text).not.toMatch(never);
    expect(done.citations).toMatchObject([{ title: 'Zorgkundige (beroep)', checkedAt: '2026-11-26' }]);
  });

  it('client, counsellor and supervisor open that source, with its origin, its day and the occupation it is about', async () => {
    const messages = (await koers.call<Message[]>(client, 'GET', `/api/conversations/${conversation}/messages`)).body;
    const cited = messages.at(-1)?.citations?.[0]?.documentId ?? '';
    for (const visitor of [client, await koers.enter('counsellor'), await koers.enter('supervisor')]) {
      const { status, body } = await open(cited, visitor);
      expect(status).toBe(200);
      expect(body).toMatchObject({ title: 'Zorgkundige (beroep)', folder: 'occupations', checkedAt: '2026-11-26' });
      expect(body.origin).toMatch(/Koers, eigen tekst.*VDAB, Knelpuntberoepen 2026/);
      expect(body.body).toContain('## Knelpuntberoep');
      const page = await koers.call<{ title: string }>(visitor, 'GET', `/api/occupations/${body.occupationId}`);
      expect(page.body.title).toBe('Zorgkundige');
    }
    const listed = (await koers.call<{ folder: string }[]>(client, 'GET', '/api/documents')).body;
    expect(listed.some(({ folder }) => folder === 'occupations')).toBe(false);
  });

  it('a source reads as it did when it was cited, also when an import rewrote or removed its occupation', async () => {
    const { done } = await tab.ask('Wat vraagt het beroep van dispatcher?');
    const cited = done.citations[0]?.documentId ?? '';
    const before = (await open(cited)).body;
    const change = (sql: string) =>
      koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'an import in this test', async (tx) => {
        await tx.query(sql, [before.occupationId]);
        await tx.query('update occupation_import set fingerprint = fingerprint || $1', ['x']);
      });
    await change(`update occupation set description = 'Je doet iets heel anders dan voordien, in een andere tekst.' where id = $1`);
    expect((await open(cited)).body).toEqual(before);
    const again = await tab.ask('wat doet een dispatcher');
    expect(again.text).toContain('je doet iets heel anders');
    expect(again.done.citations[0]?.documentId).not.toBe(cited);
    await change('delete from occupation where id = $1');
    expect((await open(cited)).body).toEqual({ ...before, occupationId: null });
    expect((await tab.ask('wat is een dispatcher?')).done.citations.some(({ title }) => title.startsWith('Dispatcher'))).toBe(false);
  });

  it('who is no system changes or adds no source, and a second keeping changes nothing', async () => {
    const { done } = await tab.ask('is lasser een knelpuntberoep?');
    const before = (await open(done.citations[0]?.documentId ?? '')).body;
    await koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'the same source again', (tx) =>
      keepOccupationSources(tx, [
        {
          id: before.id,
          occupationId: before.occupationId ?? '',
          title: 'Anders',
          body: 'anders',
          origin: 'x',
          url: null,
          licence: 'x',
          checkedAt: '2026-01-01',
          verified: true,
        },
      ]),
    );
    expect((await open(before.id)).body).toEqual(before);
    const person = {
      id: (await koers.call<{ id: string }>(client, 'GET', '/api/me')).body.id,
      organisationId: koers.deps.demo?.organisationId ?? '',
      role: 'client' as const,
    };
    for (const sql of [
      `update occupation_source set body = 'x'`,
      'delete from occupation_source',
      `insert into occupation_source select * from occupation_source`,
    ])
      await expect(koers.deps.db.asPerson(person, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
  });

  it('the shortage list is named with its year, and not being on it is no word about work', async () => {
    const listed = await tab.ask('is verpleegkundige een knelpuntberoep?');
    expect(listed.text).toMatch(/Verpleegkundige staat op de VDAB-lijst van knelpuntberoepen van 2026 \[1\]/);
    expect(listed.text).toMatch(/bevestigd|nagekeken worden|nakijken/);
    const absent = await tab.ask('en is receptionist een knelpuntberoep?');
    expect(absent.text).toMatch(/staat niet op de VDAB-lijst van knelpuntberoepen van 2026 \[1\]/);
    expect(absent.text).toMatch(/wil niet zeggen dat er geen werk in is|iets anders dan geen werk|hoeveel werk er wel is/);
  });

  it('two occupations lie side by side, each with its own source', async () => {
    const { text, done } = await tab.ask('wat is het verschil tussen een kelner en een barman?');
    expect(done.citations.map(({ title }) => title).sort()).toEqual(['Barman (beroep)', 'Kelner (beroep)']);
    expect(text).toMatch(/\[1\].*\[2\]/s);
    expect(text).not.toMatch(never);
  });

  it('what the client can do leads to three occupations at most, by the alphabet, with the words that met and that it is only words', async () => {
    const { text, done } = await tab.ask('ik ben goed met cijfers en werk nauwkeurig, welke jobs vragen dat?');
    const titles = done.citations.map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.length).toBeLessThanOrEqual(3);
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'nl')));
    expect(text).toContain('"ik ben goed met cijfers"');
    expect(text).toContain('cijfers analyseren');
    expect(text).toMatch(/woorden/);
    expect(text).not.toMatch(never);
  });

  it('an evaluation and a plan find the sources as well, and the facts in them', async () => {
    const organisationId = koers.deps.demo?.organisationId ?? '';
    const judged = await koers.deps.db.asSystem(organisationId, 'what an evaluation reads', (tx) => readToJudge(tx, conversation));
    const cited = judged?.transcript.turns.flatMap(({ citedDocumentIds }) => citedDocumentIds) ?? [];
    expect(new Set(judged?.transcript.sources.map(({ documentId }) => documentId))).toEqual(new Set(cited));
    expect(judged && measureGrounded(judged.transcript).explanation.code).toBe('grounded.good');
    const evidence = [{ kind: 'document' as const, id: cited[0] ?? '' }];
    const texts = await koers.deps.db.asSystem(organisationId, 'what a plan reads', (tx) => readEvidenceTexts(tx, judged?.trajectoryId ?? '', evidence));
    expect(texts).toMatchObject([{ kind: 'document', title: 'Zorgkundige (beroep)' }]);
  });

  it('a name that is told, and a word that is no occupation, cite none', async () => {
    for (const said of ['mijn man is verpleger', 'ik ben moe van mijn job', 'wat doet een astronaut?']) {
      const { done } = await tab.ask(said);
      expect(done.citations.filter(({ title }) => title.includes('(beroep)'))).toEqual([]);
    }
  });
});

describeOnBoth('occupations in the conversation, in a model’s voice', (kind) => {
  let koers: TestKoers;
  let model: FakeModel;
  let tab: Tab;
  let says: string;
  beforeAll(async () => {
    model = await startFakeModel({ say: ({ step }) => (step === 'reply' ? says : null) });
    koers = await startKoers(kind, { MODEL_BASE_URL: model.baseUrl, MODEL_NAME: 'fake', MODEL_API_KEY: 'x' });
    ({ tab } = await talk(koers, await koers.enter('client')));
  });
  afterAll(async () => {
    await tab?.close();
    await koers?.stop();
    await model?.close();
  });

  it('the model is given the occupation as a source and its words go out with it', async () => {
    says = "Een elektricien kan onder meer elektrische schema's lezen en storingen opsporen [1]. Wat daarvan doe je nu al?";
    const { text, done } = await tab.ask('wat moet ik kunnen om elektricien te worden?');
    const told = JSON.stringify(model.bodies.at(-1));
    expect(told).toContain('[1] Elektricien (beroep), Wat het vraagt en hoe je er komt (nagekeken op 2026-11-26)');
    expect(done).toMatchObject({ move: 'inform', voice: 'model', citations: [{ title: 'Elektricien (beroep)' }] });
    expect(text).toContain('storingen opsporen [1]');
  });

  it('what the source does not say does not leave, nor that an occupation fits, nor a ranking', async () => {
    says =
      'Een zorgkundige verdient 2400 euro bruto [1]. Zorgkundige past perfect bij jou. Zorgkundige is het beste beroep voor jou [1]. Je bent geschikt voor dit beroep. Een zorgkundige werkt samen in een team [1]. Wat spreekt je daarin aan?';
    const { text } = await tab.ask('wat doet een zorgkundige?');
    expect(text).not.toMatch(/2400|perfect|beste|geschikt/);
    expect(text).toContain('Wat spreekt je daarin aan?');
  });

  it('that an occupation is on the list is not said of one that is not', async () => {
    says = 'Onthaalmedewerker staat op de VDAB-lijst van knelpuntberoepen van 2026 [1]. Er is geen werk als onthaalmedewerker [1]. Wat betekent dat voor jou?';
    const { text } = await tab.ask('is receptionist een knelpuntberoep?');
    expect(text).not.toMatch(/staat op de VDAB-lijst|geen werk als/);
  });
});
