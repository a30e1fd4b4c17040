// A portfolio from the first experience to the paper: what the client writes and keeps, what both see in it beside a standard, and the advice.
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trajectoryIdOf } from '../../server/demo/cast.ts';
import type { PresentedPortfolio } from '../../server/portfolio/present-portfolio.ts';
import { smallPdf, smallPng } from '../support/files.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Refused = { code: string; params: Record<string, unknown> };
type Shown = PresentedPortfolio & { care?: { level: string } };

const training = {
  title: 'Nieuwe collega’s inwerken aan de lopende band',
  period: '2019 tot nu',
  situation: 'Elke maand begonnen er twee of drie nieuwe mensen, ook in het hoogseizoen.',
  task: 'Ik moest zorgen dat ze na een week alleen konden werken.',
  action: 'Ik liet ze eerst meekijken, gaf ze één toestel en stelde vragen in plaats van het over te nemen.',
  result: 'Na een week scanden ze zelf. De ploegbaas vroeg mij sindsdien voor elke nieuwe.',
  reflection: 'Ik heb geduld wanneer iemand leert.',
};
const first = <Part>(parts: readonly Part[]): Part => {
  if (parts[0] === undefined) throw new Error('there is none');
  return parts[0];
};
const forklift = 'bestuurder-interne-transportmiddelen';

