// Whether a goal is SMART, letter by letter, each with a hint in plain words. What the letters mean in career guidance (DOMAIN.md): one
// doable thing; how one sees that it is done; the client's own wish or agreement; within own reach and small enough before the date; by when.
// A help for whoever writes the goal, never a gate. Pure; Dutch, and by smart-foreign.ts French and English; smart-with-model.ts may only add to it.
import type { Language } from '../people/roles.ts';
import { type Deadline, readDeadline } from '../words/read-deadline.ts';
import { amount, isTooMany, withoutMoment, withoutTime } from './goal-amounts.ts';
import { isBare, isOfAnother, isOwnDeed, isOwnEnd, isOwnThing, isSeveral as isSeveralOf, mainPart } from './goal-clauses.ts';
import { askFirst, askMeasure, isFeelingOnly, isMood, isMoreOnly, isOpenEnded, isStep, whoDecides } from './goal-kind.ts';
import { type HintCode, wordHint } from './smart-hints.ts';
import { type OpenLetters, readForeign } from './smart-foreign.ts';
import { languageOf } from './speech.ts';
import * as say from './smart-words.ts';

export const smartLetters = ['S', 'M', 'A', 'R', 'T'] as const;
export type SmartLetter = (typeof smartLetters)[number];
/** `hint` null where the letter is in order. */
export type SmartVerdict = { letter: SmartLetter; ok: boolean; hint: string | null };
export type Goal = { text: string; when?: string; dueOn?: string; with?: string; means?: string; doneWhen?: string };

/**
 * The five letters of one goal, in order.
 * @param today for what lies in the past, or is too soon
 * @param language of whoever reads the hints
 */
export function checkSmart(goal: Goal, today: Date, language: Language = 'nl'): SmartVerdict[] {
  const written = writtenIn([goal.text, goal.doneWhen].filter(Boolean).join(' '));
  const read = readGoal(goal, today);
  if (written !== 'nl') return inWords(checkForeign(read, goal, written, today), language);
  const open: Record<SmartLetter, HintCode | null> = { S: checkS(read), M: checkM(read), A: checkA(read), R: checkR(read), T: checkT(read) };
  return inWords({ ...open, word: read.deadline.is === 'vague' ? read.deadline.word : '' }, language);
}

/** "Je moet …" may look French: with a word that only Dutch has, it is Dutch. */
const writtenIn = (text: string): Language =>
  /(?<![\p{L}])(?:ik|moet|voor|een|het|van|niet|mijn|naar|werk|wil)(?![\p{L}])/iu.test(text) ? 'nl' : languageOf(text);

const inWords = (open: OpenLetters, language: Language): SmartVerdict[] =>
  smartLetters.map((letter) => {
    const code = open[letter];
    return { letter, ok: code === null, hint: code && wordHint(code, language, open.word) };
  });

