// Every sentence of every voice goes through here before it is stored: the guard looks at it, what a model says is held against the
// passages it cites, and what does not pass is counted by rule and left out. Where that leaves a hole, something honest is said instead.
import type { FactVerdict } from './check-facts.ts';
import { checkGrounding, type GroundingRule, isSaidAsIs, statesFact } from './grounding.ts';
import { hashOf } from './compose-reply.ts';
import { checkSentence } from './guard.ts';
import { isSaid } from './limits/invented.ts';
import type { JudgeSentence, LearnedLimit } from './limits/learned/learned-guard.ts';
import { makeLeakCheck } from './limits/leaks-prompt.ts';
import { sameSentenceKey } from './same-sentence.ts';
import { textsOfExercise } from './exercise-plan.ts';
import { touchesLeftAlone } from './left-alone.ts';
import type { Passage, Situation } from './move.ts';
import type { Language } from '../people/roles.ts';
import { asksAboutGap, instead, isGrave, makeBeginning, quoteNear, quoteSource, saysPast } from './say-instead.ts';
import { splitSentences } from './sentences.ts';
import { textsOfSteps } from './texts-of-steps.ts';

/** What the embedded check made of a model's sentence. */
export type HeldSentence = {
  sentence: string;
  /** Without markers. */
  bare: string;
  /** Indexes of the passages it cites. */
  cited: number[];
  /** Why it cannot leave; null when the embedded check lets it. */
  rule: GroundingRule | null;
  isFact: boolean;
  /** Word for word a sentence of a passage it cites: nothing is left to check. */
  isQuoted: boolean;
  /** What the learned guard holds against it; it judges only what a model words itself, neither a source's words nor an exercise's. */
  limit: LearnedLimit | null;
};

/** A run of the client's words this long, said as a sentence of its own, is no mirror. */
const echoWords = 6;

/** Says that it is not known. */
const admits: Record<Language, RegExp> = {
  nl: /weet ik niet|niet (?:genoeg )?zeker|vind ik (?:daar |dat )?(?:niet|geen)|geen bron/iu,
  fr: /je ne (?:le )?sais pas|pas (?:sûr|certain)|pas (?:trouvé|retrouv)|aucune source/iu,
  en: /don['’]t know|not (?:sure|certain)|can(?:no|['’])t find|could not find|no source/iu,
};

type Change = (sentence: string) => string;
type Options = {
  /** The reply answers a question of fact. */
  informs?: boolean;
  /** What was looked up. */
  query?: string | null;
  /** ISO date against which a source's last day is held. */
  today?: string;
  /** What a model was told to do: nothing of it goes out. */
  secret?: string;
  /** The learned guard, for a model's sentences; none: the rules alone. */
  judge?: JudgeSentence;
};

/**
 * A gate for one reply. `pass` gives the part to send, or nothing when the sentence is held back.
 */
