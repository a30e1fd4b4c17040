// Whether a goal is SMART, letter by letter, each with a hint in plain words. What the letters mean in career guidance (DOMAIN.md): one
// doable thing; how one sees that it is done; the client's own wish or agreement; within own reach and small enough before the date; by when.
// A help for whoever writes the goal, never a gate. Pure; Dutch; smart-with-model.ts may only add to it.
import { type Deadline, readDeadline } from '../words/read-deadline.ts';
import { amount, isTooMany, withoutMoment, withoutTime } from './goal-amounts.ts';
import { isBare, isOfAnother, isOwnDeed, isOwnEnd, isOwnThing, isSeveral as isSeveralOf, mainPart } from './goal-clauses.ts';
import * as say from './smart-words.ts';

export const smartLetters = ['S', 'M', 'A', 'R', 'T'] as const;
export type SmartLetter = (typeof smartLetters)[number];
/** `hint` null where the letter is in order. */
export type SmartVerdict = { letter: SmartLetter; ok: boolean; hint: string | null };
export type Goal = { text: string; when?: string; dueOn?: string; with?: string; means?: string; doneWhen?: string };

/** The five letters of one goal, in order. @param today for what lies in the past, or is too soon */
export function checkSmart(goal: Goal, today: Date): SmartVerdict[] {
  const read = readGoal(goal, today);
  const hints: Record<SmartLetter, string | null> = { S: checkS(read), M: checkM(read), A: checkA(read), R: checkR(read), T: checkT(read) };
  return smartLetters.map((letter) => ({ letter, ok: hints[letter] === null, hint: hints[letter] }));
}

type Read = {
  /** As written, with everyday quotes. */
  said: string;
  /** Without the words that say when. */
  deed: string;
  doneWhen: string;
  deadline: Deadline;
  /** Days until then; null where no day is known. */
  daysLeft: number | null;
};

