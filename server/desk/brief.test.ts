import { describe, expect, it } from 'vitest';
import type { Insight } from '../trajectory/insight-store.ts';
import { findOpposite } from './find-opposite.ts';
import { askWorthwhile, type BriefFacts, type BriefRule } from './brief.ts';

const now = new Date('2026-11-27T09:00:00Z');
const at = (day: string) => new Date(`${day}T10:00:00Z`);
const nothing: BriefFacts = {
  careerQuestion: null,
  since: at('2026-11-10'),
  lastWrittenAt: at('2026-11-26'),
  signals: [],
  insights: [],
  homework: [],
  exercises: [],
  logbook: [],
  messages: [],
  contradiction: null,
};
const signal = (change: Partial<BriefFacts['signals'][number]> = {}): BriefFacts['signals'][number] => ({
  id: 's1',
  kind: 'burnout',
  level: 'attention',
  status: 'open',
  outcome: null,
  quote: 'Ik ben al maanden op.',
  raisedAt: at('2026-11-12'),
  resolvedAt: null,
  conversationId: 'c1',
  messageId: 'm1',
  writtenIn: null,
  ...change,
});
const task = (change: Partial<BriefFacts['homework'][number]> = {}): BriefFacts['homework'][number] => ({
  id: 'h1',
  title: 'Bel Wim',
  status: 'open',
  reason: null,
  dueOn: '2026-11-20',
  isOverdue: false,
  endedAt: null,
  ...change,
});
const run = (change: Partial<BriefFacts['exercises'][number]> = {}): BriefFacts['exercises'][number] => ({
  id: 'r1',
  title: 'Energiekaart',
  status: 'finished',
  updatedAt: at('2026-11-18'),
  conversationId: 'c1',
  isKept: true,
  lines: ['Nieuwe collega’s opleiden geeft je energie.'],
  ...change,
});
const entry = (id: string, energy: number | null): BriefFacts['logbook'][number] => ({
  id,
  text: id,
  onDay: '2026-11-20',
  energy,
  createdAt: at('2026-11-20'),
});
const insight = (change: Partial<BriefFacts['insights'][number]> = {}): BriefFacts['insights'][number] => ({
  id: 'i1',
  text: 'Ik word blij van uitleggen.',
  status: 'proposed',
  createdAt: at('2026-11-12'),
  decidedAt: null,
  messageIds: ['m4'],
  conversationId: 'c1',
  ...change,
});
const message = (id: string, change: Partial<BriefFacts['messages'][number]> = {}): BriefFacts['messages'][number] => ({
  id,
  conversationId: 'c1',
  text: id,
  at: at('2026-11-15'),
  subjects: [],
  isFelt: false,
  saysNothingDone: false,
  ...change,
});
const asked = (facts: Partial<BriefFacts>) => askWorthwhile({ ...nothing, ...facts }, now);

