// What does not belong in guidance, or not in this shape: flirting, other subjects, a try-out, everything at once, a pasted CV. Pure.
// Words are data; where nothing is certain, the client simply tells something.
import type { Language } from '../../people/roles.ts';

export const strays = ['flirts', 'off-topic', 'homework', 'try-out', 'pasted-cv', 'all-at-once'] as const;
export type Stray = (typeof strays)[number];

/** Words from which a message is everything at once. */
const manyWords = 260;
/** Lines and traits from which a text is a CV. */
const cvLines = 6;

const w = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'iu');

const flirting = w(
  "ik (?:hou|houd) van (?:jou|u|je)|ik zie (?:je|u) graag|(?:wil|wilt) (?:je|jij|ge|gij|u) (?:met mij )?(?:uitgaan|iets gaan drinken|op date|trouwen|mijn lief zijn)|(?:ben|zijt) (?:je|jij|ge|gij) (?:nog )?(?:single|vrijgezel|getrouwd|sexy)|wat (?:heb|hebt|draag|draagt) (?:je|jij|ge|gij) (?:nu )?aan\\s*\\?|(?:lekker|sexy|mooi|knap)(?:e|s)? (?:ding|schatje|stuk|stem)|geef (?:mij|me|eens) (?:een )?(?:kus|kusje|zoen)|kusjes (?:van|voor) (?:mij|jou)|je (?:bent|zijt) (?:lief|sexy|schattig|knap)(?= |$)(?! (?:om|dat|voor))|je t'aime|tu es (?:belle|beau|sexy)|i love you|are you single|you(?:'re| are) (?:cute|sexy|hot)|marry me",
);
const offTopic = w(
  "wat (?:voor weer|wordt het weer|is het weer)|(?:gaat|zal) het (?:morgen |vandaag |straks )*regenen|(?:weerbericht|weersvoorspelling)|wie (?:heeft|wint|won|gaat)(?: er)? (?:gisteren |vandaag )?(?:de match|de koers|de wedstrijd|het wk|het ek|gewonnen|winnen)|(?:anderlecht|club brugge|de rode duivels|standard|antwerp fc|kv mechelen) (?:heeft|speelt|wint|won|verliest)|(?:een |het )?recept (?:voor|van)|hoe (?:maak|bak|kook) (?:ik|je|ge) (?:een |de )?(?:\\p{L}+ )?(?:spaghetti|lasagne|taart|pannenkoeken|soep|stoofvlees|frieten|brood|cake|wafels)|hoofdstad van|vertel (?:mij |me |eens )*(?:een )?(?:mop|grap|verhaaltje|sprookje)|(?:welke|een goede) (?:film|serie|game)s? (?:moet|kan|raad|is)|wat vind (?:je|jij) van (?:trump|de politiek|de regering|god)|op wie (?:stem|moet ik stemmen)|quel temps|la météo|une recette|qui a gagné|what(?:'s| is) the weather|a recipe for|who won the",
);
const homework = w(
  '(?:mijn|onze) (?:huiswerk|taak|spreekbeurt|boekbespreking|werkstuk|thesis|eindwerk)(?: \\p{L}+){0,3} (?:voor|van|maken|schrijven|oplossen)(?: \\p{L}+){0,2}|los (?:deze|die|dit) (?:som|vergelijking|oefening|vraagstuk) op|(?:vertaal|vertalen) (?:dit|deze|dat|volgende)(?: \\p{L}+){0,3} (?:naar|in het)|(?:hoeveel|wat) is \\d+ ?(?:x|\\*|\\+|maal|plus|keer|gedeeld door) ?\\d+|(?:maak|schrijf)(?: \\p{L}+){0,3} (?:opstel|boekbespreking|verhandeling|samenvatting van het boek)|mes devoirs|my homework|translate this',
);
const tryOut =
  /^(?:test(?:je|ing)?|1 ?2 ?3(?: test)?|test ?test|een test|is dit ding aan|werkt dit\??|asdf\p{L}*|qwert\p{L}*|azert\p{L}*|bla(?:[ ,]*bla)+|(?:la ?){3,}|blabla|xxx+|([\p{L}\d])\1{4,}|zeg (?:eens |maar |iets )*(?:banaan|aap|iets geks|iets grappigs))[.!? ]*$/iu;

/** What a CV has and a story has not: heads, years from-to, contact details, lines that are no sentences. */
function looksLikeCv(text: string): boolean {
  const lines = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const spans = text.match(/\b(?:19|20)\d{2}\s*(?:-|–|—|tot|t\/m|to|à)\s*(?:(?:19|20)\d{2}|heden|nu|vandaag|present|aujourd)/giu)?.length ?? 0;
  const heads =
    text.match(
      /(?:^|\n)\s*(?:curriculum vitae|cv|werkervaring|ervaring|opleiding(?:en)?|vaardigheden|talenkennis|talen|hobby'?s|persoonlijke gegevens|personalia|referenties|profiel|competenties|diploma'?s|rijbewijs|exp[ée]riences?(?: professionnelles?)?|formations?|langues|comp[ée]tences|work experience|experience|education|skills|languages)\s*(?::|\n|$)/giu,
    )?.length ?? 0;
  const contact =
    (/[\w.+-]+@[\w-]+\.\w{2,}/.test(text) ? 1 : 0) +
    (/(?:\+32|\b0)\d[\d\s./-]{7,}/.test(text) ? 1 : 0) +
    (/(?:geboren|geboortedatum|nationaliteit|né le|date of birth)/i.test(text) ? 1 : 0);
  return (lines.length >= cvLines && (spans >= 2 || heads >= 2 || (heads >= 1 && contact >= 1))) || (spans >= 3 && heads >= 2) || (heads >= 3 && spans >= 1);
}

/** What is strange about a message; null where it can be taken as it is. */
export function readStray(text: string, language: Language): Stray | null {
  const said = text.replace(/[’‘]/g, "'").trim();
  if (looksLikeCv(said)) return 'pasted-cv';
  const count = said.split(/\s+/).length;
  if (count >= manyWords) return 'all-at-once';
  if (count > 40) return null;
  if (tryOut.test(said)) return 'try-out';
  if (flirting.test(said)) return 'flirts';
  // Somebody who teaches, or whose job is the weather, talks of their work.
  const ofWork = /(?<!\p{L})(?:mijn (?:werk|job|klas|leerlingen|baas)|op (?:het|mijn) werk|solliciteer|mon travail|my (?:job|work))(?!\p{L})/iu.test(said);
  if (!ofWork && homework.test(said)) return 'homework';
  if (
    !ofWork &&
    offTopic.test(said) &&
    (language !== 'nl' || said.includes('?') || /^(?:geef|vertel|zeg|maak|zoek|wat|wie|hoe|gaat|zal|welke?)(?!\p{L})/iu.test(said))
  )
    return 'off-topic';
  return null;
}
