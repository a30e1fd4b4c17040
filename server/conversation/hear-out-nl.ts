// How the Dutch voice shows that it heard, before anything else: the client's statements said back, their words quoted, the subject named.
// Shared by the three files that word the moves.
import type { Fill, Reply } from './compose-reply.ts';
import { hardWords, heavyFeelings, topicNames } from './emotions.ts';
import { unknownDialect } from './dialect-words.ts';
import { stillDialect, toEverydayDutch } from './everyday-dutch.ts';
import { hasFiniteVerb } from './frames/clause.ts';
import { sayFrames } from './frames/say-frames.ts';
import { understand } from './frames/understand.ts';
import * as hearing from './hearing-nl.ts';
import { isPlainlyRight } from './find-statements.ts';
import type { ChosenMove, MoveName, Passage, Situation } from './move.ts';
import * as say from './phrases-nl.ts';
import { pickQuestion, speaksSimply } from './pick-question.ts';
import { type Reading, readMessage } from './read-message.ts';
import { trimTalk } from './second-person.ts';
import { aboutTalk, insults, swearing } from './words-of-clients.ts';

export type Wording = { chosen: ChosenMove; situation: Situation; passages: readonly Passage[]; reading: Reading; reply: Reply; today: string };

export type Teller = (wording: Wording) => MoveName | undefined;

export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) || /^\p{Lu} /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

export const endSafe = (text: string): string => text.replace(/[.…!?]+$/u, '');

export const countWords = (text: string): number => text.split(/\s+/).length;

export const names = (situation: Situation): Fill => ({ naam: situation.counsellorName, klant: situation.clientName });

