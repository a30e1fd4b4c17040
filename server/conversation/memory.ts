// What a client finds out about themself, kept in their own words as a proposal: only the client confirms an insight (DOMAIN.md).
// Few and right is better than many: a sentence counts only when it says plainly "this is me", now, of oneself.
import { toEverydayDutch } from './everyday-dutch.ts';
import { splitSentences } from './sentences.ts';
import type { CareerCompetency } from './stage.ts';
import { insults } from './words-of-clients.ts';

export type ProposedInsight = { text: string; competency: CareerCompetency };

const re = (source: string): RegExp => new RegExp(source, 'iu');

/** Patterns on everyday wording; the first that holds gives the competency. */
const patterns: readonly (readonly [CareerCompetency, RegExp])[] = [
  ['qualities', re(`\\bik (?:ben|was altijd al) (?:(?:echt|heel|best|wel|altijd|vrij|zeer) )*(?:goed|sterk|handig|vlot) (?:in|met|aan)\\b`)],
  ['qualities', re(`\\bik kan (?:(?:echt|heel|best|wel|altijd|vrij|zeer) )*goed\\b(?! (?:begrijpen|geloven|tegen|zijn dat))`)],
  ['qualities', re(`\\bmijn (?:grootste |echte )?(?:sterkte|talent|sterke (?:punt|kant)|kracht)\\b[^.]{0,12}\\b(?:is|zit|ligt)\\b`)],
  ['qualities', re(`\\bik ben iemand die (?!niet\\b)`)],
  [
    'qualities',
    re(
      `\\b(?:collega's|klanten|mensen|ze|iedereen) (?:zeggen|zegt|zeiden) (?:altijd |vaak )?dat ik (?:zo |heel |echt |altijd )*(?:goed|rustig|kalm|geduldig|sterk|eerlijk|betrouwbaar|behulpzaam)`,
    ),
  ],
  [
    'motives',
    re(`\\b(?:ik krijg|krijg ik|geeft mij|geven mij|geeft me|geven me) (?:(?:echt|heel veel|veel|zoveel|vooral|altijd) )*(?:energie|voldoening|goesting)\\b`),
  ],
  [
    'motives',
    re(
      `\\b(?:blij|gelukkig|warm|content) (?:word|werd) (?:ik )?van\\b|\\bword ik (?:(?:echt|heel|vooral|altijd) )*(?:blij|gelukkig|warm|content) van\\b|\\b(?:blij|gelukkig) word van\\b|\\bik (?:word|werd) (?:(?:echt|heel|vooral|altijd) )*(?:blij|gelukkig|warm) van\\b`,
    ),
  ],
  ['motives', re(`\\bik (?:leef|fleur) (?:(?:echt|helemaal|altijd) )*op\\b|\\b(?:dat )?ik (?:altijd |echt )?opleef\\b`)],
  [
    'motives',
    re(
      `\\b(?:vind ik|ik vind)\\b[^.]{2,60}\\b(?:belangrijk(?:er|st)?|het belangrijkst(?:e)?)\\b|\\bbelangrijk(?:st(?:e)?)? (?:voor mij|vind ik)\\b|\\bvoor mij (?:is|telt)\\b[^.]{2,60}\\b(?:belangrijk|het belangrijkst(?:e)?|vooral)\\b`,
    ),
  ],
  ['motives', re(`\\bik heb (?:nood aan|(?:een )?(?:vrijheid|structuur|rust|uitdaging|afwisseling|mensen|contact|zekerheid) nodig)\\b`)],
  ['motives', re(`\\bik (?:hou|houd) (?:(?:echt|zo|heel veel|enorm|vooral) )*van\\b`)],
  ['motives', re(`\\b(?:ik|kan ik|ik kan) (?:(?:echt|helemaal) )*(?:genieten|geniet) (?:(?:echt|zo|enorm) )*(?:van|als|wanneer)\\b`)],
  ['motives', re(`\\bik vind\\b[^.]{2,60}\\b(?:het (?:plezantst|leukst|fijnst|mooist)e?|echt (?:leuk|plezant|tof|fijn|schoon)|zalig)\\b`)],
  [
    'workExploration',
    re(`\\bik wil (?:later |ooit |echt )*(?:iets (?:met|in|rond) |een job (?:met|waar|in|als) |graag [^.]{2,40} worden\\b|[^.]{2,30} worden\\b)`),
  ],
  ['workExploration', re(`\\bik zoek (?:een job|werk|iets) (?:met|waar|waarin|als)\\b`)],
  ['careerControl', re(`\\bik (?:wil|ga) (?:zelf |nooit meer |niet meer |voortaan )(?:kiezen|beslissen|bepalen|[^.]{2,40})`)],
  ['networking', re(`\\bik (?:ken|heb) (?:veel|heel veel|genoeg) (?:mensen|contacten|ondernemers)\\b`)],
];

/** Doubt, denial, others' words, conditions and the past take the claim away. */
const unsure = re(
  `\\b(?:niet|geen|nooit|misschien|denk ik|weet ik niet|of ik|alsof|zogezegd|zou|blijkbaar|vroeger|toen|stel dat|als ik (?:maar|nu)|zeker\\?)\\b|\\?|^als\\b|\\bik (?:dacht|hoopte)\\b`,
);
const heavyWords = re(`\\b(?:dood|doodgaan|zelfmoord|sterven|drank|pillen|gokken|coke|slaat|sloeg|geslagen|schulden|deurwaarder|kapot|leven niet)\\b`);

/**
 * Sentences that may be kept as an insight, verbatim and trimmed, at most three a message.
 * @param text what the client wrote; Dutch (other languages give nothing: guidance on the voucher is in Dutch)
 */
export function proposeInsights(text: string): ProposedInsight[] {
  const found: ProposedInsight[] = [];
  for (const original of splitSentences(text)) {
    const sentence = toEverydayDutch(original).replace(/’/g, "'");
    const count = sentence.split(/\s+/).length;
    if (count < 4 || count > 32 || insults.test(sentence) || heavyWords.test(sentence)) continue;
    const match = patterns.find(
      ([competency, pattern]) =>
        pattern.test(sentence) && (!unsure.test(sentence) || (competency === 'careerControl' && !/\?|misschien|denk ik|zou/i.test(sentence))),
    );
    if (!match) continue;
    found.push({ text: original.trim(), competency: match[0] });
    if (found.length === 3) break;
  }
  return found;
}
