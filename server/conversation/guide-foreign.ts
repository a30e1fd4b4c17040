// French and English of the embedded voice: an honest smaller range. It says back one clause in the second person where every word of it
// is sure, and quotes where not (hear-foreign.ts); voucher guidance is in Dutch, other languages only support understanding (DOMAIN.md, limits).
import { wordOfKoers } from './word-of-koers.ts';
import { type Fill, fillIn, hashOf, type Reply } from './compose-reply.ts';
import type { MoveName } from './move.ts';
import { isSummable, signalToAnswer, sinceSummary } from './move-rules.ts';
import { foreignAsks, foreignInvitations } from './asking/foreign-asks.ts';
import { findSureAnswer } from './find-sure-answer.ts';
import { dateInWords, findAnswer, hoursInWords } from './passage-sentences.ts';
import type { ForeignPhrases } from './foreign-phrases.ts';
import { english } from './phrases-en.ts';
import { french } from './phrases-fr.ts';
import { heardForeign, toSecondPerson } from './hear-foreign.ts';
import type { Wording } from './hear-out-nl.ts';
import { endWithStepForeign, wordExerciseForeign } from './word-exercise-foreign.ts';
import { homeworkIn, sayHomework } from './word-homework.ts';
import { wordMemoryForeign } from './word-memory-foreign.ts';
import { wordStepForeign } from './word-steps-foreign.ts';
import { readMessage } from './read-message.ts';
import { occupationFacts, occupationsIn } from './word-occupations-nl.ts';
import { doubtJoint } from './words-of-clients.ts';

export const foreignPhrases: Record<'fr' | 'en', ForeignPhrases> = { fr: french, en: english };

/** Something of what was told, in few words; the words themselves where that is not sure. */
function hear({ situation, reading, reply }: Wording, phrases: ForeignPhrases): void {
  const language = situation.language === 'fr' ? 'fr' : 'en';
  const said = heardForeign(situation.text, language);
  if (said !== null && reply.say(phrases.mirror, { m: said })) return;
  const isShort = reading.quote !== null && reading.quote.split(/\s+/).length <= longQuote;
  if (!(isShort && reply.say(phrases.quote, { q: reading.quote ?? '' })) && !reply.say(phrases.heard)) reply.sayPair(phrases.heads, phrases.tails);
}

/** In words: more than this is reading aloud. */
const longQuote = 12;

function ask({ situation, reading, reply }: Wording, phrases: ForeignPhrases): void {
  const language = situation.language === 'fr' ? 'fr' : 'en';
  const told = situation.text.replace(/’/g, "'");
  if (reading.substance > 1) for (const [kind, questions] of foreignAsks[language]) if (kind.test(told) && reply.say(questions, {}, true)) return;
  // A word or two: by the subject of what was last told.
  let topics = reading.topics;
  for (const turn of situation.past.toReversed()) {
    if (topics.length > 0 || reading.substance > 3) break;
    if (turn.from === 'client') topics = readMessage(turn.text, situation.language).topics;
  }
  if (reading.substance <= 3) for (const topic of topics.slice(0, 2)) if (reply.say(phrases.questions[topic] ?? [], {}, true)) return;
  if (reply.say(foreignInvitations[language], {}, true)) return;
  for (const topic of topics.slice(0, 3)) if (reply.say(phrases.questions[topic] ?? [], {}, true)) return;
  if (reply.say(phrases.questions.general ?? [], {}, true)) return;
  if (reading.quote !== null && reply.say(phrases.aboutWords, { q: reading.quote })) return;
  reply.say(Object.values(phrases.questions).flat());
}

function point(reply: Reply, wording: Wording, needs: RegExp, text: string): void {
  const at = wording.passages.findIndex((passage) => needs.test(passage.text));
  if (at === -1) return;
  const sentence = fillIn(text, { n: `[${reply.cited.length + 1}]` });
  if (sentence && reply.add(sentence)) reply.cite(at);
}

