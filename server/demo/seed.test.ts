import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statusAfter } from '../audits/audit.ts';
import { listSheets } from '../audits/audit-store.ts';
import { listUnengaged } from '../complaints/part-store.ts';
import { listComplaints } from '../complaints/store.ts';
import { readFrames } from '../conversation/reply-store.ts';
import { readTranscript, listConversations } from '../conversation/store.ts';
import type { Tx } from '../db/as-person.ts';
import { type OpenDatabase, openDatabase } from '../db/open.ts';
import { overallOf, vitalCriteria } from '../evaluation/rubric.ts';
import { measureConversation } from '../evaluation/measure-conversation.ts';
import { readToJudge } from '../evaluation/store.ts';
import { listAlerts } from '../notify/alert-store.ts';
import { listEntries } from '../between/logbook-store.ts';
import { readCheckIn } from '../between/check-in-store.ts';
import { readBrief } from '../desk/read-brief.ts';
import type { Person } from '../people/roles.ts';
import { listPartners } from '../knowledge/list-partners.ts';
import { readOwnReveals } from '../names/read-own-reveals.ts';
import { readEvidenceTexts } from '../plan/source-store.ts';
import { listChanges } from '../prompts/list-changes.ts';
import { sectionNames, sectionStatuses } from '../plan/section.ts';
import { readSections, readVersions } from '../plan/store.ts';
import { textOf } from '../plan/section-text.ts';
import { listReferrals } from '../referral/store.ts';
import { listAttention } from '../signals/attention-store.ts';
import { listExamples } from '../signals/missed-store.ts';
import { listSignals, type StoredSignal } from '../signals/store.ts';
import { listHomework } from '../trajectory/homework-store.ts';
import { readCard } from '../trajectory/contact-card-store.ts';
import { listInsights } from '../trajectory/insight-store.ts';
import { listTrajectories, readTrajectory } from '../trajectory/store.ts';
import { cast, demoPeople, type PersonKey, roleOf, trajectories, trajectoryIdOf } from './cast.ts';
import { findDemoPerson } from './find-demo-person.ts';
import { type Moment, momentAt, officeMomentAt } from './moment.ts';
import { demoOrganisationId, seedDemo } from './seed.ts';
import { toldClients } from './story.ts';
import { unfoldSection } from './unfold-section.ts';

let db: OpenDatabase;
let dataDir: string;
let seededAt: Date;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'koers-demo-'));
  db = await openDatabase({ url: null, directUrl: null, dataDir });
  seededAt = new Date();
  await seedDemo(db);
});
afterAll(async () => {
  await db.close();
  await rm(dataDir, { recursive: true });
});

