// The client puts what they want to find out into words: heard, and turned into a question of one sentence. What cannot be turned with
// certainty stays as it was said. Pure; only the client decides whether it is their question.
import type { Language } from '../../people/roles.ts';
import { toEverydayDutch } from '../everyday-dutch.ts';
import { splitSentences } from '../sentences.ts';
import { insults } from '../words-of-clients.ts';
import { isTooHeavy } from './too-heavy.ts';

const w = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

const fewestWords = 4;
const mostWords = 30;

const modals = 'wil|kan|moet|mag|zou|durf|ga|zal';
const finite = 'zit|pas|hoor|ben|heb|blijf|werk|vind|wil|kan|durf|begin|zoek';
const infinitive = /(?:en|aan|gaan|staan|zien|doen|zijn)$/u;

/** What a career question is about: work, the way on, what fits. "Of ik de deur op slot deed" is no such question. */
const aboutWork = w(
  'werk(?:en)?|werkt|job|jobs|baan|beroep|loopbaan|carrière|vak|blijf|blijven|veranderen|verander|weg|vertrekken|weggaan|richting|kant|plaats|plek|toekomst|sector|functie|opleiding|studeren|omscholen|zelfstandig(?:e)?|zaak|leiding|leiding ?geven|leidinggevende|teamleider|uren|deeltijds|voltijds|energie|past|pas|gelukkig|combineren|volhouden|pensioen|zorg|onderwijs|logistiek|bouw|horeca|stap|sprong|anders|verpleegkundige|leerkracht|doen met',
);
/** Asked of Koers, or of a rule: that is a question to answer. */
const askedOfKoers = w(
  'je|jij|jou|jouw|u|uw|ge|gij|jullie|koers|cheque|loopbaancheque|recht op|premie|vdab|rva|ontslagvergoeding|contract|tekenen|opzeg|vanavond|morgen|vandaag|straks|zaterdag|sessie|gesprek|uren begeleiding',
);

/** "Of ik hier nog wil blijven" as a question: "Wil ik hier nog blijven?". Null where the verb is not certain. */
function turnWhether(clause: string): string | null {
  const words = clause.replace(/[.,;!?…]+$/u, '').split(/\s+/);
  if (words[0]?.toLowerCase() !== 'ik' || words.length < 3 || /[,;]/.test(clause.slice(0, -1))) return null;
  const isModal = (word: string): boolean => new RegExp(`^(?:${modals})$`, 'iu').test(word);
  const at = words.findLastIndex((word, i) => i > 0 && isModal(word));
  const last = words.at(-1) ?? '';
  let verb = -1;
  // "… wil blijven", "… zou kunnen werken"; or "… blijven wil".
  if (at !== -1 && words.slice(at + 1).every((word) => infinitive.test(word))) verb = at;
  else if (at === -1 && new RegExp(`^(?:${finite})$`, 'iu').test(last)) verb = words.length - 1;
  if (verb === -1) return null;
  const rest = words.filter((_, i) => i !== verb && i !== 0);
  const first = words[verb] ?? '';
  return `${first.charAt(0).toUpperCase()}${first.slice(1).toLowerCase()} ik ${rest.join(' ')}?`;
}

const asQuestion = (text: string): string => {
  const bare = text.replace(/^[\s:,]+|[\s.!?…]+$/gu, '');
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}?`;
};

/** "Ik vraag me af of …", "mijn vraag is eigenlijk …". */
const wondering =
  /(?<!\p{L})(?:(?:maar |en |nu )?(?:ik twijfel(?:de)?(?: (?:eigenlijk|nog|al lang|dus|nu|soms))*(?= of ik)|ik vraag (?:me|mij)(?: (?:soms|al lang|vaak|echt|eigenlijk|dus|nu))* af|vraag ik (?:me|mij)(?: \p{L}+)? af|(?:mijn|de) (?:grote |echte |eigenlijke )?vraag is(?: (?:eigenlijk|dus|nu|vooral|gewoon|voor mij))*|wat ik (?:eigenlijk |vooral )?wil(?:de)? weten is))[\s,:]+(?<rest>.+)$/iu;
/** "Wil ik blijven of …?", "Wat wil ik eigenlijk?": asked of oneself. */
const askedOfSelf =
  /^(?:en |maar |dus |tja,? |nu )?(?<rest>(?:wil|kan|durf|moet|blijf|ga|pas|hoor|zit) ik (?!(?:iets|u|je|jou) )[^?]+|wat (?:wil|kan|past)[^?]{0,30} (?:ik|mij)(?: [^?]+)?|waar (?:wil|wil ik|hoor|sta) [^?]*(?:naartoe|heen|thuis|voor)[^?]*|(?:hoe|waar) (?:kan|vind) ik [^?]+|welk(?:e)? (?:werk|job|richting|beroep|soort werk)[^?]{0,40}(?:past|passen) [^?]*mij[^?]*)\?/iu;
const openers = /^(?:of|wat|waar|hoe|welke?|waarom|wanneer|wie|wil|kan|durf|moet|blijf)(?!\p{L})/iu;

const foreign: Record<'fr' | 'en', RegExp> = {
  fr: /(?<!\p{L})(?:ma (?:vraie )?question,? c'est(?: en fait)?|je me demande)[\s,:]+(?<rest>(?:si|comment|quel(?:le)?s?|où|ce que) .+)$/iu,
  en: /(?<!\p{L})(?:my (?:real )?question is(?: actually| really)?|i(?:'m| am) wondering|i wonder)[\s,:]+(?<rest>(?:whether|if|how|what|where|which) .+)$/iu,
};
const aboutWorkForeign = w('work|job|career|stay|leave|change|travail|travailler|emploi|métier|carrière|rester|partir|changer|boulot|study|studying|études');

export type HeardQuestion = { question: string; said: string };

/** The career question in what the client wrote, in their words; null where they put none into words. */
export function hearCareerQuestion(text: string, language: Language): HeardQuestion | null {
  for (const original of splitSentences(text)) {
    const sentence = (language === 'nl' ? toEverydayDutch(original) : original).replace(/[’‘]/g, "'").trim();
    const count = sentence.split(/\s+/).length;
    if (count < fewestWords || count > mostWords || insults.test(sentence) || isTooHeavy(sentence)) continue;
    const said = original.trim();
    if (language !== 'nl') {
      const rest = foreign[language].exec(sentence)?.groups?.rest;
      if (rest && aboutWorkForeign.test(rest)) return { question: said, said };
      continue;
    }
    const rest = wondering.exec(sentence)?.groups?.rest;
    if (rest && openers.test(rest) && /(?<!\p{L})(?:ik|mij|me|mijn)(?!\p{L})/iu.test(rest) && aboutWork.test(rest) && !askedOfKoers.test(rest)) {
      const whether = /^of (?<clause>.+)$/iu.exec(rest)?.groups?.clause;
      if (!whether) return { question: /^(?:wil|kan|durf|moet|blijf)(?!\p{L})/iu.test(rest) ? asQuestion(rest) : said, said };
      return { question: turnWhether(whether) ?? said, said };
    }
    const own = askedOfSelf.exec(sentence)?.groups?.rest;
    if (own && aboutWork.test(own) && !askedOfKoers.test(own)) return { question: asQuestion(own), said };
  }
  return null;
}
