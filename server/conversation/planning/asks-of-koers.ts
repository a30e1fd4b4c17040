// What a client asks of Koers itself: who reads, what is kept, where facts come from. The system knows the answer, so nothing is looked up
// and no model words it (answer-turn.ts). Pure; words are data.
import type { Language } from '../../people/roles.ts';
import { toEverydayDutch } from '../everyday-dutch.ts';
import type { Situation } from '../move.ts';
import { splitSentences } from '../sentences.ts';
import { ofTalk, ofVoucher } from '../words-of-clients.ts';

export type KoersSubject =
  | 'employer' // whether an employer, VDAB or a health fund gets to see the talk
  | 'others' // whether somebody else does
  | 'counsellor' // whether the counsellor read it, and what to tell them still
  | 'purpose' // what the chat is for
  | 'last-question' // what Koers asked last
  | 'kept-long'
  | 'kept' // whether it is kept, and can be read again
  | 'erased'
  | 'place' // where the data are
  | 'hours' // whether chatting counts
  | 'sources'
  | 'understands'
  | 'plan' // who writes the plan
  | 'many-questions'
  | 'teases'; // the question that comes is said before it is asked

const w = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

/** A question about Koers in a few sentences; who tells at length is listened to. Words. */
const mostWords = 45;

const sees = '(?:lezen|leest|zien|ziet|meelezen|inkijken|inzien|opvragen|opvraagt|te weten|horen|krijgen|krijgt|volgen|meekijken)';
const talk = '(?:dit|dat|dees|het|hier|gesprek|gesprekken|chat|berichten|alles|iets|wat ik \\p{L}+)';
const reader = (who: string): RegExp =>
  w(
    `(?:kan|kunnen|mag|mogen|gaat|gaan|zal|zou|leest|lezen|ziet|zien|krijgt|krijgen|heeft|komt) (?:${who})(?= [^.?!]*${talk}(?!\\p{L}))(?:[^.?!]*${sees}|(?<=(?:leest|ziet|krijgt) (?:${who}))[^.?!]*)[^.?!]*\\?`,
  );