const as = <T>(key: PersonKey, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.asPerson({ id: demoPeople[key], organisationId: demoOrganisationId, role: roleOf(key) }, work);
const asSystem = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.asSystem(demoOrganisationId, 'test', work);
const allSignals = () => asSystem((tx) => listSignals(tx, { openOnly: false, trajectoryId: null }));
const allConversations = () => asSystem((tx) => listConversations(tx, null));

describe('who comes in', () => {
  test('the demo client has an open trajectory, a stand-in, hours left and no open crisis', async () => {
    const personId = await findDemoPerson(db, demoOrganisationId, 'client');
    expect(personId).toBe(demoPeople.nadia);
    const trajectory = await as('nadia', (tx) => readTrajectory(tx, trajectoryIdOf('nadia')));
    expect(trajectory).toMatchObject({ closedAt: null, held: false, standInName: 'Karim Haddad', stage: 'deepening', hoursLeftMinutes: 135 });
  });
  test('the demo client begins a new conversation: the last one has ended', async () => {
    const conversations = await as('nadia', (tx) => listConversations(tx, null));
    expect(conversations.length).toBeGreaterThan(0);
    expect(conversations.filter(({ finishedAt }) => finishedAt === null)).toEqual([]);
  });
  test('the counsellor of the demo is Els, and stands in for a colleague too', async () => {
    expect(await findDemoPerson(db, demoOrganisationId, 'counsellor')).toBe(demoPeople.els);
    const seen = await as('els', listTrajectories);
    expect(seen.map(({ clientName, counsellorName }) => `${clientName} ${counsellorName}`).sort()).toEqual([
      'Bram Els Wouters',
      'Joris Els Wouters',
      'Nadia Els Wouters',
      'Rosa Els Wouters',
      'Sofie Karim Haddad',
      'Yusuf Els Wouters',
    ]);
  });
  test('a client without a stand-in has not been able to begin', async () => {
    const yusuf = await as('yusuf', (tx) => readTrajectory(tx, trajectoryIdOf('yusuf')));
    expect(yusuf).toMatchObject({ standInId: null, responseHours: null });
    expect(await as('yusuf', (tx) => listConversations(tx, null))).toEqual([]);
  });
  test('a second seed writes nothing', async () => {
    expect(await seedDemo(db)).toBe(false);
  });
});

describe('referrals', () => {
  test('one is in the middle, from a signal that was closed with a referral; one has ended', async () => {
    const seen = await as('els', (tx) => listReferrals(tx, null));
    expect(seen.map(({ status, trajectoryId }) => [trajectoryId, status])).toEqual([
      [trajectoryIdOf('rosa'), 'contacted'],
      [trajectoryIdOf('nadia'), 'ended'],
    ]);
    const from = (await allSignals()).find(({ id }) => id === seen[0]?.signalId);
    expect(from).toMatchObject({ kind: 'health-limitation', status: 'resolved', outcome: 'refer' });
    const partners = await as('els', (tx) => listPartners(tx, new Date()));
    for (const { targets } of seen) expect(partners.map(({ id }) => id)).toContain(targets[0]?.id);
  });
  test('a client sees their own, with a text that they approved themself', async () => {
    const [own, ...more] = await as('rosa', (tx) => listReferrals(tx, null));
    expect(more).toEqual([]);
    expect(own?.extractApprovedAt).not.toBeNull();
    expect(await as('lieve', (tx) => listReferrals(tx, null))).toEqual([]);
  });
  test('the partners of the invented town say that they are invented', async () => {
    const own = (await as('tom', (tx) => listPartners(tx, new Date()))).filter(({ edited }) => edited);
    expect(own).toHaveLength(2);
    expect(own.every(({ name }) => name.endsWith('(verzonnen)'))).toBe(true);
    expect(own.filter(({ stale }) => stale)).toHaveLength(1);
  });
});

describe('signals', () => {
  test('there is an open signal of each level, and of each outcome one that was resolved', async () => {
    const signals = await allSignals();
    const open = signals.filter(({ status }) => status === 'open');
    expect(open.map(({ level }) => level)).toEqual(['crisis', 'urgent', 'attention']);
    expect(new Set(signals.map(({ outcome }) => outcome))).toEqual(new Set(['false-alarm', 'discuss', 'refer', null]));
    expect(signals.some(({ status }) => status === 'acknowledged')).toBe(true);
  });
  test('every quote stands in its message, word for word', async () => {
    const textOfMessage = (signal: StoredSignal) =>
      asSystem(async (tx) => (await readTranscript(tx, signal.conversationId ?? '', 0)).find(({ id }) => id === signal.messageId)?.text);
    for (const signal of await allSignals()) expect(await textOfMessage(signal), signal.kind).toContain(signal.quote);
  });
  test('of what is open and presses, counsellor and stand-in were told, and a crisis went on along the line', async () => {
    const open = (await allSignals()).filter(({ status }) => status === 'open');
    const toldOf = (level: string) => asSystem((tx) => listAlerts(tx, open.find((signal) => signal.level === level)?.id ?? ''));
    expect((await toldOf('crisis'))?.map(({ recipientName }) => recipientName)).toEqual(['Wim Verhaegen', 'Lieve Peeters', 'Els Wouters', 'Karim Haddad']);
    expect((await toldOf('urgent'))?.map(({ recipientName }) => recipientName)).toEqual(['Els Wouters', 'Karim Haddad']);
    expect(await toldOf('attention')).toEqual([]);
  });
  test('a crisis holds its trajectory, and every other trajectory goes on', async () => {
    const held = (await asSystem(listTrajectories)).filter((trajectory) => trajectory.held).map(({ clientName }) => clientName);
    expect(held).toEqual(['Rosa']);
  });
  test('the message of a crisis is followed by the fixed answer with help lines, and by nothing in a voice', async () => {
    const crisis = (await allSignals()).find(({ level }) => level === 'crisis');
    const conversationId = crisis?.conversationId ?? '';
    const transcript = await asSystem((tx) => readTranscript(tx, conversationId, 0));
    const after = transcript.slice(transcript.findIndex(({ id }) => id === crisis?.messageId) + 1).filter(({ from }) => from === 'koers');
    expect(after.map(({ voice }) => voice)).toEqual(['fixed', 'fixed']);
    expect(after[0]?.text).toContain('Els Wouters');
    const safety = (await asSystem((tx) => readFrames(tx, conversationId, 0))).flatMap((frame) =>
      frame.type === 'safety' ? [frame.helpLines.map(({ number }) => number)] : [],
    );
    expect(safety[0]?.slice(0, 2)).toEqual(['1813', '112']);
  });
  test('one rests with a reason, a colleague has one, and one was missed: its rewritten version waits for the client', async () => {
    const signals = await allSignals();
    const resting = signals.filter(({ status }) => status === 'snoozed');
    expect(resting.map(({ kind, snoozeReason }) => [kind, snoozeReason !== null])).toEqual([['language-barrier', true]]);
    expect(resting[0]?.snoozedUntil?.getTime()).toBeGreaterThan(Date.now());
    expect(signals.filter(({ assignedToName }) => assignedToName).map(({ kind, assignedToName }) => [kind, assignedToName])).toEqual([
      ['legal-dispute', 'Karim Haddad'],
    ]);
    const missed = signals.filter(({ foundBy }) => foundBy.includes('person'));
    expect(missed.map(({ example }) => example?.status)).toEqual(['proposed']);
    expect((await as('nadia', listExamples)).map(({ text }) => text)).toEqual([missed[0]?.example?.text]);
  });
  test('a client sees what drew attention, and no other client’s; who guides them sees whom to call', async () => {
    expect((await as('nadia', listAttention)).map(({ kind }) => kind).sort()).toEqual(['burnout', 'burnout', 'mental-health']);
    expect((await as('rosa', listAttention)).map(({ kind }) => kind)).toContain('crisis');
    expect(await as('els', (tx) => readCard(tx, trajectoryIdOf('rosa')))).toMatchObject({ version: 1, card: { emergencyName: 'Maria' } });
  });
  test('whoever reads signals reads them; the client they are about does not', async () => {
    const list = (tx: Tx) => listSignals(tx, { openOnly: true, trajectoryId: null });
    expect((await as('els', list)).length).toBeGreaterThan(0);
    expect((await as('lieve', list)).length).toBeGreaterThan(0);
    expect(await as('rosa', list)).toEqual([]);
    expect(await as('tom', list)).toEqual([]);
  });
});

describe('conversations', () => {
  test('parts joined equal the reply, and messages and frames share one series without a gap', async () => {
    for (const { id } of await allConversations()) {
      const [transcript, frames] = await asSystem(async (tx) => [await readTranscript(tx, id, 0), await readFrames(tx, id, 0)] as const);
      expect(frames.map(({ seq }) => seq)).toEqual(frames.map((_, index) => index + 1));
      for (const reply of transcript.filter(({ from }) => from === 'koers')) {
        const own = frames.filter((frame) => 'replyId' in frame && frame.replyId === reply.id);
        expect(own.flatMap((frame) => (frame.type === 'reply.part' ? [frame.text] : [])).join('')).toBe(reply.text);
        expect(own.at(-1)).toMatchObject({ type: 'reply.done', move: reply.move, voice: reply.voice, citations: reply.citations });
      }
    }
  });
  test('messages follow each other in time, and none lies in the future', async () => {
    for (const { id } of await allConversations()) {
      const times = (await asSystem((tx) => readTranscript(tx, id, 0))).map(({ at }) => Date.parse(at));
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.at(-1)).toBeLessThan(Date.now());
    }
  });
  test('what visitors read as an example is judged good: overall, on every criterion that can do harm, and never harmful on any other', async () => {
    // Of the earlier clients only the figures of trends are read, good ones and poor ones.
    const told: string[] = (['nadia', 'bram', 'rosa', 'yusuf', 'sofie'] as const).map(trajectoryIdOf);
    const conversations = (
      await asSystem((tx) => tx.query<{ id: string; trajectoryId: string }>('select id, trajectory_id as "trajectoryId" from conversation'))
    ).filter(({ trajectoryId }) => told.includes(trajectoryId));
    expect(conversations.length).toBeGreaterThanOrEqual(8);
    for (const { id } of conversations) {
      const judged = await asSystem((tx) => readToJudge(tx, id));
      const scores = judged ? measureConversation(judged.transcript) : [];
      expect(scores.filter(({ criterion, score }) => score !== null && score < (vitalCriteria.includes(criterion) ? 4 : 2))).toEqual([]);
      expect(overallOf(scores) ?? 5).toBeGreaterThanOrEqual(4);
      expect(scores.some(({ score }) => score !== null)).toBe(true);
    }
  });
  test('a supervisor reads only what was flagged, and the client reads all of their own', async () => {
    const flagged = (await as('lieve', (tx) => listConversations(tx, null))).length;
    expect(flagged).toBeGreaterThan(0);
    expect(flagged).toBeLessThan((await allConversations()).length);
    expect(await as('tom', (tx) => listConversations(tx, null))).toEqual([]);
    expect(await as('bram', (tx) => listConversations(tx, null))).toHaveLength(3);
  });
});

