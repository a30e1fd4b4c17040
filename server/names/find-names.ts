// Names of people whom nobody told Koers of, in what a client typed: a chef, a colleague, a child. By a list of first names, by who is named
// with a name ("mijn chef …"), by what people do after it, and by a capital in the middle of a sentence. Where in doubt it is a name. How much
// of them it finds is measured in names.test.ts; a surname in small letters that follows nothing is not found. Pure.
import { inAnyLetters } from '../words/in-any-letters.ts';
import { commonCapitals, months, notNames, personVerbs, places } from '../words/words-with-capital.ts';
import { firstNames, firstNamesInSmall, wordsAndNames } from './first-names.ts';
import { wordsOfTheHouse } from './words-no-name.ts';

/** `anyCase`: counts in small letters too. `asWritten`: only with its capital, for it may be a word. */
export type FoundNames = { anyCase: string[]; asWritten: string[] };

const edge = "(?<![\\p{L}\\d’'-])";
const capital = "\\p{Lu}[\\p{L}'’-]+";
const particle = "(?:van|vande|vanden|vander|de|den|der|ter|ten|el|al|ben|da|du|la|le|von|'t|’t|d['’])";
/** Sofie · Sofie De Smet · Jan van den Berghe */
const full = `${capital}(?:\\s+(?:${particle}\\s+){0,3}${capital}){0,3}`;

const whoNl =
  'man|vrouw|vriend|vriendin|lief|partner|ex|collega|baas|bazin|chef|cheffin|ploegbaas|ploegleider|ploegleidster|teamleider|teamcoach|leidinggevende|overste|directeur|directrice|manager|dochter|zoon|zoontje|dochtertje|kleinzoon|kleindochter|zus|zusje|broer|broertje|moeder|mama|ma|vader|papa|pa|oma|opa|bomma|bompa|meter|peter|tante|nonkel|nicht|neef|buurvrouw|buurman|schoonbroer|schoonzus|schoonmoeder|schoonvader|stiefvader|plusmama|pluspapa|begeleider|begeleidster|consulent|consulente|coach|dokter|huisarts|psycholoog|psychologe|kinesist|leerkracht|juf|meester|trainer|mentor|stagementor|maat|kameraad|patron';
const whoFr =
  'mari|femme|ami|amie|compagnon|compagne|copain|copine|collègue|chef|cheffe|patron|patronne|responsable|directeur|directrice|manager|fils|fille|sœur|soeur|frère|mère|père|maman|papa|tante|oncle|cousin|cousine|voisin|voisine|conseiller|conseillère|médecin|psychologue|coach';
const whoEn =
  'husband|wife|friend|partner|boyfriend|girlfriend|ex|colleague|coworker|boss|manager|supervisor|director|son|daughter|sister|brother|mother|mum|mom|father|dad|aunt|uncle|cousin|neighbour|counsellor|coach|doctor|teacher';
const who = `(?:${inAnyLetters(`${whoNl}|${whoFr}|${whoEn}`)})(?:['’]?s|en)?`;
const title = `(?:${inAnyLetters(`mevrouw|meneer|mijnheer|mevr\\.?|mw\\.?|dhr\\.?|dokter|dr\\.|juf|meester|madame|monsieur|mme|mrs?\\.?|ms\\.?|sir|tante|nonkel`)})`;

