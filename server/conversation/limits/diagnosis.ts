// What somebody has is a doctor's to say. A disorder may be named when the client named it and it is said back as theirs.
import { b, e, type Limits, re } from './limit.ts';

const disorders =
  'burn-?out|bore-?out|depressie|depressief|depressieve \\p{L}+|adhd|add|autisme|autistisch|ass|angststoornis|paniekstoornis|ptss|trauma|overspannen|overspanning|posttraumatische|persoonlijkheidsstoornis|verslaafd|verslaving|eetstoornis|hoogsensitief|hooggevoelig|hsp|bipolair|midlifecrisis|midlife|chronische vermoeidheid|fibromyalgie|dyslexie|hoogbegaafd|narcisme|workaholic|slaapstoornis|rouwstoornis|identiteitscrisis|inzinking|zenuwinzinking';
const disordersFr =
  'burn-?out|dépression|dépressi(?:f|ve)|tdah|autisme|autiste|trouble (?:anxieux|de l\\p{L}+)|trauma(?:tisme)?|dépendant[e]?|alcoolique|bipolaire|surmené[e]?|surmenage|hypersensible|crise de la quarantaine';
const disordersEn =
  'burn-?out|burnt out|burned out|depress(?:ion|ed)|adhd|autis(?:m|tic)|anxiety disorder|ptsd|traumati[sz]ed|addict(?:ed)?|alcoholic|bipolar|midlife crisis|highly sensitive';

export const diagnosis: Limits = {
  nl: [
    {
      rule: 'diagnosis',
      pattern: re(
        `${b}(?:je|jij|u) (?:hebt|heeft|heb|bent|lijdt aan|zit|vertoont|kampt met|lijkt|kreeg|krijgt|maakt|doorloopt|zat)(?! (?:het gevoel|de indruk))[^.?!,]{0,45}${b}(?:${disorders})${e}(?!-)`,
      ),
    },
    {
      rule: 'diagnosis',
      pattern: re(
        `${b}(?:dit|dat|het|die \\p{L}+|jouw \\p{L}+|je \\p{L}+|wat (?:jij|je) \\p{L}+) ?(?:is|lijkt|klinkt|wijst|heet|duidt|past bij|heeft alles weg van|doet denken)(?! niet)[^.?!]{0,35}${b}(?:${disorders})${e}`,
      ),
    },
    { rule: 'diagnosis', pattern: re(`^(?:klinkt|lijkt|ruikt)[^.?!]{0,30}${b}(?:${disorders})${e}`) },
    { rule: 'diagnosis', pattern: re(`${b}(?:symptomen|tekenen|kenmerken|signalen) van (?:een )?(?:${disorders})${e}`) },
    {
      rule: 'diagnosis',
      pattern: re(
        `${b}(?:heb|ben|zit|heb) je (?:\\p{L}+ ){0,2}(?:waarschijnlijk|vermoedelijk|zeker|duidelijk|misschien|gewoon|wellicht)?[^.?!]{0,25}(?:${disorders})(?![^.!]*\\?)`,
      ),
    },
    { rule: 'diagnosis', pattern: re(`${b}(?:waarschijnlijk|vermoedelijk|wellicht|duidelijk)${e}[^.?!]{0,30}${b}(?:${disorders})${e}`) },
    // A claim in a subordinate clause ("dat je … bent") is one too, where it is not the client who says it.
    {
      rule: 'diagnosis',
      notInQuestions: true,
      unlessPointing: true,
      pattern: re(
        `${b}(?:ik (?:vermoed|denk|geloof|vrees)|het (?:zou kunnen|kan|lijkt erop)|het lijkt er sterk op|mogelijk|misschien)[^.?!]{0,15}${b}(?:dat|een)[^.?!]{0,40}${b}(?:${disorders})${e}`,
      ),
    },
    {
      rule: 'diagnosis',
      notInQuestions: true,
      unlessPointing: true,
      pattern: re(`${b}(?:met|door|na) (?:een|je|jouw|zo'n) (?:${disorders})${e}[^.?!]{0,40}(?:logisch|normaal|begrijpelijk|natuurlijk)`),
    },
    {
      rule: 'diagnosis',
      notInQuestions: true,
      unlessPointing: true,
      pattern: re(
        `${b}(?:paniekaanval|hartkloppingen|slapeloosheid|vermoeidheid|hoofdpijn|rugpijn|uitslag|klachten|angst)(?:len|en)? (?:\\p{L}+ )?(?:komt|komen|wordt|worden|is|zijn) (?:\\p{L}+ ){0,3}(?:door|van|veroorzaakt|psychisch|psychosomatisch|een gevolg|te wijten)`,
      ),
    },
    {
      rule: 'diagnosis',
      notInQuestions: true,
      pattern: re(
        `${b}(?:je|jouw) (?:\\p{L}*gebruik|gedrag|slaappatroon|eetpatroon|drinkgedrag|gewicht)[^.?!]{0,15}(?:is|lijkt|klinkt) (?:\\p{L}+ )?(?:problematisch|ongezond|verslavend|abnormaal|ziekelijk|zorgwekkend)|dat is niet normaal meer`,
      ),
    },
  ],
  fr: [
    { rule: 'diagnosis', pattern: re(`vous (?:avez|êtes|souffrez|faites|semblez|présentez|traversez)[^.?!,]{0,30}${b}(?:${disordersFr})${e}`) },
    {
      rule: 'diagnosis',
      pattern: re(
        `(?:(?<!si )c'est|cela ressemble|ça ressemble|il s'agit|cela indique|(?:ce que vous (?:décrivez|vivez)) (?:est|ressemble))[^.?!]{0,25}(?:${disordersFr})|(?:symptômes|signes) (?:de|d')[ ]?(?:un |une )?(?:${disordersFr})`,
      ),
    },
  ],
  en: [
    {
      rule: 'diagnosis',
      pattern: re(
        `you (?:have|are|'re|are having|suffer from|seem|show signs of|might (?:be|have)|may (?:be|have)|could be|probably)[^.?!,]{0,30}${b}(?:${disordersEn})${e}|you've got[^.?!,]{0,20}(?:${disordersEn})`,
      ),
    },
    {
      rule: 'diagnosis',
      pattern: re(
        `(?<!whether )(?<!if )(?:this|that|it|what you describe) (?:is|sounds like|looks like|suggests|could be)[^.?!]{0,25}(?:${disordersEn})|(?:symptoms|signs) of (?:a )?(?:${disordersEn})`,
      ),
    },
  ],
};