/** What a client wrote in French or English; days in figures and fields are read as in Dutch. */
function checkForeign({ deed, doneWhen }: Read, goal: Goal, language: Exclude<Language, 'nl'>, today: Date): OpenLetters {
  const isPast = goal.dueOn !== undefined && Date.parse(goal.dueOn) < Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  const straightened = (text = '') => text.replace(/[’‘`´]/g, "'").trim();
  return readForeign(
    { said: straightened(goal.text), deed, when: straightened(goal.when), doneWhen, hasDay: goal.dueOn !== undefined && !isPast, isPast },
    language,
  );
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
      .replace(/[“”"]/g, '')
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

function checkS(read: Read): HintCode | null {
  const { said, doneWhen } = read;
  const deed = read.deed.replace(/(?<![\p{L}])zonder \p{L}+/giu, ' ');
  if (isSeveral(said)) return 'several';
  const isCounted = say.edges.test(deed) || amount.test(withoutTime(deed));
  const content = contentOf(withoutMoment(said));
  if (content.length < 2 && !(content.length === 1 && say.edges.test(said) && say.becomes.test(said))) return askFirst(said) ?? 'short';
  if (isBare(said) && say.tentative.test(said) && content.filter((word) => !say.tentative.test(word)).length < 4) return askFirst(said) ?? 'wide';
  if (
    (say.ableTo.test(mainPart(said)) || say.stopHabit.test(said)) &&
    !amount.test(withoutTime(deed)) &&
    !named.test(deed.replace(/\p{Lu}\p{L}+(?=[.!]?$)/u, ''))
  )
    return askFirst(said) ?? 'wide';
  const isTalk = isWithoutDoer(read) ? say.talk.test(said) : say.talkOf.test(said) && !amount.test(withoutTime(deed));
  if (doneWhen === '' && isTalk && !say.topic.test(said) && !named.test(said)) return 'about-what';
  if (isWithoutDoer(read)) {
    if (content.length < 3 && doneWhen === '' && !isOwnThing(said)) return askFirst(said) ?? 'where';
  }
  if (isMood(said)) return askFirst(said) ?? 'wide';
  if ((say.something.test(said) || say.noMore.test(mainPart(said))) && !amount.test(withoutTime(deed)) && !isOwnDeed(said)) return askFirst(said) ?? 'wide';
  if (say.comparative.test(mainPart(said)) && !amount.test(withoutTime(deed)) && (isBare(said) || say.othersDo.test(said))) return askFirst(said) ?? 'wide';
  const hasAnchor = say.anchors.test(deed) || isCounted || named.test(deed);
  const isNamedDeed = say.deeds.test(withoutNouns(deed)) || isOwnThing(said) || isOwnDeed(said) || say.othersEvents.test(said);
  if ((say.vague.test(said) && !(hasAnchor && isNamedDeed) && !(isCounted && say.wideDeeds.test(deed))) || (say.wayToBe.test(said) && !isCounted))
    return askFirst(said) ?? 'wide';
  if (say.unnamed.test(withoutMoment(said)) && !amount.test(withoutTime(deed)) && doneWhen === '') return 'which';
  if (say.anyThing.test(withoutMoment(mainPart(said))) && !isCounted && !named.test(deed) && !say.whichOne.test(withoutMoment(mainPart(said)))) return 'which';
  if (doneWhen !== '' && content.length >= 3 && !isFeelingOnly(doneWhen) && say.wideDeeds.test(deed)) return null;
  if (!isNamedDeed && !hasAnchor && !say.products.test(said)) {
    return askFirst(said) ?? (say.wideDeeds.test(deed) ? 'wide' : 'deed');
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

function checkM(read: Read): HintCode | null {
  const { doneWhen, said, deadline } = read;
  const deed = read.deed.replace(/(?<![\p{L}])zonder \p{L}+/giu, ' ');
  if (doneWhen !== '') {
    if (isFeelingOnly(doneWhen)) return 'feeling-only';
    if (isMoreOnly(doneWhen)) return 'how-many';
    return null;
  }
  // Only of one clear thing one sees that it is done.
  const isClear = isSeveral(said) || checkS(read) === null;
  const bare = withoutTime(deed);
  const isCounted = (amount.test(bare) && !isMood(said) && !say.wayToBe.test(said)) || say.edges.test(deed);
  if (isClear && deadline.is === 'day' && say.goesTo.test(said)) return null;
  if (isCounted && (isClear || (amount.test(bare) && !isWithoutDoer(read)) || say.becomes.test(said))) return null;
  if (
    isClear &&
    !isOpenEnded(deed) &&
    (say.endingDeeds.test(deed) || say.products.test(said) || say.othersEvents.test(said) || isOwnThing(said) || isOwnEnd(said))
  )
    return null;
  return isSeveral(said) ? 'see-done' : askMeasure(said);
}

function checkA({ said }: Read): HintCode | null {
  if (say.agreed.test(said)) return null;
  if (say.ordered.test(said)) return 'ordered';
  if (say.anothersDuty.test(said)) return 'of-another';
  if (say.notOwnVoice.test(said) && !/^ik /i.test(said)) return 'own-voice';
  return null;
}

function checkR(read: Read): HintCode | null {
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
    return whoDecides(said);
  if (say.mood.test(mainPart(said)) && doneWhen === '' && checkS(read) !== null) return 'feeling';
  if (say.absolute.test(said.replace(say.stopHabit, ' '))) return say.forEver.test(said) ? 'nobody-keeps-up' : 'good-enough';
  if (say.withoutMeans.test(said)) return 'means';
  if (
    daysLeft !== null &&
    ((say.takesYears.test(withoutCompany(deed)) && daysLeft < 400 && !isStep(said)) || (say.takesMonths.test(deed) && daysLeft < 75 && !isStep(said)))
  )
    return 'too-soon';
  if (isTooMany(said, daysLeft)) return 'too-many';
  return null;
}

function checkT({ deadline, said }: Read): HintCode | null {
  if (deadline.is !== 'day' && deadline.is !== 'moment' && say.alreadyDone.test(said)) return 'done';
  switch (deadline.is) {
    case 'day':
    case 'moment':
      return null;
    case 'past':
      return 'past';
    case 'often':
      return 'until-when';
    case 'vague':
      return 'vague-when';
    case 'none':
      return 'by-when';
  }
}

const isSeveral = (said: string): boolean => isSeveralOf(said, (clause) => strongDeed.test(clause) || say.vague.test(clause), contentOf);
const strongDeed =
  /(?<![\p{L}])(?:bel|bellen|mail|mailen|stuur|sturen|inschrijven|schrijf|solliciteer|solliciteren|vraag|vragen|zoek|zoeken|spreek|praat|praten|volg|volgen|behaal|behalen|pas|aanpassen|maak|maken|leer|leren|koop|kopen|verhuis|verhuizen|start|starten|begin|beginnen|stop|stoppen|zeg|opzeggen|word|worden|ga|gaan|lees|lezen|sport|sporten|doe|doen|oefen|oefenen|bezoek|bezoeken|neem|nemen|vind|vinden)(?![\p{L}])/iu;

/** "Met de kaartjes van de leerkracht": who helps is not what one becomes. */
const withoutCompany = (deed: string): string => deed.replace(/(?<![\p{L}])(?:met|bij|aan|door|naar|van) (?:de|een|mijn|haar|zijn) \p{L}+/giu, ' ');
