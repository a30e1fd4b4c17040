// The Dutch of the moves that answer: a sourced fact, the client's own file, a decision handed back, a limit, who Koers is.
import { ask, countWords, endSafe, lowerFirst, mirror, names, type Teller, type Wording } from './hear-out-nl.ts';
import { toEverydayDutch } from './everyday-dutch.ts';
import { foundAbout, nothingAbout, ownQuestion, subjectOf } from './hearing-nl.ts';
import { answersKind } from './answers-kind.ts';
import { findSureAnswer } from './find-sure-answer.ts';
import { signalToAnswer } from './move-rules.ts';
import { caveat, dateInWords, findAnswer, type Found, helpAt, hoursInWords, withMarker } from './passage-sentences.ts';
import * as say from './phrases-nl.ts';
import { sayOccupations } from './word-occupations-nl.ts';

const decisionObjects: readonly (readonly [RegExp, string])[] = [
  [/ontslag|opzeggen|weggaan|vertrekken|stoppen met (?:mijn|dit) werk/i, 'je ontslag'],
  [/opleiding|studeren|cursus/i, 'die opleiding'],
  [/aanbod|contract|teken/i, 'dat aanbod'],
  [/sollicit|vacature/i, 'die sollicitatie'],
  [/zelfstandig|zaak/i, 'een eigen zaak'],
  [/job|werk|functie/i, 'je werk'],
];

