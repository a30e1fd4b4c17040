// How a goal is built, so that the checker (smart.ts) need not know every verb: what is done by "ik", what is only a wish without a doer,
// what stands in a clause about something else, and whose deed it is. Shape of Dutch sentences, no list of deeds. Pure.

const from = '(?<![\\p{L}\\d])';
const to = '(?![\\p{L}])';
const words = (source: string, flags = 'iu'): RegExp => new RegExp(`${from}(?:${source})${to}`, flags);

/** What is asked, told, thought or the reason for it is not what is done: "ik leg uit dat ik minder avonden wil werken". */
const subordinate = words(
  `(?:dat|die|wat(?= (?:ik|er|het|ze|hij|zij|de|mijn|we|wij|mij|me|nodig|kan|zij)${to})|wie|welke?|hoe|hoeveel|waarom|waar|waar(?:in|op|aan|mee|voor|over|bij|van)|of(?= (?:ik|ze|hij|zij|het|er|een|de|mijn|we)${to})|omdat|zodat|want|als(?= (?:ik|er|het|ze|hij|zij|mijn|de)${to})|nadat|voordat|terwijl|zoals|om(?= (?:\\p{L}+ )*te${to}))${to}(?:(?!,? en ik${to})[^,.;:])*`,
  'giu',
);

/** The clauses that say what happens, without the ones that hang on them. */
export const mainPart = (said: string): string =>
  said
    .replace(subordinate, ' ')
    .replace(/\s+(?=[,.;:!?]|\s|$)/gu, '')
    .trim();

const notAVerb = words('en|als|dan|dat|wat|maar|want|of|omdat|zodat|hoe|wie|waar|die|om|nu|daar|hier|daarna|eerst|ook|zelf|dus|toch|graag|samen');
/** They say that somebody is, wants, has or changes, not what is done. */
const wideVerb = words(
  'ben|was|heb|had|word|blijf|voel|weet|ken|kan|kon|mag|moet|wil|wou|zou|zal|ga|durf|hoop|wens|verwacht|krijg|vind|zoek|doe|maak|neem|geef|leer|werk|sta|zit|lig|denk|geloof|probeer|tracht|verdien|verander|verbeter|groei|ontwikkel|let|zorg|hou|houd|mis|haat|geniet|twijfel|begrijp|ontdek|onderzoek|verken|zie|hoor|laat|volg|stel|haal|begin|start|spreek|win|verlies|kom|geraak|raak|pieker|droom|wacht|pas|kies',
);
/** They go on until somebody says how much is enough. */
const goesOn = words(
  'oefen|lees|bekijk|kijk|sport|wandel|fiets|zwem|loop|train|studeer|luister|netwerk|speel|rust|slaap|eet|rook|mediteer|schrijf|zoek|sollici\\p{L}+|praat|werk|leer|help|probeer',
);
const particle = 'uit|op|af|in|aan|mee|voor|door|bij|na|over|terug|weg|toe|langs|vast|samen|klaar|bijeen';
/** "Ik denk na", "ik kijk rond": split verbs without an end. */
const endless = words('denk|dacht|kijk|ga|kom|pas|sta|hou|voel|leef|werk|doe|help|draai|volg');