type Asked = readonly [KoersSubject, RegExp];
const dutch: readonly Asked[] = [
  [
    'teases',
    w(
      '(?:laat me raden|let me guess|ik weet (?:al )?wat (?:je|ge|u) (?:nu )?gaat (?:vragen|zeggen)|(?:nu|en nu|straks|dan) (?:komt er|komt|gaat? (?:je|ge) (?:vragen|zeggen))[^.?!]*hoe voelt dat)',
    ),
  ],
  [
    'many-questions',
    w(
      '(?:je|jij|ge|gij|u) (?:stelt|stel|vraagt) (?:toch |alleen |enkel |maar |wel |altijd |veel |meer |te )*(?:vragen(?: dan| terug|[.,!]|$)|meer dan)|(?:je|jij|ge|gij|u) (?:antwoordt|geeft) (?:nooit|niet|geen|weinig) (?:op mijn vragen|antwoorden?)|(?:alweer|weer) een (?:wedervraag|tegenvraag)',
    ),
  ],
  [
    'employer',
    reader(
      '(?:mijn |de |mijne |onze |hun |het )?(?:werkgever|baas|patron|chef|directeur|leidinggevende|firma|bedrijf|hr|personeelsdienst|vdab|rva|mutualiteit|ziekenfonds|ziekenkas|ocmw)(?: op het werk)?',
    ),
  ],
  [
    'hours',
    w(
      '(?:tel(?:t|len)|gaat|gaan)(?=[^?]*(?:chat\\p{L}*|schrijven|typen|praten|babbelen|dit|hier))[^?]*(?:uren|uur|cheque)[^?]*\\?|(?:kost|kosten)(?=[^?]*(?:chat\\p{L}*|hier schrijven|typen))[^?]*(?:uren|uur|cheque|geld|iets)[^?]*\\?',
    ),
  ],
  [
    'sources',
    w(
      '(?:welke|van welke|wat (?:is|zijn)|op welke)(?: (?:je|jouw|uw|de))? bron(?:nen)?[^?]*\\?|(?:waar|van waar|vanwaar) (?:haal|haalt|halen|vind|vindt|komt|komen) (?:je|jij|u|ge|gij|dat|die|al die|deze)(?=[^?]*(?:informatie|info|kennis|cijfers|vandaan|feiten|dat|die)(?!\\p{L}))[^?]*\\?|waar (?:je|u|ge|jij) (?:uw |je |al die |die |dat )?(?:informatie |info |kennis )?(?:vandaan )?(?:haalt|vandaan haalt)|waarop (?:baseer|baseert|steun|steunt) (?:je|jij|u|ge)|hoe weet (?:je|jij|u|ge|gij) dat(?: allemaal| zo zeker| eigenlijk)*\\s*\\?',
    ),
  ],
  [
    'place',
    w(
      'waar (?:staat|staan|wordt|worden|gaat|gaan|is|zijn|zit|zitten|komt|komen|bewaar\\p{L}*)(?=[^?]*(?:data|gegevens|servers?|berichten|chat|gesprek\\p{L}*|tekst)(?!\\p{L}))[^?]*\\?|(?:staan?|blij(?:ft|ven)) (?:die|de|mijn) (?:data|gegevens)[^?]*(?:europa|buitenland|amerika|cloud)[^?]*\\?',
    ),
  ],
  [
    'erased',
    w(
      '(?:kan|mag|kun) (?:ik|je) (?:dit|dat|het|een bericht|mijn berichten|alles|iets)(?: hier| later| nog| ook| terug| weer)* (?:wissen|verwijderen|deleten|laten wissen|weghalen)[^?]*\\?',
    ),
  ],
  [
    'purpose',
    w(
      '(?:wat (?:moet|kan|mag|zou) (?:ik|je|ge|een mens) hier (?:eigenlijk |nu |zoal |allemaal |precies )*(?:doen|typen|schrijven|zeggen|vertellen)|waar(?:voor|toe) dient (?:dit|dat|deze chat|het hier)|wat is hier de bedoeling|wat is de bedoeling (?:hier|van dit|van deze chat)|hoe werkt (?:dit|dat|het) hier|wat (?:kan|kun|doe|doet) (?:je|jij|u|ge|gij) (?:eigenlijk |hier |precies |allemaal |zoal |voor mij )+)[^?]*(?:\\?|$)',
    ),
  ],
  [
    'last-question',
    w(
      '(?:wat (?:had|heb) (?:je|jij|u|ge|gij) (?:weer |ook ?al ?weer |mij |nu |daarnet )*gevraagd|wat was (?:de|je|uw|jouw) vraag(?: weer| ook ?al ?weer)?|waar (?:waren|zaten) we(?: gebleven| weer)?)\\s*\\??$',
    ),
  ],
  ['kept-long', w('hoe ?lang[^?]*(?:bewaard|bijgehouden|opgeslagen|bewaren|blijft staan|blijven staan)[^?]*\\?')],
  [
    'kept',
    w(
      '(?:word(?:t|en)|blij(?:ft|ven)) (?:dit|dat|het|die|deze?|mijn|ons) ?(?:gesprek|gesprekken|berichten|chat|tekst|antwoorden)?(?: hier| allemaal| ook| ergens| nu)* (?:bewaard|opgeslagen|bijgehouden|onthouden|hier staan|staan)[^?]*\\?|(?:moet|kan) ik (?:het|dit|dat|alles)(?: hier| zelf| allemaal| best| nog| ook| ergens)* (?:overschrijven|overtypen|kopiëren|noteren|bewaren|opslaan|bijhouden)(?: voor)?[^?]*\\?|kan ik (?:dit|dat|het|alles|ons)(?: (?:gesprek|hier|zelf|later|achteraf|nog|ook|allemaal|eens))* (?:teruglezen|herlezen|terugvinden|nalezen|terugzien)[^?]*\\?',
    ),
  ],
  [
    'understands',
    w(
      '(?:begrijp|begrijpt|snap|snapt|versta|verstaat|lees|leest) (?:je|jij|u|ge|gij) (?:eigenlijk |wel |echt |nu |mij |dat |ook )*(?:wat ik|mij|dit|alles|ironie|humor|dat)[^?]*\\?|of dat bij (?:jou|je|u) doorkomt',
    ),
  ],
];

