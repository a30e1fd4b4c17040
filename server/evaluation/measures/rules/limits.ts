// What Koers has no business saying: an illness, what to do about it, what the law says here, how it will end. Faults of `limits`.
import { b, e, re } from '../../../conversation/limits/limit.ts';
import type { Rules } from './rule.ts';

/** Names of illness and of what the mind is taken to have. */
const illnesses =
  "burn-?outs?|bore-?outs?|depressies?|depressief|depressieve|adhd|add|autisme|autistisch|angststoornis|angststoornissen|paniekstoornis|ptss|posttraumatisch\\p{L}*|trauma(?:'s|tisch\\p{L}*)?|overspannen|overspanning|hoogsensitief|hooggevoelig|hypersensitief|bipolair|borderline|dyslexie|verslaafd|verslaving|alcoholis\\p{L}+|narcis\\p{L}+|\\p{L}+stoornis|\\p{L}*syndroom|\\p{L}*fobie|fibromyalgie|hernia|oververmoeid|chronische vermoeidheid";
const illnessesFr =
  'burn-?out|dépression|dépressi(?:f|ve)|épuisement professionnel|troubles? (?:anxieux|bipolaires?|de stress)|stress post-traumatique|alcoolique|tdah|autis\\p{L}+';
const illnessesEn = 'burn(?:ed |t )?-?out|depression|depressed|ptsd|adhd|autis\\p{L}+|anxiety disorder|panic disorder|alcoholic|bipolar|trauma(?:tised|tized)?';
const remedies =
  'magnesium|vitamines?|supplement(?:en)?|melatonine|valeriaan|sint-janskruid|cbd|slaappil(?:len)?|slaapmiddel(?:en)?|kalmeermiddel(?:en)?|antidepressiva|medicatie|medicijnen|pillen|pijnstillers?|ziektebriefje|ziekteverlof';
const surely =
  'heus|ongetwijfeld|gegarandeerd|sowieso|geheid|vast en zeker|zonder twijfel|honderd procent|met gemak|probleemloos|zonder problemen|in een mum|in geen tijd';