describe('plans and insights', () => {
  test('Bram has a section in every status, and what was never touched is empty', async () => {
    const sections = await as('bram', (tx) => readSections(tx, trajectoryIdOf('bram')));
    const statuses = new Set<string>(sections.map(({ status }) => status));
    if (sections.length < sectionNames.length) statuses.add('empty');
    expect([...statuses].sort()).toEqual([...sectionStatuses].sort());
    expect(sections.find(({ status }) => status === 'returned')?.returnReason).toBeTruthy();
  });
  test('every sentence of the machine rests on a message of that client that called for nobody at once', async () => {
    const grave = new Set((await allSignals()).filter(({ level }) => level !== 'attention').map(({ messageId }) => messageId));
    for (const client of ['bram', 'nadia', 'sofie'] as const) {
      const sections = await as(client, (tx) => readSections(tx, trajectoryIdOf(client)));
      for (const sentence of sections.flatMap(({ sentences }) => sentences).filter(({ origin }) => origin === 'machine')) {
        const texts = await as(client, (tx) => readEvidenceTexts(tx, trajectoryIdOf(client), sentence.evidence));
        expect(texts.map(({ id }) => id).sort(), sentence.text).toEqual(sentence.evidence.map(({ id }) => id).sort());
        expect(texts.length).toBeGreaterThan(0);
        expect(texts.some(({ id }) => grave.has(id))).toBe(false);
      }
    }
  });
  test('the newest version of a section is its text, and a counsellor’s edit shows who wrote it', async () => {
    const sections = await as('els', (tx) => readSections(tx, trajectoryIdOf('bram')));
    for (const { section, version, sentences } of sections) {
      const versions = await as('els', (tx) => readVersions(tx, trajectoryIdOf('bram'), section));
      expect(versions.map((one) => one.version)).toEqual(Array.from({ length: version }, (_, index) => version - index));
      expect(textOf(versions[0]?.sentences ?? [])).toBe(textOf(sentences));
    }
    const [edited, drafted] = await as('els', (tx) => readVersions(tx, trajectoryIdOf('bram'), 'careerQuestion'));
    expect([edited?.writtenBy, drafted?.writtenBy]).toEqual(['Els Wouters', null]);
    expect(edited?.sentences.map(({ origin }) => origin)).toEqual(['machine', 'counsellor']);
  });
  test('insights are proposed, confirmed and refused, each resting on messages of that client', async () => {
    const insights = await as('nadia', (tx) => listInsights(tx, trajectoryIdOf('nadia')));
    expect(new Set(insights.map(({ status }) => status))).toEqual(new Set(['proposed', 'confirmed', 'refused']));
    const said = new Set((await as('nadia', (tx) => tx.query<{ id: string }>("select id from message where sender = 'client'"))).map(({ id }) => id));
    for (const { messageIds, text } of insights) expect(messageIds.length > 0 && messageIds.every((id) => said.has(id)), text).toBe(true);
  });
});

