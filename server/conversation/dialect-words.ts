// West Flemish, Antwerp and chat words that mean one thing only, in standard Dutch; and the word order of who is learning it.
// Run before the rules of everyday-dutch.ts. Data, and a few functions where the verb has to move.
import { secondPersonOf } from './dutch-verbs.ts';

/** After "hier ik" in learner's order only a verb can stand. */
const isVerb = (word: string): boolean => secondPersonOf(word.toLowerCase()) !== null;

type Rewriting = readonly [RegExp, string | ((run: string, ...groups: string[]) => string)];

const westFlemish: readonly Rewriting[] = [
  [/(?<!\p{L})k ?zien(?= (?:toch |nu |ook |al |nog |wel )*(?:geen|een|nen|nie|niet|zo|al|moe|blij|te|van|bang|content|ziek)(?!\p{L}))/giu, 'ik ben'],
  [/(?<!\p{L})tes(?= \p{L})/giu, 'het is'],
  [/(?<!\p{L})moe'?k(?= \p{L})/giu, 'moet ik'],
  [
    /(?<!\p{L})k ?(moste|zag|zeg|ga|kom|weet|doe|denk|vind|wil|had|was|stond|deed|beloof|schrijf|lees|hoor|snap)(?=\s)/giu,
    (_, verb) => `ik ${verb.toLowerCase() === 'moste' ? 'moest' : verb}`,
  ],
  [/(?<!\p{L})(?:nieverst|nievers|nieveranst)(?!\p{L})/giu, 'nergens'],
  [/(?<!\p{L})me(?= (?:rugge|vrouwe?|moeder|vader|werk|hoofd|knie|baas|kleinen|zoon|dochter|man|broer|zuster))/giu, 'mijn'],
  [/(?<!\p{L})rugge(?!\p{L})/giu, 'rug'],
  [/(?<=(?:mijn|zijn|de|een|nen|ne) )vrouwe(?!\p{L})/giu, 'vrouw'],
  [/(?<=(?:hebt?|heb|kheb|heeft|had|ik heb) )et(?= \p{L})/giu, 'het'],
  [/(?<=(?:dat|da) )ga(?= (?:nog|niet|nie|wel|goed|barsten|kapot|mis)(?!\p{L}))/giu, 'gaat'],
  [/(?<!\p{L})an(?= (?:de|den|een|het|iedereen|iemand|mijn|die)(?!\p{L}))/giu, 'aan'],
  [/(?<!\p{L})mer(?= (?:dat|ik|dan|ich|het|de|ze|nu|wat|als)(?!\p{L}))/giu, 'maar'],
  [/(?<!\p{L})just(?= \p{L})/giu, 'net'],
  [/(?<!\p{L})(?:competensie|competentsie|kompetentie|kompetensie)(s?)(?!\p{L})/giu, 'competentie$1'],
  [/(?<!\p{L})eksamen(?!\p{L})/giu, 'examen'],
  [/(?<!\p{L})heftruk(?!\p{L})/giu, 'heftruck'],
  [/(?<!\p{L})(?:NIET|WEL|ECHT|NOOIT|ALTIJD)(?!\p{L})/gu, (run) => run.toLowerCase()],
  [/(?<!\p{L})k ?wee(?:t)? ?nie(?:t)?(?!\p{L})/giu, 'ik weet niet'],
  [/(?<!\p{L})(?:wuk|wa|wat|wadde) (?:da ?)?k ?ik(?!\p{L})/giu, 'wat ik'],
  [/(?<=(?<!\p{L})ik (?:(?:nog|daar|er|nu|dat|da|toch) ){0,2})moe(?= \p{L}+e?n(?!\p{L}))(?! van)/giu, 'moet'],
  [/(?<!\p{L})moe(?= (?:je|ge|ze)(?!\p{L}))/giu, 'moet'],
  [/(?<!\p{L})(?:hjil|hjeel|jil)(?: mo(?= moe))?(?!\p{L})/giu, 'heel'],
  [/(?<!\p{L})ol(?= (?:\p{L}+ ){0,2}(?:joar|jaar|maanden|lange?|weken))/giu, 'al'],
  [/(?<!\p{L})vuuf/giu, 'vijf'],
  [/(?<!\p{L})(?:ip|up)(?= \p{L})/giu, 'op'],
  [/(?<=(?:op|in|bij|met) )e(?= \p{L})/giu, 'een'],
  [/(?<!\p{L})'?k zitten(?= )/giu, 'ik zit'],
  [/(?<!\p{L})'?k zien(?= (?:mien|mijn|em|hem|er|de|da|ze|dat|nie) ?)/giu, 'ik zie'],
  [/(?<!\p{L})'?k (?:goan|gaan)(?= )/giu, 'ik ga'],
  [/(?<!\p{L})'?k kun?(?= )/giu, 'ik kan'],
  [/(?<!\p{L})'?k (?:rien|rie)(?= |$)/giu, 'ik rijd'],
  [/(?<!\p{L})rie(?= |$|[,.])/giu, 'rijd'],
  [/(?<=(?<!\p{L})(?:'?k|ik) [^,.]{0,25}(?: |^))me(?= (?:mien|mijne?)(?!\p{L}))/giu, 'met'],
  [/(?<!\p{L})mien(?= \p{L})/giu, 'mijn'],
  [/(?<!\p{L})joengers(?!\p{L})/giu, 'kinderen'],
  [/(?<!\p{L})bi[kj]an(?!\p{L})/giu, 'bijna'],
  [/(?<!\p{L})voader(?!\p{L})/giu, 'vader'],
  [/(?<!\p{L})wuuf(?!\p{L})/giu, 'vrouw'],
  [/(?<!\p{L})joare(?!\p{L})/giu, 'jaar'],
  [/(?<!\p{L})vorige jaar(?!\p{L})/giu, 'vorig jaar'],
  [/(?<!\p{L})ni(?:e|et)? mj?ir(?!\p{L})/giu, 'niet meer'],
  [/(?<!\p{L})zelfste(?!\p{L})/giu, 'zelfde'],
  [/(?<!\p{L})os(?= (?:'k|ik|ze|je|ge|ie|'t|het) ?)/giu, 'als'],
  [/(?<!\p{L})ol+e+[ie]ne?(?!\p{L})/giu, 'alleen'],
  [/(?<!\p{L})pei(?:n?s|ns)(?!\p{L})/giu, 'denk'],
  [/(?<!\p{L})pei(?:nz|z)en(?!\p{L})/giu, 'denken'],
  [/(?<!\p{L})gepei(?:sd|nsd) van (?=[^,.]{2,30} te )/giu, 'eraan gedacht om '],
  [/(?<=denk ik |denken |gedacht )an(?= )/giu, 'aan'],
  [/(?<!\p{L})(?:zyn|zin|zie|zien) 'k(?!\p{L})/giu, 'ben ik'],
  [/(?<!\p{L})elken(?= )/giu, 'elke'],
  [/(?<!\p{L})wien(?= (?:goat|gaat|moe|kan|wil|zou|is) ?)/giu, 'wie'],
  [/(?<=(?:vo|voor) )hen(?=\s*\?|$)/giu, 'hebben'],
  [/(?<!\p{L})kameroads(?!\p{L})/giu, 'kameraden'],
  [/(?<!\p{L})doarmee(?!\p{L})/giu, 'daarmee'],
  [/(?<!\p{L})mie(?= (?:nie|niet|ni|nu|da|ook|wel)(?!\p{L})|$|[,.])/giu, 'mij'],
  [/(?<!\p{L})(?:schillen|schiln)(?!\p{L})/giu, 'schelen'],
  [/(?<=(?<!\p{L})(?:ga|gaan|goan|kom|moet|wil|zal) )ki(?= )/giu, 'eens'],
  [/(?<!\p{L})noa(?= )/giu, 'naar'],
  [/(?<!\p{L})betoaln?(?:en)?(?!\p{L})/giu, 'betalen'],
  // "belln", "stoppn", "werkn": the last e is not spoken.
  [/(?<!\p{L})(\p{L}+(?:ll|pp|tt|kk|ss|mm|rk|ak|oek|ijk|aak))n(?!\p{L})/giu, '$1en'],
];

const antwerp: readonly Rewriting[] = [
  [/(?<=(?<!\p{L})(?:zei|zegt)),? komt? (?:is|es|eens) /giu, ': kom eens '],
  [/(?<!\p{L})dien(?= \p{Ll})/giu, 'die'],
  [/(?<!\p{L})da(?= (?:lening|job|firma|fabriek|ploeg|school|machine|vrouw|madam|zaak|winkel|kans|opleiding|camion)(?!\p{L}))/giu, 'die'],
  [/(?<=^(?:ik ga|kga|'k ga) [^,.?]{3,60}) dan(?=\s*[.]?$)/giu, ''],
  [/(?<!\p{L})(ga|heb|ben|moet|kan|wil|zal|zou|weet)e?k(?:ik)?(?= )/giu, '$1 ik'],
  [/(?<!\p{L})doek(?= (?:da|dat|gere|geire|graag|ni|nie|niet|nu)(?!\p{L}))/giu, 'doe ik'],
  [/(?<!\p{L})(?:em|eb|heb)[ -]?ek(?!\p{L})/giu, 'heb ik'],
  [/(?<!\p{L})(?:ekik|kikke)(?!\p{L})/giu, 'ik'],
  [/(?<!\p{L})em(?= (?:gezegd|gevraagd|gebeld|gezien|verteld)(?!\p{L}))/giu, 'hem'],
  [/(?<=(?<!\p{L})(?:zegt|zei|heeft|is|komt|doet|kan|wil|moet|gaat|was|had|vindt) )em(?!\p{L})/giu, 'hij'],
  [/(?<!\p{L})wa(?:t)? dak(?!\p{L})/giu, 'wat ik'],
  [/(?<!\p{L})mor(?= )/giu, 'maar'],
  [/(?<!\p{L})m[öo]rgen(?!\p{L})/giu, 'morgen'],
  [/(?<!\p{L})m(?:e|ee|et)(?= (?:zijn|hun|haar|den|nen|ne) \p{L})/giu, 'met'],
  [/(?<!\p{L})as(?= (?:ik|ge|je|ze|hij|het|t|'t|kik|we|er|em)(?!\p{L}))/giu, 'als'],
  [
    /(?<!\p{L})(krijg|heb|kun|moe|zie|zeg|doe|gaa|ga)de(?: ge)?(?= \p{L})/giu,
    (_, stem) => `${stem === 'moe' ? 'moet' : stem === 'gaa' ? 'ga' : stem === 'kun' ? 'kan' : stem} je`,
  ],
  [/(?<=^|[,.] )na(?= (?:zegt|komt|krijg|wil|werk|mag|sta)(?!\p{L}))/giu, 'nu'],
  [/(?<!\p{L})ni(?:e|et)? me+r(?!\p{L})/giu, 'niet meer'],
  [/(?<!\p{L})(nik|niet)s ni(?:e|et)? meer(?!\p{L})/giu, 'niets meer'],
  [/(?<=(?:maten|collega's|ze|we|wij|die|kinderen|mensen|anderen|gasten) )zen(?!\p{L})/giu, 'zijn'],
  [/(?<=(?:gezegd|gedaan|gehad|gezien|gevraagd|gewerkt|gekregen) )(?:eb|em)(?!\p{L})/giu, 'heb'],
  [/(?<!\p{L})(beginn|help|mak|werk|zoek|prober|vrag|kom|bell|zegg|klapp|stopp|lass|blijv)e(?=$|[.,]| (?:dan|nu|zeker)(?!\p{L}))/giu, '$1en'],
  [/^(?:gelijk|gelek) (?=(?:ne|nen|een) )/giu, 'iets als '],
  [
    /(?<=(?:ne|nen) )(klein|groot|eigen|goed|schoon|nieuw)en(?= )/giu,
    (_, word) => (word === 'eigen' ? 'eigen' : `${word}e`.replace('grooto', 'groo').replace('groote', 'grote')),
  ],
  [/(?<!\p{L})ons (?=(?:vrouw|madam)(?!\p{L}))/giu, 'mijn '],
  [/(?<!\p{L})boekhouwer(?!\p{L})/giu, 'boekhouder'],
  [/(?<!\p{L})(?:leuning|training|opleiding|vergadering)e(?= )/giu, (run) => `${run}n`],
  [/(?<=\p{L}(?:ier|eur|uur|oor|eel|aal|een|oon))kes(?!\p{L})/giu, 'tjes'],
  // What closes a sentence and says nothing.
  [/,?\s+(?:zenne|zunne|zulle|zalle|zelle|wè|wei|pff+)(?=\s*(?:[.,!?]|$))/giu, ''],
  [/^(?:allez|allé|awel|jamaar),? (?=\p{L}+ \p{L})(?!tot )/giu, ''],
];

const chat: readonly Rewriting[] = [
  [/^(?:ok|oké|oke|ja|goed),? (?=ga (?:dat|da|das|eens|is|het) )/giu, 'ik '],
  [/,? (?:dat|da) moet ik (?:wel )?(?:toegeven|zeggen|bekennen)(?=\s*(?:[.,]|$))/giu, ''],
  [/^(?:(?:yo|hey|hoi),? )?(?=moet (?:dit|hier|da|dat) )(?![\s\S]*\?)/giu, 'ik '],
  [/(?<!\p{L})idk(?= (?:wat?|of|hoe|waarom|waar|wie)(?!\p{L}))/giu, 'ik weet niet'],
  [/(?<=(?<!\p{L})(?:ga|gaan|zal|kga|moet) )das(?= \p{L}+en(?!\p{L}))/giu, 'dat eens'],
  [/(?<!\p{L})laters(?!\p{L})/giu, 'later'],
  // "Heb mn school ni afgemaakt": told, not asked.
  [
    /^(heb|ben)(?= (?!ik|je|jij|ge|gij|u|we|wij|ze|zij|hij|het|dat|da|die|er|maar|k|'k)(?:[\p{L}\d']+)(?: |$|[.,]))(?![\s\S]*\?)/giu,
    (run) => `ik ${run.toLowerCase()}`,
  ],
  [
    /^(?:ga|moet|wil)(?= (?!ik|je|jij|ge|gij|u|we|wij|ze|zij|hij|het|die|er|maar|niet|verder|door|weg|k|'k)[^?.,]{2,40}\p{L}en(?: dan)?$)/giu,
    (run) => `ik ${run.toLowerCase()}`,
  ],
  [/^((?:ik|k) ?ben \d\d) (?=(?:werk|doe|zit|woon) )/giu, '$1 en '],
  [/(?<=zegg?en|zegt|zei) (?:da's|das|dat is) ([^,.?]{2,30})(?=$|[,.])/giu, ' dat het $1 is'],
];

const firstOf: Readonly<Record<string, string>> = { kan: 'kan', moet: 'moet', mag: 'mag', wil: 'wil', gaat: 'ga', kunt: 'kan', moogt: 'mag' };

const learner: readonly Rewriting[] = [
  [
    /(?<!\p{L})is dood(?: gegaan)? (vorige? (?:jaar|maand|week)|(?:twee|drie|vier|vijf|\d+) jaar geleden)/giu,
    (_, when) => `is ${when.replace(/vorige jaar/iu, 'vorig jaar')} gestorven`,
  ],
  [/(?<=mijn \p{L}+ )is (?:al )?dood(?=$|[,.])/giu, 'is gestorven'],
  // "Hier ik naai", "op school ik help": the verb comes second.
  [
    /(?<=^|[,.] )((?:hier|daar|nu|dan|thuis|vroeger|soms|misschien|morgen|vandaag|daarom|op zondag|op zaterdag|(?:in|op) (?:mijn )?\p{L}+(?: van (?:mijn )?\p{L}+)?)) ik (\p{L}+)(?= )/giu,
    (run, front, verb) => (isVerb(verb) ? `${front} ${verb.toLowerCase()} ik` : run),
  ],
  [/^((?:als|wanneer) ik \p{L}+(?: \p{L}+)?) ik (\p{L}+)(?= )/giu, (run, front, verb) => (isVerb(verb) ? `${front}, ${verb.toLowerCase()} ik` : run)],
  [
    /(zegt|zeggen|zei),? (?:jij|je|u) (kan|kunt|moet|mag|moogt|wil|gaat) ([^,.?]{2,40}?)(?: (\p{Ll}{2,}en))?(?=$|[,.])/giu,
    (_, says, verb, what, infinitive) =>
      `${says} dat ik ${what}${infinitive ? '' : ''} ${firstOf[verb.toLowerCase()] ?? verb}${infinitive ? ` ${infinitive}` : ''}`,
  ],
  [
    /(?<=(?:is|was) )(goede?|lieve?|slechte?|strenge?) (mens|man|vrouw|baas|chef|job)(?!\p{L})/giu,
    (_, how, who) => `een ${how.endsWith('e') ? how : `${how}e`} ${who}`,
  ],
  [/(?<=ik werk )schoonmaken(?!\p{L})/giu, 'in de schoonmaak'],
  [/(?<=ik werk )in bouw(?!\p{L})/giu, 'in de bouw'],
  [
    /(?<=(?:kom|komt|ben|woon) (?:uit|van|in) )(\p{Ll})(?=fghanistan|yrië|yrie|ekraine|ekraïne|arokko|urkije|oemenië|oemenie|olen|elgië|elgie|omalië|ritrea|rak|ongo)/giu,
    (run) => run.toUpperCase(),
  ],
  [
    /(?<=(?:werk|schoonmaak|help)(?: \p{L}+)? )in (school|wasserij|hotel|fabriek|winkel|ziekenhuis|restaurant|kantoor|bakkerij|magazijn)(?!\p{L})/giu,
    'in een $1',
  ],
];

const rewritings: readonly Rewriting[] = [...westFlemish, ...antwerp, ...chat, ...learner];

/** The client's words with dialect, chat spelling and a learner's word order put into standard Dutch, where that is certain. */
export function toStandardWords(text: string): string {
  let result = text;
  for (const [pattern, replacement] of rewritings)
    result = typeof replacement === 'string' ? result.replace(pattern, replacement) : result.replace(pattern, replacement as (run: string) => string);
  return result;
}

/** Words of which what they mean is not certain, however they were rewritten. */
export const unknownDialect =
  /(?:^|\s)(?:\p{L}*(?:oa(?!se|ch|rd|st|l(?:s|tje)?(?!\p{L})|d(?!s)|hu)|[öäå])\p{L}*|mien|joengers?|bikan|wuuf|voader|hjil|os|ip|ki|joare|olleine?|krijgde|ekik|moetekik|mor|zalle|zulle|idk|peis|kameroads|schillen|\p{L}+[lptks]{2}n)(?=\s|$|[.,])/iu;
