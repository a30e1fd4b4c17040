// What lists of phrases cannot hold, by the shape of the sentence, in Dutch: an order is a verb without its subject; of itself Koers says
// only what a program does; of the counsellor only that they can, read and see; and what medicine, law and money call things is not brought
// into a conversation by Koers. What may be said is listed here, not what may not.
import { alsoOtherWord, isThirdPerson, secondPersonOf } from '../dutch-verbs.ts';
import type { GuardRule } from '../guard.ts';
import { re, w } from './limit.ts';
import { thoughtOrder } from './thought-orders-nl.ts';

const setsThinking = re(`^${thoughtOrder}`);

/** Verbs beside "ik" of which a program may speak; with what has to follow where the verb alone says too much. */
const ownVerbs = re(
  `^(?:lees|las|hoor|hoorde|zie|zag|vraag|vroeg|weet|heb|had|snap|begrijp|begreep|zoek|zocht|kijk|keek|stel|onthoud|noem|maak|doe|geef|beslis|kies|help|bedoel|bedoelde|merk|mag|leg|zet|vat|neem|wil|zal|ga|haal|blijf|herhaal|antwoord|zeg|zei|gebruik|bewaar|reken|schrijf|regel|stuur|ken|kan|kon|ben|heet|vind|vond|sla|laat|hou|houd|kom|moet|vergelijk|wacht|toon|verwijs|beloof|ging|dacht|werk|bekijk|verzin|raad|denk|hoef|gok|oordeel|sta|kreeg|speel|begin|pak|sluit|dring|loop|spreek|praat|zou|word|deed|gaf|stond|twijfel|geloof|meld|vertel|voeg|vergis|vergiste|volg|mis|verander|zat|zit|probeer|draai|zwijg|herneem|vermeld|let|trek|trok|viel|zwijg|rond|ronde|bouw)$`,
);
const ownWords = {
  ben: w('ik ben|ben ik'),
  benThat:
    /(?<!\p{L})(?:ik ben|ben ik)(?!\p{L})(?= (?:maar |ook |zelf |er |hier |geen |niet |nooit |altijd |wel )*(?:een (?:computer)?programma|koers|een hulp|hier|er|klaar|gemaakt om|niet|geen|zeker|niet zeker|benaderbaar|het|bereikbaar|aan het|mis|even|weer|voor|tussen|mee|daar|dat|die|niemand|in)(?!\p{L})|[.,:;]|$)/iu,
  feels: re(
    '(?<!\\p{L})(?:(?:ik kan|kan ik) (?:me|mij) (?:\\p{L}+ )*(?:voorstellen|inleven|inbeelden)|(?:ik ken|ken ik) (?!(?:\\p{L}+ )?(?:niet|geen|niemand))|(?:vind|vond) ik (?!(?:\\p{L}+ ){0,5}?(?:niet|geen|niets|terug|nergens|in|over|erover|dit|er))|ik (?:vind|vond) (?!(?:\\p{L}+ ){0,6}?(?:niet|geen|niets|terug|nergens|over)))',
  ),
};
const ownThings = re(
  `(?<!\\p{L})mijn (?!(?:bron|bronnen|vraag|vragen|woord|woorden|antwoord|antwoorden|werk|fout|manier|geheugen|naam|zin|samenvatting|kant|beurt|taak|vorige|eerste|laatste|excuses|beperking|grens|grenzen|afspraken|zinnen|uitleg|bedoeling|beurt|lijst)(?!\\p{L}))\\p{L}+`,
);
/** What a program did of itself; any other deed is not its own. */
const ownDeeds = re(
  '^(?:gelezen|begrepen|gezocht|opgezocht|gevonden|gehoord|nagekeken|onthouden|bewaard|gemist|gevraagd|gesteld|geschreven|gezien|geteld|vergeleken|genoemd|gezet|gezegd|herhaald|samengevat|gekozen|gebruikt|gekregen|geleerd|gemaakt|geraden|gehad|gelegd|gegeven|gedaan|geprobeerd)$',
);
const deed = /(?<!\p{L})(?:ik heb|heb ik|ik had|had ik)(?!\p{L})[^.?!,;:]*?(?<!\p{L})((?:\p{L}{2,4})?ge\p{L}+(?:d|t|en))(?!\p{L})/iu;
const toSomebody = /(?<!\p{L})(?:aan|tegen) (?:de|een|je|jouw|\p{Lu}\p{L}+)/u;