describe('supervision', () => {
  test('some conversations were judged by two people; what they differ on waits, and of one thing Wim made a proposal', async () => {
    const judged = await as('lieve', (tx) =>
      tx.query<{ status: string; raters: number; count: number }>('select status, raters, count(*)::int as count from audit group by status, raters'),
    );
    const counted = (status: string, raters: number) => judged.find((one) => one.status === status && one.raters === raters)?.count ?? 0;
    expect(counted('open', 1)).toBe(4);
    expect(counted('rated', 1)).toBeGreaterThanOrEqual(5);
    expect(counted('to-settle', 2)).toBeGreaterThanOrEqual(2);
    const settled = await as('lieve', (tx) => tx.query<{ criterion: string; status: string }>('select criterion, status from settled_score'));
    expect(settled).toEqual([{ criterion: 'asks-openly', status: 'proposed' }]);
  });
  test('the sheets of what waits to be settled say what its status says', async () => {
    const waiting = await as('lieve', (tx) => tx.query<{ id: string }>(`select id from audit where status = 'to-settle'`));
    for (const { id } of waiting) {
      const sheets = await as('lieve', (tx) => listSheets(tx, id));
      expect(sheets.map(({ name }) => name)).toEqual(['Lieve Peeters', 'Wim Verhaegen']);
      expect(statusAfter(sheets.map(({ sheet }) => sheet))).toBe('to-settle');
    }
  });
  test('a complaint is looked into within its term, one waits for who takes it, and one is closed with what was learned', async () => {
    const complaints = await as('lieve', listComplaints);
    expect(complaints.map(({ status, handlerName }) => [status, handlerName])).toEqual([
      ['looking', 'Lieve Peeters'],
      ['received', null],
      ['closed', 'Wim Verhaegen'],
    ]);
    const [looking, received, closed] = complaints;
    for (const open of [looking, received]) expect(open?.answerBy.getTime()).toBeGreaterThan(seededAt.getTime());
    expect(looking?.messageConversationId).not.toBeNull();
    expect(closed).toMatchObject({ learned: ['other-wording'], helped: 'partly' });
    const known = await asSystem((tx) =>
      listUnengaged(
        tx,
        complaints.map(({ trajectoryId }) => trajectoryId),
      ),
    );
    expect(known.get(trajectoryIdOf('bram'))).toContain(demoPeople.lieve);
    expect((await as('bram', listComplaints)).map(({ status }) => status)).toEqual(['looking']);
    expect(await as('nadia', listComplaints)).toEqual([]);
  });
  test('Nadia reads that Wim asked for her name, and why; to others nothing is told', async () => {
    const reveals = async (key: PersonKey) => readOwnReveals({ db }, { id: demoPeople[key], organisationId: demoOrganisationId, role: roleOf(key) } as Person);
    expect(await reveals('nadia')).toMatchObject([{ by: 'Wim Verhaegen', reason: 'talk-with-counsellor' }]);
    expect(await reveals('bram')).toEqual([]);
  });
  test('settings that were changed tell by whom and why', async () => {
    const changes = await listChanges({ db }, { id: demoPeople.tom, organisationId: demoOrganisationId, role: 'admin' } as Person);
    expect(changes.map(({ name, by }) => [name, by])).toEqual(
      expect.arrayContaining([
        ['double-rating-share', 'Lieve Peeters'],
        ['escalation-minutes', 'Tom Declercq'],
      ]),
    );
    expect(changes.every(({ why }) => why !== '')).toBe(true);
  });
});

