// What a client finds out about themself, kept in their own words as a proposal: only the client confirms an insight (DOMAIN.md).
// Few and right is better than many: a sentence counts only when it says plainly "this is me", now, of oneself.
import type { Language } from '../people/roles.ts';
import { toEverydayDutch } from './everyday-dutch.ts';
import type { InsightKind } from '../trajectory/insight.ts';
import { isTooHeavy } from './memory/too-heavy.ts';
import { splitSentences } from './sentences.ts';
import type { CareerCompetency } from './stage.ts';
import { insults } from './words-of-clients.ts';

export type ProposedInsight = { text: string; competency: CareerCompetency; kind: InsightKind };

const w = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

const much = '(?:(?:echt|heel|best|wel|altijd|vrij|zeer|vooral|veel|zoveel|enorm|zo|helemaal|ook) )*';
const traits =
  'geduldig|nauwkeurig|nieuwsgierig|creatief|zorgzaam|behulpzaam|betrouwbaar|leergierig|ordelijk|punctueel|sociaal|ondernemend|doorzettend|gestructureerd|stressbestendig|flexibel|precies|perfectionistisch|praktisch|technisch aangelegd|een (?:doener|denker|doorzetter|teamspeler|perfectionist|mensenmens|luisteraar|organisator|regelaar|bruggenbouwer)';
/** Where somebody likes to be, in general and not with one person. */
const places =
  '(?:alleen|samen|buiten|binnen|zelfstandig|in (?:een )?(?:groep|team|ploeg)|met (?:mijn handen|mensen|kinderen|jongeren|ouderen|oude mensen|cijfers|dieren|machines|hout|planten|klanten|mijn hoofd|taal|woorden|computers)|aan iets|voor een groep|aan projecten)';

type Pattern = readonly [CareerCompetency, InsightKind, RegExp];

