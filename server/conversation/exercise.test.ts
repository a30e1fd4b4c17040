// A run of an exercise: which way it goes, back, skipped, stuck for nobody, and what comes out of it.
import { describe, expect, it } from 'vitest';
import { findExerciseFaults } from '../knowledge/exercise-shape.ts';
import {
  answerStep,
  beginRun,
  type ExerciseDefinition,
  explainStep,
  goBack,
  pauseRun,
  playMessage,
  progressOf,
  resumeRun,
  type RunState,
  skipStep,
} from './exercise.ts';
import { outcomeOf, stepSentences } from './exercise-words.ts';

const exercise: ExerciseDefinition = {
  title: 'Twijfel wegen',
  purpose: 'Je weegt een twijfel.',
  minutes: 10,
  homework: false,
  fits: [],
  steps: [
    { id: 'twijfel', ask: 'Waarover twijfel je?', help: 'Noem één ding.', answer: 'text', optional: false, ways: [{ when: { isUnsure: true }, to: 'end' }] },
    {
      id: 'zeker',
      ask: 'Hoe zeker ben je, van 0 tot 10?',
      help: 'Nul is niets.',
      answer: 'number',
      least: 0,
      most: 10,
      optional: false,
      ways: [
        { when: { atLeast: 8 }, to: 'stap' },
        { when: { atMost: 3 }, to: 'steun' },
      ],
    },
    {
      id: 'wat',
      ask: 'Wat maakt dat het een {zeker} is?',
      help: 'Denk aan vorige week.',
      answer: 'lines',
      least: 2,
      optional: false,
      ways: [{ when: { fewerThan: 2 }, to: 'steun' }],
    },
    {
      id: 'praten',
      ask: 'Wil je er met iemand over praten?',
      help: 'Ja of nee is genoeg.',
      answer: 'text',
      optional: true,
      ways: [{ when: { says: 'no' }, to: 'stap' }],
    },
    {
      id: 'steun',
      ask: 'Wie kan je helpen?',
      help: 'Eén naam is genoeg.',
      answer: 'one',
      options: ['Mijn partner', 'Een collega', 'Niemand'],
      optional: false,
      ways: [{ when: { is: ['Niemand'] }, to: 'end' }],
    },
    { id: 'stap', ask: 'Wat is een kleine stap over "{twijfel}"?', help: 'Klein mag.', answer: 'text', optional: false, ways: [] },
  ],
  yields: [
    { kind: 'insight', text: 'Ik twijfel over {twijfel}', competency: 'careerControl' },
    { kind: 'commitment', text: '{stap}', competency: 'careerControl' },
    { kind: 'contact', text: '{steun}', competency: 'networking' },
  ],
  summary: ['Waarover je twijfelt: {twijfel}.', 'Je zet het op {zeker}. Wie je kan helpen: {steun}.', 'Je stap: "{stap}".'],
};

/** Plays messages from the beginning. */
const play = (...texts: string[]): RunState => texts.reduce<RunState>((state, text) => playMessage(exercise, state, text).next, beginRun(exercise));
const steps = ({ answers }: RunState): string[] => answers.map(({ step, took }) => `${step}:${took}`);

it('is an exercise without faults', () => expect(findExerciseFaults(exercise)).toEqual([]));

describe('which way is taken', () => {
  it.each<[string[], string | null]>([
    [[], 'twijfel'],
    [['mijn job'], 'zeker'],
    [['mijn job', 'negen'], 'stap'],
    [['mijn job', '8'], 'stap'],
    [['mijn job', '2'], 'steun'],
    [['mijn job', '5'], 'wat'],
    [['mijn job', '5', 'loon en uren'], 'praten'],
    [['mijn job', '5', 'loon en uren', 'nee'], 'stap'],
    [['mijn job', '5', 'loon en uren', 'ja, graag'], 'steun'],
    [['mijn job', '5', 'loon en uren', 'geen idee'], 'steun'],
    [['mijn job', '2', 'een kollega'], 'stap'],
    [['mijn job', '2', 'niemand'], null],
    // Who does not know has a way of their own here, at once.
    [['geen idee'], null],
  ])('%j leads to %s', (texts, step) => expect(play(...texts).step).toBe(step));
});

