// Puts a reply together, sentence by sentence: nothing twice in a conversation, no opening like that of the reply before, at most one
// question. Deterministic: the same situation gives the same reply, so a dialogue can be replayed.
import { checkSentence, sameSentenceKey } from './guard.ts';
import { textsOfExercise } from './exercise-plan.ts';
import { touchesLeftAlone } from './left-alone.ts';
import type { Passage, Situation } from './move.ts';
import { splitSentences } from './sentences.ts';
import { textsOfSteps } from './texts-of-steps.ts';

/** A small stable hash (FNV-1a): variants differ between clients and turns, and stay the same on a replay. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/** Two words say how a reply opens. */
function openingOf(text: string): string {
  return sameSentenceKey(text).split(' ').slice(0, 2).join(' ');
}

/** "'s avonds" takes its capital after the "'s". */
const capital = (text: string): string => text.replace(/^('[snt] |["“«']?)(\p{Ll})/u, (_, quote: string, letter: string) => quote + letter.toUpperCase());

export type Fill = Readonly<Record<string, string>>;

export class Reply {
  readonly sentences: string[] = [];
  readonly cited: number[] = [];
  readonly #said: Set<string>;
  readonly #lastOpening: string;
  readonly #seed: number;
  readonly #allowed: string;
  readonly #situation: Situation;
  #picks = 0;

  constructor(situation: Situation, passages: readonly Passage[]) {
    const koers = situation.past.filter((turn) => turn.from === 'koers');
    this.#said = new Set(koers.flatMap((turn) => splitSentences(turn.text)).map(sameSentenceKey));
    this.#lastOpening = openingOf(koers.at(-1)?.text ?? '');
    this.#seed = hashOf(`${situation.past.length}|${situation.text}`);
    this.#situation = situation;
    this.#allowed = [
      situation.text,
      ...situation.past.map((turn) => turn.text),
      ...situation.insights,
      ...situation.actions,
      situation.careerQuestion ?? '',
      situation.clientName,
      situation.counsellorName,
      situation.hoursLeft === null ? '' : `${Math.floor(situation.hoursLeft)} ${Math.round((situation.hoursLeft % 1) * 60)}`,
      textsOfExercise(situation.exercise),
      textsOfSteps(situation),
      ...passages.map((passage) => `${passage.title} ${passage.heading} ${passage.text} ${passage.checkedAt} ${passage.validTo ?? ''}`),
    ].join('\n');
  }

  /** How the reply before began, in one word: the next one had better begin otherwise. */
  get lastOpening(): string {
    return this.#lastOpening;
  }

  get asksAlready(): boolean {
    return this.sentences.some((sentence) => sentence.replace(/["“«][^"”»]*["”»]/g, '').includes('?'));
  }

  wasSaid(sentence: string): boolean {
    const key = sameSentenceKey(sentence);
    return this.#said.has(key) || this.#situation.older?.said.has(hashOf(key)) === true || this.sentences.some((said) => sameSentenceKey(said) === key);
  }

  /** Whether this sentence may come next. */
  fits(sentence: string): boolean {
    if (sentence.trim() === '' || this.wasSaid(sentence)) return false;
    if (touchesLeftAlone(sentence, this.#situation)) return false;
    // The same limits as for a model: a variant that would not pass is not chosen, so that nothing is dropped later.
    if (!checkSentence(sentence, { language: this.#situation.language, allowed: this.#allowed, questionsSoFar: 0, alreadySaid: [] }).ok) return false;
    return this.sentences.length > 0 || openingOf(sentence) !== this.#lastOpening;
  }

  /** The first variant of a pool that may come next, starting at a place that depends on the conversation (or, in order, at the first); null when all are used. */
  pick(pool: readonly string[], fill: Fill = {}, inOrder = false): string | null {
    const start = inOrder ? 0 : (this.#seed + this.#picks++ * 7) % Math.max(1, pool.length);
    for (let i = 0; i < pool.length; i++) {
      const sentence = fillIn(pool[(start + i) % pool.length] ?? '', fill);
      if (sentence !== null && this.fits(sentence)) return sentence;
    }
    return null;
  }

  add(sentence: string | null): boolean {
    if (sentence === null || !this.fits(sentence)) return false;
    if (sentence.includes('?') && this.asksAlready && sentence.replace(/["“«][^"”»]*["”»]/g, '').includes('?')) return false;
    this.sentences.push(sentence);
    return true;
  }

  say(pool: readonly string[], fill: Fill = {}, inOrder = false): boolean {
    return this.add(this.pick(pool, fill, inOrder));
  }

  /** Two halves put together: a sentence that is new when all others are used. */
  sayPair(heads: readonly string[], tails: readonly string[]): boolean {
    return this.say(heads.flatMap((head) => tails.map((tail) => `${head}, ${tail}.`)));
  }

  /** The marker of a passage, in order of citation. */
  cite(index: number): string {
    let at = this.cited.indexOf(index);
    if (at === -1) at = this.cited.push(index) - 1;
    return `[${at + 1}]`;
  }
}

/** Fills {slots}; a capitalised slot gets a capital. Null when a slot has nothing to go in. */
export function fillIn(template: string, fill: Fill): string | null {
  let missing = false;
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = fill[name] ?? (/^\p{Lu}/u.test(name) ? fill[name.toLowerCase()] && capital(fill[name.toLowerCase()] ?? '') : undefined);
    if (value === undefined || value === '') {
      missing = true;
      return '';
    }
    return value;
  });
  return missing ? null : capital(text);
}