/** The verbs of "ik" in what is done. */
function ownVerbs(said: string): string[] {
  const main = mainPart(said);
  const found = [...main.matchAll(/(?<![\p{L}])(?:ik|'k) (?:zelf |ook |dan )?(\p{L}+)|(?<![\p{L}])(\p{L}+) ik(?![\p{L}])/giu)].map(
    ([, after, before]) => after ?? before ?? '',
  );
  return found.filter((verb) => !notAVerb.test(verb));
}

/** "Ik reken …", "… bel ik": something that somebody does and that has a name. */
export const isOwnDeed = (said: string): boolean => ownVerbs(said).some((verb) => !wideVerb.test(verb)) || isSplitVerb(said);

/** "Ik reken … uit", "ik stel … voor". */
function isSplitVerb(said: string): boolean {
  return mainPart(said)
    .split(/[,.;:]| en (?=\p{L}+ ik |ik )/u)
    .some(
      (clause) =>
        endsSplit.test(clause.trim()) &&
        !/(?<![\p{L}])(?:er|daar|ermee|eraan)(?![\p{L}])/iu.test(clause) &&
        ownVerbs(clause).some((verb) => !endless.test(verb)),
    );
}
const endsSplit = new RegExp(`${from}(?:${particle})(?=$| en${to})`, 'iu');

/** What is over once it is done: a named deed, a split verb, or what then has been done ("heb ik mijn cv herwerkt"). */
export function isOwnEnd(said: string): boolean {
  if (isDone(said) || isSplitVerb(said)) return true;
  if (new RegExp(`${from}dat ik (?:[^,.;:]+ )?(?:${particle})\\p{L}{3,}(?=$|[,.;:])`, 'iu').test(said)) return true;
  return ownVerbs(said).some((verb) => !wideVerb.test(verb) && !goesOn.test(verb));
}

/** "Tegen 15 december heb ik mijn cv herwerkt": what will have been done. */
const isDone = (said: string): boolean =>
  /(?<![\p{L}])(?:heb ik|ik heb|ben ik|ik ben|is|zijn) (?:[^,.;:]+ )?(?:\p{L}{2,6})?(?:ge|be|ver|her|ont)\p{L}{2,}(?:d|t|en)(?=$|[,.;:]| en | bij | aan | met | op | naar | voor )/iu.test(
    mainPart(said),
  ) && !/(?<![\p{L}])(?:tevreden|bezig|beter|gewend|bereid|vertrouwd|verliefd|gelukkig)(?![\p{L}])/iu.test(mainPart(said));

/** No "ik", no doer: "Promotie krijgen". What stands there must say more by itself. */
export const isBare = (said: string): boolean => !/(?<![\p{L}])(?:ik|'k|kga|kwil|we|wij|mij|me|mij)(?![\p{L}])/iu.test(said);

/** "Mijn portfolio afwerken", "Mijn badge inleveren bij HR": one's own thing, and what is done with it. */
const ownThing = new RegExp(
  `^(?:mijn|ons|onze) (?!(?:ervaring|talent|talenten|kennis|competenties|kwaliteiten|kracht|krachten|mening|plaats|tijd|administratie)${to})(?![^,.]*${from}met \\p{L}+en$)\\p{L}+ (?:[^,.]+ )?(?!(?:krijgen|hebben|zijn|worden|kennen|kunnen|vinden|veranderen|verbeteren|versterken|vergroten|leren|doen|maken|praten|werken|combineren|aangeven|stellen|bewaken|benutten|gebruiken|houden|voelen|denken|groeien|ontwikkelen|begrijpen|verwerken|mannen|vrouwen|kinderen|oefenen|lezen|onderhouden|bijschaven|opfrissen)${to})\\p{L}{3,}en(?=$|[,.!]| (?:bij|van|in|op|voor|aan|tegen|naar|door)${to})`,
  'iu',
);
export const isOwnThing = (said: string): boolean => ownThing.test(said) && !isOfAnother(said);

const noFinite = 'met|niet|tot|uit|dat|wat|het|vast|eerst|direct|kort|moet|wat|vaart|recht|ooit|liefst|best|kant|ligt|staat|hangt|zit|blijft|kost|laat (?=ik)';
const finite = `(?!(?:${noFinite})${to})\\p{L}{2,}t(?! ik${to})`;
const another = '(?:mijn|de|het|ons|onze|die|deze) (?:\\p{L}+e )?(?!lijst|tekst|cv)\\p{L}+';
const startsWithAnother = new RegExp(`^(?:dat |hopelijk )?${another} (?:${finite}|moet(?! ik)|moeten)${to}`, 'iu');
const isMomentFirst = new RegExp(
  `^(?:tegen|voor|vóór|in|op|vanaf|na|binnen|volgende?|dit|deze|over|eind|begin|morgen|hopelijk)(?: [^,.;:]+?)? (?!start|begint)${finite} (?:er )?(?:${another}|\\p{Lu}\\p{L}+|een \\p{L}+e \\p{L}+)${to}`,
  'iu',
);

/** Somebody or something else does it: "Mijn rug spaart zich", "In maart verlengt mijn werkgever …". */
export const isOfAnother = (said: string): boolean => {
  const main = mainPart(said);
  return startsWithAnother.test(said) || (!/(?<![\p{L}])(?:ik|we|wij)(?![\p{L}])/iu.test(main) && isMomentFirst.test(main));
};

/** Two or more things that have their own "ik", or three of any kind. */
export function isSeveral(said: string, isDeed: (clause: string) => boolean, contentOf: (text: string) => string[]): boolean {
  const clauses = mainPart(said.replace(/^(?:omdat|als|zodat|wanneer) [^,]+, /iu, ''))
    .split(/,? en (?:ook )?|, |; | daarna | maar ook | plus /iu)
    .filter((clause) => (clause.match(/[\p{L}\d]+/gu) ?? []).length >= 2);
  const deeds = clauses.filter(isDeed);
  if (isListOfResults(said)) return true;
  return deeds.length >= 3 || (deeds.length === 2 && areApart(deeds, contentOf));
}

/** Of two halves the second has its own "ik" and does not go on with the first ("bellen en een afspraak maken", "en vraag hoe het was"). */
function areApart([first = '', second = '']: string[], contentOf: (text: string) => string[]): boolean {
  if (
    /(?<![\p{L}])(?:hem|haar|hen|hun|die|dat|het|er|erover|daar|daarover|daarna|dan|ermee|samen|resultaat|feedback|antwoord|antwoorden|raad|tips|toe|vast|op)(?![\p{L}])/iu.test(
      second,
    )
  )
    return false;
  if (/(?<![\p{L}])ik(?![\p{L}])/iu.test(first) && !/(?<![\p{L}])ik(?![\p{L}])/iu.test(second)) return false;
  return contentOf(first).length >= 2 && contentOf(second).length >= 2;
}

/** "Tegen juni heb ik mijn rijbewijs, een ander huis en een diploma." */
const isListOfResults = (said: string): boolean =>
  /(?<![\p{L}])(?:heb ik|ik heb|ik wil|wil ik|wil) (?:\p{L}+ ){0,3}?(?:een|mijn|meer) [^,.]+(?:, (?:een|mijn|meer) [^,.]+)+ en (?:een|mijn|meer) \p{L}+/iu.test(
    said,
  ) || /^(?:een|mijn|meer) [^,.]+(?:, (?:een|mijn|meer) [^,.]+)+ en (?:een|mijn|meer) \p{L}+/iu.test(said);