/** Whether ten words or more of the client's would come back in a row: that is an echo. */
function isEcho(told: string, said: string): boolean {
  const words = (text: string): string[] =>
    (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map((word) => (/^(?:ik|k|je|jij|mijn|jouw)$/u.test(word) ? 'je' : word.slice(0, 4)));
  const back = words(said);
  const all = ` ${words(told).join(' ')} `;
  for (let i = 0; i + 10 <= back.length; i++) if (all.includes(` ${back.slice(i, i + 10).join(' ')} `)) return true;
  return false;
}

/** "Hij is vorig jaar gestorven": by the name of who was told of just before. */
function withName({ text, past }: Pick<Situation, 'text' | 'past'>): string {
  if (!/^(?:hij|ze|zij) (?:is|was) [^.?!]*(?:gestorven|overleden|verongelukt)/iu.test(toEverydayDutch(text))) return text;
  const told = past
    .filter(({ from }) => from === 'client')
    .slice(-2)
    .map((turn) => toEverydayDutch(turn.text))
    .toReversed();
  const who = told
    .map(
      (said) =>
        /(?<!\p{L})mijn (?:man|vrouw|vader|moeder|papa|mama|zoon|dochter|broer|zus|vriend|vriendin|partner|oma|opa|nonkel|tante|maat|collega)(?!\p{L})/iu.exec(
          said,
        )?.[0],
    )
    .find((found) => found !== undefined);
  return who === undefined ? text : toEverydayDutch(text).replace(/^(?:hij|ze|zij)(?= )/iu, who.toLowerCase());
}

/** Says back what the client told, in fewer words: what it comes down to, else their own few words. True when something was said. */
export function mirror({ reading, reply, situation }: Wording, options: { withSecond?: boolean } = {}): boolean {
  const hard = hardPart(situation.text, reading);
  if (hard !== null && reply.say(hearing.quoted, { q: lowerFirst(hard) })) return true;
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
  const isSimple = speaksSimply(situation, reading);
  const frames = understand(withName(situation));
  // Who died comes first, alone.
  const heardFirst = frames[0] !== undefined && /^(?:grief|not-saved)$/.test(frames[0].name) ? frames.slice(0, 1) : frames;
  const ways = sayFrames(heardFirst, { alone: !(options.withSecond ?? true), whole: isSimple }).filter((said) => !isSimple || isPlainlyRight(said));
  const [fresh, echoes] = [ways.filter((said) => !isEcho(situation.text, said)), ways.filter((said) => isEcho(situation.text, said))];
  if (sayHeard(reply, fresh.slice(0, 12)) || sayHeard(reply, [...echoes, ...fresh.slice(12)])) return true;
  return sayQuoted(reading, reply);
}

/** The first of these that may come next; one that begins otherwise than the reply before comes first. */
export function sayHeard(reply: Reply, ways: readonly string[]): boolean {
  const [opened] = reply.lastOpening.split(' ');
  const begins = (said: string): boolean => opened !== undefined && opened !== '' && said.toLowerCase().startsWith(`${opened} `);
  // Only among the first: what was told is not passed over for how it begins.
  const leans = /^(?:dat|het|die|er|dit) /iu;
  const first = ways.slice(0, 4).filter((way, i) => i === 0 || !leans.test(way));
  for (const said of [...first.filter((way) => !begins(way)), ...first.filter(begins), ...ways.filter((way) => !first.includes(way))])
    if (reply.say(['{M}.'], { m: endSafe(said) })) return true;
  return false;
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

function sayQuoted(reading: Reading, reply: Reply): boolean {
  const quote = reading.quote === null ? null : endSafe(toEverydayDutch(reading.quote)).replace(/^(?:maar|en|dus) (?=\p{L}+ \p{L})/iu, '');
  if (
    quote !== null &&
    !/^(?:goe[dit]\p{L}*(?:dag|morgen|middag|avond)|thx|merci|bedankt)/iu.test(quote) &&
    countWords(quote) <= 8 &&
    !stillDialect.test(` ${quote} `)
  ) {
    if (/^(?:wie|wat|hoe|waarom|van wat|waar) (?!ik (?:doe|wil|vind))/iu.test(quote) && reply.say(hearing.ownQuestion, { q: lowerFirst(quote) })) return true;
    // Words without a verb of the client's need no quotation marks.
    const isBare =
      countWords(quote) <= 6 && !/(?<!\p{L})(?:ik|mij|me|mijn|je|ge|gij|u|uw|we|wij|is|was|heeft|zijn|hebben)(?!\p{L})/iu.test(quote) && !hasFiniteVerb(quote);
    if (reply.say(isBare ? hearing.fewWords : hearing.quoted, { q: lowerFirst(quote), f: lowerFirst(quote) })) return true;
  }
  const question = reading.question
    ?.replace(/[?!]+.*$/u, '')
    .replace(/["“”«»]/g, '')
    .trim();
  return (
    question !== undefined &&
    question !== '' &&
    countWords(question) <= 9 &&
    !/(?:^|\s)(?:je|jij|jou|jouw|u|uw|ge|gij|jullie|koers)(?=\s|,|$)/i.test(question) &&
    reply.say(hearing.ownQuestion, { q: lowerFirst(question.replace(/^(?:en|maar|dus)\s+/i, '')) })
  );
}

/** Something heard, whatever it takes: the reply never begins with a bare question. */
export function hearOut(wording: Wording): void {
  const { reading, reply, situation } = wording;
  if (mirror(wording)) return;
  const heavyFeeling = reading.feelings.find((feeling) => heavyFeelings.has(feeling));
  if (heavyFeeling !== undefined && reply.say(hearing.named, { f: heavyFeeling })) return;
  // Talk about the talk is heard too, where nothing else was told.
  const aside = reading.statements.find(({ original, mirrored }) => aboutTalk.test(original) && countWords(mirrored.text) <= 9);
  if (aside && sayHeard(reply, [aside.mirrored.text])) return;
  const everyday = toEverydayDutch(situation.text);
  // What was not understood is not guessed at.
  if (reading.statements.length === 0 && unknownDialect.test(` ${everyday} `) && countWords(everyday) > 2 && reply.say(hearing.halfUnderstood)) {
    reply.say(hearing.askedAgain);
    return;
  }
  const isDenied = /(?:gaat het|het gaat) (?:daar )?(?:niet|nie|ni)(?: meer)?(?: over| om)?(?!\p{L})/iu.test(everyday);
  const thing = isDenied ? undefined : (hearing.thingNamed(everyday) ?? reading.topics.map((topic) => topicNames[topic]).find((name) => name !== undefined));
  if (thing !== undefined && !stillDialect.test(` ${thing} `) && reply.say(hearing.aboutThing, { t: thing })) return;
  const feeling = reading.feelings[0];
  if (feeling !== undefined && reply.say(hearing.named, { f: feeling })) return;
  if (!reply.say(hearing.nothingNamed)) reply.sayPair(say.acknowledge.head, say.acknowledge.tail);
}

export function ask(wording: Wording): void {
  wording.reply.add(pickQuestion(wording));
}

/** What was said before, at a moment that fits: same subject, at most once in eight replies. */
export function recallInsight({ situation, reading, reply }: Wording): boolean {
  // Where earlier conversations are known, the planner decides what is brought back, and when it was said.
  if (situation.earlier !== undefined) return false;
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
