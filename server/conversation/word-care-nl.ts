// The Dutch of the moves that care for the client and the course of the talk: after a signal, a repair, aftercare, a welcome, an end.
import { fillIn } from './compose-reply.ts';
import { hardWords } from './emotions.ts';
import { toEverydayDutch } from './everyday-dutch.ts';
import { ask, countWords, endSafe, lowerFirst, mirror, names, sayHeard, type Teller } from './hear-out-nl.ts';
import { signalToAnswer } from './move-rules.ts';
import { helpAt } from './passage-sentences.ts';
import * as say from './phrases-nl.ts';
import { speaksSimply } from './pick-question.ts';
import { isPlainlyRight } from './find-statements.ts';
import { sayFrames } from './frames/say-frames.ts';
import { understand } from './frames/understand.ts';
import { quoted } from './hearing-nl.ts';
import type { Situation } from './move.ts';
import { toSecondPerson } from './second-person.ts';
import { isAnsweredAsSignal } from './summary-points.ts';
import { actionInWords } from './word-answers-nl.ts';
import { asksTwice } from './words-of-clients.ts';

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
  // Asked twice, or asked what was told: nothing was misread, so nothing is restated.
  if (asksTwice.test(toEverydayDutch(situation.text)) || asksTwice.test(situation.text)) {
    reply.say(say.repair.twice);
    const before = situation.past.findLast(({ from, text }) => from === 'client' && countWords(text) >= 4 && !asksTwice.test(text) && !text.includes('?'));
    const said = before === undefined ? [] : sayFrames(understand(before.text), { alone: true, whole: speaksSimply(situation, reading) });
    const [heard] = said.filter((way) => countWords(way) <= 14 && !/^(?:daar|dat|die|er|het|hij|ze) /u.test(way));
    if (heard !== undefined) reply.say(say.repair.kept, { m: endSafe(lowerFirst(heard)) });
    if (!reply.say(say.repair.onward)) ask(wording);
    return;
  }
  reply.say(say.repair.own);
  const told = reading.statements.filter(
    (statement) => !/bedoel(?:de)? (?!dat)|(?:^|\s)niet gezegd|verkeerd begrepen|^dat klopt niet/i.test(statement.original),
  );
  const meant = /^(?:nee+n?,? )?(?:ik )?bedoel(?:de)?(?: ik)? (?:eigenlijk |eerder |gewoon )*dat (.{6,})$/iu.exec(
    toEverydayDutch(situation.text).replace(/[.!]+$/u, ''),
  )?.[1];
  if (meant !== undefined) {
    const said = sayFrames(understand(`Ik bedoel dat ${meant}.`), { whole: true });
    const turned = toSecondPerson(`dat ${meant}`)?.text ?? null;
    if (sayHeard(reply, [...(turned === null || countWords(turned) > 14 ? [] : [`je bedoelde ${turned}`]), ...said.filter((way) => !/bedoel/u.test(way))])) {
      if (!reply.say(say.repair.question)) ask(wording);
      return;
    }
  }
  const best = told[0];
  const ways = best
    ? sayFrames(
        understand(
          told
            .slice(0, 2)
            .map(({ original }) => `${endSafe(original)}.`)
            .join(' '),
        ),
        { whole: speaksSimply(situation, reading) },
      )
    : [];
  if (best && !sayHeard(reply, [...(countWords(best.mirrored.text) <= 11 ? [endSafe(best.mirrored.text)] : []), ...ways]) && reading.quote !== null)
    reply.say(quoted, { q: lowerFirst(reading.quote) });
  const restated = reply.sentences.length > 1;
  const rest = /\b(?:al |heel )?de rest\b/i.exec(situation.text)?.[0];
  if (rest && reply.say(say.repair.rest, { rest })) return;
  if (!reply.say(restated ? say.repair.question : say.repair.open)) ask(wording);
};

/** Words. */
const longStory = 40;

export const afterSignal: Teller = (wording) => {
  const { situation, reply, passages } = wording;
  const signal = signalToAnswer(situation.findings);
  const kind = signal?.kind ?? 'mental-health';
  // Nothing about violence at home is said back: somebody else may see the screen. All else is heard first, in the client's own words.
  // Of a long story one clause would be beside the point.
  const isLong = kind === 'harassment' && countWords(situation.text) > longStory;
  const mirrored = kind !== 'domestic-violence' && !isLong && mirror(wording);
  // Found by the classifier alone, violence is not taken for told: who was misread is not told that what they said is heavy.
  const isUnsure = kind === 'domestic-violence' && signal?.foundBy === 'classifier';
  if (!mirrored) reply.say((isUnsure ? say.signalUnsure : say.signalHeard[kind]) ?? say.weighs);
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
  if (!sayWhy(say.close.why, wording)) reply.say(say.close.end);
  const keep = toTakeAlong(situation, speaksSimply(situation, wording.reading));
  if (keep !== null) reply.say(say.close.took, { m: keep });
  reply.say(say.close.ahead, names(situation));
};

/** What fits a reason that somebody names themself; false where none does. */
export function sayWhy(ways: readonly { when: string; say: readonly string[] }[], { situation, reply }: Parameters<Teller>[0]): boolean {
  // "Ik slaap slecht, tot later" is no moment for "slaap wel".
  const said = toEverydayDutch(situation.text)
    .split(/(?<=[.!?])\s+/u)
    .filter((sentence) => !/(?<!\p{L})(?:niet|geen|nooit|slecht)(?!\p{L})/iu.test(sentence))
    .join(' ');
  return ways.some(({ when, say }) => new RegExp(`(?<!\\p{L})(?:${when})\\p{L}{0,3}(?!\\p{L})`, 'iu').test(said) && reply.say(say));
}

/** What somebody may take home: something they want, like, value, plan or did; never something hard, nor the first that was told. */
const worthKeeping =
  /^(?:wants|would-like|rather|dream|looks-for|plans|going-to|starts|energy|glad|does-gladly|works-gladly|finds-good|loves|enjoys|lives-up|proud|good-at|can-well|appeals|seems|finds-important|important-for|value-is|about|conclusion|counts|calls-on|learned-from|contacted|called|applied|got|prepared|notices-zest|good-moments|part-of|thinks-of|content|stayed)/;

function toTakeAlong({ past }: Situation, isSimple: boolean): string | null {
  let best: { said: string; weight: number } | null = null;
  for (const [i, turn] of past.entries()) {
    if (turn.from !== 'client' || isAnsweredAsSignal(past, i)) continue;
    for (const { name, clause, weight } of understand(turn.text)) {
      if (
        clause === null ||
        !worthKeeping.test(name) ||
        hardWords.test(clause) ||
        clause.split(' ').length > 14 ||
        /(?<!\p{L})(?:niet|geen|nooit|niets|hem|haar|hen|daar|er)(?!\p{L})|^je zoekt /u.test(clause) ||
        !/(?<!\p{L})(?:je|jou|jullie)(?!\p{L})/u.test(clause)
      )
        continue;
      if (/^(?:dat|die|daar|het|er) |(?<!\p{L})oefening/u.test(clause) || (isSimple && !isPlainlyRight(clause))) continue;
      // The later of two that say as much.
      if (!best || weight >= best.weight) best = { said: clause, weight };
    }
  }
  return best?.said ?? null;
}