const foreign: Record<'fr' | 'en', readonly Asked[]> = {
  fr: [
    ['employer', /(?:mon patron|mon employeur|mon chef|le vdab|la mutuelle)[^.?!]{0,40}(?:lire|lit|voir|voit|accès|demander)[^?]*\?/iu],
    ['kept', /(?:est-ce|c'est|tout) [^?]*(?:gardé|conservé|enregistré|sauvegardé)[^?]*\?|(?:dois-je|je dois|faut-il)[^?]*(?:noter|recopier)[^?]*\?/iu],
    ['hours', /(?:compte|comptent)[^?]*heures?[^?]*\?/iu],
    ['sources', /(?:quelles?|vos|tes) (?:sont (?:vos|tes) )?sources?[^?]*\?|d'où (?:vient|viennent|tirez|sors|tenez)[^?]*\?/iu],
    ['place', /où (?:sont|est|vont)[^?]*(?:données|messages|serveurs?)[^?]*\?/iu],
    ['understands', /(?:comprenez-vous|tu comprends|vous comprenez)[^?]*(?:ce que|vraiment)[^?]*\?/iu],
  ],
  en: [
    ['teases', /(?:let me guess|here it comes)/iu],
    ['employer', /(?:my (?:boss|employer|manager|company)|hr|vdab)[^.?!]{0,40}(?:read|see|ask for|access|request)[^?]*\?/iu],
    ['kept', /(?:is|does|will) (?:this|it|that|everything|our chat)[^?]*(?:kept|saved|stored|stay)[^?]*\?|do i (?:have|need) to (?:copy|save|note)[^?]*\?/iu],
    ['hours', /(?:does|do)[^?]*count[^?]*hours?[^?]*\?/iu],
    ['sources', /(?:what (?:is|are)|which) (?:your )?sources?[^?]*\?|where do you get[^?]*\?|how do you know (?:that|this)\s*\?/iu],
    ['place', /where (?:is|are|does)[^?]*(?:data|messages|servers?|stored)[^?]*\?/iu],
    ['understands', /do you (?:really |actually )?understand (?:what|me)[^?]*\?/iu],
  ],
};

/** What somebody can be called who is asked about: a first name, or "they". */
const nameOf = (counsellorName: string): string => (counsellorName.split(' ')[0] ?? counsellorName).replace(/[^\p{L}-]/gu, '').toLowerCase();

const anybody = "(?!(?:ik|je|jij|ge|gij|u|het|dat|dit|er|ook|dan|nog|iemand|men|wij|we)(?!\\p{L}))(?:mijn |ons |onze |de |den )?[\\p{L}'-]+";
const told = w('(?:moet|mag|zal|zou) ik (?:da|dat|het|dit)(?: dan| nog| eens| is| ook| zelf)* (?:aan (?:haar|hem) )?(?:vertellen|zeggen|herhalen|uitleggen)');

function ofReaders(sentence: string, situation: Pick<Situation, 'counsellorName'>): KoersSubject | null {
  const ofCounsellor = reader(`(?:${nameOf(situation.counsellorName)}|(?:mijn|de) (?:loopbaan)?(?:begeleid(?:er|ster)|coach|consulent))`);
  if (ofCounsellor.test(sentence) || (told.test(sentence) && /gelezen|leest|weet/iu.test(sentence))) return 'counsellor';
  return reader(anybody).test(sentence) ? 'others' : null;
}

/** "Oké en moet ik dat zelf schrijven": of the plan where it was just spoken of. */
const writesPlan = w(
  '(?:moet|mag|kan) ik (?:dat|het|dit|(?:die|mijn|het|de|een) (?:pop|plan|ontwikkelingsplan))(?: dan| alleen| ook| helemaal)* (?:zelf )?(?:schrijven|maken|opstellen|invullen|typen)|wie (?:schrijft|maakt) (?:dat|het|mijn|die|de) ?(?:plan|pop)?',
);
const ofPlan = w('pop|(?:persoonlijk )?ontwikkelingsplan|actieplan');

/** What is asked of Koers itself; null where nothing is. */
export function koersSubjectOf(situation: Pick<Situation, 'text' | 'language' | 'counsellorName' | 'past'>): KoersSubject | null {
  const { text, language } = situation;
  const said = text.replace(/[’‘]/g, "'").trim();
  if (said.split(/\s+/).length > mostWords) return null;
  const everyday = language === 'nl' ? toEverydayDutch(said) : said;
  if (language === 'nl') {
    const lately = [...situation.past.slice(-2).map((turn) => turn.text), said].join(' ');
    if (writesPlan.test(everyday) && ofPlan.test(lately)) return 'plan';
  }
  // What a voucher tells an employer is a rule of vouchers.
  if (language === 'nl' && ofVoucher.test(everyday) && !ofTalk.test(everyday)) return null;
  for (const sentence of splitSentences(everyday)) {
    const found = ownTable(language).find(([, pattern]) => pattern.test(sentence))?.[0];
    if (found) return found;
    const read = language === 'nl' && sentence.includes('?') ? ofReaders(sentence, situation) : null;
    if (read) return read;
  }
  return null;
}

const ownTable = (language: Language): readonly Asked[] => (language === 'nl' ? dutch : foreign[language]);

const knownOf: Record<Language, RegExp> = {
  nl: w(
    'wat (?:weet|weten) (?:je|jij|u|ge|gij) (?:nu |eigenlijk |allemaal |zoal |al |nog )*(?:van|over) (?:mij|me)(?= |\\?|$)|(?:samenvatten|vat|opsommen|zeggen)[^.?!]*wat (?:je|jij|u|ge|gij) (?:al |nu |allemaal )*(?:van|over) (?:mij|me) (?:al |nu |allemaal )*(?:weet|onthield|onthouden hebt)|wat heb (?:je|jij|ge) (?:al )?(?:van|over) (?:mij|me) (?:onthouden|genoteerd|bijgehouden)',
  ),
  fr: /(?:que savez-vous|qu'est-ce que vous savez|tu sais quoi) (?:déjà )?(?:de|sur) moi/iu,
  en: /what do you (?:already )?know about me/iu,
};
/** "Kan je samenvatten wat je van mij al weet?" */
export const asksWhatIsKnown = ({ text, language }: Pick<Situation, 'text' | 'language'>): boolean =>
  knownOf[language].test(language === 'nl' ? toEverydayDutch(text) : text);

const preparing: Record<Language, RegExp> = {
  nl: w(
    '(?:wat|hoe) (?:kan|moet|zou|mag|zal) ik (?:best |al |nog |zoal |dan |mij |me )*(?:het |dat |dit |mijn |ons )?(?:\\p{L}+ ){0,3}?(?:voorbereiden|meebrengen|klaarleggen)(?: (?:tegen|voor|op|naar))?[^?]*\\?',
  ),
  fr: /(?:que|qu'est-ce que|comment) (?:puis-je|je peux|je dois|dois-je) préparer[^?]*\?/iu,
  en: /(?:what|how) (?:can|should|do) i (?:prepare|bring)[^?]*\?/iu,
};
const ofSession = w('gesprek|afspraak|sessie|volgende keer|entretien|séance|rendez-vous|session|appointment|meeting');
const ofOther = w(
  'sollicit\\p{L}*|baas|chef|leidinggevende|werkgever|examen|directeur|directie|functioneringsgesprek|evaluatiegesprek|embauche|patron|boss|manager|job interview',
);
/** "Wat kan ik voorbereiden tegen het gesprek met Bram?" */
export function asksToPrepare({ text, language, counsellorName }: Pick<Situation, 'text' | 'language' | 'counsellorName'>): boolean {
  const said = language === 'nl' ? toEverydayDutch(text) : text;
  if (!preparing[language].test(said) || ofOther.test(said)) return false;
  return ofSession.test(said) || said.toLowerCase().includes(nameOf(counsellorName));
}