describe('the trail', () => {
  test('tells who did what, in order of time, without a word of a client', async () => {
    const entries = await as('tom', (tx) =>
      tx.query<{ at: Date; action: string; detail: object; reason: string }>('select at, action, detail, reason from trail order by id'),
    );
    expect(entries.map(({ at }) => at.getTime())).toEqual(entries.map(({ at }) => at.getTime()).sort((a, b) => a - b));
    const actions = new Set(entries.map(({ action }) => action));
    for (const action of ['signal:resolve', 'plan:approve', 'plan:return', 'plan:accept', 'insight:confirm', 'conversation:read', 'trajectory:set-oversight'])
      expect(actions).toContain(action);
    const words = JSON.stringify(entries.map(({ detail, reason }) => [detail, reason]));
    for (const { text } of await asSystem((tx) => tx.query<{ text: string }>("select text from message where sender = 'client'")))
      expect(words).not.toContain(text);
  });
  test('every counsellor of the cast guides someone, and only people of the cast take part', () => {
    const known = new Set(cast.map(({ key }) => key));
    expect(new Set(trajectories.map(({ counsellor }) => counsellor))).toEqual(new Set(['els', 'karim']));
    for (const { client, standIn, counsellor } of trajectories) {
      expect(known.has(client)).toBe(true);
      expect(standIn).not.toBe(counsellor);
    }
  });
});