function readGoal(goal: Goal, today: Date): Read {
  const plain = (text = '') =>
    text
      .replace(/[’‘`´]/g, "'")
      .replace(/\s+/g, ' ')
      .trim();
  const said = inWholeWords(plain(goal.text));
  const now = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  const deadline = deadlineOf(goal, plain(goal.when), said, today, now);
  const daysLeft = deadline.is === 'day' ? Math.round((Date.parse(deadline.on) - now) / 86_400_000) : null;
  return { said, deed: [said, plain(goal.means), plain(goal.with)].filter(Boolean).join(' '), doneWhen: plain(goal.doneWhen), deadline, daysLeft };
}

/** As one types it: "kbel", "'k ga", "ne keer". */
const inWholeWords = (text: string): string =>
  text
    .replace(/(?<![\p{L}\d])'?k(?=(?:[bdfghmpstvz]\p{L}{2,}|wil|wou|werk|word|weet|leer|lees|loop|neem)(?![\p{L}]))/giu, 'ik ')
    .replace(/(?<![\p{L}\d])'?k (?=\p{L})/giu, 'ik ')
    .replace(/(?<![\p{L}])gaan ik(?![\p{L}])/giu, 'ga ik')
    .replace(/(?<![\p{L}])nie?(?![\p{L}])/giu, 'niet')
    .replace(/(?<![\p{L}])(?:mijne|mijnen|m'n)(?![\p{L}])/giu, 'mijn')
    .replace(/(?<![\p{L}])es(?![\p{L}])/giu, 'eens')
    .replace(/(?<![\p{L}])nen (?=\p{L})/giu, 'een ')
    .replace(/(?<![\p{L}])ne (?=\p{L})/giu, 'een ');

function deadlineOf(goal: Goal, when: string, said: string, today: Date, now: number): Deadline {
  if (goal.dueOn) return Date.parse(goal.dueOn) < now ? { is: 'past', on: goal.dueOn } : { is: 'day', on: goal.dueOn };
  const field = when ? readDeadline(when, today) : null;
  // What stands under "wanneer" is a moment unless it plainly is none.
  if (field && field.is !== 'none' && field.is !== 'vague' && field.is !== 'often') return field;
  const inText = readDeadline(momentsIn(said), today);
  if (inText.is === 'day' || inText.is === 'moment' || inText.is === 'past') return inText;
  if (field?.is === 'none') return { is: 'moment' };
  return field ?? inText;
}

/** What one invites for is no day, a pension none that a goal waits for; "elke vergadering van december" ends with December. */
const momentsIn = (said: string): string =>
  said
    .replace(/(?<![\p{L}])tot aan(?= )/giu, 'tot')
    .replace(/(?<![\p{L}])voor een (?=gesprek|afspraak|sessie|vergadering|evaluatie)\p{L}+/giu, ' ')
    .replace(/(?<![\p{L}])tot mijn pensioen(?![\p{L}])/giu, ' ')
    .replace(/(?<=(?<![\p{L}])(?:(?:elke|iedere) \p{L}+|week|helft|weekend|weken) )van(?= \p{L}+)/giu, 'in');

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d'-]+/gu) ?? [];
const empty = new Set(
  'eraan ermee erover begin start ik wil ga gaan zal zou graag willen een de het mijn me mij om te van voor in op met en of dat die er is ben heb worden word moet kan kunnen tegen na bij binnen nog meer ook wel zelf echt heel dit deze aan als naar'.split(
    ' ',
  ),
);
const contentOf = (text: string): string[] => wordsOf(text).filter((word) => !empty.has(word));

/** A name: a person, a school, a place, a subject that has one. */
const named = /(?<=[\p{Ll}\d,] )(?!Ik\b|Nederlands|Frans|Engels|Duits|Spaans|Vlaams|Vlaanderen|België|Belgi|Pasen|Kerst|Nieuwjaar)\p{Lu}[\p{L}-]+/u;

const isWide = 'Dit is nog ruim. Schrijf één ding dat je gaat doen, zo dat iemand het je kan zien doen.';

function checkS(read: Read): string | null {
  const { deed, said, doneWhen } = read;
  if (isSeveral(said)) return 'Hier staan meer doelen in één. Maak van elk een apart doel: één ding tegelijk.';
  const isCounted = say.edges.test(deed) || amount.test(withoutTime(deed));
  const content = contentOf(withoutMoment(said));
  if (content.length < 2 && !(content.length === 1 && say.edges.test(said) && say.becomes.test(said)))
    return 'Schrijf er wat meer bij: wat ga je precies doen?';
  if (isBare(said) && say.tentative.test(said) && content.filter((word) => !say.tentative.test(word)).length < 4) return isWide;
  if (
    (say.ableTo.test(mainPart(said)) || say.stopHabit.test(said)) &&
    !amount.test(withoutTime(deed)) &&
    !named.test(deed.replace(/\p{Lu}\p{L}+(?=[.!]?$)/u, ''))
  )
    return isWide;
  if (isWithoutDoer(read)) {
    if (doneWhen === '' && say.talk.test(said) && !say.topic.test(said) && !named.test(said))
      return 'Waarover wil je praten? Schrijf erbij wat je wil vragen of zeggen.';
    if (content.length < 3 && doneWhen === '' && !isOwnThing(said)) return 'Schrijf er wat meer bij: wat ga je precies doen, en waar of met wie?';
  }
  if (say.mood.test(mainPart(said)) && !isOwnDeed(said)) return isWide;
  if ((say.something.test(said) || say.noMore.test(mainPart(said))) && !amount.test(withoutTime(deed)) && !isOwnDeed(said)) return isWide;
  if (say.comparative.test(mainPart(said)) && !amount.test(withoutTime(deed)) && (isBare(said) || say.othersDo.test(said))) return isWide;
  const hasAnchor = say.anchors.test(deed) || isCounted || named.test(deed);
  const isNamedDeed = say.deeds.test(withoutNouns(deed)) || isOwnThing(said) || isOwnDeed(said) || say.othersEvents.test(said);
  if ((say.vague.test(said) && !(hasAnchor && isNamedDeed) && !(isCounted && say.wideDeeds.test(deed))) || (say.wayToBe.test(said) && !isCounted))
    return isWide;
  if (say.unnamed.test(withoutMoment(said)) && !amount.test(withoutTime(deed)) && doneWhen === '')
    return 'Welke precies? Schrijf erbij welke opleiding, welk bedrijf of welke mensen je bedoelt.';
  if (say.anyThing.test(withoutMoment(said)) && !isCounted && !named.test(deed) && !say.whichOne.test(withoutMoment(said)))
    return 'Welke precies? Schrijf erbij welke opleiding, welke job of welk gesprek je bedoelt.';
  if (doneWhen !== '' && content.length >= 3 && !isFeelingOnly(doneWhen) && say.wideDeeds.test(deed)) return null;
  if (!isNamedDeed && !hasAnchor && !say.products.test(said)) {
    return say.wideDeeds.test(deed) ? isWide : 'Schrijf erbij wat je precies gaat doen: bellen, vragen, inschrijven, oefenen …';
  }
  return null;
}

/** "Mijn plaats", "een plan": nouns that look like what one does. */
const withoutNouns = (deed: string): string =>
  deed.replace(
    /(?<![\p{L}])(?:mijn|een|de|het|dit|geen|mijn eigen) (?:plaats|plan|boek|start|begin|test|lijst|stop|zet|loop|vraag|wissel|teken|werk)(?![\p{L}])/giu,
    ' ',
  );

/** A wish without "ik" in it, and without a number that says more. */
const isWithoutDoer = ({ said, deed }: Read): boolean => isBare(said) && !amount.test(withoutTime(deed).replace(/(?<=^| )een (?:halve |hele )?dag/giu, ' '));

function checkM(read: Read): string | null {
  const { deed, doneWhen, said, deadline } = read;
  if (doneWhen !== '') {
    if (isFeelingOnly(doneWhen)) return 'Een gevoel is moeilijk te zien. Schrijf erbij wat er dan anders is, of hoeveel keer het gelukt is.';
    return null;
  }
  // Only of one clear thing one sees that it is done.
  const isClear = isSeveral(said) || checkS(read) === null;
  const bare = withoutTime(deed);
  const isMood = say.mood.test(mainPart(said)) && !isOwnDeed(said);
  const isCounted = (amount.test(bare) && !isMood && !say.wayToBe.test(said)) || say.edges.test(deed);
  if (isClear && deadline.is === 'day' && say.goesTo.test(said)) return null;
  if (isCounted && (isClear || (amount.test(bare) && !isWithoutDoer(read)) || say.becomes.test(said))) return null;
  if (
    isClear &&
    !isOpenEnded(deed) &&
    (say.endingDeeds.test(deed) || say.products.test(said) || say.othersEvents.test(said) || isOwnThing(said) || isOwnEnd(said))
  )
    return null;
  return 'Schrijf erbij waaraan je merkt dat het gelukt is: een aantal, een papier, iets dat klaar is.';
}

function checkA({ said }: Read): string | null {
  if (say.agreed.test(said)) return null;
  if (say.ordered.test(said)) return 'Dit klinkt als iets dat een ander wil. Wat wil jij er zelf mee? Schrijf het als jouw keuze, of laat het weg.';
  if (say.anothersDuty.test(said)) return 'Dit gaat over wat een ander moet doen. Wat wil jij zelf?';
  if (say.notOwnVoice.test(said) && !/^ik /i.test(said)) return 'Schrijf het in de ik-vorm, zoals jij het wil.';
  return null;
}

function checkR(read: Read): string | null {
  const { said, deed, daysLeft, doneWhen } = read;
  if (
    (isOfAnother(said) && !say.ordered.test(said) && !say.notOwnVoice.test(said)) ||
    say.doneToMe.test(mainPart(said)) ||
    say.othersDo.test(said) ||
    say.thatOthers.test(said) ||
    (say.othersDoBeside.test(said) && !/(?<![\p{L}])ik(?![\p{L}])/iu.test(said)) ||
    say.wantsOthersTo.test(said) ||
    (say.upToOthers.test(said) && !/vraag|vragen|bespreek|bespreken|solliciteer|solliciteren|onderhandel|praat|spreek/i.test(said))
  )
    return 'Of dit lukt, beslist iemand anders. Schrijf wat jij zelf kan doen: vragen, bespreken, solliciteren.';
  if (say.mood.test(mainPart(said)) && doneWhen === '' && checkS(read) !== null)
    return 'Hoe je je voelt, beslis je niet zomaar. Schrijf wat je kan doen dat daarbij helpt.';
  if (say.absolute.test(said.replace(say.stopHabit, ' '))) return 'Dat houdt niemand vol. Schrijf wat voor jou al goed genoeg is.';
  if (say.withoutMeans.test(said)) return 'Kijk of je daar de tijd, het geld of de opleiding voor hebt. Wat is een eerste stap die zeker lukt?';
  if (
    daysLeft !== null &&
    ((say.takesYears.test(withoutCompany(deed)) && daysLeft < 400 && !isStep(said)) || (say.takesMonths.test(deed) && daysLeft < 75 && !isStep(said)))
  )
    return 'Dat is veel op zo korte tijd. Kies een eerste stap die lukt voor die dag, of een latere dag.';
  if (isTooMany(said, daysLeft)) return 'Dat is heel veel op zo korte tijd. Begin met een aantal dat zeker lukt.';
  return null;
}

function checkT({ deadline }: Read): string | null {
  switch (deadline.is) {
    case 'day':
    case 'moment':
      return null;
    case 'past':
      return 'Die dag is al voorbij. Kies een nieuwe dag.';
    case 'often':
      return 'Hoe vaak staat er al. Schrijf er ook bij tot wanneer: een dag of een maand.';
    case 'vague':
      return `“${deadline.word}” kan altijd nog. Schrijf erbij tegen wanneer: een dag of een maand.`;
    case 'none':
      return 'Schrijf erbij tegen wanneer: een dag of een maand.';
  }
}

const isSeveral = (said: string): boolean => isSeveralOf(said, (clause) => strongDeed.test(clause) || say.vague.test(clause), contentOf);
const strongDeed =
  /(?<![\p{L}])(?:bel|bellen|mail|mailen|stuur|sturen|inschrijven|schrijf|solliciteer|solliciteren|vraag|vragen|zoek|zoeken|spreek|praat|praten|volg|volgen|behaal|behalen|pas|aanpassen|maak|maken|leer|leren|koop|kopen|verhuis|verhuizen|start|starten|begin|beginnen|stop|stoppen|zeg|opzeggen|word|worden|ga|gaan|lees|lezen|sport|sporten|doe|doen|oefen|oefenen|bezoek|bezoeken|neem|nemen|vind|vinden)(?![\p{L}])/iu;

const isFeelingOnly = (text: string): boolean =>
  /(?<![\p{L}])(?:beter voel|goed voel|goed gevoel|gelukkig|tevreden|zelfzeker|rustiger|comfortabel|het gevoel|blij|(?:beter|goed|vlotter|vlot|makkelijker|rustiger|gemakkelijker) (?:gaat|loopt|verloopt|lukt|zit)|in orde|lukt|klopt|zie wel|ooit)(?![\p{L}])/iu.test(
    text,
  ) &&
  !amount.test(text) &&
  !say.edges.test(text) &&
  !say.endingDeeds.test(text);

/** Wide verbs without an end, whatever else stands there. */
const isOpenEnded = (deed: string): boolean =>
  /(?<![\p{L}])(?:werken aan|nadenken|meer (?:vragen|praten|bellen|sporten|lezen|oefenen|netwerken)|vaker|regelmatig|af en toe|meer gaan|zoveel mogelijk|proberen|probeer|leren (?:omgaan|praten|vragen|kiezen|beslissen|plannen)|beter (?:leren )?(?:praten|kiezen|vragen|beslissen|plannen|spreken)|(?:beter|vloeiend|vlot|goed) (?:nederlands|frans|engels|duits|spaans)|informeer (?:mij|me)|mij (?:\p{L}+ )?informeren|durven (?:\p{L}+ )?(?:vragen|spreken|praten|zeggen))(?![\p{L}])/iu.test(
    deed,
  );

/** A first step towards something big is small: signing up for it, asking about it. */
const isStep = (said: string): boolean =>
  !/(?<![\p{L}])(?:vlot|vloeiend|perfect)(?![\p{L}])/iu.test(said) &&
  /(?<![\p{L}])(?:inschrijven|schrijf|ingeschreven|infosessie|infodag|infoavond|opendeurdag|opzoeken|zoek|informeer|informeren|informatie|vraag|vragen|gevraagd|bel|bellen|gebeld|spreek (?:\p{L}+ ){0,5}met|gesproken|gesprek|praat|praten|interview|meelopen|mee|bezoek|bezoeken|(?:start|starten|begin|beginnen)(?! (?:ik )?(?:een|mijn) (?:eigen )?(?:zaak|restaurant|winkel|bedrijf))(?! (?:ik )?mijn)|vergelijk|vergelijken|lijst|kies|kiezen|solliciteer|solliciteren|mail|mailen|afspraak|aanvragen|aangevraagd|ontmoet|contacteer|contacteren|stappenplan|plan|lees|lezen|test|uitzoeken|weet ik|aanmelden|gesolliciteerd|studeer|studeren|uur|oefen|oefenen|cursus|proef\p{L}*|ophalen|op te halen|haal (?:[^,.]+ )?op(?= |$|[,.])|afhalen|examen|intake)(?![\p{L}])/iu.test(
    said,
  );

/** "Met de kaartjes van de leerkracht": who helps is not what one becomes. */
const withoutCompany = (deed: string): string => deed.replace(/(?<![\p{L}])(?:met|bij|aan|door|naar|van) (?:de|een|mijn|haar|zijn) \p{L}+/giu, ' ');
