// Whether the words that a model shows from a source can be what carries a sentence. A quote that is there but speaks of something else
// is no proof. Pure, for check-facts.ts.
import { tellingWords } from '../knowledge/words.ts';
import type { Language } from '../people/roles.ts';
import { carriesForeign, figuresOf } from './grounding-foreign.ts';
import { standsIn } from './grounding-terms.ts';

/** Share of a sentence's telling words that its quote, with the heading, has to have. */
const leastShared = 0.4;

/** @param quote words that stand in the source */
export function quoteCarries(sentence: string, quote: string, source: { title: string; heading: string }, language: Language): boolean {
  const around = `${source.title}\n${source.heading}`;
  if (language !== 'nl') return carriesForeign(sentence, quote, around, language);
  const figures = new Set(figuresOf(`${quote}\n${around}`));
  if (figuresOf(sentence).some((figure) => !figures.has(figure))) return false;
  const telling = tellingWords(sentence);
  const inQuote = telling.filter((word) => standsIn(word, quote)).length;
  const shared = telling.filter((word) => standsIn(word, `${quote}\n${around}`)).length;
  return inQuote > 0 && shared >= telling.length * leastShared;
}