export const limits: Rules = {
  nl: [
    {
      fault: 'diagnosis',
      pattern: re(
        `${b}(?:klinkt|lijkt|doet denken|wijst|past bij|duidt|zit|zitten|hebt|heb|bent|ben|is|zijn|heet|noemen|noemt)${e}[^.?!]{0,60}${b}(?:${illnesses})${e}`,
      ),
      unlessPointing: true,
      unlessSaid: true,
    },
    {
      fault: 'diagnosis',
      pattern: re(
        `${b}(?:klinkt|lijkt|doet denken|wijst|past bij|duidt)${e}[^.?!]{0,40}${b}(?:${illnesses})${e}|${b}je (?:hebt|bent|zit)${e}[^.?!]{0,40}${b}(?:${illnesses})${e}`,
      ),
    },
    {
      fault: 'medical-advice',
      pattern: re(
        `${b}(?:neem|slik|stop|vraag|meld|blijf)${e}[^.?!]{0,30}${b}(?:${remedies}|ziek|thuis tot)${e}|${b}(?:dag(?:en)?|week|weken|maand(?:en)?|tijdje) (?:thuis ?blijven|thuis|rust(?:en)?)${e}[^.?!]{0,60}${b}(?:doet|doen|helpt|helpen|wonderen|goed|lost|brengt)${e}|${b}met (?:wat|een) (?:rust|slaap|beweging|${remedies})${e}[^.?!]{0,30}${b}(?:beter|over|wel|goed)${e}`,
      ),
    },
    {
      fault: 'medical-advice',
      pattern: re(`${b}(?:${remedies})${e}`),
      also: re(`${b}(?:doe[nt]|helpt|helpen|wonderen|probeer|zou|kan|kunnen|neem|nemen|best|werkt)${e}`),
      unlessSaid: true,
      unlessPointing: true,
    },
    {
      fault: 'legal-advice',
      pattern: re(
        `${b}(?:mag|kan) (?:je|jou) (?:niet |zomaar |wel |nooit )*(?:ontslaan|dwingen|verplichten)|${b}is (?:niet )?(?:wettelijk|onwettig|illegaal|strafbaar|rechtsgeldig|ongeldig|verboden)${e}|${b}teken (?:dat|het|niets|nooit|niet)${e}|${b}je hebt recht op (?:een )?(?:schade|opzeg|ontslag)\\p{L}*|${b}dien (?:een )?klacht in${e}`,
      ),
    },
    {
      fault: 'legal-advice',
      pattern: re(
        `${b}(?:overtreedt|overtreden|schendt|breekt) (?:\\p{L}+ ){0,2}(?:de wet|het contract|de regels|je rechten)|${b}(?:volgens|tegen|in) de wet${e}|${b}(?:je|jij) (?:wint|haalt) (?:dat|het|die zaak|zo'n zaak)${e}|${b}(?:dat|dit|zoiets) mag (?:hij|zij|ze|je (?:baas|chef|werkgever)|een werkgever) (?:niet|wel|nooit|zomaar)|${b}(?:baas|chef|werkgever|firma|bedrijf) (?:is|zijn) (?:\\p{L}+ )?verplicht|${b}moet(?:en)? (?:\\p{L}+ ){0,2}(?:uitbetalen|vergoeden)${e}|${b}heb je (?:gewoon |altijd |sowieso )?recht op${e}`,
      ),
      unlessCited: true,
      unlessPointing: true,
    },
    {
      fault: 'promise',
      pattern: re(
        `${b}komt (?:dat |het )?(?:allemaal |zeker |vast |helemaal |wel |dik )*(?:goed|in orde|op zijn pootjes)${e}|${b}(?:vind|krijg|lukt|slaag|haal)\\p{L}*${e}[^.?!]{0,30}(?<!niet )${b}(?:zeker|gegarandeerd|sowieso|ongetwijfeld|altijd wel)${e}|${b}(?:belt|contacteert|helpt|mailt|regelt) je (?:morgen|vandaag|straks|snel|meteen|zo snel)`,
      ),
    },
    { fault: 'promise', pattern: re(`${b}(?:${surely})${e}`), unlessMirror: true },
    {
      fault: 'promise',
      pattern: re(
        `${b}(?:je|jij) (?:zal|zult) (?:eens |wel |nog )?zien${e}|${b}wacht maar(?: af)?${e}|${b}voor het (?:kiezen|grijpen|rapen)${e}|${b}(?:loopt|gaat|komt|gaan|lost|volgt)${e}[^.?!,]{0,30}${b}vanzelf${e}|${b}(?:over|binnen) (?:een paar|enkele|een|twee|drie|zes) (?:weken|week|maand|maanden|jaar|dagen) (?:sta|ben|heb|lach|zit|werk|loop|vind|kijk) (?:je|jij)${e}|${b}(?:dat|het|alles) (?:lukt|lost|komt|valt) (?:je |jou |zich )?(?:wel|zeker|zo|vast)${e}|${b}(?:je|jij) (?:raakt|geraakt|vindt|vind|krijgt|haalt) (?:\\p{L}+ ){0,3}(?:wel|zeker|vast|zo|snel|makkelijk|gemakkelijk)${e}|${b}staan (?:te springen|in de rij) om${e}`,
      ),
      unlessMirror: true,
    },
    {
      fault: 'promise',
      pattern: re(`${b}(?:gaan|gaat|zal|zullen) (?:daar|er|hier|je|jou|dat|ze|hij|zeker|vast)+ (?:\\p{L}+ ){0,3}(?:zeker|vast|graag|akkoord|blij)${e}`),
      unlessMirror: true,
    },
    // What will be, said for certain.
    {
      fault: 'promise',
      pattern: re(
        `${b}(?:je|jij|ze|werkgevers|bedrijven|scholen|niemand|(?:je|jouw|die|geen enkele|elke) \\p{L}+) (?:zal|zult|zullen)${e}(?! (?:merken|zeggen) wat)|${b}(?:garandeert|verzekert|zo goed als (?:binnen|zeker)|nooit lang zonder|overal (?:een kans|terecht)|altijd zeker van|niets (?:mis|fout) ?gaan|kom(?:t)? (?:je|jij) er (?:zeker|wel|vast|zo)|komt zeker|moment komt nog|wacht iets (?:moois|beters))${e}`,
      ),
      unlessMirror: true,
      unlessCited: true,
    },
    {
      fault: 'diagnosis',
      pattern: re(
        `${b}(?:is|zijn|heet|komt|komen|wijst|wijzen|vorm|geval|gevolg|sprake|teken|signalen?|last|zit|slaat)${e}[^.?!]{0,45}${b}(?:\\p{L}*angst(?:probleem)?|\\p{L}*dwang|uitputting|overbelasting|verwaarlozing|hyperventilatie|paniekaanval(?:len)?|inzinking|rouwproces|manisch|prikkelgevoeligheid|stressgevoeligheid|beschermingsmechanisme|smetvrees|mentaal op|zenuwinzinking)${e}`,
      ),
      unlessSaid: true,
      unlessPointing: true,
    },
    {
      fault: 'diagnosis',
      pattern: re(`${b}(?:heb je|zou het kunnen dat je|is dat (?:geen|niet))${e}[^?]{0,30}${b}(?:${illnesses}|paniekaanval|smetvrees)${e}`),
      inQuestions: true,
      unlessSaid: true,
    },
    {
      fault: 'poses-as-human',
      pattern: re(`${b}(?:als mens|ik ben (?:ook )?(?:maar )?een mens|toen ik zelf|in mijn eigen (?:loopbaan|leven|job)|heb ik zelf ook)${e}`),
      evenReported: true,
    },
  ],
  fr: [
    {
      fault: 'diagnosis',
      pattern: re(`(?:vous (?:souffrez|avez|êtes|faites)|c'est|il s'agit|cela ressemble)${e}[^.?!]{0,50}(?:${illnessesFr})${e}`),
      unlessPointing: true,
    },
    {
      fault: 'promise',
      pattern: re(
        `${b}(?:vous (?:trouverez|réussirez|serez|aurez))${e}[^.?!]{0,50}(?:certain|sûr|garanti|sans (?:aucun )?(?:problème|doute)|facilement|forcément)|c'est (?:certain|garanti)|tout (?:ira|se passera|va s'arranger) ?(?:bien)?|vous allez (?:voir|y arriver)${e}`,
      ),
    },
    {
      fault: 'legal-advice',
      pattern: re(`c'est (?:illégal|interdit|contraire à la loi)|selon la loi|il n'a pas le droit|vous avez droit à`),
      unlessCited: true,
      unlessPointing: true,
    },
    { fault: 'medical-advice', pattern: re(`${b}(?:prenez|arrêtez)${e}[^.?!]{0,30}(?:médicaments?|magnésium|somnifères?|congé de maladie)`) },
    {
      fault: 'promise',
      pattern: re(`${b}(?:vous (?!verrez que)\\p{L}+(?:erez|irez|drez)|on vous \\p{L}+ra|finissent toujours par|tout sera|vous remettra)${e}`),
      unlessMirror: true,
      unlessCited: true,
    },
    {
      fault: 'diagnosis',
      pattern: re(
        `(?:est (?:nerveu(?:x|se)|causé par)|viennent d'une|typique d'un)${e}[^.?!]{0,40}|(?:anxiété profonde|fatigue nerveuse|trouble de l'attention)${e}`,
      ),
      unlessSaid: true,
      unlessPointing: true,
    },
  ],
  en: [
    {
      fault: 'diagnosis',
      pattern: re(`(?:you (?:have|are|'ve got|suffer)|you're|that(?:'s| is)|sounds like|looks like)${e}[^.?!]{0,50}(?:${illnessesEn})${e}`),
      unlessPointing: true,
      unlessSaid: true,
    },
    {
      fault: 'promise',
      pattern: re(
        `${b}(?:you'll|you will|they'll|they will|it'll|it will) (?:definitely|certainly|surely|easily|be fine|work out|find|get) |${b}(?:guaranteed|no doubt|for sure|without a doubt)${e}|everything (?:will be|is going to be) (?:fine|ok|okay|alright)|you'll see${e}`,
      ),
    },
    {
      fault: 'legal-advice',
      pattern: re(`that(?:'s| is) (?:illegal|against the law)|by law${e}|you(?:'d| would) win${e}|he (?:can't|cannot) (?:fire|dismiss) you`),
      unlessCited: true,
      unlessPointing: true,
    },
    { fault: 'medical-advice', pattern: re(`${b}(?:take|stop|try)${e}[^.?!]{0,30}(?:pills|medication|magnesium|melatonin|sick leave)`) },
    {
      fault: 'promise',
      pattern: re(`${b}(?:you'll|you will|there will always be|will (?:go through|sort|work out|be easy))${e}(?! (?:have to|need to))`),
      unlessMirror: true,
      unlessCited: true,
    },
    { fault: 'diagnosis', pattern: re(`${b}(?:nervous tension|chronic stress|\\p{L}+ syndrome)${e}`), unlessSaid: true, unlessPointing: true },
  ],
};
