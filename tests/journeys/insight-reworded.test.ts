// A client words an insight anew after the plan was drafted from it: the sentence stays as it stands and is marked, with both wordings.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { trajectoryIdOf } from '../../server/demo/cast.ts';
import type { PresentedSection, PresentedSentence } from '../../server/plan/present-section.ts';
import type { PresentedPlan } from '../../server/plan/read-plan.ts';
import type { Readiness } from '../../server/plan/readiness.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

describeOnBoth('an insight in other words', (kind) => {
  let koers: TestKoers;
  let client: Visitor;
  let counsellor: Visitor;
  const trajectoryId = trajectoryIdOf('nadia');
  const base = `/api/trajectories/${trajectoryId}`;
  const insightId = '00000000-0000-4000-8000-0000000000e2';
  const first = 'Ik leef op als ik een nieuwe collega iets kan leren.';
  const later = 'Ik leef op als ik iemand iets kan leren, ook buiten het werk.';
  const system = <T extends object>(sql: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'test', (tx) => tx.query<T>(sql, values));
  const motives = async () =>
    (await koers.call<PresentedPlan>(counsellor, 'GET', `${base}/plan`)).body.sections.find(({ section }) => section === 'motives') as PresentedSection;
  const resting = async () => (await motives()).sentences.find(({ text }) => text === first) as PresentedSentence;
  const reword = (text: string) => koers.call(client, 'PATCH', `/api/insights/${insightId}`, { text });
  const advised = async () =>
    (await koers.call<Readiness>(counsellor, 'GET', `${base}/plan/readiness`)).body.missing.filter(({ code }) => code === 'evidence-changed');
  const judge = async (verdict: object) => {
    const { sentences, version } = await motives();
    const index = sentences.findIndex(({ text }) => text === first);
    return koers.call<PresentedSection>(counsellor, 'POST', `${base}/plan/sections/motives/sentences`, { version, index, ...verdict });
  };

  beforeAll(async () => {
    koers = await startKoers(kind);
    [client, counsellor] = [await koers.enter('client'), await koers.enter('counsellor')];
    await system(
      `insert into insight (organisation_id, id, trajectory_id, text, competency, kind, message_ids, status, decided_at)
       values (koers_organisation(), $1, $2, $3, 'motives', 'insight', '{}', 'confirmed', now())`,
      [insightId, trajectoryId, first],
    );
    const sentences = JSON.stringify([
      { text: first, origin: 'machine', evidence: [{ kind: 'insight', id: insightId }] },
      { text: 'Orde geeft mij rust.', origin: 'client', evidence: [] },
    ]);
    await system(`delete from plan_section_version where trajectory_id = $1 and section = 'motives'`, [trajectoryId]);
    await system(`delete from plan_section where trajectory_id = $1 and section = 'motives'`, [trajectoryId]);
    await system(
      `insert into plan_section (organisation_id, trajectory_id, section, status, version, sentences) values (koers_organisation(), $1, 'motives', 'submitted', 1, $2)`,
      [trajectoryId, sentences],
    );
    await system(
      `insert into plan_section_version (organisation_id, trajectory_id, section, version, sentences) values (koers_organisation(), $1, 'motives', 1, $2)`,
      [trajectoryId, sentences],
    );
  });
  afterAll(() => koers?.stop());

  it('marks the sentence that rests on it, with what it said and what it says, and no other', async () => {
    expect(await resting()).not.toHaveProperty('evidenceChanged');
    expect((await reword(later)).status).toBe(200);
    expect(await resting()).toMatchObject({ text: first, evidenceChanged: [{ id: insightId, before: first, now: later }] });
    expect((await motives()).sentences.filter(({ evidenceChanged }) => evidenceChanged)).toHaveLength(1);
    expect(await advised()).toEqual([{ code: 'evidence-changed', blocks: false, section: 'motives', params: { sentence: 0 } }]);
  });

  it('says nothing once the client has it back as it was, and of two rewordings what stood when it was written', async () => {
    await reword(first);
    expect(await resting()).not.toHaveProperty('evidenceChanged');
    await reword('Ik leer graag iemand iets.');
    expect((await resting()).evidenceChanged).toEqual([{ id: insightId, before: first, now: 'Ik leer graag iemand iets.' }]);
  });

  it('is gone when a person looked and let it stand, until it is worded anew once more; the text keeps its version', async () => {
    const { version } = await motives();
    expect((await judge({ verdict: 'keep' })).status).toBe(200);
    expect(await resting()).not.toHaveProperty('evidenceChanged');
    expect(await advised()).toEqual([]);
    expect((await motives()).version).toBe(version);
    expect(JSON.stringify(await motives())).not.toContain('seenAt');
    await reword(later);
    expect((await resting()).evidenceChanged).toEqual([{ id: insightId, before: 'Ik leer graag iemand iets.', now: later }]);
  });

  it('goes with the sentence that is written anew from it; the insight’s old words go when the insight is thrown away', async () => {
    const reworded = await judge({ verdict: 'change', text: later });
    expect(reworded.body.sentences[0]).toMatchObject({ text: later, was: 'machine' });
    expect(reworded.body.sentences[0]).not.toHaveProperty('evidenceChanged');
    expect((await system('select 1 from insight_wording where insight_id = $1', [insightId])).length).toBeGreaterThan(0);
    expect((await koers.call(client, 'DELETE', `/api/insights/${insightId}`)).status).toBe(204);
    expect(await system('select 1 from insight_wording where insight_id = $1', [insightId])).toEqual([]);
    expect((await motives()).sentences[0]).toMatchObject({ evidenceGone: true });
  });

  it('is not kept where no sentence rests on it, nor for somebody who does not guide', async () => {
    const [other] = await system<{ id: string }>(
      `select i.id from insight i where i.trajectory_id = $1 and i.status = 'confirmed' and not exists (
         select 1 from plan_section p where p.trajectory_id = i.trajectory_id and p.sentences::text like '%' || i.id || '%') limit 1`,
      [trajectoryId],
    );
    await koers.call(client, 'PATCH', `/api/insights/${other?.id}`, { text: 'Iets anders over mij.' });
    expect(await system('select 1 from insight_wording where insight_id = $1', [other?.id])).toEqual([]);
    for (const role of ['supervisor', 'admin'] as const) {
      const visitor = await koers.enter(role);
      const seen = await koers.deps.db.asPerson({ id: visitor.id, organisationId: koers.deps.demo?.organisationId ?? '', role }, (tx) =>
        tx.query('select 1 from insight_wording'),
      );
      expect(seen).toEqual([]);
    }
  });
});
