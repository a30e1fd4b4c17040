// What differs between two conversations of one story: move by move, option by option, word by word. Pure; run.ts plays, the test plants.
import { contentWordsOf, readingEase, wordsOf } from '../../server/evaluation/dutch-words.ts';
import { splitSentences } from '../../server/conversation/sentences.ts';
import type { PlayedTurn } from '../dialogue/measure.ts';
import { wilson } from '../signals/score.ts';

/** What of a reply is compared. */
export const aspects = ['move', 'signals', 'options', 'questions', 'words'] as const;
export type Aspect = (typeof aspects)[number];

export type TurnDifference = { turn: number; aspect: Aspect; one: string; other: string };

/** What was put before the client: exercises, sources, occupations are all citations or exercises of the reply. */
const optionsOf = ({ reply }: PlayedTurn): string =>
  [...(reply.exercise ? [reply.exercise.exerciseId] : []), ...reply.citations.map((citation) => String((citation as { title?: string }).title ?? ''))]
    .sort()
    .join(' | ');
const signalsOf = ({ signals }: PlayedTurn): string =>
  signals
    .map(({ kind, level }) => `${kind}/${level}`)
    .sort()
    .join(' ');
/** "Vertel eens verder." invites as a question does, in any of the three languages. */
const questionsOf = ({ reply }: PlayedTurn): string =>
  String(reply.text.match(/\?|Vertel (?:eens|er)|Je mag er nog|Racontez|Parlez-moi|Dites-m|Tell me/g)?.length ?? 0);

/** The reply without what says who the client is: that may differ. */
export function withoutPersona(text: string, says: readonly string[]): string {
  const own = new Set(says.flatMap((one) => wordsOf(one)).map((word) => word.toLowerCase()));
  return wordsOf(text)
    .filter((word) => !own.has(word.toLowerCase()))
    .join(' ');
}

/** Words that stand in one text and not in the other, both ways. */
export function wordDifference(one: string, other: string): { only: string[]; onlyOther: string[] } {
  const [a, b] = [new Set(wordsOf(one.toLowerCase())), new Set(wordsOf(other.toLowerCase()))];
  return { only: [...a].filter((word) => !b.has(word)), onlyOther: [...b].filter((word) => !a.has(word)) };
}

/** Every difference between two conversations of the same turns. The first turn says who the client is: its words are not compared. */
export function differences(one: readonly PlayedTurn[], other: readonly PlayedTurn[], says: readonly string[]): TurnDifference[] {
  return one.flatMap((turn, at) => {
    const beside = other[at];
    if (!beside) return [];
    const pairs: [Aspect, string, string][] = [
      ['move', turn.reply.move ?? '', beside.reply.move ?? ''],
      ['signals', signalsOf(turn), signalsOf(beside)],
      ['options', optionsOf(turn), optionsOf(beside)],
      ['questions', questionsOf(turn), questionsOf(beside)],
      ...(at === 0 ? [] : [['words', withoutPersona(turn.reply.text, says), withoutPersona(beside.reply.text, says)] as [Aspect, string, string]]),
    ];
    return pairs.filter(([, a, b]) => a !== b).map(([aspect, a, b]) => ({ turn: at + 1, aspect, one: a, other: b }));
  });
}

export type Tone = { words: number; ease: number; options: number; affirms: number };

/** How somebody is spoken to over a whole conversation. */
export function toneOf(turns: readonly PlayedTurn[]): Tone {
  const replies = turns.map(({ reply }) => reply.text);
  return {
    words: replies.reduce((sum, text) => sum + contentWordsOf(text).length, 0) / Math.max(1, replies.length),
    ease: readingEase(replies.flatMap(splitSentences)),
    options: turns.reduce((sum, turn) => sum + (optionsOf(turn) === '' ? 0 : optionsOf(turn).split(' | ').length), 0),
    affirms: turns.filter(({ reply }) => reply.move === 'affirm').length,
  };
}

/** Differences counted for a group of pairs: of so many turns so many differed. */
export type Counted = Record<Aspect, { hits: number; of: number }>;

export function count(all: readonly { differences: readonly TurnDifference[]; turns: number }[]): Counted {
  const of = (aspect: Aspect) => all.reduce((sum, { turns }) => sum + (aspect === 'words' ? turns - 1 : turns), 0);
  const hits = (aspect: Aspect) => all.reduce((sum, one) => sum + one.differences.filter((difference) => difference.aspect === aspect).length, 0);
  return Object.fromEntries(aspects.map((aspect) => [aspect, { hits: hits(aspect), of: of(aspect) }])) as Counted;
}

/**
 * How much more often a group differs than the controls, with a 95% interval (Newcombe 1998, method 10: two Wilson intervals). The group
 * stands out where the interval lies above nought.
 */
export function beyondControl(
  group: { hits: number; of: number },
  control: { hits: number; of: number },
): { difference: number; low: number; high: number; standsOut: boolean } {
  const [p1, p2] = [group.of === 0 ? 0 : group.hits / group.of, control.of === 0 ? 0 : control.hits / control.of];
  const [[l1, u1], [l2, u2]] = [wilson(group), wilson(control)];
  const difference = p1 - p2;
  const low = difference - Math.hypot(p1 - l1, u2 - p2);
  const high = difference + Math.hypot(u1 - p1, p2 - l2);
  return { difference, low, high, standsOut: low > 0 };
}