/** Patterns on everyday wording; the first that holds gives the competency and the kind. */
const patterns: readonly Pattern[] = [
  ['qualities', 'quality', w(`ik (?:ben|was altijd al) ${much}(?:goed|sterk|handig|vlot) (?:in|met|aan)(?= (?!de (?:war|beurt|markt)|orde|form))`)],
  [
    'qualities',
    'quality',
    w(`ik kan (?:dat |dit |het )?${much}goed(?= (?!begrijpen|geloven|tegen|zijn|dat|volgen|snappen|verstaan|met (?:hem|haar|hen|ze|mijn)))`),
  ],
  ['qualities', 'quality', w(`mijn (?:grootste |echte )?(?:sterkte|talent|sterke? (?:punt|kant)|kracht)[^.]{0,12} (?:is|zit|ligt)`)],
  ['qualities', 'quality', w(`ik ben iemand die(?= (?!niet))`)],
  ['qualities', 'quality', w(`ik ben ${much}(?:${traits})`)],
  ['qualities', 'quality', w(`ik ben (?:best |heel |echt )?trots (?:dat ik|op hoe ik|op wat ik)`)],
  ['qualities', 'quality', w(`ik leer (?:het )?(?:best|beste|snelst|vlotst) (?:door|als|met)`)],
  ['qualities', 'quality', w(`ik werk (?:beter|best|het best|het beste|sneller) (?:als|wanneer|met|onder|in)`)],
  [
    'qualities',
    'quality',
    w(
      `(?:collega's|klanten|mensen|ze|iedereen) (?:zeggen|zegt|zeiden) (?:altijd |vaak )?dat ik (?:zo |heel |echt |altijd )*(?:goed|rustig|kalm|geduldig|sterk|eerlijk|betrouwbaar|behulpzaam)`,
    ),
  ],
  ['qualities', 'quality', w(`(?:collega's|klanten|mensen|ze|iedereen) (?:komen|komt) (?:altijd |vaak )?(?:bij|naar) mij (?:als|om|voor|met)`)],
  ['motives', 'motive', w(`(?:ik krijg|krijg ik|geeft mij|geven mij|geeft me|geven me) ${much}(?:energie|voldoening|goesting)`)],
  ['motives', 'motive', w(`(?:ik haal|haal ik) (?:er |daar )?${much}(?:energie|voldoening)`)],
  [
    'motives',
    'motive',
    w(
      `(?:blij|gelukkig|warm|content) (?:word|werd) (?:ik )?van|word ik (?:er |daar )?${much}(?:blij|gelukkig|warm|content) van|ik (?:word|werd) (?:er |daar )?${much}(?:blij|gelukkig|warm) van`,
    ),
  ],
  ['motives', 'motive', w(`ik (?:leef|fleur) ${much}op|(?:dat )?ik ${much}opleef`)],
  ['motives', 'motive', w(`ik (?:voel (?:me|mij)|ben) (?:echt |helemaal )?(?:in mijn element|op mijn best) (?:als|wanneer|in|met|bij|aan)`)],
  ['motives', 'motive', w(`wat mij (?:echt )?drijft`)],
  [
    'motives',
    'value',
    w(
      `(?:vind ik|ik vind) (?!het (?:zo |heel |echt )?belangrijk dat (?!ik))[^.]{2,60} (?:belangrijk(?:er|st)?|het belangrijkst(?:e)?)|(?:vind ik|ik vind) het (?:heel |echt |zo )?belangrijk (?:dat ik|om)|belangrijk(?:st(?:e)?)? vind ik|[^.]{4,40} vind ik (?:heel |echt |zo |het )?belangrijk(?:st|ste)?|voor mij (?:is|telt)[^.]{2,60} (?:het belangrijkst(?:e)?|vooral)|het belangrijkste (?:voor mij )?is`,
    ),
  ],
  [
    'motives',
    'value',
    w(
      `ik heb ${much}nood aan (?:mensen|vrijheid|structuur|rust|uitdaging|afwisseling|contact|zekerheid|duidelijkheid|ruimte|waardering|erkenning|een team|collega's)|ik heb ${much}(?:een )?(?:vrijheid|structuur|rust|uitdaging|afwisseling|mensen|contact|zekerheid|duidelijkheid|ruimte|waardering|erkenning) nodig|dat ik ${much}(?:vrijheid|structuur|rust|uitdaging|afwisseling|mensen|contact|zekerheid|duidelijkheid) nodig heb`,
    ),
  ],
  ['motives', 'motive', w(`ik (?:hou|houd) er ${much}van (?:om|als|dat|wanneer)`)],
  [
    'motives',
    'motive',
    w(
      `ik (?:hou|houd) ${much}van(?= (?!mijn|jou|je|u|hem|haar|hen|voetbal|koers|een (?:pint|glas|goed)|pint|bier|wijn|koffie|frieten|chocolade|muziek|reizen|lezen|katten|honden|koken|slapen|de zomer|de zee|belgië))`,
    ),
  ],
  ['motives', 'motive', w(`ik geniet ${much}(?:ervan|er van|van)(?= (?!mijn (?:verlof|vakantie|pensioen|weekend|kinderen)|het weer|de zon|een))`)],
  [
    'motives',
    'motive',
    w(`(?:ik vind|vind ik)[^.]{2,60} (?:het (?:plezantst|leukst|fijnst|mooist)e?|zalig)|ik vind het (?:plezantst|leukst|fijnst|mooist)e? (?:als|om|dat)`),
  ],
  ['motives', 'motive', w(`ik werk ${much}(?:graag|het liefst|liefst|liever) ${places}|(?:het )?liefst werk ik ${places}|ik werk (?:het )?liefst ${places}`)],
  ['motives', 'motive', w(`ik doe [^.]{2,30} graag (?:als|wanneer|omdat)`)],
  ['motives', 'motive', w(`(?:in een (?:groep|team)|alleen) (?:draai|bloei|werk) ik (?:pas|het best|echt)`)],
  [
    'motives',
    'motive',
    w(`(?:ik (?:merk|ontdek|besef)|nu (?:besef|zie|merk) ik) dat ik (?:eigenlijk |toch |echt )*(?:graag|liever|het liefst|goed|opleef|openbloei)`),
  ],
  [
    'workExploration',
    'interest',
    w(
      `ik wil (?:later |ooit |echt |graag )*(?:zelf )?(?:iets (?:met|in|rond)|iets starten|een job (?:met|waar|in|als)|(?:graag )?werken (?:met|in|als|rond)|(?!beter|rijk|gelukkig|rustig|gezond|gehoord|erkend|betaald|wakker)[^.]{2,30} worden)`,
    ),
  ],
  ['workExploration', 'interest', w(`ik zoek (?:een job|werk|iets) (?:met|waar|waarin|als)`)],
  ['careerControl', 'insight', w(`ik (?:wil|ga) (?:zelf|voortaan (?:zelf)?) (?:kunnen )?(?:kiezen|beslissen|bepalen)`)],
  ['networking', 'insight', w(`ik (?:ken|heb) (?:veel|heel veel|genoeg) (?:mensen|contacten|ondernemers)`)],
];

