// How the Dutch voice shows that it heard, before anything else: the client's statements said back, their words quoted, the subject named.
// Shared by the three files that word the moves.
import { type Fill, hashOf, type Reply } from './compose-reply.ts';
import { condenseMirror } from './condense-mirror.ts';
import { hardWords, heavyFeelings, topicNames } from './emotions.ts';
import { stillDialect } from './everyday-dutch.ts';
import type { ChosenMove, MoveName, Passage, Situation } from './move.ts';
import * as say from './phrases-nl.ts';
import { pickQuestion } from './pick-question.ts';
import type { Statement } from './find-statements.ts';
import { type Reading, readMessage } from './read-message.ts';
import { trimTalk } from './second-person.ts';
import { insults, swearing } from './words-of-clients.ts';

export type Wording = { chosen: ChosenMove; situation: Situation; passages: readonly Passage[]; reading: Reading; reply: Reply; today: string };

export type Teller = (wording: Wording) => MoveName | undefined;

export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) || /^\p{Lu} /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

export const endSafe = (text: string): string => text.replace(/[.…!?]+$/u, '');

export const countWords = (text: string): number => text.split(/\s+/).length;

export const names = (situation: Situation): Fill => ({ naam: situation.counsellorName, klant: situation.clientName });

/** Says back what the client told: whole statements first, then their words between quotation marks. True when something was said. */
export function mirror({ reading, reply, situation }: Wording, options: { withSecond?: boolean } = {}): boolean {
  const best = reading.statements[0];
  const hard = hardPart(situation.text, reading);
  if (hard !== null && reply.say(say.quoteFrames, { q: lowerFirst(hard) })) return true;
  const [left, right] = reading.statements
    .filter(({ mirrored }) => /^als je /.test(mirrored.text))
    .slice(0, 2)
    .sort((a, b) => a.position - b.position);
  // Two choices next to each other: one of them alone would be half of what was said.
  if (
    left &&
    right &&
    countWords(left.mirrored.text) + countWords(right.mirrored.text) <= 26 &&
    reply.say(['{M}.'], { m: `${endSafe(left.mirrored.text)}; ${endSafe(right.mirrored.text)}` })
  )
    return true;
  if (best) {
    // "…, en dat vind je de mooiste momenten van de dag": what it means to them, right after it.
    const verdict = reading.statements.find(
      (other) => other.position === best.position + 1 && /^dat (?:vind|vond|geeft|gaf|doet|deed|maakt|maakte) je /.test(other.mirrored.text),
    );
    const toldShort = condenseMirror(endSafe(best.mirrored.text));
    if (
      verdict &&
      countWords(toldShort) + countWords(verdict.mirrored.text) <= 26 &&
      reply.say(['{M}.'], { m: `${toldShort}, en ${endSafe(verdict.mirrored.text)}` })
    )
      return true;
    const second = (options.withSecond ?? true) && countWords(best.mirrored.text) <= 9 ? secondStatement(best, reading.statements) : null;
    const joined = second ? joinInOrder(best, second, reading.statements) : best.mirrored.text;
    if (sayMirrored(reply, joined)) return true;
    for (const other of reading.statements.slice(1, 3)) if (sayMirrored(reply, other.mirrored.text)) return true;
  }
  return sayQuoted(reading, reply);
}

/** The clause that holds what is hard, where what can be said back would leave it out: "rustig gebleven" is not "gehuild". */
function hardPart(text: string, reading: Reading): string | null {
  const best = reading.statements[0];
  if (
    !best ||
    countWords(text) > 40 ||
    reading.feelings.length > 0 ||
    hardWords.test(best.original) ||
    insults.test(text) ||
    swearing.test(text) ||
    !/(?<!\p{L})(?:gehuild|geweend|gebroken|ingestort|buitengesloten|vernederd|uitgelachen)(?!\p{L})/iu.test(text)
  )
    return null;
  return (
    text
      .split(/[.!?,;]\s*|\s+(?=maar\s)/)
      .map((part) => trimTalk(part))
      .find((part) => hardWords.test(part) && countWords(part) >= 3 && countWords(part) <= 12) ?? null
  );
}

function secondStatement(best: Statement, statements: readonly Statement[]): Statement | null {
  return (
    statements.find(
      (other) =>
        other !== best &&
        /^je /.test(other.mirrored.text) &&
        /^je /.test(best.mirrored.text) &&
        other.weight >= 3 &&
        countWords(other.mirrored.text) + countWords(best.mirrored.text) <= 22,
    ) ?? null
  );
}