describe('a question worth asking', () => {
  it('is never made up: where nothing happened nothing is asked', () => {
    expect(asked({})).toEqual([]);
  });

  const cases: [BriefRule, Partial<BriefFacts>, string[]][] = [
    ['signal-resolved', { signals: [signal({ status: 'resolved', outcome: 'discuss', resolvedAt: at('2026-11-13') })] }, ['Ik ben al maanden op.']],
    ['signal-to-discuss', { signals: [signal()] }, ['Ik ben al maanden op.']],
    ['homework-left', { homework: [task({ status: 'not-done', reason: 'Ik durfde niet.', endedAt: at('2026-11-20') })] }, ['Ik durfde niet.']],
    ['homework-late', { homework: [task({ isOverdue: true })] }, ['Bel Wim']],
    [
      'exercise-and-question',
      { careerQuestion: 'Wil ik collega’s opleiden of terug de vloer op?', exercises: [run()] },
      ['Nieuwe collega’s opleiden geeft je energie.'],
    ],
    ['told-twice', { messages: [message('a', { subjects: ['boss'] }), message('b', { subjects: ['boss'], isFelt: true, at: at('2026-11-18') })] }, ['a', 'b']],
    ['energy-swings', { logbook: [entry('laag', 2), entry('zonder', null), entry('hoog', 8)] }, ['hoog', 'laag']],
    ['nothing-done', { messages: [message('Nog niets gedaan', { saysNothingDone: true })] }, ['Nog niets gedaan']],
    ['insight-waits', { insights: [insight()] }, ['Ik word blij van uitleggen.']],
    ['insight-new', { insights: [insight({ status: 'confirmed', decidedAt: at('2026-11-20') })] }, ['Ik word blij van uitleggen.']],
    ['exercise-done', { exercises: [run()] }, ['Nieuwe collega’s opleiden geeft je energie.']],
    ['long-silent', { lastWrittenAt: at('2026-11-12'), messages: [message('het laatste')] }, ['het laatste']],
    [
      'contradiction',
      {
        contradiction: {
          before: { kind: 'insight', id: 'i9', conversationId: null, text: 'In een groep begin ik te draaien.', at: null },
          now: { kind: 'message', id: 'm9', conversationId: 'c1', text: 'Ik werk het liefst alleen.', at: null },
        },
      },
      ['In een groep begin ik te draaien.', 'Ik werk het liefst alleen.'],
    ],
  ];
  it.each(cases)('%s: rests on what was said, word for word', (rule, facts, evidence) => {
    const questions = asked(facts);
    expect(questions.map((question) => [question.rule, question.evidence.map(({ text }) => text)])).toEqual([[rule, evidence]]);
  });

  it.each<[string, Partial<BriefFacts>]>([
    ['a false alarm', { signals: [signal({ status: 'resolved', outcome: 'false-alarm', resolvedAt: at('2026-11-13') })] }],
    ['a signal resolved before the last brief', { signals: [signal({ status: 'resolved', outcome: 'handled', resolvedAt: at('2026-11-01') })] }],
    ['a question to a reader', { signals: [signal({ kind: 'unchecked' })] }],
    ['a crisis that is open, which has its own place', { signals: [signal({ level: 'crisis', kind: 'crisis' })] }],
    ['a result that the client did not keep', { careerQuestion: 'Wil ik opleiden?', exercises: [run({ isKept: false, lines: [] })] }],
    [
      'what was said twice in one breath',
      { messages: [message('a', { subjects: ['boss'], isFelt: true }), message('b', { subjects: ['boss'], isFelt: true })] },
    ],
    ['what was said twice without a feeling', { messages: [message('a', { subjects: ['boss'] }), message('b', { subjects: ['boss'], at: at('2026-11-18') })] }],
    ['energy that hardly moves', { logbook: [entry('a', 5), entry('b', 8)] }],
    ['an insight of yesterday', { insights: [insight({ createdAt: at('2026-11-26') })] }],
    ['one who wrote last week', { lastWrittenAt: at('2026-11-20'), messages: [message('a')] }],
  ])('is not asked about %s', (_, facts) => {
    expect(asked(facts)).toEqual([]);
  });

  it('comes with two others at most, what weighs most first, and none about the same words', () => {
    const all = asked({
      signals: [signal()],
      homework: [task({ isOverdue: true })],
      exercises: [run()],
      insights: [insight()],
      logbook: [entry('laag', 1), entry('hoog', 9)],
      careerQuestion: 'Wil ik opleiden?',
    });
    expect(all.map(({ rule }) => rule)).toEqual(['signal-to-discuss', 'homework-late', 'exercise-and-question']);
    expect(asked({ exercises: [run()], careerQuestion: 'Wil ik opleiden?' }).map(({ rule }) => rule)).toEqual(['exercise-and-question']);
  });
});

describe('what was confirmed and what is said later', () => {
  const confirmed = {
    ...insight({ status: 'confirmed', text: 'Ik werk liefst alleen.', messageIds: ['m1'] }),
    trajectoryId: 't',
    competency: null,
  } as unknown as Insight;
  const says = (text: string, change = {}) => message('m9', { text, at: at('2026-11-15'), ...change });
  it('stand side by side where the one is plainly the opposite of the other', () => {
    expect(findOpposite([says('In een groep draai ik pas.')], [confirmed])).toMatchObject({
      before: { kind: 'insight', id: 'i1', text: 'Ik werk liefst alleen.' },
      now: { kind: 'message', id: 'm9', text: 'In een groep draai ik pas.' },
    });
  });
  it('are left alone where nothing pulls apart, where it was not confirmed, and where the insight came later', () => {
    expect(findOpposite([says('Ik werk graag met hout.')], [confirmed])).toBeNull();
    expect(findOpposite([says('In een groep draai ik pas.')], [{ ...confirmed, status: 'refused' }])).toBeNull();
    expect(findOpposite([says('In een groep draai ik pas.', { at: at('2026-11-11') })], [confirmed])).toBeNull();
  });
});
