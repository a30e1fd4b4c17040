// The Dutch of the moves that care for the client and the course of the talk: after a signal, a repair, aftercare, a welcome, an end.
import { fillIn } from './compose-reply.ts';
import { condenseMirror } from './condense-mirror.ts';
import { hardWords } from './emotions.ts';
import { ask, countWords, endSafe, lowerFirst, mirror, names, type Teller } from './hear-out-nl.ts';
import { signalToAnswer } from './move-rules.ts';
import { helpAt } from './passage-sentences.ts';
import * as say from './phrases-nl.ts';
import { speaksSimply } from './pick-question.ts';
import { isPlainlyRight } from './find-statements.ts';
import { readMessage } from './read-message.ts';
import { isAnsweredAsSignal } from './summary-points.ts';
import { actionInWords } from './word-answers-nl.ts';

export const repair: Teller = (wording) => {
  const { reading, reply, situation } = wording;
  if (/geen antwoord|niet geantwoord/i.test(situation.text)) {
    const asked =
      situation.past
        .filter((turn) => turn.from === 'client')
        .at(-1)
        ?.text.replace(/[.?!]+\s*$/u, '')
        .replace(/["“”«»]/g, '') ?? '';
    reply.say(say.repair.noAnswer);
    if (asked !== '' && countWords(asked) <= 16) reply.say(say.repair.asked, { q: lowerFirst(asked) });
    reply.say(say.repair.cannot);
    if (!reply.say(say.repair.hoped)) ask(wording);
    return;
  }
  reply.say(say.repair.own);
  const told = reading.statements.filter(
    (statement) => !/bedoel(?:de)? (?!dat)|(?:^|\s)niet gezegd|verkeerd begrepen|^dat klopt niet/i.test(statement.original),
  );
  const best = told[0];
  if (best) reply.say(['{M}.', 'Ik lees het nu zo: {m}.'], { m: endSafe(best.mirrored.text) });
  else if (reading.quote !== null) reply.say(say.quoteFrames, { q: lowerFirst(reading.quote) });
  const restated = reply.sentences.length > 1;
  const rest = /\b(?:al |heel )?de rest\b/i.exec(situation.text)?.[0];
  if (rest && reply.say(say.repair.rest, { rest })) return;
  if (!reply.say(restated ? say.repair.question : say.repair.open)) ask(wording);
};

export const afterSignal: Teller = (wording) => {
  const { situation, reply, passages } = wording;
  const signal = signalToAnswer(situation.findings);
  const kind = signal?.kind ?? 'mental-health';
  // Nothing about violence at home is said back: somebody else may see the screen.
  const mirrored = kind !== 'domestic-violence' && kind !== 'harassment' && mirror(wording);
  if (!mirrored) reply.say(say.signalHeard[kind] ?? say.weighs);
  for (const pointer of say.signalPointers[kind] ?? []) {
    const at = helpAt(passages, pointer.needs);
    if (at === -1) continue;
    const sentence = fillIn(pointer.text, { n: `[${reply.cited.length + 1}]` });
    if (sentence && reply.add(sentence)) {
      reply.cite(at);
      break;
    }
  }
  if (reply.cited.length === 0) reply.add(say.signalNoPointer[kind] ?? null);
  reply.say(say.signalSeen, names(situation));
  if (!reply.say(say.signalChoice)) ask(wording);
};

export const followUp: Teller = (wording) => {
  const { situation, reading, reply } = wording;
  if (reading.acts.has('nothing-done')) {
    reply.say(say.followUp.nothing);
    reply.say(say.followUp.why);
    if (!reply.say(say.followUp.question)) ask(wording);
    return;
  }
  if (reading.statements.length > 0 || reading.quote !== null) mirror(wording);
  for (const action of situation.actions) {
    if (reply.say(say.followUp.asked, { actie: actionInWords(action) })) break;
  }
  if (!reply.say(say.followUp.askedQuestion)) ask(wording);
};

export const welcome: Teller = (wording) => {
  const { situation, reply } = wording;
  const fill = { ...names(situation), vraag: endSafe((situation.careerQuestion ?? '').replace(/["“”]/g, '')) };
  if (wording.reading.acts.has('asks-leave') || wording.reading.acts.has('asks-language')) {
    reply.say(say.welcome.leave);
    if (!reply.say(say.welcome.leaveQuestion)) ask(wording);
    return;
  }
  const isFirst = !situation.past.some((turn) => turn.from === 'koers');
  reply.say(isFirst ? say.welcome.hello : say.welcome.again, fill);
  const recalled = situation.careerQuestion !== null && isFirst && reply.say(say.welcome.question, fill);
  if (!reply.say(recalled ? say.welcome.withQuestion : say.welcome.open)) ask(wording);
};

export const close: Teller = (wording) => {
  const { situation, reply } = wording;
  reply.say(say.close.end);
  const simple = speaksSimply(situation, wording.reading);
  const told = situation.past
    .filter((turn, i) => turn.from === 'client' && !isAnsweredAsSignal(situation.past, i))
    .map((turn) => readMessage(turn.text, 'nl'))
    .map((reading) => (simple ? { ...reading, quote: null, statements: reading.statements.filter(({ mirrored }) => isPlainlyRight(mirrored.text)) } : reading));
  const best = told
    .flatMap((reading) => reading.statements.slice(0, 1))
    .filter(
      (statement) =>
        statement.weight >= 5 &&
        /^je (?!vertelt dat|weet wat)/.test(statement.mirrored.text) &&
        !hardWords.test(statement.mirrored.text) &&
        !/\bmaar\b|\bniet\b/.test(statement.mirrored.text) &&
        /\b(?:wil|zou|graag|liever|leuk|plezant|voldoening|energie|blij|trots|belangrijk|merkt|kan goed|droomt|hou(?:dt)? van)\b/.test(
          statement.mirrored.text,
        ) &&
        countWords(statement.mirrored.text) <= 18,
    )
    .sort((a, b) => b.weight - a.weight)[0];
  const quote = told
    .filter((reading) => !reading.isHard && reading.isGlad)
    .map((reading) => reading.quote)
    .findLast((candidate) => candidate !== null && /(?:^|\s)ik(?=\s)/i.test(candidate));
  if (best) reply.say(say.close.took, { m: condenseMirror(endSafe(best.mirrored.text)) });
  else if (quote && countWords(quote) >= 3 && told.length >= 3) reply.say(say.close.tookQuote, { q: lowerFirst(quote) });
  reply.say(say.close.ahead, names(situation));
};