describeOnBoth('a portfolio', (kind) => {
  let koers: TestKoers;
  let nadia: Visitor;
  let els: Visitor;
  const base = `/api/trajectories/${trajectoryIdOf('nadia')}/portfolio`;
  const call = <T = Shown>(who: Visitor, method: string, door: string, body?: unknown) => koers.call<T & Refused>(who, method, `${base}${door}`, body);
  const at = async (who: Visitor) => (await call(who, 'GET', '')).body;
  const send = (who: Visitor, name: string, bytes: Uint8Array) =>
    fetch(`${koers.url}${base}/files`, {
      method: 'POST',
      headers: { cookie: who.cookie, origin: koers.url, 'x-file-name': encodeURIComponent(name), 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    });

  beforeAll(async () => {
    koers = await startKoers(kind);
    nadia = await koers.enter('client');
    els = await koers.enter('counsellor');
  });
  afterAll(() => koers?.stop());

  describe('experiences', () => {
    it('are the client’s to write, bit by bit, and the counsellor’s to read', async () => {
      const begun = await call(nadia, 'POST', '/experiences', { title: training.title });
      expect(begun.status).toBe(200);
      const { id, version } = first(begun.body.experiences);
      const written = await call(nadia, 'PUT', `/experiences/${id}`, { ...training, version });
      expect(written.body.experiences[0]).toMatchObject({ ...training, version: version + 1, may: ['portfolio:write', 'portfolio:throw-away'] });
      expect((await at(els)).experiences[0]).toMatchObject({ ...training, may: ['portfolio:comment'] });
    });

    it('are not overwritten by a tab that saw an older text', async () => {
      const { id, version } = first((await at(nadia)).experiences);
      const late = await call(nadia, 'PUT', `/experiences/${id}`, { ...training, result: 'Iets ouds', version: version - 1 });
      expect(late).toMatchObject({ status: 409, body: { code: 'stale-version', params: { version } } });
      expect((await at(nadia)).experiences[0]?.result).toBe(training.result);
    });

    it('come from a finished exercise once, in the client’s words, with the exercise as what they rest on', async () => {
      const { runId } = first((await at(nadia)).takeable);
      expect((await at(els)).takeable).toEqual([]);
      const taken = await call(nadia, 'POST', '/take-over', { runId });
      const story = taken.body.experiences.find((one) => one.runId === runId);
      expect(story).toMatchObject({
        title: 'ik kan wachten tot iemand het zelf vindt',
        task: 'Zorgen dat ze dat alleen kon tegen vrijdag',
        action: expect.stringContaining('Ik heb niks overgenomen'),
        reflection: expect.stringContaining('geen haast'),
      });
      expect(taken.body.takeable).toEqual([]);
      expect(await call(nadia, 'POST', '/take-over', { runId })).toMatchObject({ status: 409, body: { code: 'not-in-this-state' } });
      expect((await call(els, 'POST', '/take-over', { runId })).status).toBe(403);
    });

    it('get a remark of the counsellor, which only who made it takes back', async () => {
      const { id } = first((await at(els)).experiences);
      const said = await call(els, 'POST', `/experiences/${id}/comments`, { text: 'Hoeveel mensen werkte je in totaal in?' });
      const [remark] = said.body.experiences[0]?.comments ?? [];
      expect(remark).toMatchObject({ text: 'Hoeveel mensen werkte je in totaal in?', name: 'Els Wouters', may: ['portfolio:comment'] });
      expect((await at(nadia)).experiences[0]?.comments[0]?.may).toEqual([]);
      expect((await call(nadia, 'DELETE', `/comments/${remark?.id}`)).status).toBe(403);
      expect((await call(els, 'DELETE', `/comments/${remark?.id}`)).body.experiences[0]?.comments).toEqual([]);
    });

    it('are screened like everything a client writes: help lines come with the answer, and a signal with its place', async () => {
      const written = await call(nadia, 'POST', '/experiences', { title: 'Een zwaar jaar', situation: 'Ik wil niet meer leven, ik zie geen uitweg meer.' });
      expect(written.body.care).toMatchObject({ level: 'crisis' });
      const id = written.body.experiences.at(-1)?.id;
      const signals = (await koers.call<{ writtenIn: string; writtenId: string; level: string; id: string }[]>(els, 'GET', '/api/signals')).body;
      expect(signals).toContainEqual(expect.objectContaining({ writtenIn: 'portfolio', writtenId: id, level: 'crisis' }));
      const gone = await call(nadia, 'DELETE', `/experiences/${id}`);
      expect(gone.body.experiences.some((one) => one.id === id)).toBe(false);
      const after = (await koers.call<{ writtenId: string }[]>(els, 'GET', '/api/signals')).body;
      expect(after.some(({ writtenId }) => writtenId === id)).toBe(true);
    });
  });

  describe('a standard', () => {
    it('is chosen from dated files, each with its source', async () => {
      const { standards, steps } = await at(nadia);
      expect(standards.map(({ id }) => id)).toEqual(
        expect.arrayContaining([forklift, 'zorgkundige', 'kinderbegeleider-babys-en-peuters', 'loopbaanbegeleider']),
      );
      expect(steps).toMatchObject({ checkedAt: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), source: { url: expect.stringMatching(/^https/) } });
      const chosen = await call(nadia, 'POST', '/standards', { standardId: forklift });
      const [held] = chosen.body.held;
      expect(held).toMatchObject({ id: forklift, standard: { kind: 'professional-qualification', code: 'BK-0355-2', level: 2, verified: false } });
      expect(held?.gaps).toEqual({ nothing: held?.standard?.elements.map(({ id }) => id), partly: [] });
      expect((await call(nadia, 'POST', '/standards', { standardId: 'iets-anders' })).status).toBe(404);
    });

    it('shows what each of both sees in an experience, and takes nobody’s word for the other’s', async () => {
      const { id: experienceId } = first((await at(nadia)).experiences);
      const judge = (who: Visitor, elementId: string, shows: string | null, note = '') =>
        call(who, 'PUT', '/matches', { standardId: forklift, elementId, experienceId, shows, note });
      await judge(nadia, 'registreren', 'shows', 'Ik vulde elke dag de lijst in.');
      const seen = await judge(els, 'registreren', 'partly', 'Het scannen wel, de schade melden nog niet.');
      const [held] = seen.body.held;
      expect(held?.matches.map(({ judgedAs, shows, name }) => ({ judgedAs, shows, name }))).toEqual([
        { judgedAs: 'client', shows: 'shows', name: 'Nadia' },
        { judgedAs: 'counsellor', shows: 'partly', name: 'Els Wouters' },
      ]);
      expect(held?.gaps.nothing).not.toContain('registreren');
      expect(held?.gaps.partly).toEqual([]);
      const back = (await judge(nadia, 'registreren', null)).body.held[0];
      expect(back?.matches).toHaveLength(1);
      expect(back?.gaps.partly).toEqual(['registreren']);
      expect((await judge(nadia, 'geen-onderdeel', 'shows')).status).toBe(404);
    });

    it('may be an occupation, as a further reference with its own source', async () => {
      const [occupation] = (await koers.call<{ id: string; title: string }[]>(nadia, 'POST', '/api/occupations/search', { query: 'kok' })).body;
      const id = `occupation:${occupation?.id}`;
      const held = (await call(els, 'POST', '/standards', { standardId: id })).body.held.find((one) => one.id === id);
      expect(held?.standard).toMatchObject({ kind: 'occupation', title: occupation?.title, evc: null });
      expect(held?.standard?.elements.length).toBeGreaterThan(0);
      const aside = await call(nadia, 'POST', '/standards/aside', { standardId: id });
      expect(aside.body.held.map((one) => one.id)).toEqual([forklift]);
    });

    it('never gives a share, a score or a count', async () => {
      const text = (await call(nadia, 'GET', '')).text;
      expect(text).not.toMatch(/percent|score|%"/i);
    });
  });

  describe('the advice', () => {
    it('is the counsellor’s, with reasons, and the client says what they think of it', async () => {
      const given = { standardId: forklift, advice: 'not-yet', reasons: 'Je toont het werk, maar er is nog geen papier van de veiligheidstest.' };
      expect((await call(nadia, 'POST', '/advice', given)).status).toBe(403);
      expect((await call(els, 'POST', '/advice', { ...given, reasons: ' ' })).status).toBe(400);
      await call(els, 'POST', '/advice', given);
      const [advice] = (await at(nadia)).advice;
      expect(advice).toMatchObject({ ...given, standardTitle: expect.stringContaining('heftruck'), name: 'Els Wouters', may: ['portfolio:answer'] });
      const answered = await call(nadia, 'PUT', `/advice/${advice?.id}/view`, { view: 'Ik ga toch eens bellen naar het testcentrum.' });
      expect(answered.body.advice[0]?.clientView).toBe('Ik ga toch eens bellen naar het testcentrum.');
      expect((await at(els)).advice[0]).toMatchObject({ clientView: 'Ik ga toch eens bellen naar het testcentrum.', may: [] });
      expect((await call(els, 'PUT', `/advice/${advice?.id}/view`, { view: 'x' })).status).toBe(403);
    });
  });

  describe('on paper', () => {
    it('stands only what the client ticked, and that nobody assessed it', async () => {
      expect(await call(nadia, 'GET', '/export.pdf')).toMatchObject({ status: 409, body: { code: 'not-in-this-state' } });
      await send(nadia, 'attest.pdf', smallPdf('paper'));
      await send(nadia, 'foto werk.png', smallPng());
      const { experiences, files } = await at(nadia);
      const [first, second] = experiences;
      await call(nadia, 'PATCH', `/files/${files[0]?.id}`, { about: 'Attest van de interne heftruckopleiding', experiences: [first?.id] });
      await call(nadia, 'PUT', '/choice', { experiences: [first?.id], files: [files[0]?.id] });
      const pdf = new Uint8Array(
        await (await fetch(`${koers.url}${base}/export.pdf?standards=${forklift}&advice=1`, { headers: { cookie: nadia.cookie } })).arrayBuffer(),
      );
      const paper = await getDocumentProxy(pdf.slice());
      const words = (await extractText(paper, { mergePages: true })).text.replace(/\s+/g, ' ');
      expect(words).toContain('alleen een erkend EVC-testcentrum beoordeelt');
      for (const there of [training.title, training.action, 'Attest van de interne heftruckopleiding', 'Het scannen wel', 'Nu nog niet', 'eens bellen']) {
        expect(words).toContain(there);
      }
      for (const left of [second?.title ?? 'x', 'foto werk']) expect(words).not.toContain(left);
      expect(words).not.toMatch(/\d ?%/);
      expect((await paper.getMarkInfo())?.Marked).toBe(true);
      expect((await call(els, 'GET', '/export.pdf')).status).toBe(403);
    });
  });

  it('stays readable after a start, with its files', async () => {
    const before = await at(nadia);
    await koers.restart();
    expect(await at(nadia)).toEqual(before);
    const [file] = before.files;
    const answer = await fetch(`${koers.url}${base}/files/${file?.id}`, { headers: { cookie: nadia.cookie } });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(smallPdf('paper'));
  });

  it('is nobody’s to write after closing; what is the client’s they still take along and throw away', async () => {
    await koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) =>
      tx.query('update trajectory set closed_at = now() where id = $1', [trajectoryIdOf('nadia')]),
    );
    const shown = await at(nadia);
    expect(shown.may).toEqual(['portfolio:read', 'portfolio:throw-away', 'portfolio:export']);
    expect((await at(els)).may).toEqual(['portfolio:read']);
    const [first] = shown.experiences;
    expect((await call(nadia, 'POST', '/experiences', { title: 'Nog iets' })).status).toBe(409);
    expect((await send(nadia, 'nog.pdf', smallPdf('late'))).status).toBe(409);
    expect((await call(els, 'POST', `/experiences/${first?.id}/comments`, { text: 'Nog iets' })).status).toBe(409);
    expect((await call(nadia, 'DELETE', `/files/${shown.files[0]?.id}`)).body.files).toHaveLength(shown.files.length - 1);
    expect((await call(nadia, 'DELETE', `/experiences/${first?.id}`)).status).toBe(200);
  });
});
