// An action that is stuck, from "no time" to a new one that both agreed to: what it may have to do with, what to ask, who says yes.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPeople, type PersonKey, trajectoryIdOf } from '../../server/demo/cast.ts';
import type { FollowUp } from '../../server/desk/read-follow-up.ts';
import { openSession } from '../../server/people/session.ts';
import type { AgreedAction } from '../../server/plan/agree-action.ts';
import type { PresentedSection } from '../../server/plan/present-section.ts';
import type { PresentedPlan } from '../../server/plan/read-plan.ts';
import type { ChangedGrowth } from '../../server/trajectory/growth/change-growth.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Refused = { code: string; params: Record<string, unknown> };

describeOnBoth('following up', (kind) => {
  let koers: TestKoers;
  const who = {} as Record<PersonKey, Visitor>;
  // Sofie is in aftercare with Karim; "Koffie drinken met Ine" is stuck, because settling in eats her evenings.
  const trajectoryId = trajectoryIdOf('sofie');
  const base = `/api/trajectories/${trajectoryId}`;
  const insightId = '00000000-0000-4000-8000-0000000000e1';
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const call = <T>(visitor: PersonKey, method: string, path: string, body?: unknown) => koers.call<T & Refused>(who[visitor], method, `${base}/${path}`, body);
  const followUp = async (visitor: PersonKey) => (await call<FollowUp>(visitor, 'GET', 'follow-up')).body;
  const actionsOf = async (visitor: PersonKey) =>
    (await call<PresentedPlan>(visitor, 'GET', 'plan')).body.sections.find(({ section }) => section === 'actions') as PresentedSection;
  const coffee = async () => (await followUp('karim')).actions.find(({ text }) => text.startsWith('Koffie'));

  beforeAll(async () => {
    koers = await startKoers(kind);
    for (const key of Object.keys(demoPeople) as PersonKey[])
      who[key] = { id: demoPeople[key], name: key, cookie: `koers=${(await openSession(koers.deps.db, organisationId(), demoPeople[key])).cookie}` };
    await koers.deps.db.asSystem(organisationId(), 'test', (tx) =>
      tx.query(
        `insert into insight (organisation_id, id, trajectory_id, text, competency, kind, message_ids, status, decided_at)
         values (koers_organisation(), $1, $2, 'Ik kom tot rust bij iemand die weet van waar ik kom.', 'networking', 'motive', '{}', 'confirmed', now())`,
        [insightId, trajectoryId],
      ),
    );
  });
  afterAll(() => koers?.stop());

  it('a stuck action shows in whose words it is stuck, what it may have to do with, and at most three questions', async () => {
    const item = await coffee();
    const said = await call('sofie', 'POST', `plan/items/${item?.id}/status`, { status: 'stuck', note: 'Mijn avonden zijn op. Ik val om acht uur in slaap.' });
    expect(said.status).toBe(200);
    // The counsellor ties what holds her back to what she found out; both see it.
    const growth = (await call<ChangedGrowth>('karim', 'GET', 'growth')).body;
    const barrier = growth.barriers.find(({ text }) => text === 'Het inwerken vreet mijn avonden.');
    const tied = await call<ChangedGrowth>('karim', 'POST', `growth/barriers/${barrier?.id}`, {
      action: 'help',
      version: barrier?.version,
      helps: 'Iets kiezen dat overdag kan.',
      insightIds: [insightId],
    });
    expect(tied.body.barriers.find(({ id }) => id === barrier?.id)).toMatchObject({ insightIds: [insightId] });
    for (const visitor of ['karim', 'sofie'] as const) {
      const stuck = (await followUp(visitor)).actions.find(({ id }) => id === item?.id);
      expect(stuck).toMatchObject({
        status: 'stuck',
        note: 'Mijn avonden zijn op. Ik val om acht uur in slaap.',
        stuck: {
          times: 1,
          insights: [{ id: insightId, text: 'Ik kom tot rust bij iemand die weet van waar ik kom.' }],
          barriers: [{ id: barrier?.id, kind: 'time', helps: 'Iets kiezen dat overdag kan.' }],
        },
      });
      expect(stuck?.stuck?.questions).toHaveLength(3);
      expect(stuck?.stuck?.questions).toEqual(expect.arrayContaining(['barrier-first', 'insight-says']));
    }
  });

  it('a counsellor agrees a new action: it stands in the plan, approved by them, and counts once the client says yes', async () => {
    const before = await actionsOf('karim');
    expect(before.status).toBe('final');
    const added = await call<AgreedAction>('karim', 'POST', 'plan/actions', {
      text: 'Samen met Ine lunchen in het woonzorgcentrum',
      when: 'binnen twee weken',
      with: 'Ine',
      insightIds: [insightId, '00000000-0000-4000-8000-00000000ffff'],
    });
    expect(added.status).toBe(201);
    expect(added.body.section).toMatchObject({ status: 'approved', version: before.version + 1 });
    // Only what this client found out is tied; what stood there stands as it stood.
    const now = await actionsOf('sofie');
    expect(now.items.map(({ id }) => id)).toEqual([...before.items.map(({ id }) => id), added.body.itemId]);
    expect(now.items.at(-1)).toMatchObject({ insightIds: [insightId], dueOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(now.sentences.map(({ text }) => text)).toEqual(before.sentences.map(({ text }) => text));
    expect(await followUp('sofie')).toMatchObject({ waitsFor: 'client', waiting: [] });
    expect((await call('sofie', 'POST', 'plan/sections/actions/accept', { version: now.version })).status).toBe(200);
    const after = await followUp('karim');
    expect(after).toMatchObject({ waitsFor: null, isAgreed: true });
    expect(after.actions.find(({ id }) => id === added.body.itemId)).toMatchObject({ status: 'open', insightIds: [insightId] });
  });

  it('what a client adds waits for the counsellor, then for their own yes; they let the stuck one go', async () => {
    const item = await coffee();
    const added = await call<AgreedAction>('sofie', 'POST', 'plan/actions', { text: 'Ine een berichtje sturen op mijn vrije dag', doneWhen: 'ze antwoordt' });
    expect(added.body.section.status).toBe('submitted');
    expect((await call('sofie', 'POST', `plan/items/${item?.id}/status`, { status: 'dropped' })).status).toBe(200);
    const waits = await followUp('sofie');
    expect(waits.waitsFor).toBe('counsellor');
    expect(waits.waiting.map(({ id }) => id)).toContain(added.body.itemId);
    expect((await call('karim', 'POST', 'plan/sections/actions/approve', { version: added.body.section.version })).status).toBe(200);
    expect((await call('sofie', 'POST', 'plan/sections/actions/accept', { version: added.body.section.version })).status).toBe(200);
    const after = await followUp('karim');
    expect(after).toMatchObject({ waiting: [], waitsFor: null, realisation: { stuck: 0, dropped: 1 } });
    expect(after.actions.find(({ id }) => id === added.body.itemId)?.status).toBe('open');
  });

  it('a counsellor who adds to what is not approved yet has not approved what others wrote', async () => {
    await call('sofie', 'POST', 'plan/actions', { text: 'Vrijdag vroeger naar bed' });
    const added = await call<AgreedAction>('karim', 'POST', 'plan/actions', { text: 'Karim zoekt het uurrooster van de bijscholing', with: 'Karim' });
    expect(added.body.section.status).toBe('submitted');
    expect((await call('sofie', 'POST', 'plan/sections/actions/accept', { version: added.body.section.version })).status).toBe(409);
  });

  it('what a client writes in an action is looked at as everything they write', async () => {
    const added = await call<AgreedAction>('sofie', 'POST', 'plan/actions', { text: 'Ik wil er niet meer zijn, dat is mijn actie.' });
    expect(added.body.section.care).toMatchObject({ level: 'crisis' });
  });

  it('is for client and who guides alone, and never without a word', async () => {
    for (const other of ['lieve', 'tom'] as const) expect((await call(other, 'POST', 'plan/actions', { text: 'x' })).status).toBe(403);
    expect((await call('nadia', 'POST', 'plan/actions', { text: 'x' })).status).toBe(404);
    expect((await call('karim', 'POST', 'plan/actions', { text: '  ' })).status).toBe(400);
    expect((await call('karim', 'POST', 'plan/actions', { when: 'morgen' })).status).toBe(400);
  });
});
