// What a client wants with the homework that the counsellor gave: to do it, or to know what it was. Hears Dutch with Flemish chat and
// dialect, French and English. The homework of a child, and that of a school, are told of and asked for otherwise. Pure; words only.

/** `do`: to begin it now; `which`: to know what it is. */
export type HomeworkWish = 'do' | 'which';

const e = '(?![\\p{L}\\d])';
const lead = `^(?:(?:ja|nee|neen|oke|oké|ok|goh|euh|hm+|sorry|zeg|allee|allez|kom|en|maar|dan|dag|hallo|hey|hoi|koers|els|bon|bonjour|oui|yes|hi|hello|well|so)${e}[\\s,.!:]*)*`;
const tail = `(?:[\\s,.!?]+(?:graag|aub|alstublieft|svp|please|he|hé|hè|hoor|maar|dan|nu|nog|ook|weer|alweer|merci|bedankt|thanks|now|efkes|even|eens|als dat kan|als het kan|s'il (?:vous|te) plaît|maintenant|encore))*[\\s.!?…]*$`;
const whole = (source: string): RegExp => new RegExp(`${lead}(?:${source})${tail}`, 'iu');

const dutch = "(?:(?:mijn|m'n|mn|mijne|men|me|het|'t|da|dat|dit|ons|openstaande)\\s+)?(?:openstaande?\\s+)?huiswerk";
/** From whom, or by when. */
const about =
  '(?: (?:van|voor|tegen) (?:\\p{L}+|mijn (?:begeleider|begeleidster|coach|loopbaanbegeleid(?:er|ster))|(?:de )?volgende (?:keer|sessie|afspraak|week)|deze week))*';
const french = '(?:(?:mes|mon|les|le|ces|ce) devoirs?|(?:le |mon )?travail à (?:faire à )?la maison)';
const english = '(?:(?:my|the|that|this) )?home ?work';

const asks: readonly RegExp[] = [
  whole(
    `(?:wel[kc]e?|wuk(?: voor)?|wa[td]?(?: voor)?)\\s+(?:een )?huiswerk\\s+(?:had|heb|hebde|moest|moet|kreeg|krijg|was|is|staat|stond|gaf|ligt|lag)${e}[^.?!]{0,40}`,
  ),
  whole(
    `(?:wa[td]?|wuk)\\s+(?:is|was|stond er|staat er|zat er|zit er)\\s+(?:nu |ook |nog |weer |alweer |er |op |in |als |eigenlijk )*${dutch}${about}(?: (?:ook|nu|al|weer|alweer|nog))*`,
  ),
  whole(
    `(?:heb|hebt|had|moest|moet|kreeg|staat|is|ligt) (?:ik|er|mij|je)(?: (?:nog|eigenlijk|nu|al|ook|dan|voor mij|ergens|iets van|wat|geen))* huiswerk${about}(?: (?:open|openstaan|staan|liggen|te doen|te maken|gekregen|maken|doen|klaar|mee))*`,
  ),
  whole(`(?:ik )?(?:weet|ben|kan)(?: ik)?[^.?!]{0,24} (?:niet|ni|nie|vergeten|kwijt)[^.?!]{0,24}huiswerk(?: (?:was|is|had))?(?: (?:ook|weer|alweer))*`),
  whole(`(?:toon|geef|zeg)(?: mij| me)?(?: (?:eens|even|nog))* ${dutch}${about}`),
  whole(
    `(?:wa[td]?|wuk) (?:moest|moet|ging|had) ik (?:nu |ook |weer |nog |alweer )*(?:doen |maken |voorbereiden )?(?:van mijn (?:begeleider|begeleidster|coach|loopbaanbegeleid(?:er|ster))|(?:voor|tegen) (?:de )?volgende (?:keer|sessie|afspraak|gesprek))(?: (?:doen|maken|voorbereiden))?`,
  ),
  whole(
    `(?:quels?|quelle) (?:étai(?:t|ent)|sont|est|devoirs?)${e}[^.?!]{0,40}|(?:c'(?:était|est) quoi|qu'est-ce que (?:c'(?:était|est)|j'avais comme|j'ai comme|je devais faire comme))[^.?!]{0,10} devoirs?|(?:ai-je|avais-je|j'ai|j'avais|est-ce que j'ai|est-ce que j'avais)(?: encore)? (?:des|un|les) devoirs?(?: à faire)?`,
  ),
  whole(
    `(?:what|which) (?:is|was|were) ${english}(?: again)?|(?:what|which) home ?work (?:did|do|have|was|is)${e}[^.?!]{0,30}|(?:do|did|have) i (?:still )?(?:have |got )?(?:any |some )?home ?work(?: (?:to do|left|open))?`,
  ),
];
const does: readonly RegExp[] = [
  whole(
    `(?:(?:ik (?:wil|wilde|zou|wou|ga|kom|moet)|kan ik|mag ik|(?:kunnen|kunne|zullen|mogen) we|laten we|laat ons|doe|doen we|we doen|we (?:gaan|beginnen|starten)|begin(?:nen)?|start(?:en)?|hier is|tijd voor|'k (?:wil|zou|wou|ga)|kwil|kzou)\\s+(?:graag |nu |eens |even |efkes |nog |ook |met |aan |willen )*)?${dutch}${about}(?: (?:nu|even|efkes|eens|graag|hier|met|met jou|samen))*(?: (?:willen )?(?:doen|maken|afmaken|afwerken|beginnen|starten|afdoen|invullen|bespreken))?`,
  ),
  whole(
    `(?:(?:je (?:veux|voudrais|dois|peux)|j'aimerais|on peut|puis-je|est-ce que je peux|peut-on|on fait|faisons|je fais)\\s+(?:bien )?)?(?:faire |commencer |terminer |finir )?${french}(?: (?:de|d'|avec) ?\\p{L}+)?`,
  ),
  whole(
    `(?:(?:i (?:want|need|have|would like)(?: to)?|i'd like(?: to)?|can (?:i|we)|may i|could (?:i|we)|let's|let me|time for)\\s+)?(?:do |start |begin |finish )?(?:(?:my|the) home ?work)(?: (?:from|for) \\p{L}+)?`,
  ),
];

/** What is wished with homework; null where nothing is. */
export function readHomeworkWish(text: string): HomeworkWish | null {
  const said = text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
  if (said === '' || said.length > 140) return null;
  if (asks.some((pattern) => pattern.test(said))) return 'which';
  return does.some((pattern) => pattern.test(said)) ? 'do' : null;
}