export const handBack: Teller = (wording) => {
  const { situation, reading, reply } = wording;
  const np = decisionObjects.find(([pattern]) => pattern.test(situation.text))?.[1];
  if (reading.acts.has('asks-decision')) {
    if (reading.statements.length > 0 && reading.substance > 12) mirror(wording, { withSecond: false });
    if (!(np && reply.say(say.handBack.about, { np }))) reply.say(say.handBack.limit);
  } else {
    const q = lowerFirst((reading.question ?? '').replace(/[?!"“”«»]+/gu, '').trim());
    if (reading.statements.length > 0) mirror(wording, { withSecond: false });
    else if (/^(?:ben|kan|zou|zal|moet|mag|heb|is het|is dat)(?= )/u.test(q) && countWords(q) <= 9 && !/(?<!\p{L})(?:je|jij|u|ge|gij)(?!\p{L})/iu.test(q))
      reply.say(ownQuestion, { q });
    reply.say(say.handBack.opinion);
  }
  reply.say(say.handBack.possible);
  const lately = [
    situation.text,
    ...situation.past
      .filter((turn) => turn.from === 'client')
      .slice(-3)
      .map((turn) => turn.text),
  ].join(' ');
  const leaving = reading.acts.has('asks-decision') && /ontslag|opzeggen|weggaan|vertrekken|blijven/i.test(lately);
  if (!(leaving && reply.say(say.handBack.stay)) && !reply.say(say.handBack.weigh)) ask(wording);
};

/** Answers that were not given yet in this conversation; of a question that was looked up with certainty, what its passage begins with. */
function freshAnswers(wording: Wording, question: string, limit: number): Found[] {
  const { passages, reply, chosen, situation } = wording;
  // A sentence that is beside the question is passed over, wherever it stands.
  const beside = (sentence: string): boolean => !answersKind(question, sentence, passages.find(({ text }) => text.includes(sentence))?.heading);
  const skip = (sentence: string) => reply.wasSaid(sentence) || beside(sentence) || (!reply.fits(withMarker(sentence, '[1]')) && reply.sentences.length > 0);
  const isSure = situation.fact?.isKnown && chosen.query === situation.fact.query;
  const sure = isSure ? findSureAnswer(question, passages, 'nl', limit, skip) : [];
  return sure.length > 0 ? sure : findAnswer(question, passages, 'nl', limit, skip);
}

/** Sentences of a source, with marker and, where the rule has ended, its date. */
function cite(wording: Wording, question: string, limit: number): boolean {
  const { passages, reply, today } = wording;
  const fresh = freshAnswers(wording, question, limit);
  const passage = fresh[0] && passages[fresh[0].index];
  if (!passage) return false;
  for (const answer of fresh) reply.add(withMarker(answer.sentence, reply.cite(answer.index)));
  if (passage.validTo !== null && passage.validTo.slice(0, 10) < today)
    reply.say(say.inform.expired, { tot: dateInWords(passage.validTo, 'nl'), datum: dateInWords(passage.checkedAt, 'nl') });
  else if (passage.verified === false && !fresh.some(({ sentence }) => caveat.test(sentence))) reply.say(say.inform.unconfirmed);
  return true;
}

/** Words. */
const shortAnswer = 26;

export const inform: Teller = (wording) => {
  const { chosen, situation, reading, reply, passages, today } = wording;
  if (seeksWork.test(situation.text)) return limit(wording) ?? 'limit';
  if (chosen.occupations) return sayOccupations(wording) ? 'inform' : informUnknown(wording);
  // A further question carries the subject of the one before it in its query.
  const question =
    situation.fact?.isKnown && chosen.query === situation.fact.query
      ? situation.fact.said
      : reading.question !== null && chosen.query?.startsWith(reading.question)
        ? chosen.query
        : (reading.question ?? chosen.query ?? situation.text);
  const answers = namesWork(wording) ? freshAnswers(wording, question, 2) : [];
  if (answers.length === 0) return informUnknown(wording);
  // What is past, or could not be confirmed, takes a sentence that says so; beside it one fact is enough, unless two are short.
  const old = answers.some(({ index }) => {
    const passage = passages[index];
    return passage?.verified === false || (passage?.validTo != null && passage.validTo.slice(0, 10) < today);
  });
  const isShort = countWords(answers.map(({ sentence }) => sentence).join(' ')) <= shortAnswer;
  const about = subjectOf(toEverydayDutch(reading.question ?? situation.text));
  if (!(tellsBefore(wording) && mirror(wording, { withSecond: false })) && !(about !== null && reply.say(foundAbout, { t: about }))) reply.say(say.inform.lead);
  cite(wording, question, old && !isShort ? 1 : 2);
  reply.say(say.inform.after);
  return 'inform';
};

/** "Kan jij mij helpen werk vinden?": no fact is asked, but something that this guidance does not do. */
const seeksWork =
  /(?<!\p{L})(?:kan|kunt|wil) (?:jij|je|ge|gij|u|jullie)(?!\p{L})[^.?!]*(?<!\p{L})(?:help(?:en|t)?|zoek(?:en|t)?|regel(?:en|t)?|vind(?:en|t)?)(?!\p{L})[^.?!]*(?<!\p{L})(?:werk|job|stage|stageplaats|opleidingsplaats)(?: (?:te )?(?:vinden|zoeken|regelen))?\s*\?/iu;
/** "Wat doet een kwaliteitsmedewerker precies?" */
const asksOfWork = /(?<!\p{L})wat (?:doet|doen) (?:(?:een|ne|nen) \p{L}{3,}|\p{L}{5,})|(?<!\p{L})wat moet (?:je|ge|ik) (?:kunnen|kennen) (?:als|om)/iu;

/** "Hoe word ik jeugdwerker zonder diploma?", "wat doet een buschauffeur?": which work is asked about. */
const workAsked =
  /(?<!\p{L})(?:wat doe(?:t|n)?|hoe (?:word|wordt|raak|raakt|geraak|geraakt) (?:ik|je|ge|men|iemand))(?: (?:een|ne|nen|de|het|nu|eigenlijk))* (?<x>(?!(?:ik|je|ge|jij|gij|dat|daar|die|er|mijn|aan|uit|in|met|werk|jij)(?!\p{L}))\p{L}{3,})/iu;

/** Whether a source that was found speaks of the work itself: a list of shortages or the papers for other work is no answer. */
function namesWork({ situation, passages }: Wording): boolean {
  const work = workAsked.exec(toEverydayDutch(situation.text))?.groups?.x?.toLowerCase();
  if (work === undefined) return true;
  const isWhat = asksOfWork.test(situation.text) || /(?<!\p{L})wat doe(?:t|n)? /iu.test(situation.text);
  return passages.some(({ title, heading, text }) => (isWhat ? `${title} ${heading}` : `${title} ${heading} ${text}`).toLowerCase().includes(work.slice(0, 7)));
}

/** Something of their own stands beside the question: that is heard before it is answered. */
const tellsBefore = ({ situation, reading }: Wording): boolean =>
  reading.statements.some(({ original }) => !original.includes('?') && countWords(original) >= 5 && !situation.fact?.said.includes(original)) &&
  (reading.feelings.length > 0 || reading.isHard || reading.isGlad || situation.text.split(/(?<=[.!?])\s+/).length > 2);

export const informUnknown: Teller = (wording) => {
  const { reading, reply, situation } = wording;
  if (seeksWork.test(situation.text)) return limit(wording) ?? 'limit';
  if (reading.acts.has('asks-session')) {
    reply.say(say.unknown.session);
    reply.say(say.unknown.whoSession, names(situation));
    if (!reply.say(say.unknown.afterSession)) ask(wording);
    return 'inform-unknown';
  }
  if (tellsBefore(wording)) mirror(wording, { withSecond: false });
  if (asksOfWork.test(situation.text) && reply.say(say.unknown.occupation)) {
    reply.say(say.unknown.whoDoesIt);
    if (!reply.say(say.unknown.occupationQuestion)) ask(wording);
    return 'inform-unknown';
  }
  const about = subjectOf(toEverydayDutch(reading.question ?? situation.text));
  if (reading.acts.has('asks-hours')) reply.say([...say.unknown.hours, ...say.unknown.none]);
  else if (!(about !== null && reply.say(nothingAbout, { t: about }))) reply.say(say.unknown.none);
  reply.say(say.unknown.who, names(situation));
  if (!reply.say(say.unknown.after)) reply.say(say.talkOn);
  return 'inform-unknown';
};

/** An action of the client's, as part of a sentence to them; with "ik" in it, between quotation marks. */
export function actionInWords(action: string): string {
  const text = lowerFirst(endSafe(action.trim())).replace(/"/g, '');
  return /(?:^|\s)(?:ik|mij|me)(?=\s|$)/i.test(text) ? `"${text}"` : text.replace(/(?<=^|\s)mijn(?=\s)/gi, 'je');
}

export const ownFile: Teller = (wording) => {
  const { situation, reading, reply, passages } = wording;
  if (reading.acts.has('asks-hours') && situation.hoursLeft !== null) {
    if (situation.hoursLeft > 0) reply.say(say.ownFile.hours, { uren: hoursInWords(situation.hoursLeft, 'nl') });
    else reply.say(say.ownFile.noHours);
    // The rule of the voucher is told once; it does not change within a conversation.
    const toldBefore = situation.past.some((turn) => turn.from === 'koers' && /cheque[^.]*\[1\]/.test(turn.text));
    if (!toldBefore && !cite(wording, 'hoeveel uur loopbaancheque', 1) && passages.length === 0) reply.say(say.ownFile.noRule, names(situation));
    if (!reply.say(situation.hoursLeft > 0 ? say.ownFile.after : say.ownFile.afterNone, names(situation))) ask(wording);
    return;
  }
  const actions = situation.actions.slice(0, 4).map(actionInWords);
  reply.say(say.ownFile.actions, { acties: actions.length > 1 ? `${actions.slice(0, -1).join(', ')} en ${actions.at(-1)}` : (actions[0] ?? '') });
  if (!reply.say(say.ownFile.actionsAfter)) ask(wording);
};

/** How to go on after a refusal: in the middle of a talk, where it was. */
const goOn = ({ situation }: Wording): readonly string[] => (situation.past.length > 4 ? say.limit.resume : say.limit.injectionQuestion);

export const limit: Teller = (wording) => {
  const { situation, reading, reply, passages } = wording;
  const acts = reading.acts;
  if (acts.has('asks-writing')) {
    const what = /motivatiebrief|brief/i.test(situation.text)
      ? 'de brief'
      : /\bcv\b/i.test(situation.text)
        ? 'je cv'
        : /linkedin|profiel/i.test(situation.text)
          ? 'je profiel'
          : /mail/i.test(situation.text)
            ? 'die mail'
            : 'die tekst';
    reply.say(say.limit.writing, { wat: what });
    reply.say(say.limit.writingPossible);
    if (!reply.say(say.limit.writingQuestion)) ask(wording);
  } else if (acts.has('asks-legal') || acts.has('asks-medical')) {
    const legal = acts.has('asks-legal');
    reply.say(legal ? say.limit.legal : say.limit.medical);
    const at = helpAt(passages, legal ? /vakbond|advocaat/i : /huisarts/i);
    if (at !== -1) {
      const marker = `[${reply.cited.length + 1}]`;
      const pointer = reply.pick(
        legal ? say.limit.legalPointer.filter((text) => !/advocaat/.test(text) || /advocaat/i.test(passages[at]?.text ?? '')) : say.limit.medicalPointer,
        { n: marker },
      );
      if (pointer && reply.add(pointer)) reply.cite(at);
    }
    if (signalToAnswer(situation.findings)) reply.say(say.limit.seen, names(situation));
    else if (at === -1) reply.say(say.unknown.who, names(situation));
    if (!reply.say(legal ? say.limit.legalQuestion : say.limit.medicalQuestion)) ask(wording);
  } else if (acts.has('injects')) {
    reply.say(say.limit.injection);
    reply.say(say.limit.injectionPossible, names(situation));
    if (!reply.say(goOn(wording))) ask(wording);
  } else {
    if (reading.statements.length > 0) mirror(wording, { withSecond: false });
    reply.say(say.limit.outside);
    reply.say(say.limit.outsidePossible, names(situation));
    // A recipe or a joke is no need that lies under a question.
    if (!reply.say(/recept|horoscoop|gedicht|\bmop\b|grap|weerbericht|voetbal/i.test(situation.text) ? goOn(wording) : say.limit.outsideQuestion)) ask(wording);
  }
};

export const beClear: Teller = (wording) => {
  const { situation, reading, reply } = wording;
  const fill = names(situation);
  const asksReader = /\b(?:lees|leest|lezen|ziet|zien|weet|vertrouwelijk|geheim|priv|anoniem|onder ons|baas|werkgever|bewaard|doorgegeven)/i.test(
    situation.text,
  );
  if (reading.acts.has('asks-human') && !reading.acts.has('asks-machine')) reply.say(say.beClear.human, fill);
  else {
    const asksFeeling = /hoe (?:denk|voel|vind) |weet (?:jij|gij|je|ge) (?:zelf )?hoe/i.test(situation.text);
    if (asksFeeling) {
      reply.say(say.beClear.noFeeling);
      if (!reply.say(say.beClear.askedBack)) ask(wording);
      return;
    }
    if (!asksReader) reply.say(say.beClear.machine);
    reply.say(say.beClear.reads, fill);
    if (asksReader) reply.say(say.beClear.others);
  }
  if (!reply.say(say.beClear.question)) ask(wording);
};