export function makeSentenceGate(
  situation: Situation,
  passages: readonly Passage[],
  { informs = false, query = null, today = '', secret = '', judge }: Options = {},
) {
  const { language } = situation;
  const alreadySaid = situation.past.filter(({ from }) => from === 'koers').flatMap(({ text }) => splitSentences(text));
  const said: string[] = [];
  const guarded: string[] = [];
  const allowed = [
    situation.text,
    ...situation.past.map(({ text }) => text),
    ...passages.map(({ title, heading, text, url, checkedAt, validTo }) => [title, heading, text, url, checkedAt, validTo].join('\n')),
    situation.careerQuestion ?? '',
    situation.counsellorName,
    situation.clientName,
    ...situation.insights,
    ...situation.actions,
    textsOfExercise(situation.exercise),
    textsOfSteps(situation),
    hoursInWords(situation.hoursLeft),
  ].join('\n');
  const own = [
    situation.text,
    ...situation.past.filter(({ from }) => from !== 'koers').map(({ text }) => text),
    situation.careerQuestion ?? '',
    ...situation.insights,
    ...situation.actions,
    situation.counsellorName,
    situation.clientName,
    hoursInWords(situation.hoursLeft),
  ].join('\n');
  const written = textsOfExercise(situation.exercise);
  const leaks = secret === '' ? () => false : makeLeakCheck(secret);
  const isAsked = informs || situation.fact != null || situation.text.includes('?');
  const told = { informs, today };
  const isPast = (index: number) => (passages[index]?.validTo ?? today).slice(0, 10) < today;
  const pastSaid = new Set<number>();
  let questions = 0;
  let ungrounded = 0;
  let facts = 0;
  let hasGap = false;
  let hasQuoted = false;
  let hasOwned = false;

  function pass(sentence: string, change: Change = (same) => same, limit: LearnedLimit | null = null): string[] {
    const verdict = checkSentence(sentence, {
      language,
      allowed,
      written,
      counsellor: situation.counsellorName,
      isSimpler: situation.guidance?.simpler === true,
      alreadySaid: [...alreadySaid, ...said],
      questionsSoFar: questions,
    });
    const cited = citedBy(sentence);
    if (touchesLeftAlone(sentence, situation)) {
      guarded.push('left-alone');
      return [];
    }
    if (leaks(sentence) && !isSaid(sentence, own)) {
      guarded.push('instructions');
      return [];
    }
    if (verdict.ok && situation.older?.said.has(hashOf(sameSentenceKey(sentence))) && !isSaid(sentence, written)) {
      guarded.push('repetition');
      return [];
    }
    if (!verdict.ok || cited.some((index) => index < 0 || index >= passages.length)) {
      guarded.push(verdict.ok ? 'invented-fact' : verdict.rule);
      return [];
    }
    if (limit !== null) {
      guarded.push(limit);
      return [];
    }
    // The question mark of a title, or of what the client said, is no question.
    if (sentence.replace(/["“«„][^"”»]*["”»]/g, '').includes('?')) questions++;
    if (cited.length > 0) facts++;
    const part = `${said.length === 0 ? '' : ' '}${change(sentence)}`;
    said.push(sentence);
    return [part];
  }

  function isEcho({ bare, cited }: HeldSentence): boolean {
    const said = sameSentenceKey(bare);
    return cited.length === 0 && !/["“«„]/.test(bare) && said.split(' ').length >= echoWords && sameSentenceKey(situation.text).includes(said);
  }

  function leaveOut(rule: string): string[] {
    guarded.push(`grounding:${rule}`);
    ungrounded++;
    hasGap = true;
    return [];
  }

  /** The source's own words, once in a reply. */
  function sayQuoted(among: readonly number[] | null, change: Change): string[] {
    if (hasQuoted) return [];
    const quote = quoteSource(query ?? situation.text, passages, among, language);
    const parts = quote === null ? [] : passWithDate(quote, change);
    hasQuoted ||= parts.length > 0;
    return parts;
  }

  /** A fact of a source that has ended, with the sentence that says so. */
  function passWithDate(sentence: string, change: Change, limit: LearnedLimit | null = null): string[] {
    const parts = pass(sentence, change, limit);
    const past = citedBy(sentence).find((index) => isPast(index) && !pastSaid.has(index));
    if (parts.length === 0 || past === undefined) return parts;
    pastSaid.add(past);
    const note = saysPast(passages[past] as Passage, language);
    return note === null ? parts : [...parts, ...pass(note)];
  }

  /** No verdict came on what a client may act on: the source itself, in its words or by its marker. */
  function pointToSource({ bare, cited }: HeldSentence, change: Change): string[] {
    const first = cited[0];
    // Where that passage was cited already, the client can open it.
    if (hasQuoted || said.some((sentence) => citedBy(sentence).some((index) => cited.includes(index)))) return [];
    const near = language !== 'nl' && first !== undefined ? quoteNear(bare, passages[first] as Passage, `[${first + 1}]`, language) : null;
    const quoted = near === null ? sayQuoted(cited.length > 0 ? cited : null, change) : passWithDate(near, change);
    if (quoted.length > 0 || first === undefined) {
      hasQuoted ||= quoted.length > 0;
      return quoted;
    }
    hasQuoted = true;
    return pass(instead[language].read(`[${first + 1}]`), change);
  }

  /** A reply that is to inform, and so far neither did nor said that it does not know. */
  const isUnanswered = () => informs && facts === 0 && !said.some((sentence) => admits[language].test(sentence));

  return {
    guarded,
    /** How many parts have passed so far. */
    get sent() {
      return said.length;
    },
    get isUnanswered() {
      return isUnanswered();
    },
    /** How many questions have passed so far. */
    get questions() {
      return questions;
    },
    pass,
    /**
     * Says this in the place of a sentence that was held back, and counts it there.
     * @param place of the rule in `guarded`
     */
    passInstead(sentence: string, counted: string, place: number): string[] {
      const before = guarded.length;
      const parts = pass(sentence);
      if (parts.length === 0) {
        // What was tried in its place is not counted by itself.
        guarded.length = before;
        return [];
      }
      guarded[place] = counted;
      hasGap = false;
      return parts;
    },
    /** Holds a model's sentence against the passages it cites; nothing is said yet. */
    hold(sentence: string): HeldSentence {
      const cited = citedBy(sentence);
      const bare = sentence.replace(/\s*\[\d{1,2}\]/g, '').trim();
      const verdict = checkGrounding(sentence, passages, own, language, told);
      const sources = cited.flatMap((index) => passages[index] ?? []);
      return {
        sentence,
        bare,
        cited,
        rule: verdict.ok ? null : verdict.rule,
        isFact: cited.length > 0 || statesFact(bare, passages, own, language, told),
        isQuoted: language === 'nl' && sources.some((source) => isSaidAsIs(bare, source)),
        // With a source it informs, and is held against what that source says.
        limit: cited.length > 0 || isSaid(sentence, written) ? null : (judge?.(sentence, language, allowed) ?? null),
      };
    },
    /**
     * The parts to send for a sentence that was held, in order.
     * @param verdict a model's, beside the embedded check; null where it was not asked
     * @param change renumbers its markers
     */
    passHeld(held: HeldSentence, verdict: FactVerdict | null, change: Change): string[] {
      // A sentence of the client's as if it were Koers' own is an echo: of a page that was pasted, or of what a model was told to say.
      if (isEcho(held)) {
        guarded.push('repetition');
        return [];
      }
      if (held.rule !== null) return leaveOut(held.rule);
      if (verdict === 'unsupported') return leaveOut('not-entailed');
      // The words of another language cannot be compared with a Dutch source: without a verdict the source speaks.
      const isSure = verdict === 'supported' || held.isQuoted || !held.isFact;
      if (!isSure && (language !== 'nl' || (verdict === 'unknown' && isGrave(held.bare)))) {
        leaveOut('no-verdict');
        return pointToSource(held, change);
      }
      const begins = said.length === 0 || hasGap;
      const sentence = begins ? makeBeginning(held.sentence, language, hasGap) : held.sentence;
      if (sentence === null) return leaveOut('left-hanging');
      if (sentence.includes('?') && ungrounded === 0 && isUnanswered()) return this.answerFirst(held, change);
      const owned = sentence.includes('?') && ungrounded > 0 && facts === 0 ? this.own(change) : [];
      if (owned.length > 0 && facts === 0 && asksAboutGap(sentence, language)) return [...owned, ...pass(instead[language].ask(situation.counsellorName))];
      const parts = passWithDate(sentence, change, held.limit);
      hasGap = parts.length === 0;
      return [...owned, ...parts];
    },
    /** The client's question is answered before another is asked: by the source, or later by the embedded voice, which then asks its own. */
    answerFirst(held: HeldSentence, change: Change): string[] {
      const quoted = sayQuoted(null, change);
      hasGap = quoted.length === 0;
      return hasGap ? [] : [...quoted, ...pass(held.sentence, change, held.limit)];
    },
    /** Where no fact could be said: the source's own words, else that they were not found. */
    own(change: Change): string[] {
      // Who asked nothing is not told that nothing was found.
      if (hasOwned || said.length === 0 || !isAsked) return [];
      hasOwned = true;
      const quoted = informs ? sayQuoted(null, change) : [];
      return quoted.length > 0 ? quoted : pass(instead[language].nothing);
    },
    /** What closes a model's reply of which something could not be said: the source, or a question instead of the fact. */
    askInstead(change: Change): string[] {
      // A reply that stands without what was left out needs no excuse.
      if (ungrounded === 0 || questions > 0 || !isAsked || (facts > 1 && ungrounded <= facts)) return [];
      const owned = facts === 0 ? this.own(change) : pass(instead[language].part);
      return [...owned, ...pass(instead[language].ask(situation.counsellorName))];
    },
  };
}

export type SentenceGate = ReturnType<typeof makeSentenceGate>;

const citedBy = (sentence: string): number[] => [...sentence.matchAll(/\[(\d{1,2})\]/g)].map(([, number]) => Number(number) - 1);

/** The client's own file may be quoted: hours and minutes left. */
function hoursInWords(hours: number | null): string {
  if (hours === null) return '';
  return `${hours} ${Math.floor(hours)} ${Math.round((hours % 1) * 60)}`;
}
