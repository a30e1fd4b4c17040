// How we talk, before what we talk of: in which language and how simply, who Koers is, what was not followed or not meant.
import { languageAsked, languageOffered, languageToOffer } from './other-language.ts';
import { asksSimpler, asksUsual } from './simpler.ts';
import { koersSubjectOf } from './asks-of-koers.ts';
import { did, type Heard } from './heard.ts';
import type { Rule } from './rule.ts';

export const languageRules: readonly Rule[] = [
  {
    name: 'another language was asked for',
    move: 'offer-language',
    case: 'other-language',
    holds: ({ situation }) => languageAsked(situation) !== null,
    speaks: ({ situation }) => languageAsked(situation) ?? undefined,
    sets: ({ situation }) => ({ language: languageAsked(situation) ?? situation.language }),
  },
  {
    name: 'a yes to the language that was offered',
    move: 'offer-language',
    case: 'other-language',
    holds: ({ situation }) => languageOffered(situation) !== null,
    speaks: ({ situation }) => languageOffered(situation) ?? undefined,
    sets: ({ situation }) => ({ language: languageOffered(situation) ?? situation.language }),
  },
  {
    name: 'two messages in another language: that language is offered, once',
    move: 'offer-language',
    holds: ({ situation }) => languageToOffer(situation) !== null,
    speaks: ({ situation }) => languageToOffer(situation) ?? undefined,
  },
];

/** The message ends in a question, whatever stands before it. */
const endsInAsking = /\?[^\p{L}]*$/u;

/** "Wat is beroepsexploratie? Ik begrijp dat woord niet": the word is explained, the question of Koers is not. */
const asksOfWord = (heard: Heard): boolean =>
  did(heard, 'asks-fact') && /(?<!\p{L})wat (?:is|zijn|betekent)(?: een| de| het)? \p{L}{4,}/iu.test(heard.situation.text);

export const talkRules: readonly Rule[] = [
  {
    name: 'simpler words were asked for',
    move: 'reframe',
    case: 'simpler',
    holds: ({ situation, reading }) => asksSimpler(situation) && reading.substance <= 20,
    sets: () => ({ simpler: true }),
  },
  {
    name: 'the usual words may come back',
    move: 'lighten',
    holds: ({ situation, reading }) => situation.guidance?.simpler === true && asksUsual(situation) && reading.substance <= 12,
    sets: () => ({ simpler: false }),
  },
  {
    name: 'leave to ask is given',
    move: 'welcome',
    holds: (heard) => did(heard, 'asks-leave', 'asks-language') && heard.reading.substance <= (endsInAsking.test(heard.situation.text) ? 24 : 8),
  },
  { name: 'a question about Koers itself', move: 'be-clear', case: 'of-koers', holds: ({ situation }) => koersSubjectOf(situation) !== null },
  { name: 'who Koers is and who reads along', move: 'be-clear', holds: (heard) => did(heard, 'asks-machine', 'asks-human') },
  { name: 'not followed, so said more simply', move: 'reframe', holds: (heard) => did(heard, 'is-lost') && heard.koers.length > 0 && !asksOfWord(heard) },
  { name: 'a misunderstanding is owned', move: 'repair', holds: (heard) => did(heard, 'corrects') && heard.koers.length > 0 },
];
