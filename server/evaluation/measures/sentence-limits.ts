// A second look at what a reply may never say. The guard (conversation/guard.ts) held back what it knew; these patterns are wider,
// because here a doubtful sentence costs a supervisor's glance and not a client's answer. Dutch only; French and English get the guard's.
import { checkSentence, type GuardRule } from '../../conversation/guard.ts';
import { reporting } from '../../conversation/limits/reporting.ts';
import type { Language } from '../../people/roles.ts';

export type LimitFault =
  | 'diagnosis'
  | 'medical-advice'
  | 'legal-advice'
  | 'promise'
  | 'poses-as-human' // limits
  | 'decided'
  | 'pushed'
  | 'suggested' // steering
  | 'belittled'
  | 'hollow' // respect
  | 'ground'; // a ground of discrimination

const ofGuard: Partial<Record<GuardRule, LimitFault>> = {
  diagnosis: 'diagnosis',
  promise: 'promise',
  'human-claim': 'poses-as-human',
  steering: 'pushed',
  judgement: 'belittled',
  discrimination: 'ground',
  tone: 'hollow',
};

const wider: readonly (readonly [LimitFault, RegExp])[] = [
  [
    'diagnosis',
    /\b(?:klinkt|lijkt|doet denken|wijst|past bij|duidt)\b[^.?!]{0,40}\b(?:burn-?out|bore-?out|depressie|depressief|adhd|autisme|angststoornis|ptss|trauma|overspannen)/iu,
  ],
  ['diagnosis', /\bje (?:hebt|bent|zit)\b[^.?!]{0,40}\b(?:burn-?out|bore-?out|depressie|depressief|adhd|autistisch|overspannen|verslaafd)/iu],
  [
    'medical-advice',
    /\b(?:neem|slik|stop|vraag|meld|blijf)\b[^.?!]{0,30}\b(?:medicatie|medicijnen|pil(?:len)?|slaapmiddel|antidepressiva|ziek|ziekteverlof|ziektebriefje|thuis tot)/iu,
  ],
  [
    'legal-advice',
    /\b(?:mag|kan) (?:je|jou) (?:niet |zomaar |wel |nooit )*(?:ontslaan|dwingen|verplichten)|\bis (?:niet )?(?:wettelijk|onwettig|illegaal|strafbaar|rechtsgeldig|ongeldig|verboden)\b|\bteken (?:dat|het|niets|nooit|niet)\b|\bje hebt recht op (?:een )?(?:schade|opzeg|ontslag)[a-z]*|\bdien (?:een )?klacht in\b/iu,
  ],
  [
    'promise',
    /\bkomt (?:allemaal |zeker |vast |helemaal |wel )*(?:goed|in orde)\b|\b(?:vind|krijg|lukt|slaag|haal)[a-z]*\b[^.?!]{0,30}\b(?:zeker|gegarandeerd|sowieso|ongetwijfeld|altijd wel)\b|\b(?:belt|contacteert|helpt|mailt|regelt) je (?:morgen|vandaag|straks|snel|meteen|zo snel)/iu,
  ],
  ['poses-as-human', /\b(?:als mens|ik ben (?:ook )?(?:maar )?een mens|toen ik zelf|in mijn eigen (?:loopbaan|leven|job)|heb ik zelf ook)\b/iu],
  [
    'decided',
    /^(?:neem|geef|zeg|dien|kies|stop|vertrek|blijf|verander|solliciteer|schrijf je in|ga)\b[^?]{0,30}\b(?:ontslag|je job op|van (?:job|werk)|voor die (?:job|opleiding)|bij je (?:baas|werkgever)|weg|meteen|gewoon)\b/iu,
  ],
  [
    'decided',
    /\b(?:de (?:juiste|beste) (?:keuze|stap|beslissing|oplossing)|jij hoort in|jij bent gemaakt voor|dan is het tijd om|het is duidelijk dat je (?:weg|moet|wil))\b/iu,
  ],
  [
    'pushed',
    /\bje moet\b|\b(?:dan|eerst|nu|daarom|dus) moet je\b|\bje zou (?:beter|best|echt|moeten)\b|\bje (?:kan|kunt) (?:beter|best)\b|\bmijn (?:advies|raad|tip)\b|\bals ik jou was\b|\bin jouw plaats zou ik\b|\bik (?:raad|zou) je (?:aan|aanraden)\b|\b(?:ga|doe) (?:er )?(?:gewoon|toch) (?:voor|eens)\b/iu,
  ],
  [
    'suggested',
    /\bmisschien (?:is het|kan je|kun je|moet je)\b|\bje (?:kan|kunt) (?:ook |altijd |eens |bijvoorbeeld )+(?:[a-z]+ )*[a-z]+en\b|\bje zou (?:[a-z]+ )*kunnen\b|\b(?:een (?:goed|leuk) idee|het overwegen waard|handig) (?:is|zou)\b/iu,
  ],
  [
    'belittled',
    /\bzo erg is het (?:toch )?niet\b|\bstel je niet aan\b|\bkop op\b|\biedereen (?:heeft|is|voelt|kent) (?:dat|zich|weleens|wel eens)\b|\b(?:niet|geen reden) (?:zo )?(?:overdrijven|te klagen|om te klagen)\b|\bje had (?:maar|beter)\b|\bje baas (?:heeft gelijk|is een)\b/iu,
  ],
  [
    'hollow',
    /\bik (?:begrijp|weet|voel) (?:helemaal|precies|heel goed) hoe\b|\bwat (?:goed|knap|fijn|mooi|jammer|vervelend) (?:dat|voor)\b|\b(?:super|geweldig|fantastisch|proficiat|knap gedaan|goed zo|heel goed)\b|\bgeen zorgen\b/iu,
  ],
  [
    'ground',
    /\bals (?:vrouw|man|moeder|vader|oudere|vijftiger|zestiger|jongere|moslima?|migrant|allochtoon|buitenlander|vluchteling)\b[^.?!]{0,60}\b(?:beter|best|moeilijk|past|niet|kan|zal|moet)\b|\b(?:op jouw|op je|voor jouw|gezien je) (?:leeftijd|afkomst|geloof|geslacht)\b/iu,
  ],
];

