// What kind of goal it is where a letter is open, so that the hint fits: a wish for work, to know something, to be able to, to feel, more or
// less of something, a talk, something that another does. Pure; smart.ts asks, smart-hints.ts says.
import { amount } from './goal-amounts.ts';
import { isOfAnother, isOwnDeed, mainPart } from './goal-clauses.ts';
import type { HintCode } from './smart-hints.ts';
import * as say from './smart-words.ts';

const words = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}])`, 'iu');

export const isMood = (said: string): boolean => say.mood.test(mainPart(said)) && !isOwnDeed(said);
const toKnow = words(
  'weten (?:wat|of|waar|welke?)|weet ik (?:wat|of|welke?)|wat ik (?:wil|kan)|nadenken|uitzoeken|ontdekken|onderzoeken|verkennen|(?:her)?oriënteren|rondkijken|duidelijkheid|beeld van|mijn (?:kwaliteiten|talenten|sterktes) kennen|informeren|bekijken',
);
const work = words(
  '(?:\\p{L}+ )?(?:werk|job|baan) (?:zoeken|vinden|hebben|dat|die|waar)|(?:ander|nieuw|beter|zinvol|leuk|passend|vast) werk|(?:andere|nieuwe|betere|leuke|toffe|vaste|perfecte|ideale|droom) ?(?:job|baan)|iets (?:anders|nieuws|in de|met)|een (?:nieuwe )?uitdaging|job dicht|werk zonder|met dieren|met kinderen|met mensen',
);
const inner = words('zelfvertrouwen|respect|waardering|voldoening|rust|energie|plezier|balans|evenwicht|structuur|uitdaging|vrijheid|zekerheid');
const able = words(
  'leren|kunnen|durven|omgaan|communiceren|spreken|nederlands|frans|engels|duits|spaans|grenzen|nee zeggen|opkomen|assertief|zelfzeker|zelfzekerder|assertiever|mondiger|verbeteren|uitstellen',
);
const becomeSomething = words('\\p{L}{4,} (?:worden|word|geraken)|hogerop|doorgroeien|promotie');
const language = words('(?:beter|vlot|vloeiend|goed) (?:\\p{L}+ ){0,2}(?:nederlands|frans|engels|duits|spaans)');
const ofJobs = words('sollici\\p{L}+');

/** Of a goal that is not one clear thing, what to ask first; null where nothing fits better than the plain question. */
export function askFirst(said: string): HintCode | null {
  if (isMood(said) || isNotOwn(said)) return 'own-step';
  if (toKnow.test(said)) return 'how-find-out';
  if (ofJobs.test(said)) return 'which-job';
  if (work.test(said)) return 'which-work';
  if (able.test(said) || say.ableTo.test(said) || inner.test(said)) return 'which-situation';
  if (becomeSomething.test(said)) return 'how-become';
  if (say.comparative.test(mainPart(said))) return 'how-more-less';
  return null;
}

/** How one sees that it is done, asked so that it fits this goal. */
export function askMeasure(said: string): HintCode {
  if (isMood(said) || inner.test(said)) return 'notice-feeling';
  if (say.ableTo.test(said) || language.test(said)) return 'can-then';
  if (say.talk.test(said) || /(?<![\p{L}])(?:spreek|praat|babbel)(?![\p{L}])/iu.test(said)) return 'after-talk';
  if (
    /(?<![\p{L}])(?:oefen|oefenen|lees|lezen|bekijk|bekijken|sport|sporten|luister|luisteren|help|solliciteer|solliciteren|wandel|wandelen|bewegen|zoek|schrijf)(?![\p{L}])/iu.test(
      said,
    )
  )
    return 'how-many';
  if (able.test(said)) return 'can-then';
  if (/(?<!nooit |niet )(?<![\p{L}])(?:meer|minder|vaker)(?![\p{L}])/iu.test(mainPart(said))) return 'how-much-less';
  return 'see-done';
}

const person =
  "baas|chef|collega(?:'s)?|werkgever|team|ploeg|ploegbaas|directeur|directie|leidinggevende|diensthoofd|bedrijf|firma|vdab|hr|overheid|politiek|school|ocmw|management|personeelsdienst|woonzorgcentrum|ziekenhuis|stad|gemeente|interimkantoor|iemand|ze|hij|zij|anderen|iedereen|mensen";
const kin = 'man|vrouw|partner|vriend|vriendin|lief|zoon|dochter|kind|kinderen|moeder|vader|ouders|zus|broer|schoonouders';
const isNotOwn = (said: string): boolean =>
  isOfAnother(said) || say.othersDo.test(said) || say.wantsOthersTo.test(said) || say.doneToMe.test(mainPart(said)) || say.thatOthers.test(said);

/** Why it is not one's own to bring about: another's life, somebody who decides, or nobody at all. */
export function whoDecides(said: string): HintCode {
  if (words(`^(?:mijn|ons|onze) (?:${kin})`).test(said) && !/(?<![\p{L}])(?:mij|me|ik)(?![\p{L}])/iu.test(said)) return 'of-others-life';
  if (/(?<![\p{L}])(?:hopelijk|hoop op|vanzelf|op mijn pad|zal het wel|geluk|chance|lotto)(?![\p{L}])/iu.test(said)) return 'not-in-hand';
  if (isOfAnother(said) && !words(`${person}|${kin}`).test(said)) return 'not-in-hand';
  return 'others-decide';
}

/** Said of the end of a goal: a feeling, or that it "goes better". */
export const isFeelingOnly = (text: string): boolean =>
  /(?<![\p{L}])(?:beter voel|goed voel|goed gevoel|gelukkig|tevreden|zelfzeker|rustiger|comfortabel|het gevoel|blij|(?:beter|goed|vlotter|vlot|makkelijker|rustiger|gemakkelijker) (?:gaat|loopt|verloopt|lukt|zit)|in orde|lukt|klopt|zie wel|ooit)(?![\p{L}])/iu.test(
    text,
  ) &&
  !amount.test(text) &&
  !say.edges.test(text) &&
  !say.endingDeeds.test(text);
/** More or better than before, without how much: no end that one sees. */
export const isMoreOnly = (text: string): boolean => words('meer|minder|betere?|vaker').test(text) && !amount.test(text) && !say.endingDeeds.test(text);

/** Wide verbs without an end, whatever else stands there. */
export const isOpenEnded = (deed: string): boolean =>
  /(?<![\p{L}])(?:werken aan|nadenken|meer (?:vragen|praten|bellen|sporten|lezen|oefenen|netwerken)|vaker|regelmatig|af en toe|meer gaan|zoveel mogelijk|proberen|probeer|leren (?:omgaan|praten|vragen|kiezen|beslissen|plannen)|beter (?:leren )?(?:praten|kiezen|vragen|beslissen|plannen|spreken)|(?:beter|vloeiend|vlot|goed) (?:nederlands|frans|engels|duits|spaans)|informeer (?:mij|me)|mij (?:\p{L}+ )?informeren|durven (?:\p{L}+ )?(?:vragen|spreken|praten|zeggen))(?![\p{L}])/iu.test(
    deed,
  );

/** A first step towards something big is small: signing up for it, asking about it. */
export const isStep = (said: string): boolean =>
  !/(?<![\p{L}])(?:vlot|vloeiend|perfect)(?![\p{L}])/iu.test(said) &&
  /(?<![\p{L}])(?:inschrijven|schrijf|ingeschreven|infosessie|infodag|infoavond|opendeurdag|opzoeken|zoek|informeer|informeren|informatie|vraag|vragen|gevraagd|bel|bellen|gebeld|spreek (?:\p{L}+ ){0,5}met|gesproken|gesprek|praat|praten|interview|meelopen|mee|bezoek|bezoeken|(?:start|starten|begin|beginnen)(?! (?:ik )?(?:een|mijn) (?:eigen )?(?:zaak|restaurant|winkel|bedrijf))(?! (?:ik )?mijn)|vergelijk|vergelijken|lijst|kies|kiezen|solliciteer|solliciteren|mail|mailen|afspraak|aanvragen|aangevraagd|ontmoet|contacteer|contacteren|stappenplan|plan|lees|lezen|test|uitzoeken|weet ik|aanmelden|gesolliciteerd|studeer|studeren|uur|oefen|oefenen|cursus|proef\p{L}*|ophalen|op te halen|haal (?:[^,.]+ )?op(?= |$|[,.])|afhalen|examen|intake)(?![\p{L}])/iu.test(
    said,
  );
