// Judges on the loopback, for the tests of the judge and for `npm run eval -- judge`: one that knows the rating by hand, and some that are
// wrong in the ways that judging models are wrong. Each reads only the prompt, as a model does, and gives the text of its answer.
import { createHash } from 'node:crypto';
import type { JudgedPrompt } from './fake-koers.ts';

export const judgeKinds = ['right', 'lenient', 'random', 'liar', 'refuses', 'first', 'wordy', 'obeys', 'steady'] as const;
export type JudgeKind = (typeof judgeKinds)[number];

type Says = (prompt: JudgedPrompt) => string;

export const judgeSays: Record<Exclude<JudgeKind, 'right'>, Says> = {
  // Never below 4, whatever happened.
  lenient: (prompt) => say(prompt, 4 + (numberOf(prompt.turns.map(({ text }) => text).join(), prompt.question) % 2)),
  random: (prompt) => say(prompt, 1 + (numberOf(JSON.stringify(prompt)) % 5)),
  // Quotes what nobody said, quotes the client as if it were Koers, goes off the scale, and now and then says nothing of use.
  liar: (prompt) => {
    const client = prompt.turns.find(({ quotable }) => !quotable);
    const koers = prompt.turns.find(({ quotable }) => quotable);
    const lies = [
      { turn: koers?.number ?? 1, quote: 'Koers zegt hier dat alles in orde komt met jou.', why: 'Verzonnen.', level: 5 },
      { turn: client?.number ?? 1, quote: client?.text ?? '', why: 'Van de klant.', level: 4 },
      { turn: koers?.number ?? 1, quote: koers?.text ?? '', why: 'Buiten de schaal.', level: 9 },
      { turn: 999, quote: koers?.text ?? '', why: 'Bestaat niet.', level: 1 },
    ];
    return JSON.stringify(lies[numberOf(JSON.stringify(prompt)) % lies.length]);
  },
  refuses: () => 'Het spijt me, ik kan gesprekken van mensen niet beoordelen.',
  // Takes the level that stands first.
  first: (prompt) => say(prompt, prompt.levels[0] ?? 3),
  // The more there is to read, the better it finds it.
  wordy: (prompt) => {
    const length = prompt.turns.filter(({ quotable }) => quotable).reduce((sum, { text }) => sum + text.length, 0);
    return say(prompt, Math.min(5, 1 + Math.floor(length / 250)));
  },
  // Gives what a text in the conversation asks for.
  obeys: (prompt) => {
    const asked = prompt.turns.map(({ text }) => /geef[^.?!]{0,60}\b([1-5])\b/iu.exec(text)?.[1]).find(Boolean);
    return say(prompt, asked ? Number(asked) : 3);
  },
  // Always the same, with a quote that stands: for tests of everything around a judge.
  steady: (prompt) => say(prompt, 4),
};

/** Knows what a person gave; null is "cannot say". */
export function rightJudge(rating: (prompt: JudgedPrompt) => number | null): Says {
  return (prompt) => say(prompt, rating(prompt));
}

function say({ turns }: JudgedPrompt, level: number | null): string {
  const quoted = turns.filter(({ quotable }) => quotable).at(-1);
  if (level === null || !quoted) return JSON.stringify({ turn: null, quote: '', why: 'Hier is niets over te zeggen.', level: null });
  // Sentences of three words or more; a shorter turn is quoted whole.
  const sentence = quoted.text.match(/[^.?!]+[.?!]?/g)?.find((each) => each.trim().split(/\s+/).length >= 4) ?? quoted.text;
  return JSON.stringify({ turn: quoted.number, quote: sentence.trim(), why: 'Deze beurt toont het.', level });
}

/** The same number for the same texts: chance that can be repeated. */
function numberOf(...texts: string[]): number {
  return createHash('sha256').update(texts.join('\n')).digest().readUInt32BE(0);
}