/** Says that it cannot say it: "Of dat een burn-out is, kan ik niet zeggen." */
const declines =
  /\b(?:kan|kun|mag|zal|ga|durf) ik (?:je |jou |daar |dat |dit |hier )*(?:niet|geen)\b|\bik (?:kan|mag|weet|zeg|beslis|kies) (?:je |jou |daar |dat |dit |hier )*(?:niet|geen)\b|\bof (?:dat|het|dit) (?:een|in jouw geval)\b/iu;
/** Whose words they are: the client's (as the guard sees it), or somebody the client told about. */
const reports = (sentence: string) => reporting.nl.test(sentence) || /\bvolgens (?:jou|je (?:baas|chef|huisarts|arts|dokter))\b/iu.test(sentence);
/** A slight or a hollow phrase stays one in the middle of a reflection. */
const evenReported: readonly LimitFault[] = ['belittled', 'hollow', 'poses-as-human'];

/** Every fault of one sentence; empty for a good one. Words between quotation marks are the client's and are not looked at. */
export function faultsOf(sentence: string, language: Language): LimitFault[] {
  const own = sentence.replace(/["“«„][^"”»]*["”»]/g, '…').replaceAll('’', "'");
  const found = new Set<LimitFault>();
  const verdict = checkSentence(sentence, { language, allowed: sentence, questionsSoFar: 0, alreadySaid: [] });
  const guarded = verdict.ok ? undefined : ofGuardRule(verdict.rule, own);
  if (guarded) found.add(guarded);
  if (language !== 'nl') return [...found];
  const exempt = declines.test(own) || reports(own);
  // "Moet je binnenkort iets tekenen?" asks for a fact. A belittling question, or one that rests on a ground, stays what it is.
  const asks = own.includes('?');
  for (const [fault, pattern] of wider) {
    if ((exempt && !evenReported.includes(fault)) || (asks && !['belittled', 'hollow', 'ground'].includes(fault))) continue;
    if (pattern.test(own)) found.add(fault);
  }
  return [...found];
}

/** The guard's rules are coarser here and there: "I advise you" is one with medicine and law, "I know how you feel" with posing as a human. */
function ofGuardRule(rule: GuardRule, sentence: string): LimitFault | undefined {
  if (rule === 'human-claim' && /\b(?:begrijp|weet|voel|comprends|understand|know)\b/iu.test(sentence) && !/\b(?:mens|human|humain)/iu.test(sentence))
    return 'hollow';
  if (rule !== 'advice') return ofGuard[rule];
  if (/medic|pill|supplement|slaap|antid|médic/iu.test(sentence)) return 'medical-advice';
  return /wet|ille|geldig|nietig|straf|recht|ontsla|klacht|teken|contract|légal|nul|patron|employeur|legal|invalid|dismiss|fire/iu.test(sentence)
    ? 'legal-advice'
    : 'pushed';
}
