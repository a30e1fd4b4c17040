// What can be counted in transcripts of the dialogue eval: repetition, questions, the client's own words said back, advice, length, level,
// questions that were passed over, exercises that were left. A heuristic look, not a verdict: reading the replies stays the real check. Pure.
import { sameSentenceKey } from '../../server/conversation/guard.ts';
import { splitSentences } from '../../server/conversation/sentences.ts';
import { readingEase } from '../../server/evaluation/dutch-words.ts';
import type { Language } from '../../server/people/roles.ts';
import { kindOfSaid, saysBack } from './heard-words.ts';

export type PlayedTurn = {
  text: string;
  reply: { text: string; move?: string; voice?: string; citations: readonly unknown[]; exercise?: { runId?: string; exerciseId: string; status: string } };
  signals: readonly { kind: string; level: string }[];
  /** How long the reply took, in milliseconds; no figure of the table. */
  took?: number;
};
export type Transcript = { name: string; language?: Language; turns: readonly PlayedTurn[] };

/** Counts over one or more transcripts. Shares are 0 to 1. */
export type DialogueFigures = {
  replies: number;
  sentences: number;
  /** Sentences of Koers that were already said in the same conversation. Fixed safety texts do not count. */
  repeated: number;
  /** Sentences that are not the same as an earlier one of the conversation but share three quarters of their words with it. */
  nearRepeats: number;
  nearShare: number;
  questionsPerReply: number;
  /** Replies with more than one question. */
  twoQuestions: number;
  /** Of the replies to a message that tells something: the share that says a word of it back. */
  mirrors: number;
  /** The same of messages of a word or a few. */
  mirrorsShort: number;
  /** Sentences that tell the client what to do. */
  advice: number;
  clientQuestions: number;
  unanswered: number;
  /** Begun and not paused or stopped by the client. */
  exercisesBegun: number;
  exercisesFinished: number;
  wordsPerReply: number;
  wordsPerSentence: number;
  /** Flesch–Douma, Dutch only: higher is easier, 65 and above is plain. NaN where nothing is Dutch. */
  ease: number;
  /** Replies that open with the same two words as the one before. */
  alikeOpenings: number;
  /** Replies that say back ten words or more of the client in a row. */
  parrots: number;
};