/** Facts of an occupation, quoted: the source is Dutch and is said to be. Two at most, as the guidance itself is in Dutch. */
function sayOccupationsAbroad({ chosen, passages, reply }: Wording, phrases: ForeignPhrases): boolean {
  if (!chosen.occupations) return false;
  const quoted = (sentence: string, marker: string) => fillIn(phrases.informSource, { s: sentence.replace(/["“”«»]/g, '').replace(/[.\s]+$/u, ''), n: marker });
  const facts = occupationFacts(chosen.occupations.ask, occupationsIn(passages)).filter(({ sentence }) => !reply.wasSaid(quoted(sentence, '') ?? ''));
  // Of a difference each side is told, rather than what they share.
  const told = chosen.occupations.ask === 'difference' ? facts.slice(-2) : facts.slice(0, 2);
  if (told.length === 0) return false;
  reply.say(phrases.informLead);
  for (const { sentence, index } of told) reply.add(quoted(sentence, reply.cite(index)));
  if (told.some(({ index }) => passages[index]?.verified === false)) reply.add(phrases.unconfirmed);
  return reply.sentences.length > 1;
}

/** Words the move in French or English into `reply`; returns the move that was worded in the end. */
export function wordForeign(wording: Wording, phrases: ForeignPhrases): MoveName {
  const { chosen, situation, passages, reading, reply, today } = wording;
  const language = situation.language;
  const fill: Fill = { naam: situation.counsellorName, klant: situation.clientName };
  const orAsk = (pool: readonly string[], values: Fill = fill): void => {
    if (!reply.say(pool, values)) ask(wording, phrases);
  };
  let move: MoveName = chosen.move;
  const homework = homeworkIn(wording);
  if (homework) {
    sayHomework(wording, homework);
    return move;
  }
  if (chosen.exercise?.kind === 'offer' && !chosen.exercise.isAsked) hear(wording, phrases);
  if (language !== 'nl' && wordExerciseForeign(wording, language)) return move;
  if (language !== 'nl' && wordMemoryForeign(wording, language, { hear: () => hear(wording, phrases), ask: () => ask(wording, phrases) })) return move;
  if (language !== 'nl' && wordStepForeign(wording, language, { hear: () => hear(wording, phrases), ask: () => ask(wording, phrases) })) return move;
  if ((chosen.case === 'of-koers' || chosen.case === 'known' || chosen.case === 'prepare') && wordOfKoers(wording, () => orAsk(phrases.clearQuestion)))
    return move;
  switch (chosen.move) {
    case 'reflect-both-sides': {
      const joint = doubtJoint[language].exec(situation.text);
      const one = joint && readMessage(situation.text.slice(0, joint.index), language).quote;
      const other = joint && readMessage(situation.text.slice(joint.index + joint[0].length), language).quote;
      const spoken = language === 'nl' ? [] : [one, other].map((side) => (side ? toSecondPerson(side, language) : null));
      const both = spoken.every((side) => side) && spoken.length === 2 ? `${spoken[0]}, ${phrases.but} ${spoken[1]}` : null;
      if (!(both !== null && reply.say(phrases.mirror, { m: both })) && !(one && other && reply.say(phrases.twoQuotes, { q: one, r: other })))
        hear(wording, phrases);
      reply.say(phrases.bothSides);
      orAsk(phrases.bothSidesQuestion);
      break;
    }
    case 'summarise': {
      const since = sinceSummary(situation);
      const marks = language === 'fr' ? (quote: string): string => `« ${quote} »` : (quote: string): string => `"${quote}"`;
      const quotes = [...since.filter((turn) => turn.from === 'client').map((turn) => turn.text), situation.text]
        .map((text) => ({ reading: readMessage(text, language), said: language === 'nl' ? null : heardForeign(text, language) }))
        .filter(({ reading: { acts } }) => !acts.has('resists') && !acts.has('insults-koers') && !acts.has('asks-decision'))
        .map(({ reading: { quote }, said }) => said ?? (isSummable(quote) ? marks(quote) : null))
        .filter((point) => point !== null)
        .slice(-3);
      const lead = reply.pick(phrases.summaryLead);
      if (lead && quotes.length >= 2) reply.add(`${lead} ${quotes.slice(0, -1).join(', ')} ${phrases.and} ${quotes.at(-1)}.`);
      else hear(wording, phrases);
      if (reply.sentences.length === 0) hear(wording, phrases);
      orAsk(phrases.summaryCheck);
      break;
    }
    case 'affirm':
      hear(wording, phrases);
      reply.say(phrases.affirm);
      orAsk(phrases.affirmQuestion);
      break;
    case 'hand-back':
      reply.say(phrases.handBack);
      reply.say(phrases.handBackPossible);
      orAsk(phrases.handBackQuestion);
      break;
    case 'inform': {
      if (chosen.occupations) {
        if (sayOccupationsAbroad(wording, phrases)) {
          orAsk(phrases.informAfter);
          break;
        }
        move = 'inform-unknown';
        reply.say(phrases.unknown);
        reply.say(phrases.who, fill);
        orAsk(phrases.unknownAfter);
        break;
      }
      const answer =
        findAnswer(reading.question ?? chosen.query ?? situation.text, passages, language, 1)[0] ??
        findAnswer(chosen.query ?? '', passages, language, 1)[0] ??
        // The words of a Dutch source are seldom those of the question.
        (situation.fact?.isKnown && chosen.query === situation.fact.query
          ? findSureAnswer(situation.fact.said, passages, language, 1, (sentence) => situation.past.some(({ text }) => text.includes(sentence.slice(0, 40))))[0]
          : undefined);
      const passage = answer && passages[answer.index];
      const sentence =
        answer && fillIn(phrases.informSource, { s: answer.sentence.replace(/["“”«»]/g, '').replace(/[.\s]+$/u, ''), n: `[${reply.cited.length + 1}]` });
      if (answer && passage && sentence && !reply.wasSaid(sentence)) {
        reply.say(phrases.informLead);
        reply.add(sentence);
        reply.cite(answer.index);
        if (passage.validTo !== null && passage.validTo.slice(0, 10) < today)
          reply.add(fillIn(phrases.expired, { tot: dateInWords(passage.validTo, language), datum: dateInWords(passage.checkedAt, language) }));
        else if (passage.verified === false) reply.add(phrases.unconfirmed);
        orAsk(phrases.informAfter);
        break;
      }
      move = 'inform-unknown';
      reply.say(phrases.unknown);
      reply.say(phrases.who, fill);
      orAsk(phrases.unknownAfter);
      break;
    }
    case 'inform-unknown':
      reply.say(reading.acts.has('asks-session') ? [...phrases.unknownSession, ...phrases.unknown] : phrases.unknown);
      reply.say(phrases.who, fill);
      orAsk(phrases.unknownAfter);
      break;
    case 'own-file':
      if (reading.acts.has('asks-hours') && situation.hoursLeft !== null) {
        if (situation.hoursLeft > 0) reply.say(phrases.hours, { uren: hoursInWords(situation.hoursLeft, language) });
        else reply.say(phrases.noHours);
        const rule = findAnswer(chosen.query ?? '', passages, language, 1)[0];
        const sentence =
          rule && fillIn(phrases.informSource, { s: rule.sentence.replace(/["“”«»]/g, '').replace(/[.\s]+$/u, ''), n: `[${reply.cited.length + 1}]` });
        if (rule && sentence && /\d+ uur/.test(rule.sentence) && reply.add(sentence)) reply.cite(rule.index);
        else reply.say(phrases.who, fill);
        orAsk(phrases.informAfter);
      } else {
        reply.say(phrases.actions, { acties: situation.actions.slice(0, 4).join(', ') });
        orAsk(phrases.actionsAfter);
      }
      break;
    case 'limit': {
      const acts = reading.acts;
      const legal = acts.has('asks-legal');
      reply.say(
        acts.has('asks-writing')
          ? phrases.limitWriting
          : legal
            ? phrases.limitLegal
            : acts.has('asks-medical')
              ? phrases.limitMedical
              : acts.has('injects')
                ? phrases.limitInjection
                : phrases.limitOutside,
      );
      if (legal) point(reply, wording, /vakbond|advocaat|syndicat|union/i, phrases.legalPointer);
      else if (acts.has('asks-medical')) point(reply, wording, /huisarts|médecin|doctor/i, phrases.medicalPointer);
      else reply.say(phrases.limitPossible, fill);
      if (signalToAnswer(situation.findings)) reply.say(phrases.seen, fill);
      orAsk(acts.has('injects') ? phrases.injectionQuestion : phrases.limitQuestion);
      break;
    }
    case 'be-clear':
      reply.say(phrases.machine);
      reply.say(phrases.reads, fill);
      if (/patron|employeur|boss|employer|lit|lire|read/i.test(situation.text)) reply.say(phrases.others);
      orAsk(phrases.clearQuestion);
      break;
    case 'repair':
      reply.say(phrases.repair);
      if (reading.statements.length > 0 || reading.quote !== null) hear(wording, phrases);
      orAsk(phrases.repairQuestion);
      break;
    case 'lighten': {
      const isThanked = reading.acts.has('thanks') && reply.say(phrases.thanked);
      if (!isThanked && !reply.say(phrases.lighten)) reply.sayPair(phrases.heads, phrases.tails);
      if (!reply.say(phrases.lightenChoice, fill)) {
        const start = hashOf(`${situation.past.length}`);
        for (let i = 0; i < phrases.options.length ** 2; i++) {
          const a = phrases.options[(start + i) % phrases.options.length] ?? '';
          const b = phrases.options[(start + i + 1 + Math.floor(i / phrases.options.length)) % phrases.options.length] ?? '';
          if (a !== b && reply.say(phrases.lightenFrames, { a, b })) break;
        }
      }
      break;
    }
    case 'reframe':
      if (!(reading.quote !== null && reply.say(phrases.quote, { q: reading.quote }))) {
        if (!reply.say([...phrases.reframe, ...phrases.lighten])) reply.sayPair(phrases.heads, phrases.tails);
      }
      ask(wording, phrases);
      break;
    case 'reflect':
      if (reading.acts.has('resists') || reading.acts.has('insults-koers')) {
        reply.say(phrases.resist);
        reply.say(phrases.resistRoom);
        reply.say(phrases.resistChoice, fill);
      } else {
        hear(wording, phrases);
        if (reading.isHeavy) reply.say(phrases.weighs);
        reply.say(phrases.rest);
      }
      break;
    case 'after-signal': {
      const kind = signalToAnswer(situation.findings)?.kind;
      if (kind === 'domestic-violence' || kind === 'harassment' || reading.quote === null || !reply.say(phrases.quote, { q: reading.quote }))
        reply.say(phrases.signalHeard);
      if (kind === 'domestic-violence') point(reply, wording, /\b1712\b|0800 30 030/, phrases.violencePointer);
      else if (kind === 'harassment') point(reply, wording, /vertrouwenspersoon|personne de confiance|preventieadviseur/i, phrases.trustPointer);
      else if (kind === 'financial-distress') point(reply, wording, /ocmw|cpas|\bcaw\b/i, phrases.debtPointer);
      else if (kind === 'discrimination') point(reply, wording, /unia/i, phrases.equalityPointer);
      else if (kind === 'addiction') point(reply, wording, /druglijn/i, phrases.drugPointer);
      else if (kind === 'legal-dispute') point(reply, wording, /vakbond|advocaat/i, phrases.legalPointer);
      else point(reply, wording, /huisarts|médecin/i, phrases.doctorPointer);
      if (reply.cited.length === 0 && (kind === 'burnout' || kind === 'mental-health')) reply.add(phrases.signalNoDiagnosis);
      reply.say(phrases.seen, fill);
      orAsk(phrases.signalChoice);
      break;
    }
    case 'follow-up':
      if (reading.acts.has('nothing-done')) {
        reply.say(phrases.nothingDone);
        orAsk(phrases.nothingDoneQuestion);
      } else {
        if (reading.quote !== null) hear(wording, phrases);
        for (const action of situation.actions) if (reply.say(phrases.asked, { actie: action })) break;
        orAsk(phrases.askedQuestion);
      }
      break;
    case 'welcome':
      if (reading.acts.has('asks-language')) {
        reply.say(phrases.thisLanguage, fill);
        orAsk(phrases.helloQuestion.slice(0, 2));
        break;
      }
      reply.say(phrases.hello, fill);
      orAsk(phrases.helloQuestion);
      break;
    case 'close':
      reply.say(phrases.closing);
      reply.say(phrases.ahead, fill);
      break;
    case 'safety':
      break;
    case 'open-question': {
      hear(wording, phrases);
      if (reading.isHeavy) reply.say(phrases.weighs);
      const koers = situation.past.filter((turn) => turn.from === 'koers');
      const start = phrases.saidBefore.slice(0, 16);
      // Where earlier conversations are known, the planner decides what is brought back, and when it was said.
      const insight =
        situation.earlier === undefined &&
        situation.insights.find(
          (said) => !koers.some((turn) => turn.text.includes(said)) && readMessage(said, language).topics.some((topic) => reading.topics.includes(topic)),
        );
      if (
        insight &&
        koers.length >= 2 &&
        !koers.slice(-8).some((turn) => turn.text.includes(start)) &&
        reply.add(fillIn(phrases.saidBefore, { i: insight.replace(/[".]+$/u, '') }))
      )
        orAsk(phrases.saidBeforeQuestion);
      else ask(wording, phrases);
    }
  }
  if (move !== 'safety' && reply.sentences.length < 2) {
    if (reply.sentences.length === 0) hear(wording, phrases);
    if (!reply.asksAlready && move !== 'reflect' && move !== 'close') ask(wording, phrases);
  }
  if (language !== 'nl') endWithStepForeign(wording, language);
  return move;
}
