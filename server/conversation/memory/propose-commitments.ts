// What a client sets out to do, kept in their own words as a proposal: theirs, in the future, and something that can be done or not
// done. "Ik ga slapen" is no commitment, "misschien" is none either. Precision first: whoever is held to something they did not mean
// stops telling. Pure.
import type { Language } from '../../people/roles.ts';
import { toEverydayDutch } from '../everyday-dutch.ts';
import { splitSentences } from '../sentences.ts';
import { insults } from '../words-of-clients.ts';
import { findDue } from './due.ts';
import { isTooHeavy } from './too-heavy.ts';

export type ProposedCommitment = { text: string; due: string | null };

/** A commitment of one message, at most. */
const most = 2;
const fewestWords = 4;
const mostWords = 34;

const w = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

/** What can be done on a day, and looked back on: the infinitive, as it stands at the end or before "of", "dat", "met". */
const deeds =
  '(?:op|aan|terug|rond)?bellen|telefoneren|(?:na)?vragen|bevragen|aanvragen|(?:door|op|in)?sturen|mailen|(?:op|in|neer)schrijven|schrijven (?:naar|aan)|praten|spreken|aanspreken|afspreken|bespreken|(?:op|uit)zoeken|lezen|doornemen|herlezen|meelopen|meedraaien|meehelpen|langsgaan|langskomen|langs(?= (?:bij|in|op))|horen|polsen|solliciteren|voorleggen|voorbereiden|oefenen|inoefenen|uitproberen|informeren|nakijken|aankaarten|melden|aanmelden|meebrengen|bijhouden|noteren|opstellen|invullen|aanpassen|tonen|bezoeken|uitzetten|blokkeren|inplannen|aftoetsen|contacteren|vastleggen|afgeven|indienen|nee zeggen|samenzitten|samen zitten|rondvragen|een (?:cursus|opleiding|les|workshop|infosessie|infoavond) (?:volgen|bijwonen)|(?:cursus|opleiding|lessen) (?:\\p{L}+ ){0,2}volgen|(?:lijst|lijstje|overzicht|planning|schema|afspraak|cv|begroting|balans|keuze|tekening)(?: \\p{L}+){0,9} maken|maken van (?:een )?(?:lijst|lijstje|overzicht)|maken (?:met|van) (?:wat|mensen|wie|alles)|bij elkaar zoeken|(?:minder|meer|andere) uren vragen';
const deed = w(deeds);

/** The same, in the present: it needs a day to be a plan and no habit. */
const doing = w(
  'ik (?:bel|vraag|stuur|mail|spreek|schrijf mij|schrijf me|leg|loop|zoek|maak|lees|neem|breng|plan|probeer|ga langs|solliciteer|bezoek|noteer|contacteer|bespreek|praat)|(?:bel|vraag|stuur|mail|spreek|schrijf|leg|loop|zoek|maak|lees|neem|breng|plan|probeer|solliciteer|bezoek|noteer|contacteer|bespreek|praat) ik',
);
const doingWhat: readonly (readonly [RegExp, RegExp])[] = [
  [w('maak'), w('lijst|lijstje|overzicht|planning|schema|afspraak|cv|begroting|werk van')],
  [w('leg'), w('voor(?= aan|[.!]?$| bij)|neer|uit(?= aan)')],
  [w('loop'), w('mee|langs')],
  [w('neem'), w('contact(?: op)?|mee|door')],
  [w('breng'), w('mee|ter sprake|aan')],
  [w('zoek'), w('op|uit|vacature|vacatures|opleiding|opleidingen|cursus')],
  [w('lees'), w('vacature|vacatures|brief|boek|tekst|verslag|na|door')],
  [w('spreek'), w('af|aan|met|in')],
  [w('schrijf'), w('in|op|neer|naar|aan')],
  [w('probeer'), w('te|zeggen|twee|drie|een')],
  [w('praat'), w('met')],
  [w('plan'), w('in|een')],
];

const intending = w('ik (?:ga|gaat|gaan)|ga ik|ik zal|zal ik');
const decided = w(
  'ik heb (?:\\p{L}+ ){0,4}(?:besloten|beslist|afgesproken)(?=,? (?:om|dat ik))|ik neem (?:mij|me) voor(?=,? (?:om|dat ik))|ik beloof (?:mijzelf|mezelf|mij zelf)(?= dat ik|,? om)',
);
const decidedWhat = w(`${deeds}|bel|vraag|stuur|mail|meebreng|begin|inschrijf|meeloop|opschrijf|praat|spreek|solliciteer|schrijven|beginnen|starten|start`);

