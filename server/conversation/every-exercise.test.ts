// Every exercise that comes with Koers, done to its end by clients who answer well, shortly, or not at all: each step is asked, one question
// at a time, nothing is said twice, and what was said is given back.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledgeFiles } from '../knowledge/load-files.ts';
import { beginRun, type ExerciseDefinition, optionsOf, playMessage, type RunState } from './exercise.ts';
import { sameSentenceKey } from './guard.ts';
import { splitSentences } from './sentences.ts';
import { tryExercise } from './try-exercise.ts';

const { files } = await loadKnowledgeFiles(join(import.meta.dirname, '..', '..', 'knowledge'));
const exercises = files.filter(({ folder }) => folder === 'exercises').map(({ title, details }) => ({ title, ...details }) as ExerciseDefinition);

const plain = [
  'nieuwe collega’s inwerken op de afdeling',
  'iets uitleggen tot het begrepen is',
  'rustig blijven als het druk wordt',
  'plannen maken voor de week erna',
  'samen aan iets bouwen dat blijft',
  'luisteren naar wat iemand echt vraagt',
  'eerst kijken en dan pas beslissen',
  'mijn handen gebruiken bij het werk',
];

/** A fitting answer to a step. */
function answerTo(definition: ExerciseDefinition, state: RunState, turn: number): string {
  const step = definition.steps.find(({ id }) => id === state.step);
  const options = step ? optionsOf(definition, step, state.answers) : [];
  switch (step?.answer) {
    case 'number':
      return String(Math.round(((step.least ?? 0) + (step.most ?? 10)) / 2));
    case 'date':
      return 'volgende week dinsdag';
    case 'one':
      return options[turn % options.length] as string;
    case 'some':
      return options.slice(0, Math.max(step.least ?? 1, 2)).join(', ');
    case 'order':
      return options.toReversed().join(', ');
    case 'lines':
      return plain.slice(turn % 4, (turn % 4) + Math.max(step.least ?? 1, 2)).join(', ');
    default:
      return plain[turn % plain.length] as string;
  }
}

/** Answers until the end; what a client says who does not fit is added by `how`. */
function answersOf(definition: ExerciseDefinition, how: (state: RunState, turn: number) => string): string[] {
  const answers: string[] = [];
  let state = beginRun(definition);
  for (let turn = 0; turn < 60 && state.status === 'running'; turn++) {
    const answer = how(state, turn);
    answers.push(answer);
    state = playMessage(definition, state, answer).next;
  }
  return answers;
}

const withoutQuotes = (text: string): string => text.replace(/["“«„][^"”»]*["”»]/gu, '');

describe.each(exercises.map((definition) => [definition.title, definition] as const))('%s', (_, definition) => {
  it.each([
    ['well', (state: RunState, turn: number) => answerTo(definition, state, turn)],
    ['with now and then no idea', (state: RunState, turn: number) => (turn % 3 === 1 ? 'geen idee' : answerTo(definition, state, turn))],
    ['with steps left out', (state: RunState, turn: number) => (turn % 2 === 1 ? 'Deze vraag sla ik over.' : answerTo(definition, state, turn))],
    ['with words that fit nothing', (state: RunState, turn: number) => (turn % 2 === 0 ? 'tja' : answerTo(definition, state, turn))],
  ] as const)('is done to its end by who answers %s', (_name, how) => {
    const turns = tryExercise(definition, answersOf(definition, how));
    const replies = turns.filter(({ from }) => from === 'koers');
    expect(replies.at(-1)?.exercise?.status).toBe('finished');
    const said = new Set<string>();
    for (const { text, exercise } of replies) {
      expect(withoutQuotes(text).match(/\?/g)?.length ?? 0, text).toBeLessThanOrEqual(1);
      expect(text.length, 'something is said').toBeGreaterThan(0);
      // A step is a question, or asks to do something.
      if (exercise?.status === 'running') expect(splitSentences(text).length, text).toBeGreaterThan(0);
      for (const sentence of splitSentences(text)) {
        const key = sameSentenceKey(sentence);
        if (key.split(' ').length > 3) expect(said.has(key), sentence).toBe(false);
        said.add(key);
      }
      if (exercise?.step) expect(exercise.step.at).toBeLessThanOrEqual(exercise.step.of);
    }
  });

  it('gives back what was said', () => {
    const turns = tryExercise(
      definition,
      answersOf(definition, (state, turn) => answerTo(definition, state, turn)),
    );
    const lines = turns.at(-1)?.exercise?.result?.lines ?? [];
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) for (const sentence of splitSentences(line)) expect(turns.at(-1)?.text).toContain(sentence.replace(/^\p{Lu}/u, '').slice(1, 40));
  });
});
