// What of a message in French or English is said back: a short clause, to the one who wrote it: "I feel stuck" -> "you feel stuck". Only where every word that has to
// change is known; else null, and the words are quoted instead.

const english: readonly (readonly [RegExp, string])[] = [
  [/\bI am\b|\bI'm\b/g, 'you are'],
  [/\bI was\b/g, 'you were'],
  [/\bI've\b/g, 'you have'],
  [/\bI'll\b/g, 'you will'],
  [/\bI'd\b/g, 'you would'],
  [/\bam I\b/g, 'are you'],
  [/\bwas I\b/g, 'were you'],
  [/\bI\b/g, 'you'],
  [/\bmyself\b/gi, 'yourself'],
  [/\bmine\b/gi, 'yours'],
  [/\bmy\b/gi, 'your'],
  [/\bme\b/gi, 'you'],
  [/\bour\b/gi, 'your'],
  [/\b(?:we|us)\b/gi, 'you'],
];

const irregular: Readonly<Record<string, string>> = {
  suis: 'êtes',
  ai: 'avez',
  vais: 'allez',
  veux: 'voulez',
  peux: 'pouvez',
  dois: 'devez',
  sais: 'savez',
  fais: 'faites',
  dis: 'dites',
  crois: 'croyez',
  vois: 'voyez',
  sens: 'sentez',
  mets: 'mettez',
  prends: 'prenez',
  comprends: 'comprenez',
  perds: 'perdez',
  vends: 'vendez',
  lis: 'lisez',
  écris: 'écrivez',
  finis: 'finissez',
  choisis: 'choisissez',
  dors: 'dormez',
  pars: 'partez',
  tiens: 'tenez',
  viens: 'venez',
  reviens: 'revenez',
  reçois: 'recevez',
};

function frenchVerb(verb: string): string | null {
  const known = irregular[verb.toLowerCase()];
  if (known) return known;
  if (/(?:r|i)ais$/u.test(verb) || /\p{L}ais$/u.test(verb)) return verb.replace(/ais$/u, 'iez');
  if (/rai$/u.test(verb)) return verb.replace(/ai$/u, 'ez');
  if (/[^aeiouéè]e$/u.test(verb)) return /(?:ye|ie|ge|ce)$/u.test(verb) ? null : `${verb.replace(/e$/u, '')}ez`;
  return null;
}

function french(clause: string): string | null {
  let isSure = true;
  const turned = clause
    .replace(/’/g, "'")
    .replace(/\bj'(?=\p{L})/giu, 'je ')
    .replace(/(?<!\p{L})je ((?:ne |n'|me |m'|y |en |le |la |les |l'|lui |leur )*)(\p{L}+)/giu, (_, between: string, verb: string) => {
      const form = frenchVerb(verb);
      if (form === null) isSure = false;
      return `vous ${between.replace(/me |m'/giu, 'vous ')}${form ?? verb}`;
    })
    .replace(/(?<!\p{L})(?:mon|ma)(?= )/giu, 'votre')
    .replace(/(?<!\p{L})mes(?= )/giu, 'vos')
    .replace(/(?<!\p{L})(?:notre)(?= )/giu, 'votre')
    .replace(/(?<!\p{L})moi(?!\p{L})/giu, 'vous')
    .replace(/(?<!\p{L})(?:me |m')(?=\p{L})/giu, 'vous ');
  return isSure && !/(?<!\p{L})(?:je|nous|on)(?!\p{L})|j'/iu.test(turned) ? turned : null;
}

/** The clause in the second person, lower case first; null where that is not certain or it is too long to be heard. */
export function toSecondPerson(clause: string, language: 'fr' | 'en'): string | null {
  const text = clause.replace(/[.!…\s]+$/u, '').trim();
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 14 || /[?"«»“”]/u.test(text)) return null;
  if (language === 'fr') return french(text.charAt(0).toLowerCase() + text.slice(1));
  const turned = english.reduce((said, [pattern, word]) => said.replace(pattern, word), text);
  return /^\p{Lu}\p{Ll}/u.test(turned) && !/^(?:Els|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Dutch|English|\p{Lu}\p{Ll}+ \p{Lu})/u.test(turned)
    ? turned.charAt(0).toLowerCase() + turned.slice(1)
    : turned;
}

const joints: Readonly<Record<'fr' | 'en', RegExp>> = {
  fr: /[,;:]\s+|\s+(?=(?:mais|parce que|car|alors que|pourquoi|et (?:je|j'|il|elle|ils|personne|maintenant))(?!\p{L}))/iu,
  en: /[,;:]\s+|\s+(?=(?:but|because|although|who|why|and (?:I|my|he|she|they|now|it))\b)/u,
};
const opening: Readonly<Record<'fr' | 'en', RegExp>> = {
  fr: /^(?:mais|et|parce que|car|alors|oui|non|si|bonjour|c'est vrai que|depuis)[\s,]+/iu,
  en: /^(?:but|and|because|although|so|well|yes|no|hello|hi|okay|maybe)[\s,]+/i,
};
const telling: Readonly<Record<'fr' | 'en', RegExp>> = {
  fr: /(?<!\p{L})(?:(?:je|mon|ma|mes|me)(?!\p{L})|[jm]')/iu,
  en: /\b(?:I|[Mm]y|me)\b/,
};
const weighty: Readonly<Record<'fr' | 'en', RegExp>> = {
  fr: /(?<!\p{L})(?:aime|voudrais|veux|peur|fier|fière|marre|plus|jamais|personne|touche|vais|dois|devrais)(?!\p{L})/iu,
  en: /\b(?:like|love|want|afraid|feel|never|only|just|proud|will|best|would)\b/i,
};

/** "Ce que j'aime, c'est le calme": what it is, is said back, not that there is something. */
const clefts = {
  fr: /(?<=^|[.!?…] )ce que ((?:j'aime|j'adore|je préfère|je veux|je voudrais|j'aimerais|je crains)(?: (?:le plus|vraiment|surtout|tant))?),? c'est /giu,
  en: /(?<=^|[.!?…] )what I (like|love|miss|want|hate|enjoy)( most| best| really)? is /gu,
};

/** A misunderstanding is no news about the client. */
const aboutTalk = /voulais dire|avez pas compris|not what i meant|misunderstood/i;

/** What of a message is said back: the clause that says most of the client, in the second person. */
export function heardForeign(text: string, language: 'fr' | 'en'): string | null {
  const clauses = text
    .replace(/’/g, "'")
    .replace(clefts.fr, '$1 ')
    .replace(clefts.en, 'I $1$2 ')
    .split(/(?<=[.!?…])\s+|\n+/)
    .filter((sentence) => !sentence.trim().endsWith('?') && !aboutTalk.test(sentence))
    .flatMap((sentence) => sentence.split(joints[language]))
    .map((clause) => clause.trim().replace(opening[language], ''));
  const scored = clauses
    .map((clause, at) => ({
      said: toSecondPerson(clause, language),
      score: (telling[language].test(clause) ? 3 : 0) + (weighty[language].test(clause) ? 2 : 0) + at / 10,
    }))
    .filter(({ said }) => said !== null && said.split(/\s+/).length >= 3)
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  return best && best.score >= 3 ? best.said : null;
}
