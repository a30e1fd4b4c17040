// The SMART checker against goals that were labelled letter by letter (`holds`: the letters that hold). smart-goals.jsonl: 151 by somebody
// else, whose differences are printed and read; a label is changed only with its reason in README.md. smart-goals-blind.jsonl: 60 written
// and labelled before a round of repairs, of which only the figures are printed, so that nobody tunes on them.
import { readFileSync } from 'node:fs';
import { checkSmart, type Goal, type SmartLetter, smartLetters } from '../../server/plan/smart.ts';

/** The day on which the labels were given. */
const today = new Date('2026-11-02T12:00:00Z');

type Labelled = { id: string; goal: Goal; holds: string };
export type LetterAgreement = {
  agreed: number;
  of: number /** Says that it is in order where the label does not. */;
  tooMild: number;
  tooStrict: number;
  kappa: number;
};
export type SmartMeasure = {
  letters: Record<SmartLetter, LetterAgreement>;
  agreement: number;
  kappa: number;
  differ: { id: string; letter: SmartLetter; says: boolean; text: string }[];
};

/** Agreement per letter and of all letters together. */
export function measureSmart(goalsOf: 'smart-goals' | 'smart-goals-blind' = 'smart-goals'): SmartMeasure {
  const goals = readFileSync(new URL(`./${goalsOf}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
  const pairs = goals.flatMap(({ id, goal, holds }) =>
    checkSmart(goal, today).map(({ letter, ok }) => ({
      id,
      letter,
      says: ok,
      label: holds.includes(letter),
      text: [goal.text, goal.when, goal.doneWhen].filter(Boolean).join(' | '),
    })),
  );
  const agreementOf = (some: typeof pairs): LetterAgreement => {
    const agreed = some.filter(({ says, label }) => says === label).length;
    const share = (of: (pair: (typeof pairs)[number]) => boolean) => some.filter(of).length / some.length;
    const chance = share(({ says }) => says) * share(({ label }) => label) + share(({ says }) => !says) * share(({ label }) => !label);
    return {
      agreed,
      of: some.length,
      tooMild: some.filter(({ says, label }) => says && !label).length,
      tooStrict: some.filter(({ says, label }) => !says && label).length,
      kappa: chance === 1 ? 1 : (agreed / some.length - chance) / (1 - chance),
    };
  };
  const letters = Object.fromEntries(
    smartLetters.map((letter) => [letter, agreementOf(pairs.filter((pair) => pair.letter === letter))]),
  ) as SmartMeasure['letters'];
  const { agreed, of, kappa } = agreementOf(pairs);
  return { letters, agreement: agreed / of, kappa, differ: pairs.filter(({ says, label }) => says !== label).map(({ label: _, ...pair }) => pair) };
}

/** As printed; without the differences where they must stay unread. */
export function smartTable({ letters, agreement, kappa, differ }: SmartMeasure, isBlind = false): string {
  const row = (name: string, { agreed, of, tooMild, tooStrict, kappa }: LetterAgreement) =>
    `| ${name} | ${(agreed / of).toFixed(3)} | ${kappa.toFixed(2)} | ${tooMild} | ${tooStrict} |`;
  return [
    '| letter | agreement | kappa | too mild | too strict |',
    '| --- | --- | --- | --- | --- |',
    ...smartLetters.map((letter) => row(letter, letters[letter])),
    `| all | ${agreement.toFixed(3)} | ${kappa.toFixed(2)} | | |`,
    '',
    ...(isBlind ? [] : differ).map(({ id, letter, says, text }) => `${letter} ${says ? 'too mild  ' : 'too strict'} ${id} ${text}`),
  ].join('\n');
}