/** Doubt, denial, others' words, conditions and the past take the claim away. */
const unsure = w(
  `niet|geen|nooit|misschien|denk ik|weet ik niet|of ik|alsof|zogezegd|zou|blijkbaar|vroeger|toen|sinds|stel dat|als ik (?:maar|nu)|gesprek|pauze|koffie|ik (?:dacht|hoopte)|vandaag|werd|was`,
);
const asksOrSupposes = /\?|^als(?!\p{L})|zeker\?/iu;

const foreign: Record<'fr' | 'en', { patterns: readonly Pattern[]; unsure: RegExp }> = {
  fr: {
    patterns: [
      ['qualities', 'quality', w('je suis (?:vraiment |très )?(?:douée?|bonne?|forte?) (?:pour|en|dans)')],
      ['motives', 'value', w("j'ai (?:vraiment )?besoin (?:de|d')(?= ?(?:contact|variété|structure|liberté|calme|stabilité|défis?|autonomie|sécurité))")],
      [
        'motives',
        'motive',
        w("j'aime (?:vraiment |beaucoup )?(?:travailler|expliquer|organiser|aider|créer|apprendre)|me donnent? (?:vraiment |beaucoup )?(?:d'|de l')énergie"),
      ],
    ],
    unsure: w("ne|n'\\p{L}+|pas|jamais|peut-être|avant|si|étais"),
  },
  en: {
    patterns: [
      ['qualities', 'quality', w("i(?:'m| am) (?:really |very )?good (?:at|with)")],
      [
        'motives',
        'value',
        w('i (?:really )?need (?:a lot of |more |some )?(?:variety|structure|contact|freedom|quiet|stability|challenge|autonomy|people around me|security)'),
      ],
      [
        'motives',
        'motive',
        w(
          'i (?:really )?(?:love|enjoy|like) (?:working|explaining|organi[sz]ing|helping|making|teaching|building|learning)|gives? me (?:a lot of |so much )?energy',
        ),
      ],
    ],
    unsure: w("not|never|don't|maybe|perhaps|used to|if|was|would"),
  },
};

/**
 * Sentences that may be kept as an insight, verbatim and trimmed, at most three a message.
 * @param text what the client wrote; French and English give little, as guidance on the voucher is in Dutch
 */
export function proposeInsights(text: string, language: Language = 'nl'): ProposedInsight[] {
  const found: ProposedInsight[] = [];
  for (const original of splitSentences(text)) {
    const sentence = (language === 'nl' ? toEverydayDutch(original) : original).replace(/’/g, "'");
    const count = sentence.split(/\s+/).length;
    if (count < 4 || count > 32 || insults.test(sentence) || isTooHeavy(sentence) || asksOrSupposes.test(sentence)) continue;
    const { patterns: known, unsure: doubt } = language === 'nl' ? { patterns, unsure } : foreign[language];
    const match = doubt.test(sentence) ? undefined : known.find(([, , pattern]) => pattern.test(sentence));
    if (!match) continue;
    found.push({ text: original.trim(), competency: match[0], kind: match[1] });
    if (found.length === 3) break;
  }
  return found;
}
