// Whether the client writes, asks for, or says yes to another language than the conversation's. A message that mixes languages is none of
// it: somebody who throws in a French word goes on in Dutch. Pure.
import { languageOf } from '../language-of.ts';
import type { Situation } from '../move.ts';
import { type Language, languages } from '../../people/roles.ts';

type Spoken = Pick<Situation, 'text' | 'language' | 'past'>;

/** The language of this message and of the one before it, where both are clearly the same other one, and it was not offered before. */
export function languageToOffer({ text, language, past }: Spoken): Language | null {
  const written = languageOf(text);
  if (written === null || written === language) return null;
  const before = past.findLast(({ from }) => from === 'client');
  if (before === undefined || languageOf(before.text) !== written) return null;
  return past.some(({ from, move }) => from === 'koers' && move === 'offer-language') ? null : written;
}

const yes =
  /^\s*(?:ja+|jawel|graag|oke|oké|ok|goed|doe maar|dat mag|oui|d'accord|volontiers|avec plaisir|bien sûr|s'il vous plaît|svp|yes|yeah|sure|please|okay|of course|that would be)(?!\p{L})/iu;
const no = /^\s*(?:nee+|neen|non|no|nope|liever niet|laat maar|pas besoin|not needed)(?!\p{L})/iu;

/** The language that was offered just before, where the client says yes to it or simply goes on in it. */
export function languageOffered({ text, language, past }: Spoken): Language | null {
  const last = past.findLast(({ from }) => from === 'koers');
  if (last?.move !== 'offer-language') return null;
  const offered = languageOf(last.text);
  if (offered === null || offered === language || no.test(text)) return null;
  return yes.test(text) || languageOf(text) === offered ? offered : null;
}

const asked: Record<Language, RegExp> = {
  nl: /(?<!\p{L})(?:(?:mag|kan|kunnen we|zullen we|liever|kan je|kunt u)[^.?!]{0,30} in het nederlands|en néerlandais,? (?:s'il|svp|c'est possible|ça va)|(?:in|switch to) dutch,? (?:please|is fine|is ok))/iu,
  fr: /(?<!\p{L})(?:(?:mag|kan|kunnen we|zullen we|liever|kan je|kunt u)[^.?!]{0,30} in het frans|je préfère (?:écrire |parler )?(?:en )?français|(?:puis-je|est-ce que je peux|on peut|pouvons-nous|peut-on)[^.?!]{0,25} (?:en )?français|en français,? (?:s'il|svp|c'est possible|ça va))/iu,
  en: /(?<!\p{L})(?:(?:mag|kan|kunnen we|zullen we|liever|kan je|kunt u)[^.?!]{0,30} in het engels|is english (?:okay|ok|fine|possible|all right)|(?:can|may|could) (?:i|we)[^.?!]{0,25} (?:in )?english|i prefer english|(?:in )?english,? please)/iu,
};

/** The other language that the client asks for in plain words. */
export function languageAsked({ text, language }: Spoken): Language | null {
  if (text.split(/\s+/).length > 25) return null;
  return languages.find((other) => other !== language && asked[other].test(text)) ?? null;
}