describe('nobody gets stuck', () => {
  it('meets what does not fit once, with what is missing, and takes it the second time', () => {
    const once = answerStep(exercise, play('mijn job'), 'hangt ervan af', null);
    expect(once).toMatchObject({ deed: { kind: 'help', why: 'number' }, next: { step: 'zeker', tries: 1, answers: [{ step: 'twijfel' }] } });
    expect(steps(answerStep(exercise, once.next, 'hangt ervan af', null).next)).toEqual(['twijfel:answered', 'zeker:as-is']);
  });
  it.each([
    ['20', 'range'],
    ['', 'number'],
  ])('says of %j that it is the %s', (text, why) => expect(answerStep(exercise, play('mijn job'), text, null).deed).toEqual({ kind: 'help', why }));
  it('adds to what was not enough yet', () => {
    const some = answerStep(exercise, play('mijn job', '5'), 'het loon', null);
    expect(some.deed).toEqual({ kind: 'help', why: 'more' });
    const more = answerStep(exercise, some.next, 'en de uren', 'm2');
    expect(more.deed).toMatchObject({ kind: 'answer', took: 'answered', read: { items: ['het loon', 'de uren'] } });
    // "Dat is alles" leaves it at that: fewer than two leads elsewhere.
    expect(answerStep(exercise, some.next, 'dat is alles', null)).toMatchObject({
      deed: { took: 'as-is', read: { items: ['het loon'] } },
      next: { step: 'steun' },
    });
  });
  it('explains, and then takes not knowing for an answer', () => {
    const lost = explainStep(play('mijn job'));
    expect(lost).toMatchObject({ deed: { why: 'lost' }, next: { step: 'zeker', tries: 1 } });
    expect(answerStep(exercise, lost.next, 'geen idee', null)).toMatchObject({ deed: { took: 'unsure' }, next: { step: 'wat' } });
  });
  it('offers a pause after three answers in a row that were none', () => {
    const deeds = [...'abc'].reduce<{ state: RunState; offers: boolean[] }>(
      ({ state, offers }) => {
        const { deed, next } = skipStep(exercise, state, null);
        return { state: next, offers: [...offers, deed.kind === 'answer' && deed.offersPause] };
      },
      { state: play('mijn job'), offers: [] },
    );
    expect(deeds.offers).toEqual([false, false, true]);
  });
});

describe('back, skip and pause', () => {
  it('undoes an answer, so that the other way can be taken', () => {
    const far = play('mijn job', '9', 'terug naar de vorige vraag');
    expect(far).toMatchObject({ step: 'zeker', answers: [{ step: 'twijfel' }] });
    expect(playMessage(exercise, far, '1').next.step).toBe('steun');
  });
  it('stays at the first step', () => expect(goBack(beginRun(exercise))).toMatchObject({ deed: { wasFirst: true }, next: { step: 'twijfel' } }));
  it('leaves a step out', () => expect(steps(play('mijn job', 'overslaan', 'loon, uren'))).toEqual(['twijfel:answered', 'zeker:skipped', 'wat:answered']));
  it('keeps everything while it lies aside, and takes no answer then', () => {
    const aside = pauseRun(play('mijn job', '5'), 'asked').next;
    expect(answerStep(exercise, aside, 'loon, uren', null)).toEqual({ deed: { kind: 'stays' }, next: aside });
    expect(resumeRun(aside).next).toEqual(play('mijn job', '5'));
  });
});

describe('how far it is', () => {
  it.each<[string[], number, number]>([
    [[], 1, 6],
    [['mijn job'], 2, 6],
    [['mijn job', '9'], 3, 3],
    [['mijn job', '2'], 3, 4],
    [['mijn job', '5'], 3, 6],
    [['mijn job', '9', 'morgen bellen'], 3, 3],
  ])('after %j: step %i of %i', (texts, at, of) => expect(progressOf(exercise, play(...texts))).toEqual({ at, of }));
});

describe('what comes out of it', () => {
  it('says it in the client’s words, to "je" where that is certain, and leaves out what was not said', () => {
    const done = play('Of ik in mijn huidige job blijf.', '9', 'Ik bel morgen naar mijn vroegere collega!');
    expect(done.status).toBe('finished');
    const { lines, yields } = outcomeOf(exercise, done);
    expect(lines).toEqual([
      'Waarover je twijfelt: of je in je huidige job blijft.',
      'Je zet het op 9.',
      'Je stap: "Ik bel morgen naar mijn vroegere collega".',
    ]);
    expect(yields.map(({ kind, text }) => [kind, text])).toEqual([
      ['insight', 'Ik twijfel over Of ik in mijn huidige job blijf'],
      ['commitment', 'Ik bel morgen naar mijn vroegere collega'],
    ]);
  });
  it('is nothing where nothing was said', () => expect(outcomeOf(exercise, play('geen idee'))).toEqual({ lines: [], yields: [] }));
  it('quotes what cannot be turned with certainty', () => {
    const { lines } = outcomeOf(exercise, play('of gij mij nog aanneemt na mijn ziekte', '9', 'bellen'));
    expect(lines[0]).toBe('Waarover je twijfelt: "of gij mij nog aanneemt na mijn ziekte".');
  });
  it('puts an earlier answer in a question, short', () => {
    const state = play('Ik twijfel al jaren, sinds de fusie eigenlijk, of ik niet beter iets heel anders ga doen met planten', '9');
    expect(stepSentences(exercise, state.answers, 'stap', 'ask')).toEqual(['Wat is een kleine stap over "Ik twijfel al jaren, sinds de fusie eigenlijk"?']);
  });
  it('asks in other words where the answer it leans on is not there', () => {
    const state = play('mijn job', 'overslaan');
    expect(stepSentences(exercise, state.answers, 'wat', 'ask')).toEqual(['Denk aan vorige week.']);
  });
});