/** After these a name follows with its capital. The first group is the name. */
const named: readonly RegExp[] = [
  new RegExp(`${edge}${who}\\s*(?:,|\\(|:|–|-)?\\s*(?:(?:${inAnyLetters(`heet|genaamd|is|s'appelle|named|called`)})\\s+)?(${full})`, 'gu'),
  new RegExp(`${edge}${title}\\s+((?:${particle}\\s+){0,2}${full})`, 'gu'),
  new RegExp(
    `${edge}(?:${inAnyLetters(`ik ben|ik bn|kben|’k ben|'k ben|ben ik|hier is|je suis|moi c['’]est|i am|i['’]m|this is|dag|hallo|hoi|hey|hi|hello|bonjour|beste|liefste|dear|cher|chère`)})\\s+(${full})`,
    'gu',
  ),
];
/** After these a name follows, in whatever letters. */
const namedInAnyLetters: readonly RegExp[] = [
  new RegExp(
    `${edge}(?:${inAnyLetters(`ik heet|heet|heten|genaamd|mijn naam is|m'n naam is|zijn naam is|haar naam is|noem me(?: maar)?|je m['’]appelle|s['’]appelle|mon nom est|my name is|name is|call me|called|named`)})\\s+([\\p{L}'’-]{2,40}(?:\\s+${capital}){0,3})`,
    'gu',
  ),
  /(?<!\p{L})(?:groet(?:jes|en)?|mvg|vriendelijke groeten|bien à vous|cordialement|kind regards|regards|xxx?)[,\s]+([\p{L}'’-]{2,40})\s*[.!x]*\s*$/giu,
];
const saying = '(?:zei|zegt|vroeg|vraagt|belde|belt|vond|vindt|dacht|denkt|said|says|asked)';
/** "mijn collega yousra zei": small letters, but somebody who says something. */
const smallAfterWho = new RegExp(
  `${edge}(?:${inAnyLetters(`mijn|m'n|onze|ons|haar|zijn|my|our`)})\\s+${who}\\s+(\\p{Ll}{3,30})\\s+${saying}(?![\\p{L}])`,
  'gu',
);
/** "Yousra zei": a word with a capital that is no everyday one, before what only people do. */
const beforeSaying = new RegExp(`${edge}(${capital})\\s+${saying}(?![\\p{L}])`, 'gu');
const leadingParticles = new RegExp(`^(?:(?:${inAnyLetters(`${particle}`)})\\s+)+`, 'u');
/** "youssra zegt": with its capital elsewhere, and in small letters before what only people do. */
const smallBeforeSaying = new RegExp(`${edge}(\\p{Ll}[\\p{L}'’-]+)\\s+${saying}(?![\\p{L}])`, 'gu');
const anyCapital = new RegExp(`${edge}${full}`, 'gu');
const anyWord = /(?<![\p{L}\d’'-])\p{Ll}[\p{L}'’-]+/gu;
/** A house or a place stands behind these, not a person. */
const atPlace =
  /(?<![\p{L}])(?:bij|in|te|naar|uit|rond|omgeving|chez|à|at|near|from|firma|bedrijf|werkgever|school|ziekenhuis|stad|gemeente|regio|richting|opleiding|cursus|vak)\s+(?:(?:de|het|den|la|le|l['’])\s+)?$/iu;

const kin = new Set([...whoNl.split('|'), ...whoFr.split('|'), ...whoEn.split('|')]);
const noPlaces: ReadonlySet<string> = new Set(places);
const monthWords: ReadonlySet<string> = new Set(months);
const verbs: ReadonlySet<string> = new Set(personVerbs);

/** All names in these texts of one conversation. Give what the client wrote: what the machine writes has no names of its own. */
export function findNames(texts: readonly string[]): FoundNames {
  const anyCase = new Set<string>();
  const asWritten = new Set<string>();
  const inSmall = new Set(texts.flatMap((text) => text.match(anyWord) ?? []));
  const sayInSmall = new Set(texts.flatMap((text) => [...text.matchAll(smallBeforeSaying)].map(([, word = '']) => word)));
  for (const text of texts) {
    for (const pattern of named) for (const [, name = ''] of text.matchAll(pattern)) if (mayBeName(name)) asWritten.add(withoutEdges(name));
    for (const pattern of namedInAnyLetters)
      for (const [, name = ''] of text.matchAll(pattern)) if (mayBeName(name)) (startsBig(name) ? asWritten : anyCase).add(withoutEdges(name));
    for (const [, name = ''] of text.matchAll(smallAfterWho)) if (!notNames.has(name) && !verbs.has(name) && !wordsOfTheHouse.has(name)) anyCase.add(name);
    for (const [, name = ''] of text.matchAll(beforeSaying)) if (mayBeName(name)) (inSmall.has(name.toLowerCase()) ? anyCase : asWritten).add(name);
    const isShouted = shouts(text);
    for (const { 0: run, index } of text.matchAll(anyCapital)) {
      const begins = opensSentence(text.slice(0, index));
      const [first = '', ...rest] = run.split(/\s+/);
      const bare = first.replace(/['’]s$/u, '');
      if (firstNames.has(bare) || (wordsAndNames.has(bare) && !begins)) {
        asWritten.add(run);
        if (firstNames.has(bare)) anyCase.add(bare);
      } else if (!isShouted && !atPlace.test(text.slice(0, index))) {
        // Where a sentence begins, the first word has its capital from that: what follows counts.
        const name = begins ? rest.join(' ').replace(leadingParticles, '') : run;
        if (!name || !mayBeName(name)) continue;
        if (!inSmall.has(name.toLowerCase())) asWritten.add(withoutEdges(name));
        else if (sayInSmall.has(name.toLowerCase())) anyCase.add(name.toLowerCase());
      }
    }
    for (const [word] of text.matchAll(anyWord)) if (firstNamesInSmall.has(word)) anyCase.add(word);
    if (isShouted) for (const word of text.match(/\p{Lu}{2,}/gu) ?? []) if (firstNamesInSmall.has(word.toLowerCase())) anyCase.add(word.toLowerCase());
  }
  return { anyCase: [...anyCase], asWritten: [...asWritten] };
}

function mayBeName(name: string): boolean {
  const [first = ''] = withoutEdges(name).replace(leadingParticles, '').split(/\s+/);
  const small = first.toLowerCase();
  return (
    first.length > 1 &&
    !commonCapitals.has(first) &&
    !noPlaces.has(first) &&
    !monthWords.has(small) &&
    !notNames.has(small) &&
    !wordsOfTheHouse.has(small) &&
    !kin.has(small) &&
    !(first.length <= 5 && first === first.toUpperCase())
  );
}

const startsBig = (name: string): boolean => /^\p{Lu}/u.test(name);
const withoutEdges = (name: string): string => name.replace(/['’](?:s)?$/u, '').trim();
const opensSentence = (before: string): boolean => before.trim() === '' || /(?:[.!?…:;"“”«»(\n•*–-]|(?:^|\s)['‘’])\s*$/u.test(before);
/** Typed with the capitals on: a capital says nothing. */
const shouts = (text: string): boolean => {
  const big = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return big > small;
};