describe('when it happened', () => {
  test('an evening is an evening in Brussels, in summer and in winter', () => {
    expect(momentAt(new Date('2026-11-26T23:30:00Z'), [1, '21:05']).toISOString()).toBe('2026-11-26T20:05:00.000Z');
    expect(momentAt(new Date('2026-10-26T09:00:00Z'), [2, '21:05']).toISOString()).toBe('2026-10-24T19:05:00.000Z');
  });
  test('nothing of the story stands at an hour at which people sleep, and nothing at the hour of the seed', async () => {
    // What the machine itself made or took in when it was seeded.
    const ofTheSeed = ['document.ingested_at', 'document.edited_at', 'occupation_source.kept_at', 'organisation.created_at', 'conversation_figure.written_at'];
    const found = await asSystem(async (tx) => {
      const columns = await tx.query<{ table: string; column: string }>(
        `select c.table_name as table, c.column_name as column from information_schema.columns c
         join information_schema.tables b on b.table_schema = c.table_schema and b.table_name = c.table_name
         where c.table_schema = 'public' and c.data_type = 'timestamp with time zone' and b.table_type = 'BASE TABLE'`,
      );
      const odd: string[] = [];
      for (const { table, column } of columns) {
        const [row] = await tx.query<{ asleep: number; now: number }>(
          `select (count(*) filter (where extract(hour from ${column} at time zone 'Europe/Brussels') not between 6 and 23))::int as asleep,
             (count(*) filter (where ${column} >= $1))::int as now
           from ${table} where ${column} is not null and ${column} < now() + interval '1 minute'`,
          [seededAt],
        );
        const isOfTheSeed = ofTheSeed.includes(`${table}.${column}`);
        if (!isOfTheSeed && row && row.asleep + row.now > 0) odd.push(`${table}.${column}: ${row.asleep} at night, ${row.now} at the seed`);
      }
      return odd;
    });
    expect(found).toEqual([]);
  });
  test('what staff did stands in their working hours, but for a signal that could not wait', async () => {
    const rows = await asSystem((tx) =>
      tx.query<{ action: string; at: string }>(
        `select action, to_char(at at time zone 'Europe/Brussels', 'Dy HH24:MI') as at from trail
         where role in ('counsellor', 'supervisor', 'admin') and action not like 'signal:%' and extract(hour from at at time zone 'Europe/Brussels') not between 8 and 18`,
      ),
    );
    expect(rows).toEqual([]);
  });
  test('a counsellor did it on a day that counsellors work, never later than told', () => {
    for (let day = 1; day <= 14; day++) {
      const at = officeMomentAt(new Date('2026-11-26T12:00:00Z'), [day, '10:00']);
      expect([1, 2, 3, 4]).toContain(at.getUTCDay());
      expect(at.getTime()).toBeLessThanOrEqual(momentAt(new Date('2026-11-26T12:00:00Z'), [day, '10:00']).getTime());
    }
  });
  test('whatever day the demo is opened first, nobody acts on what is not there yet', () => {
    for (let day = 20; day < 27; day++) {
      const now = new Date(`2026-11-${day}T09:00:00Z`);
      const when = (by: PersonKey, at: Moment) => (roleOf(by) === 'client' ? momentAt : officeMomentAt)(now, at).getTime();
      for (const { conversations, plan } of toldClients) {
        for (const told of plan) {
          const times = unfoldSection(told, ({ by, at }) => new Date(when(by, at))).steps.map(({ at }) => at.getTime());
          expect(times, told.section).toEqual([...times].sort((a, b) => a - b));
        }
        for (const { startedAt, turns, readBy = [] } of conversations) {
          const signals = turns.flatMap((turn) => ('client' in turn ? (turn.signals ?? []) : []));
          for (const { acknowledged, resolved } of signals) {
            const times = [momentAt(now, startedAt).getTime(), ...[acknowledged, resolved].flatMap((done) => (done ? [when(done.by, done.at)] : []))];
            expect(times).toEqual([...times].sort((a, b) => a - b));
          }
          for (const { by, at } of readBy) expect(when(by, at)).toBeGreaterThan(momentAt(now, startedAt).getTime());
        }
      }
    }
  });
});

