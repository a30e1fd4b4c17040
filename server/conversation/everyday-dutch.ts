// From chat Flemish and dialect to the wording Koers uses. Only for wording: what the client wrote is kept as it is.

const replacements: readonly (readonly [RegExp, string | ((run: string) => string)])[] = [
  [/[’‘`´]/g, "'"],
  // West Flemish that a neighbour understands without a dictionary.
  [/(?<![\p{L}])([jwdm])oar\b/giu, '$1aar'], [/(?<![\p{L}])joar\b/giu, 'jaar'], [/(?<![\p{L}])(g|st|d)oan\b/giu, '$1aan'], [/(?<![\p{L}])goat\b/giu, 'gaat'], [/(?<![\p{L}])goa\b/giu, 'ga'], [/(?<![\p{L}])mo(?=[\s,])/giu, 'maar'],
  [/(?<![\p{L}])ni mjir\b/giu, 'niet meer'], [/(?<![\p{L}])vo(?=\s\p{L})/giu, 'voor'], [/(?<![\p{L}])ne ki(?:ër)?\b/giu, 'eens'], [/(?<![\p{L}])kiër\b/giu, 'keer'], [/(?<![\p{L}])ton(?=\s)/giu, 'dan'], [/(?<![\p{L}])nint(?=[\s,])/giu, 'nee'],
  [/(?<![\p{L}])gin\b/giu, 'geen'], [/(?<![\p{L}])noois\b/giu, 'nooit'], [/(?<![\p{L}])joengen\b/giu, 'jongen'], [/(?<![\p{L}])der was\b/giu, 'er was'], [/(?<![\p{L}])gon (?=h?elpen)/giu, 'gaan '], [/(?<![\p{L}])elpen\b/giu, 'helpen'],
  [/(?<![\p{L}])(?:me |met )?bi(?:e?)sten\b/giu, 'met beesten'], [/(?<![\p{L}])bistjes\b/giu, 'beestjes'], [/(?<![\p{L}])kieken\b/giu, 'kijken'], [/(?<![\p{L}])'?s oavends\b/giu, "'s avonds"], [/(?<![\p{L}])bie (?=de|die|mijn)/giu, 'bij '], [/(?<![\p{L}])dei(?=\s)/giu, 'deed'], [/(?<![\p{L}])me mij\b/giu, 'met mij'],
  [/(?<![\p{L}])'k (?:èn|è)(?=\s)/giu, 'ik heb'], [/(?<![\p{L}])(?:'k|da 'k|dak) moe (?=\p{L})/giu, (run: string) => run.replace(/moe $/i, 'moet ')], [/(?<![\p{L}])da 'k (?=\p{L})/giu, 'dat ik '], [/(?<![\p{L}])zie'k(?: ik)?\b/giu, 'ben ik'], [/(?<![\p{L}])goa'k\b/giu, 'ga ik'], [/(?<![\p{L}])'k (werk|denk|zoek|maak|leer|wacht|slaap|voel)en\b(?= (?:al|nu|in|bij|daar|hier))/giu, 'ik $1'],
  [/(?<=\s)were(?=\s(?:een|twee|drie|vier|vijf))/giu, 'weer'], [/(?<![\p{L}])no (?=(?:die|de|den|mijn)\s)/giu, 'naar '], [/(?<![\p{L}])de onthaal\b/giu, 'het onthaal'],
  // Chat spelling.
  [/(?<![\p{L}])ist(?= nie?t?\s)/giu, 'is'], [/(?<![\p{L}])(wel|nog|al|toch|ook) is (?=(?:een|ne|nen|de)\s)/giu, '$1 eens '], [/(?<![\p{L}])ist(?=\s)/giu, 'is het'], [/(?<=\bhet beu)(?= altijd\b)/giu, ','],
  [/(?<![\p{L}])tzelfde (?=\p{L}+(?:en|s)\b)/giu, 'dezelfde '], [/(?<![\p{L}])tzelfde\b/giu, 'hetzelfde'], [/(?<=\p{L}[kg])skes\b/giu, 'jes'], [/(?<=\p{L}{2}[sftp])kes\b/giu, 'jes'], [/(?<=\p{L}) van ja(?=[,\s])/giu, ''], [/(?<=\p{L}) ja(?= (?:maar|ma)\b)/giu, ','], [/(?<![\p{L}])omda\b/giu, 'omdat'],
  [/\bk['e ]?hem\b(?! )/gi, 'ik heb'],
  [/(?<![\p{L}'])'?k ?(?:heb|è|eb|ep)\b/giu, 'ik heb'],
  [/(?<![\p{L}'])'?k ?(ben|weet|wil|ga|sta|zit|zie|zou|doe|denk|kan|kom|voel|vind|slaap|werk|moet|mag|lig|loop|was|had|zat|kreeg|krijg|zoek|vraag|hoop|zeg|dacht|ken|wou|snap|durf|geloof|mis|wist|ging|deed|kon|leer|wacht|maak|hoor|lees|val|twijfel|woon|word|heb|geef|begin|blijf|stop)\b/giu, 'ik $1'],
  [/(?<![\p{L}'])k(?:sla|slap)\b/giu, 'ik slaap'],
  [/(?<![\p{L}'])(?:kzen|'k zen|ik zen)\b/giu, 'ik ben'],
  [/(?<![\p{L}'])(?:kem|kheb|'k em|kee?b)\b/giu, 'ik heb'],
  [/(?<![\p{L}'])(?:kwit|kwee|'k wit)\b/giu, 'ik weet'],
  [/(?<![\p{L}'])(?:kvin|ik vin|'k vin)\b/giu, 'ik vind'],
  [/(?<![\p{L}'])'k\b/giu, 'ik'],
  [/(?<![\p{L}'])(ben|heb|zou|kan|wil|moet|dat|als|ga|weet|doe|sta|zit|had|was) ?(?:'k|ekik|kik)\b/giu, '$1 ik'],
  [/(?<=\p{L}) '?k(?=\s\p{L})/giu, ' ik'], [/\bik ik\b/gi, 'ik'], [/\bgwn\b/gi, 'gewoon'],
  [/\bdak\b(?=\s)/gi, 'dat ik'], [/\bask\b(?=\s)/gi, 'als ik'], [/\bomdak\b/gi, 'omdat ik'], [/\bwak\b(?=\s)/gi, 'wat ik'],
  [/(?<![\p{L}])(?:'t is|tis|'tis|t is)\b/giu, 'het is'], [/(?<![\p{L}])(?:twas|'t was)\b/giu, 'het was'],
  [/\bdas\b(?= (?:nie|ni|wel|zo|gewoon|echt|niet|lang|al|een|ook|nu|juist|waar|mij|nog|mijn|toch|allemaal)\b)/gi, 'dat is'], [/(?<![\p{L}])da's\b/giu, 'dat is'],
  [/(?<![\p{L}])(?:'t)(?=[\s,.]|$)/giu, 'het'],
  [/\bme\b(?= (?:mijn|de|den|het|een|ne|mensen|kinderen|klanten|dieren|hout|andere|haar|hem|mekaar|elkaar|iets|iemand|collega|al|veel|oude|jonge|machines)\b)/gi, 'met'], [/,? ?\bof ?zo\b/gi, ''],
  [/\bni(?:e)?\b(?! nie)/gi, 'niet'], [/\bniks\b/gi, 'niets'], [/\bniemeer\b/gi, 'niet meer'], [/\bimmer\b/gi, 'altijd'],
  [/\bda\b/gi, 'dat'], [/\bwa\b(?!t)/gi, 'wat'], [/(?<!(?:mijn|ons|je|haar|zijn|en) )\bma\b(?= )/gi, 'maar'], [/\bmar\b/gi, 'maar'], [/\bgoe\b/gi, 'goed'],
  [/\befkes\b/gi, 'even'], [/\bff\b/gi, 'even'], [/\bgere\b/gi, 'graag'], [/\bgeirn\b/gi, 'graag'], [/\bmss\b/gi, 'misschien'], [/\bidd\b/gi, 'inderdaad'],
  [/\beig\b/gi, 'eigenlijk'], [/\bzeg maar\b/gi, ''], [/\bmn\b/gi, 'mijn'], [/\bm'n\b/gi, 'mijn'], [/\bz'n\b/gi, 'zijn'], [/\bmijne\b(?= \p{L})/giu, 'mijn'], [/\bmijnen\b(?= \p{L})/giu, 'mijn'],
  [/\bmen\b(?= (?:werk|baas|job|chef|collega|vrouw|man|leven|hoofd|ploeg))/gi, 'mijn'],
  [/\bden\b(?= \p{L})/giu, 'de'], [/\bne\b(?= \p{L})/giu, 'een'], [/\bnen\b(?= \p{L})/giu, 'een'],
  [/(?<![\p{L}'])'n\b/giu, 'een'], [/\brap\b/gi, 'snel'], [/\bsebiet\b/gi, 'straks'], [/\bnog es\b/gi, 'nog eens'], [/(?<=\s)es(?=\s|$)/gi, 'eens'],
  [/\bmij(?= eigen\b)/gi, 'mijn'], [/\bergens anders\b/gi, 'ergens anders'],
  // Learner's Dutch that would otherwise be said back with the same mistake.
  [/\bandere werk\b/gi, 'ander werk'], [/\bgoede werk\b/gi, 'goed werk'], [/\bnieuwe werk\b/gi, 'nieuw werk'],
  [/\bik weet niet welke\b(?=[,.;]|$)/gi, 'ik weet niet welk'],
  [/\b(ik (?:ben|was|word)) wel (?=\p{L}+(?:[.,]|$))/giu, '$1 '],
  // What says nothing about the client.
  [/\s*(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*\s*)+(?=[\p{L}\d])/gu, '. '], [/\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*/gu, ''], [/([.,?!])\. /g, '$1 '], [/(?<=\s|^)(?:[:;]-?[)(pPdD/]|xd|lol|haha+|hihi|hehe)(?=\s|[.,!]|$)/gi, ''],
  [/!+/g, '.'], [/\.{2,}/g, '…'], [/[ \t]{2,}/g, ' '],
];

/** The client's words in everyday Dutch spelling, without emoji and exclamation marks. */
export function toEverydayDutch(text: string): string {
  let result = text;
  for (const [pattern, replacement] of replacements) result = typeof replacement === 'string' ? result.replace(pattern, replacement) : result.replace(pattern, replacement);
  return result.replace(/(?<![\p{L}])ik heb ((?:\p{L}+ ){0,4})gaan (?=\p{L}+en(?!\p{L}))/giu, 'ik ben $1gaan ').replace(/ +([,.])/g, '$1').trim();
}

/** Words that show that a clause is still dialect or unfinished after the rewriting: better quoted than said back. */
export const stillDialect = /(?:^|\s)(?:kik|zen|zijt|ziede|hebde|kunde|gade|moede|wilde ge|mo|zyn|joar|doar|woar|goan|stoan|doan|moar|nimmer|alst|datm|azo|mich|ich|oewe?|zenne|percies|veu|veur|nao|min papieren|der(?= )|mekik|wekik|oep|thuus|gien|giene|vo|èn|bist(?:en|jes)|goat?|mjir)(?=\s|$|[.,])/i;
