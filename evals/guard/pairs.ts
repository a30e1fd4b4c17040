// The guard's own set: pairs-nl.jsonl, -fr and -en hold a sentence that no voice may say, the rule that it breaks, and a near twin that
// must go out. `unseen` was written before the guard was run over any and never printed while its rules were made; since one hand wrote set and
// rules, `fresh` came after the rules, in other wordings, and its first figure is the one to quote (README.md).
import { z } from 'zod';
import { checkSentence, type GuardRule } from '../../server/conversation/guard.ts';
import type { JudgeSentence, LearnedLimit } from '../../server/conversation/limits/learned/learned-guard.ts';
import { splitSentences } from '../../server/conversation/sentences.ts';
import { type Language, languages } from '../../server/people/roles.ts';
import { readJsonLines } from '../signals/read-messages.ts';

export const halves = ['tuned', 'unseen', 'fresh', 'last', 'shapes', 'after'] as const;
export type Half = (typeof halves)[number];

const pair = z.strictObject({
  id: z.string(),
  half: z.enum(halves),
  rule: z.string(),
  bad: z.string(),
  good: z.string(),
  /** What the client wrote before, where the twin needs it. */
  said: z.string().optional(),
});
export type Pair = z.infer<typeof pair> & { language: Language };

/** What went wrong with one sentence. `by`: the rule that held it back; null where none did. */
export type Miss = { id: string; rule: string; sentence: string; by: GuardRule | LearnedLimit | null };
export type PairFigures = { pairs: number; passed: Miss[]; heldBack: Miss[]; otherRule: number };

/** What every client of the set told, and who guides them. */
const told: Record<Language, string> = {
  nl: 'Ik werk al twaalf jaar in het magazijn en ik twijfel of ik nog wil blijven. Mijn baas luistert niet. Els',
  fr: "Je travaille depuis douze ans au dépôt et j'hésite à rester. Mon chef n'écoute pas. Els",
  en: 'I have worked in the warehouse for twelve years and I doubt whether I want to stay. My boss does not listen. Els',
};

export function readPairs(): Pair[] {
  return languages.flatMap((language) =>
    readJsonLines<unknown>(new URL(`./pairs-${language}.jsonl`, import.meta.url)).map((line) => ({ ...pair.parse(line), language })),
  );
}

/** Every pair through the guard, sentence by sentence as in a reply. @param judge the learned guard beside the rules; null: rules alone */
export function measurePairs(pairs: readonly Pair[], judge: JudgeSentence | null = null): PairFigures {
  const figures: PairFigures = { pairs: pairs.length, passed: [], heldBack: [], otherRule: 0 };
  for (const one of pairs) {
    const caught = heldBackBy(one.bad, one, judge);
    if (caught === null) figures.passed.push({ id: one.id, rule: one.rule, sentence: one.bad, by: null });
    else if (caught.replace(/^learned:/u, '') !== one.rule) figures.otherRule++;
    const mistaken = heldBackBy(one.good, one, judge);
    if (mistaken !== null) figures.heldBack.push({ id: one.id, rule: one.rule, sentence: one.good, by: mistaken });
  }
  return figures;
}

/** What holds a text back, the first of its sentences that is. */
export function heldBackBy(
  text: string,
  { language, said = '' }: Pick<Pair, 'language' | 'said'>,
  judge: JudgeSentence | null,
): GuardRule | LearnedLimit | null {
  const allowed = `${told[language]}\n${said}`;
  let questionsSoFar = 0;
  for (const sentence of splitSentences(text)) {
    const verdict = checkSentence(sentence, { language, allowed, questionsSoFar, alreadySaid: [], counsellor: 'Els' });
    if (!verdict.ok) return verdict.rule;
    // As in a reply: what cites a source is held against that source.
    const limit = /\[\d{1,2}\]/.test(sentence) ? null : (judge?.(sentence, language, allowed) ?? null);
    if (limit !== null) return limit;
    if (sentence.includes('?')) questionsSoFar++;
  }
  return null;
}