/** Not sure, not now, not of themself, not for real: nothing is kept. */
const notSo = w(
  'misschien|mss|waarschijnlijk|eventueel|ooit|zou|zouden|kunnen|moeten|durven|denk ik|denk eraan|overweeg|niet|geen|nooit|niets|niks|niemand|zei|zegt|zeggen dat|vroeg|vraagt|volgens|als|indien|stel dat|tenzij|(?:weet|twijfel|benieuwd|zien|afvragen|me af|mij af) of ik|wie weet|alsof|zogezegd|weer eens|soms|altijd|meestal|elke dag|elke week|iedere|vroeger|gisteren|daarnet|vorige|haha|lol|grapje|wel zien|je|jou|u',
);
const notSoDecided = w('misschien|zou|zouden|nooit|geen|niet|ooit|als|gisteren|vorige|zei|zegt');
/** Home, food and a doctor are nobody's plan of work. */
const ofHome = w(
  'dokter|huisarts|psycholoog|psychiater|ziekenhuis|tandarts|kine|kapper|restaurant|café|eten|slapen|koken|boodschappen|winkel|tv|film|voetbal|match|feest|ontslag|koffie|sigaret|douche|bed',
);

const foreign: Record<'fr' | 'en', { plan: RegExp; not: RegExp }> = {
  fr: {
    plan: w(
      "je vais (?:\\p{L}+ ){0,2}(?:appeler|téléphoner|contacter|écrire|envoyer|demander|parler|poser la question|m'inscrire|chercher une|rencontrer|prendre contact|préparer|lire)|j'ai décidé (?:de|d')",
    ),
    not: w("ne|n'\\p{L}+|pas|jamais|peut-être|si|parfois|pourrais|médecin|dormir|manger"),
  },
  en: {
    plan: w(
      "i(?:'m| am) going to (?:\\p{L}+ ){0,2}(?:call|phone|email|e-mail|write|send|ask|talk|speak|apply|sign up|register|look up|visit|contact|prepare|make a list|read)|i(?:'ll| will) (?:\\p{L}+ ){0,2}(?:call|phone|email|e-mail|send|ask|talk to|speak to|apply|sign up|register|visit|contact)|i(?:'ve| have) decided to",
    ),
    not: w("not|never|maybe|perhaps|if|sometimes|might|could|won't|don't|doctor|bed|sleep|you"),
  },
};

/** A sentence that begins with somebody else, or with a condition, is not the client's own plan. */
const ofAnother =
  /^(?:mijn (?:man|vrouw|lief|baas|chef|collega|zus|broer|dochter|zoon|moeder|vader|vriend|vriendin)|hij|zij|ze|we|wij|als|wanneer|toen)(?!\p{L})/iu;

function plans(sentence: string, due: string | null): boolean {
  if (ofAnother.test(sentence) || ofHome.test(sentence)) return false;
  const at = decided.exec(sentence);
  if (at) return !notSoDecided.test(sentence) && decidedWhat.test(sentence.slice(at.index + at[0].length));
  if (notSo.test(sentence)) return false;
  const meant = intending.exec(sentence);
  if (meant) {
    const rest = sentence.slice(meant.index + meant[0].length);
    // "Ik zal" says no more than "ik ga" where a day stands with it.
    return deed.test(rest) && (!/zal/i.test(meant[0]) || due !== null);
  }
  const now = doing.exec(sentence);
  if (!now || due === null) return false;
  const what = doingWhat.find(([verb]) => verb.test(now[0]));
  return !what || what[1].test(sentence.slice(now.index + now[0].length));
}

/**
 * Sentences in which the client says what they are going to do, verbatim and trimmed, with when if they say so.
 * @param text one message of the client
 */
export function proposeCommitments(text: string, language: Language): ProposedCommitment[] {
  const found: ProposedCommitment[] = [];
  for (const original of splitSentences(text)) {
    const sentence = (language === 'nl' ? toEverydayDutch(original) : original).replace(/’/g, "'");
    const length = sentence.split(/\s+/).length;
    if (length < fewestWords || length > mostWords || /[?"“”«:]/.test(sentence) || insults.test(sentence) || isTooHeavy(sentence)) continue;
    const due = findDue(original, language) ?? findDue(sentence, language);
    const holds = language === 'nl' ? plans(sentence, due) : foreign[language].plan.test(sentence) && !foreign[language].not.test(sentence);
    if (holds) found.push({ text: original.trim(), due });
    if (found.length === most) break;
  }
  return found;
}