/** "Ik heb het aan de teamleider gezegd": a deed that Koers cannot have done. */
export function claimsDeed(own: string): boolean {
  if (own.includes('?') || /(?<!\p{L})(?:niet|geen|niets|nooit)(?!\p{L})/iu.test(own)) return false;
  const done = deed.exec(own)?.[1]?.toLowerCase();
  if (done === undefined) return false;
  return !ownDeeds.test(done) || (/^(?:gezegd|gevraagd|gegeven|geschreven|gelegd)$/.test(done) && toSomebody.test(own));
}

/** Joins a clause in which the verb comes last. */
const subordinate = /(?:dat|wat|waar\p{L}*|die|of|als|zoals|omdat|hoe|toen|voor|voordat|nadat|wie|zodat|tot|terwijl)$/iu;

/** "Ik lig daar ook wakker van", "mijn ervaring leert": a life that a program has not. */
export function claimsLife(own: string): boolean {
  if (own.includes('?')) return false;
  const text = own.replace(/[’]/g, "'");
  if (ownThings.test(text) || ownWords.feels.test(text)) return true;
  if (ownWords.ben.test(text) && !ownWords.benThat.test(text)) return !subordinate.test(text.slice(0, text.search(/(?<!\p{L})ik(?!\p{L})/iu)).trim());
  for (const match of text.matchAll(/(?<!\p{L})ik(?!\p{L})/giu)) {
    const before = text.slice(0, match.index).trim();
    if (subordinate.test(before)) continue;
    const previous = /\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '';
    const next = /^\s*(\p{L}+)/u.exec(text.slice(match.index + 2))?.[1]?.toLowerCase() ?? '';
    const isVerb = (word: string): boolean => secondPersonOf(word) !== null;
    const verbs = [next, previous].filter(isVerb);
    if (verbs.length > 0 && !verbs.some((verb) => ownVerbs.test(verb))) return true;
  }
  return false;
}

const invites = re(
  `^(?:hang|haal|bouw|spreid|som|plak|omschrijf|verdeel|streep|schat|wandel|ruim|markeer|groepeer|sorteer|koppel|vervang|verplaats|streef|rond|zwijg|stuur|denk|vertel|stel|kijk|beschrijf|schrijf(?! (?:je|jezelf) (?:in|uit))|noem|lees|luister(?! naar je)|bel|zie|zeg|som|kies|laat|duid|vul|bekijk|herinner|haal|klik|typ|antwoord|merk|verbeter|corrigeer|omcirkel|rangschik|orden|deel|tel|vat|welkom|dank|hoor|weet|was|wil|kan|mag|zou|zal|ben|is|heb|had|moet|tot|klopt|werd|waar|open|wens|ga|zet|neem|geef|begin|blijf|vraag|probeer|hou|houd|leg|doe|wacht|maak|onthoud|teken|pak|print|bewaar|knip|vergelijk|weeg|zoek|bedenk|droom|stop)$`,
);
/** Verbs that invite to think along only with what follows. */
const invitesWith: Record<string, RegExp> = {
  denk: /^denk (?:(?:maar|gerust|eens|even|nog|terug|na|hardop)(?!\p{L})|aan (?!jezelf|je (?:toekomst|gezondheid|pensioen|gezin|lijf))\p{L}+)/iu,
  ga: /^ga (?:maar |gerust |eens |even |rustig )*(?:bij|naar|terug|in gedachten|waar|hier|verder|na|door)/iu,
  begin: /^begin (?:maar |gerust )*(?:bij|waar|hoe|klein|vooraan|met (?:wat|het|een|waar|dat|de|die))/iu,
  blijf: /^blijf (?:maar |gerust |even |nog even )*(?:bij|hier|daar bij|stil)/iu,
  geef: /^geef (?:elk|het|ze|die|dat|een (?:cijfer|voorbeeld|score|punt)|gerust|maar|me|mij)/iu,
  laat: /^laat (?:maar |gerust |me |het |mij |ons |we |dat )+(?!liggen|los|vallen)|^laten/iu,
  kies: /^kies (?:er |maar |gerust |zelf |één|een|drie|twee|vijf|wat|uit|de)/iu,
  neem: /^neem (?:gerust |rustig |maar |er |even |eens )*(?:(?:je|de|wat) tijd|eens|(?:dat|die) (?!\p{L}+ (?:aan|op)[.!]?$)|één|een (?:\p{L}+e? )?(?:dag|week|moment|keer|situatie|voorbeeld|taak|gesprek|papier|blad|werkdag|periode|job|collega|ogenblik|beslissing|uur|avond|zin)(?!\p{L})(?! (?:vrij|verlof|rust|thuis))|de (?:laatste|vorige|eerste)|iets)/iu,
  vraag: /^vraag (?:het|dat|dit|die|gerust|maar|eens|drie|twee|iemand)(?: \p{L}+){0,5} (?:aan|na|wat|hoe)|^vraag (?:gerust|maar)/iu,
  probeer:
    /^probeer (?:je |het |dat |dit |die |eens |maar |gerust |rustig |er )*(?:[^.?!]{0,60}(?:voor te stellen|te herinneren|terug te halen|te beschrijven|te zeggen|te verwoorden|te vertellen|te noemen|te tellen|in één|in een|zo precies))/iu,
  doe: /^doe (?:maar |gerust |rustig )*(?:op je gemak|rustig|het op jouw|dat in je eigen)/iu,
  maak: /^maak (?:de|deze|die|dit|het|er|een (?:lijst|rij|tekening|zin))/iu,
  wacht: /^wacht (?:even|gerust|eens)(?:[.,:]|$)/iu,
  hou: /^hou(?:d)? (?:er rekening|(?:dat|het|dit|die)(?: \p{L}+){0,3} (?:vast|even|in gedachten|bij))/iu,
  stop: /^stop (?:gerust|maar|hier|even hier)/iu,
  zoek: /^zoek (?:gerust |maar |eens )?(?:een (?:moment|voorbeeld|woord|situatie)|drie|twee|het op)/iu,
  zet: /^zet (?:ze|het|die|de twee|beide|alles|maar|eerst|een|er|achter|bij|naast|hieronder|de)/iu,
  leg: /^leg (?:ze|het|die|de twee|beide|alles|maar|eerst|dat|uit|eens uit)/iu,
  onthoud: /^onthoud (?:dat|wat|je|gerust|het)/iu,
  pak: /^pak (?:er |gerust |een (?:blad|papier|pen)|je (?:cv|lijst))/iu,
};
invitesWith.houd = invitesWith.hou as RegExp;