const joinInOrder = (a: Statement, b: Statement, all: readonly Statement[]): string => {
  // Statements come sorted by weight; the client's own order reads best.
  const [first, next] = all[0] && a.position <= b.position ? [a, b] : [b, a];
  return `${first.mirrored.text}, en ${next.mirrored.text}`;
};

export function sayMirrored(reply: Reply, text: string): boolean {
  const m = condenseMirror(endSafe(text));
  // A report is a frame already.
  if (/^je vertelt dat /.test(m)) return reply.say(['{M}.', '{M}, lees ik.'], { m });
  const beganWithJe = /^je /.test(reply.lastOpening);
  const short = countWords(m) <= 10;
  const startsWithJe = /^je /.test(m);
  const bare = beganWithJe && startsWithJe && hashOf(m) % 2 === 0 ? [] : ['{M}.'];
  if (!/(?:^|\s)je(?=\s|$)/.test(m) && /, en werken /.test(m)) return reply.say(['{M}.', '{M}, lees ik.'], { m });
  if (!/(?:^|\s)je(?=\s|$)/.test(m))
    return reply.say(
      say.sayingFrames.filter((frame) => short || !frame.startsWith('{M}')),
      { m },
    );
  const frames = [
    ...bare,
    ...say.mirrorFrames.filter(
      (frame) =>
        frame !== '{M}.' && (startsWithJe || !frame.startsWith('Dus')) && (short || !frame.startsWith('{M}')) && !(beganWithJe && frame.startsWith('{M}')),
    ),
  ];
  // The bare statement is the plainest; the frames are for variety.
  if (bare.length > 0 && hashOf(m) % 4 !== 0 && reply.say(bare, { m })) return true;
  return reply.say(frames, { m }) || reply.say(say.mirrorFrames, { m });
}

function sayQuoted(reading: Reading, reply: Reply): boolean {
  if (reading.quote !== null && reply.say(say.quoteFrames, { q: lowerFirst(reading.quote) })) return true;
  const question = reading.question
    ?.replace(/[?!]+.*$/u, '')
    .replace(/["“”«»]/g, '')
    .trim();
  if (
    question &&
    countWords(question) <= 14 &&
    !/(?:^|\s)(?:je|jij|jou|jouw|u|uw|ge|gij|jullie|koers)(?=\s|,|$)/i.test(question) &&
    reply.say(say.questionFrames, { q: lowerFirst(question.replace(/^(?:en|maar|dus)\s+/i, '')) })
  )
    return true;
  return false;
}

/** Something heard, whatever it takes: the reply never begins with a bare question. */
export function hearOut(wording: Wording): void {
  const { reading, reply, situation } = wording;
  const isThick = stillDialect.test(` ${situation.text} `) && reading.statements.length === 0;
  if (!(isThick && reading.topics.some((topic) => topicNames[topic] !== undefined)) && mirror(wording)) return;
  // Thick dialect is better named than handed back, where its subject is known.
  const named = reading.topics
    .map((topic) => topicNames[topic])
    .filter((name) => name !== undefined)
    .slice(0, 2);
  const heavyFeeling = reading.feelings.find((feeling) => heavyFeelings.has(feeling));
  if (heavyFeeling !== undefined && reply.say(say.feelingFrames, { f: heavyFeeling })) return;
  if (named.length > 0 && reply.say(say.topicFrames, { t: named.join(' en ') })) return;
  if (isThick && mirror(wording)) return;
  const feeling = reading.feelings[0];
  if (feeling !== undefined && reply.say(say.feelingFrames, { f: feeling })) return;
  if (!reply.say(say.plainHeard)) reply.sayPair(say.acknowledge.head, say.acknowledge.tail);
}

export function ask(wording: Wording): void {
  wording.reply.add(pickQuestion(wording));
}

/** What was said before, at a moment that fits: same subject, at most once in eight replies. */
export function recallInsight({ situation, reading, reply }: Wording): boolean {
  const koers = situation.past.filter((turn) => turn.from === 'koers');
  if (koers.length < 2 || koers.slice(-8).some((turn) => /Vorige keer zei je/.test(turn.text))) return false;
  for (const insight of situation.insights) {
    const i = endSafe(insight.replace(/["“”«»]/g, '').trim());
    const about = readMessage(insight, 'nl');
    if (countWords(i) > 24 || koers.some((turn) => turn.text.includes(i)) || !about.topics.some((topic) => reading.topics.includes(topic))) continue;
    const sentence = reply.pick(say.insight.said, { i: lowerFirst(i) });
    const question = reply.pick(say.insight.question);
    if (sentence && question) {
      reply.add(sentence);
      reply.add(question);
      return true;
    }
  }
  return false;
}

export function heavy({ reading, reply }: Wording): void {
  if (reading.isHeavy) reply.say(say.weighs);
}