describe('between two sessions', () => {
  test('Nadia has homework that is open and homework that is done, and the open one begins an exercise', async () => {
    const homework = await as('nadia', (tx) => listHomework(tx, trajectoryIdOf('nadia')));
    expect(homework.map(({ status, exerciseId }) => [status, exerciseId !== null])).toEqual([
      ['open', true],
      ['done', false],
    ]);
  });
  test('her counsellor reads what she shows of her logbook, and what she keeps is hers', async () => {
    const shownTo = async (key: PersonKey) => (await as(key, (tx) => listEntries(tx, trajectoryIdOf('nadia')))).length;
    expect([await shownTo('nadia'), await shownTo('els'), await shownTo('lieve')]).toEqual([3, 2, 0]);
  });
  test('Koers may knock at her, twice a week at most', async () => {
    const checkIn = await as('nadia', (tx) => readCheckIn(tx, trajectoryIdOf('nadia')));
    expect(checkIn).toMatchObject({ isOn: true, weekdays: [1, 4], mostPerWeek: 2 });
  });
  test('the brief of Els has three questions, each with words that were said', async () => {
    const els = { id: demoPeople.els, organisationId: demoOrganisationId, role: 'counsellor', name: 'Els Wouters', language: 'nl' } as Parameters<
      typeof readBrief
    >[1];
    const brief = await readBrief({ db }, els, trajectoryIdOf('nadia'), null, new Date());
    expect(brief.sinceIs).toBe('last-brief');
    expect(brief.questions).toHaveLength(3);
    const texts = await asSystem((tx) =>
      tx.query<{ text: string }>(
        `select text from message where text is not null union all select text from insight union all select title from homework union all select text from logbook_entry`,
      ),
    );
    for (const { text } of brief.questions.flatMap(({ evidence }) => evidence))
      expect(texts.some((said) => said.text.toLowerCase().includes(text.toLowerCase()))).toBe(true);
  });
});