/** Chooses, takes or makes something in an exercise: a thing of thought, not of life. */
export const exerciseOpening = re(
  '^(?:(?:kies|neem|zoek|maak|zet|schrijf|noem|geef|leg|pak|hou|houd) (?:er|één|een of twee|twee|drie|vier|vijf|zes|iets|iemand|wat|daar|ze|het (?:eens|zo|klein|kort|dan)|kort|klein|ook|telkens|elke|per|achter|bij|naast)|(?:begin|blijf|ga|eindig|stop) (?:met: |er|elke|waar|bij|klein|door|één|een|zo|met (?:de|het|een|wat|ik|dat))|vraag je (?:\\p{L}+ )?af|laat (?:er|één|een|weg|de rest|het even))(?![\\p{L}])(?! (?:ontslag|afscheid|af(?![\\p{L}])))',
);

/** "Gun jezelf die opleiding": a sentence that begins with the stem of a verb that is not put to anybody, and that does not just invite. */
export function isOrder(own: string): boolean {
  if (own.includes('?') || /\[\d+\]/.test(own)) return false;
  const text = own.replace(/^["“«„…\s]+/u, '').replace(/^(?:dus|en|maar|ja|nee|oké|goed),? /iu, '');
  const [, first = '', second = ''] = /^(\p{L}+)(?![\p{L}-])(?: (\p{L}+))?/u.exec(text) ?? [];
  if (first === '') return false;
  const verb = first.toLowerCase();
  // "Rust komt vaak terug", "stap voor stap": a noun.
  if (alsoOtherWord.has(verb) && /^(?:voor|per|van|in|op|aan|en|of|na|bij)$/iu.test(second)) return false;
  if (isThirdPerson(second.toLowerCase())) return false;
  if (second === '' || /^(?:je|jij|u|jullie|ik|we|wij|hij|zij|ze|het|er|dat|dit|de|een|mijn)$/iu.test(second) === false) {
    if (secondPersonOf(verb) === null || verb.endsWith('en')) return false;
  } else if (/^(?:je|jij|u|jullie|ik|we|wij|hij|ze)$/iu.test(second) || secondPersonOf(verb) === null) {
    if (/^(?:laat|maak) (?:je|jezelf) /iu.test(text)) return true;
    // "Schrijf je in": the pronoun is its object only beside a separable part at the end.
    return (
      /^(?:schrijf|meld|zeg|werk|stel|zet|trek|leg|bereid|geef|sluit|spreek|hou|houd|neem) (?:je|jezelf)(?= )[^.?!]*(?<!\p{L})(?:in|aan|af|op|uit|voor|bij|neer|open|ziek|over|door)[.!]?$/iu.test(
        text,
      ) && !/,/.test(text)
    );
  }
  if (verb === 'lag' || (verb === 'let' && second === 'op')) return false;
  if (exerciseOpening.test(text) || setsThinking.test(text)) return false;
  const limited = invitesWith[verb];
  if (limited) return !limited.test(text);
  return !invites.test(verb);
}

const terms = w(
  'faalangst|\\p{L}+angst|medisch|narratief|attributie\\p{L}*|medicatie|medicijnen?|antidepressiva|slaappil(?:len)?|slaapmiddel(?:en)?|kalmeermiddel(?:en)?|vitamines?|magnesium|dosis|melatonine|kuur|ziektebriefje|arbeidsrecht|arbeidsrechtbank|rechtbank|rechter|arbeidsinspectie|schadevergoeding|opzegvergoeding|ontslagvergoeding|opzegtermijn|contractbreuk|concurrentiebeding|pesterijen|nietig|onrechtmatig|onwettig|aangetekende?|aandelen|beleggen|belegging|crypto|fiscaal|belastingvoordeel|pensioensparen|hypotheek|kruidenthee|kamillethee|\\p{L}+stoornis|\\p{L}+fobie|\\p{L}*syndroom|opgebrand|persoonlijkheid|burn-?out|bore-?out|depressie|depressief|adhd|autisme|autistisch|overspannen|overspanning|hoogsensitief|ptss|posttraumatisch\\p{L}*',
);
const ofMind = /angst$|medisch|stoornis|fobie|syndroom|opgebrand|persoonlijkheid|out$|depress|adhd|autis|overspan|sensitief|ptss|trauma/iu;

/** A term of medicine, law or money that neither the client nor a source brought up; null where there is none. */
export function bringsIn(own: string, known: string): GuardRule | null {
  const term = terms.exec(own)?.[0].toLowerCase();
  if (term === undefined || known.includes(term.slice(0, Math.max(5, term.length - 2)))) return null;
  return ofMind.test(term) ? 'diagnosis' : 'advice';
}

const counsellorMay =
  /^(?:kan|kunnen|kon|ziet|zag|leest|las|is (?:de|je|jouw|er|iemand|niet|geen|met|terug|bereikbaar|ook de)|en|of|over|weet (?!daar wel|wel|raad)|hoort|krijgt|kent|met|te|aan|die|wil|vraagt|vroeg|zei|zegt|heeft (?:\p{L}+ ){0,3}(?:gelezen|gezegd|gevraagd|klaargezet|gekozen|voor je klaargezet|laten weten|afgesproken|met je)|zette|koos|gaf|schreef|\d)/iu;

/** What the counsellor will do, knows or is: nobody's to say but what the house arranged. */
export function speaksForCounsellor(own: string, counsellor: string): boolean {
  const name = counsellor.split(' ')[0] ?? '';
  if (name.length < 2 || own.includes('?')) return false;
  for (const match of own.matchAll(
    new RegExp(
      `(?<!\\p{L})${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?:,? je begeleid(?:er|ster),?)? (?=\\p{Ll})(?!(?:dit|dat|het|niet|met|elk|mee) )`,
      'gu',
    ),
  )) {
    const rest = own.slice(match.index + match[0].length);
    const verb = /^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? '';
    const before = own.slice(0, match.index).trim();
    // "met Els bekijken", "aan Els vragen": the counsellor is not the one who does it.
    if (/(?:^|\s)(?:met|aan|van|voor|bij|door|tegen|naar|over|of|en|dat|als|wat|waar|wie|hoe|toen|die|omdat|zoals)$/iu.test(before)) continue;
    // "Dan helpt Els je": the verb stands before the name.
    const finite = /(?:t|gaat|zal|doet|heeft|is)$/u.test(verb) || /^(?:zal|gaat|heeft|is|doet)$/u.test(verb);
    if (finite && !counsellorMay.test(rest)) return true;
  }
  return false;
}
