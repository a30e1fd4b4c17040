// A whole Koers in which Nadia may write in every place outside a conversation, and how she writes there.
import type { ContactCard } from '../../server/trajectory/contact-card.ts';
import { emptyCard } from '../../server/trajectory/contact-card.ts';
import { startKoers, type Visitor } from './koers.ts';

type Care = { level: string; text: string | null; helpLines: { number: string }[] };
type Answer = { status: number; body: { care?: Care | null } };
type Signal = {
  id: string;
  kind: string;
  level: string;
  quote: string;
  writtenIn: string | null;
  writtenId: string | null;
  messageId: string | null;
  conversationId: string | null;
};

export type WritingHouse = Awaited<ReturnType<typeof openWritingHouse>>;
/** Writes a text, and says of what it is now a part. */
type Write = (house: WritingHouse, text: string) => Promise<{ id: string; answer: Answer }>;

export async function openWritingHouse(kind: 'embedded' | 'postgres', settings: Record<string, string> = {}) {
  const koers = await startKoers(kind, settings);
  const [client, counsellor] = (await Promise.all([koers.enter('client'), koers.enter('counsellor')])) as [Visitor, Visitor];
  const organisationId = koers.deps.demo?.organisationId as string;
  const system = <Row extends object>(sql: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(organisationId, 'test', (tx) => tx.query<Row>(sql, values));
  const trajectoryId = (await koers.call<{ id: string }[]>(client, 'GET', '/api/trajectories')).body[0]?.id as string;
  const idOf = async (sql: string) => (await system<{ id: string }>(sql, [trajectoryId]))[0]?.id as string;
  const insightId = await idOf(`select id from insight where trajectory_id = $1 and kind = 'insight' and status = 'confirmed' order by created_at limit 1`);
  const planId = await idOf(`select id from plan_section where trajectory_id = $1 and section = 'motives'`);
  const referralId = await idOf('select id from referral where trajectory_id = $1 limit 1');
  const runId = await idOf('select run_id as id from exercise_result where trajectory_id = $1 limit 1');
  const insightText = async () =>
    (await koers.call<{ id: string; text: string }[]>(client, 'GET', `/api/trajectories/${trajectoryId}/insights`)).body.find(({ id }) => id === insightId)
      ?.text;
  return {
    koers,
    client,
    counsellor,
    organisationId,
    trajectoryId,
    insightId,
    planId,
    referralId,
    runId,
    emptyCard,
    system,
    insightText,
    on: (path: string) => `/api/trajectories/${trajectoryId}/${path}`,
    write: (method: string, path: string, body: object) => koers.call<Answer['body']>(client, method, path, body),
    openSignals: async () => (await koers.call<Signal[]>(counsellor, 'GET', `/api/signals?status=open&trajectoryId=${trajectoryId}`)).body,
    attention: async () => {
      const { body } = await koers.call<{ writtenIn: string | null; level: string; lookedAt: string | null }[]>(client, 'GET', '/api/attention');
      return body.slice(0, 1);
    },
    isHeld: async () => (await system('select 1 from trajectory where id = $1 and held_since is not null', [trajectoryId])).length > 0,
    contactCard: async () => (await koers.call<{ version: number; card: ContactCard }>(client, 'GET', `/api/trajectories/${trajectoryId}/contact-card`)).body,
    /** Everything was looked at: what is written next stands alone. */
    async settle() {
      await system(`update signal set status = 'resolved', resolved_at = now() where written_id is not null and status <> 'resolved'`);
      await system('update attention set ended_at = now() where ended_at is null');
      await system('update trajectory set held_since = null, held_situation = null');
    },
    stop: () => koers.stop(),
  };
}

/** Every place in which a client writes outside a conversation. */
export const writings: { name: string; writtenIn: string; write: Write }[] = [
  {
    name: 'an insight',
    writtenIn: 'insight',
    write: async (house, text) => ({ id: house.insightId, answer: await house.write('PATCH', `/api/insights/${house.insightId}`, { text }) }),
  },
  {
    name: 'the result of an exercise',
    writtenIn: 'exercise',
    write: async (house, text) => ({
      id: house.runId,
      answer: await house.write('PATCH', `/api/exercise-runs/${house.runId}/result`, { lines: ['Iets wat er al stond.', text] }),
    }),
  },
  {
    name: 'a career question',
    writtenIn: 'career-question',
    async write(house, text) {
      const answer = await house.write('POST', house.on('career-questions'), { text });
      return { id: (answer.body as { id?: string }).id as string, answer };
    },
  },
  {
    name: 'a section of the plan',
    writtenIn: 'plan',
    async write(house, text) {
      await house.system(`update plan_section set status = 'draft' where id = $1`, [house.planId]);
      const [now] = await house.system<{ version: number }>('select version from plan_section where id = $1', [house.planId]);
      return {
        id: house.planId,
        answer: await house.write('PUT', house.on('plan/sections/motives'), { version: now?.version, text: `Dit drijft mij. ${text}` }),
      };
    },
  },
  {
    name: 'what must change in the plan',
    writtenIn: 'plan',
    async write(house, text) {
      await house.system(`update plan_section set status = 'approved' where id = $1`, [house.planId]);
      const [now] = await house.system<{ version: number }>('select version from plan_section where id = $1', [house.planId]);
      return { id: house.planId, answer: await house.write('POST', house.on('plan/sections/motives/return'), { version: now?.version, reason: text }) };
    },
  },
  {
    name: 'a wish about what leaves with a referral',
    writtenIn: 'referral',
    async write(house, text) {
      await house.system(`update referral set status = 'discussed', ended_at = null, ended_with = null where id = $1`, [house.referralId]);
      const [now] = await house.system<{ version: number }>('select extract_version as version from referral where id = $1', [house.referralId]);
      return {
        id: house.referralId,
        answer: await house.write('POST', `/api/referrals/${house.referralId}/extract/ask-change`, { extractVersion: now?.version, wish: text }),
      };
    },
  },
  {
    name: 'how a referral was',
    writtenIn: 'referral',
    async write(house, text) {
      await house.system(`update referral set status = 'outcome-asked', ended_at = null, ended_with = null where id = $1`, [house.referralId]);
      return { id: house.referralId, answer: await house.write('POST', `/api/referrals/${house.referralId}/tell`, { rating: 'helpful', outcome: text }) };
    },
  },
  {
    name: 'what holds back',
    writtenIn: 'growth',
    async write(house, text) {
      const answer = await house.write('POST', house.on('growth/barriers'), { kind: 'doubt', text });
      const { barriers = [] } = answer.body as { barriers?: { id: string; text: string }[] };
      return { id: barriers.find((barrier) => barrier.text === text)?.id as string, answer };
    },
  },
  {
    name: 'why somebody wants to come back',
    writtenIn: 'aftercare',
    async write(house, text) {
      // Closed a month ago; open again at once, so that nothing else of this house changes.
      await house.system(`update aftercare set status = 'withdrawn' where trajectory_id = $1`, [house.trajectoryId]);
      await house.system(`update trajectory set closed_at = now() - interval '30 days' where id = $1`, [house.trajectoryId]);
      const answer = await house.write('POST', house.on('aftercare'), { question: text });
      await house.system('update trajectory set closed_at = null where id = $1', [house.trajectoryId]);
      const { aftercare = [] } = answer.body as { aftercare?: { id: string; status: string }[] };
      return { id: aftercare.find(({ status }) => status === 'requested')?.id as string, answer };
    },
  },
  {
    name: 'how the guidance was',
    writtenIn: 'satisfaction',
    async write(house, text) {
      const [asked] = await house.system<{ id: string }>(
        `insert into satisfaction (organisation_id, trajectory_id, moment, asked_by) values (koers_organisation(), $1, 'end', $2) returning id`,
        [house.trajectoryId, house.counsellor.id],
      );
      const scores = { heard: 4, clearer: 4, steps: 4, pace: 4, again: 4 };
      return { id: asked?.id as string, answer: await house.write('POST', house.on(`satisfaction/${asked?.id}/answer`), { scores, words: text }) };
    },
  },
  {
    name: 'the contact card',
    writtenIn: 'contact-card',
    async write(house, text) {
      const { version, card } = await house.contactCard();
      return { id: house.trajectoryId, answer: await house.write('PUT', house.on('contact-card'), { version, card: { ...card, crisisAgreement: text } }) };
    },
  },
  {
    name: 'a question about what is kept',
    writtenIn: 'data-request',
    async write(house, text) {
      const answer = await house.write('POST', house.on('data-requests'), { kind: 'correct', part: 'sessions', text });
      return { id: (answer.body as { id?: string }).id ?? '', answer };
    },
  },
  {
    name: 'a complaint',
    writtenIn: 'complaint',
    async write(house, text) {
      const answer = await house.write('POST', '/api/complaints', { about: 'organisation', text });
      return { id: (answer.body as { id?: string }).id ?? '', answer };
    },
  },
];