const withoutQuotes = (text: string): string => text.replace(/["“«][^"”»]*["”»]/g, ' ');
const wordsOf = (text: string): string[] => sameSentenceKey(text).split(' ').filter(Boolean);

/** Moves that take up a question: with a source, from the file, by saying that none was found, by a limit, or by handing it back. */
const takesUp = new Set([
  'inform',
  'inform-unknown',
  'own-file',
  'limit',
  'be-clear',
  'hand-back',
  'after-signal',
  'safety',
  'reframe',
  'repair',
  'welcome',
  'recall',
  'exercise-offer',
  'exercise-step',
  'exercise-result',
  'quiet',
  'offer-language',
]);

function sharedShare(a: readonly string[], b: readonly string[]): number {
  const inB = new Set(b);
  const shared = new Set(a.filter((word) => inB.has(word))).size;
  return shared / new Set([...a, ...b]).size;
}

/** The longest run of the client's words in the reply; "ik" and "je" count as the same, for a statement is said back in the second person. */
function longestEcho(client: string, reply: string): number {
  const turned = (word: string): string => (/^(?:ik|k|je|jij)$/.test(word) ? 'je' : /^(?:mijn|jouw)$/.test(word) ? 'je' : word.slice(0, 4));
  const said = wordsOf(client).map(turned);
  const back = wordsOf(reply).map(turned);
  let longest = 0;
  let row: number[] = [];
  for (const word of back) {
    row = said.map((other, i) => (other === word ? (i > 0 ? (row[i - 1] ?? 0) : 0) + 1 : 0));
    longest = Math.max(longest, ...row);
  }
  return longest;
}

const adviceWords =
  /(?<!\p{L})(?:je moet|moet je|je zou (?:beter|best|moeten)|je kan (?:beter|best)|ik raad (?:je|u)|mijn advies|ik zou (?:in jouw plaats|zeker)|doe (?:het|dat) (?:gewoon|maar)|waarom (?:vraag|ga|probeer|doe) je niet|probeer (?:eens )?om|begin (?:best|gewoon)|vous devez|vous devriez|je vous conseille|you should|you must|(?<!what )you have to|i would advise|why don't you)(?!\p{L})/iu;
const reported =
  /(?<!\p{L})(?:zegt|zei|zeggen|zeiden|vindt|vinden|vond|wil|weet niet|dit|disent|pense|says?|said|thinks?)(?!\p{L})[^.]*(?<!\p{L})(?:dat|wat|of|que|you)(?!\p{L})/iu;

/** Tells the client what to do. What the client said themself ("je moet om vijf uur op") is theirs, and so is what another told them. */
const isAdvice = (sentence: string, said: string): boolean => {
  const plain = withoutQuotes(sentence);
  return (
    adviceWords.test(plain) &&
    (!plain.trim().endsWith('?') || /waarom|why|pourquoi/i.test(plain)) &&
    !reported.test(plain) &&
    !/(?<!\p{L})(?:moe[tns]?|moete|dois|devrais|should|must|have to)(?!\p{L})/iu.test(said)
  );
};

/** The last sentence asks; a question that the client answers in the same breath is theirs. */
/** "En dan vraag ik: wat zie je zelf?" tells what was asked of another. */
const toldAsked = /(?<!\p{L})(?:vraag|vroeg|zeg|zei) (?:ik|hij|ze|zij)[^:?]{0,25}: [^?]*\?["”»\s]*$/iu;
const asks = (text: string): boolean => !toldAsked.test(text) && /\?["”»)\s\p{Extended_Pictographic}]*$/u.test(text.trim());

/** Taken up by a move that answers; a fact without a source is none. */
const isTakenUp = ({ reply }: PlayedTurn): boolean => takesUp.has(reply.move ?? '') && (reply.move !== 'inform' || reply.citations.length > 0);

type Total = Record<
  | 'replies'
  | 'sentences'
  | 'repeated'
  | 'near'
  | 'questions'
  | 'twoQuestions'
  | 'told'
  | 'mirrored'
  | 'short'
  | 'shortMirrored'
  | 'advice'
  | 'words'
  | 'spoken'
  | 'parrots'
  | 'asked'
  | 'unanswered'
  | 'begun'
  | 'finished'
  | 'alike',
  number
>;

function countTurn(total: Total, turn: PlayedTurn, language: Language, said: string[][]): void {
  const { text, reply } = turn;
  total.replies++;
  total.words += wordsOf(reply.text).length;
  const questions = withoutQuotes(reply.text).match(/\?/g)?.length ?? 0;
  total.questions += questions;
  if (questions > 1) total.twoQuestions++;
  for (const sentence of splitSentences(reply.text)) {
    const words = wordsOf(sentence);
    total.sentences++;
    total.spoken += words.length;
    if (said.some((earlier) => earlier.join(' ') === words.join(' '))) total.repeated++;
    else if (words.length >= 4 && said.some((earlier) => earlier.length >= 4 && sharedShare(earlier, words) >= 0.75)) total.near++;
    if (isAdvice(sentence, text)) total.advice++;
    said.push(words);
  }
  const kind = kindOfSaid(text, language);
  if (kind === 'telling') {
    total.told++;
    if (saysBack(text, reply.text, language)) total.mirrored++;
  } else if (kind === 'short') {
    total.short++;
    if (saysBack(text, reply.text, language)) total.shortMirrored++;
  }
  if (longestEcho(text, reply.text) >= 10) total.parrots++;
  if (asks(text)) {
    total.asked++;
    if (!isTakenUp(turn)) total.unanswered++;
  }
}

function countExercises(total: Total, turns: readonly PlayedTurn[]): void {
  const seen = turns.flatMap(({ reply }) => (reply.exercise && reply.exercise.status !== 'offered' ? [reply.exercise] : []));
  // Laid aside or stopped by the client is no exercise that was left: only its last status counts.
  const last = new Map(seen.map(({ runId, exerciseId, status }) => [runId ?? exerciseId, status]));
  const setAside = [...last.values()].filter((status) => status === 'paused' || status === 'stopped').length;
  total.begun += last.size - setAside;
  total.finished += [...last.values()].filter((status) => status === 'finished').length;
}

/** @param transcripts played scripts; fixed safety replies are left out of every figure */
export function measureDialogue(transcripts: readonly Transcript[]): DialogueFigures {
  const total: Total = {
    replies: 0,
    sentences: 0,
    repeated: 0,
    near: 0,
    questions: 0,
    twoQuestions: 0,
    told: 0,
    mirrored: 0,
    short: 0,
    shortMirrored: 0,
    advice: 0,
    words: 0,
    spoken: 0,
    parrots: 0,
    asked: 0,
    unanswered: 0,
    begun: 0,
    finished: 0,
    alike: 0,
  };
  const dutch: string[] = [];
  for (const { turns, language = 'nl' } of transcripts) {
    const said: string[][] = [];
    let opening = '';
    for (const turn of turns) {
      if (turn.reply.move === 'safety') continue;
      countTurn(total, turn, language, said);
      const opens = wordsOf(turn.reply.text).slice(0, 2).join(' ');
      if (opens !== '' && opens === opening) total.alike++;
      opening = opens;
      if (language === 'nl') dutch.push(...splitSentences(turn.reply.text));
    }
    countExercises(total, turns);
  }
  const per = (count: number, of: number): number => (of === 0 ? 0 : count / of);
  return {
    replies: total.replies,
    sentences: total.sentences,
    repeated: total.repeated,
    nearRepeats: total.near,
    nearShare: per(total.near, total.sentences),
    questionsPerReply: per(total.questions, total.replies),
    twoQuestions: total.twoQuestions,
    mirrors: per(total.mirrored, total.told),
    mirrorsShort: per(total.shortMirrored, total.short),
    advice: total.advice,
    clientQuestions: total.asked,
    unanswered: total.unanswered,
    exercisesBegun: total.begun,
    exercisesFinished: total.finished,
    wordsPerReply: per(total.words, total.replies),
    wordsPerSentence: per(total.spoken, total.sentences),
    ease: dutch.length === 0 ? Number.NaN : readingEase(dutch),
    alikeOpenings: total.alike,
    parrots: total.parrots,
  };
}

const share = (value: number): string => `${Math.round(value * 100)}%`;

const columns: readonly (readonly [string, (f: DialogueFigures) => string])[] = [
  ['replies', (f) => `${f.replies}`],
  ['repeated', (f) => `${f.repeated}`],
  ['near', (f) => `${(f.nearShare * 100).toFixed(1)}%`],
  ['questions', (f) => f.questionsPerReply.toFixed(2)],
  ['two?', (f) => `${f.twoQuestions}`],
  ['mirrors', (f) => share(f.mirrors)],
  ['of short', (f) => share(f.mirrorsShort)],
  ['advice', (f) => `${f.advice}`],
  ['asked', (f) => `${f.clientQuestions}`],
  ['passed over', (f) => `${f.unanswered}`],
  ['exercises', (f) => `${f.exercisesFinished}/${f.exercisesBegun}`],
  ['words', (f) => f.wordsPerReply.toFixed(1)],
  ['a sentence', (f) => f.wordsPerSentence.toFixed(1)],
  ['ease', (f) => (Number.isNaN(f.ease) ? '-' : f.ease.toFixed(0))],
  ['alike', (f) => `${f.alikeOpenings}`],
  ['parrots', (f) => `${f.parrots}`],
];

/** Scripts that the voice was not made with. */
export const isHeldOut = ({ name }: { name: string }): boolean => name.startsWith('held-out-');

/** A plain table, one line a transcript; one for all, one for those that the voice was made with and one for those it was not. */
export function measureTable(transcripts: readonly Transcript[]): string {
  const row = (name: string, of: readonly Transcript[]): string[] => [name, ...columns.map(([, show]) => show(measureDialogue(of)))];
  const [kept, seen] = [transcripts.filter(isHeldOut), transcripts.filter((one) => !isHeldOut(one))];
  const sums: (readonly [string, readonly Transcript[]])[] = [
    ...(transcripts.length > 1 ? [['all', transcripts] as const] : []),
    ...(kept.length > 0 && seen.length > 0 ? [['seen', seen] as const, ['held out', kept] as const] : []),
  ];
  const rows = [
    ['', ...columns.map(([head]) => head)],
    ...transcripts.map((transcript) => row(transcript.name, [transcript])),
    ...sums.map(([name, of]) => row(name, of)),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  return rows
    .map((cells) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
    .join('\n');
}
