// What can be counted in transcripts of the dialogue eval: repetition, questions, the client's own words said back, length, and questions of the
// client that were passed over. A heuristic look, not a verdict: reading the replies stays the real check. Pure.
import { sameSentenceKey } from '../../server/conversation/guard.ts';
import { splitSentences } from '../../server/conversation/sentences.ts';

export type PlayedTurn = {
  text: string;
  reply: { text: string; move?: string; voice?: string; citations: readonly unknown[] };
  signals: readonly { kind: string; level: string }[];
};
export type Transcript = { name: string; turns: readonly PlayedTurn[] };

/** Counts over one or more transcripts. Shares are 0 to 1. */
export type DialogueFigures = {
  replies: number;
  /** Sentences of Koers that were already said in the same conversation. Fixed safety texts do not count. */
  repeated: number;
  /** Pairs in one conversation that are not the same but share at least three quarters of their words. */
  nearRepeats: number;
  questionsPerReply: number;
  /** Replies with more than one question. */
  twoQuestions: number;
  /** Of the replies to a message with a word of content: the share that says such a word back. */
  mirrors: number;
  wordsPerReply: number;
  /** Replies that say back ten words or more of the client in a row. */
  parrots: number;
  clientQuestions: number;
  unanswered: number;
};

const withoutQuotes = (text: string): string => text.replace(/["“«][^"”»]*["”»]/g, ' ');
const wordsOf = (text: string): string[] => sameSentenceKey(text).split(' ').filter(Boolean);
const contentWords = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => word.length >= 5)
      .map((word) => word.slice(0, 5)),
  );

/** Moves that take up a question: with a source, from the file, by saying that none was found, by a limit, or by handing it back. */
const takesUp = new Set(['inform', 'inform-unknown', 'own-file', 'limit', 'be-clear', 'hand-back', 'after-signal', 'safety', 'reframe', 'repair']);

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

/** @param transcripts played scripts; fixed safety replies are left out of every figure */
export function measureDialogue(transcripts: readonly Transcript[]): DialogueFigures {
  const total = {
    replies: 0,
    repeated: 0,
    nearRepeats: 0,
    questions: 0,
    twoQuestions: 0,
    mirrorable: 0,
    mirrored: 0,
    words: 0,
    parrots: 0,
    clientQuestions: 0,
    unanswered: 0,
  };
  for (const { turns } of transcripts) {
    const said: string[][] = [];
    for (const { text, reply } of turns) {
      if (reply.move === 'safety') continue;
      total.replies++;
      total.words += wordsOf(reply.text).length;
      const questions = withoutQuotes(reply.text).match(/\?/g)?.length ?? 0;
      total.questions += questions;
      if (questions > 1) total.twoQuestions++;
      for (const sentence of splitSentences(reply.text)) {
        const words = wordsOf(sentence);
        if (said.some((earlier) => earlier.join(' ') === words.join(' '))) total.repeated++;
        else if (words.length >= 4 && said.some((earlier) => earlier.length >= 4 && sharedShare(earlier, words) >= 0.75)) total.nearRepeats++;
        said.push(words);
      }
      const told = contentWords(text);
      if (told.size > 0) {
        total.mirrorable++;
        const back = contentWords(reply.text);
        if ([...told].some((word) => back.has(word))) total.mirrored++;
      }
      if (longestEcho(text, reply.text) >= 10) total.parrots++;
      if (/\?\s*$/m.test(text)) {
        total.clientQuestions++;
        if (!takesUp.has(reply.move ?? '')) total.unanswered++;
      }
    }
  }
  const per = (count: number, of: number): number => (of === 0 ? 0 : count / of);
  return {
    replies: total.replies,
    repeated: total.repeated,
    nearRepeats: total.nearRepeats,
    questionsPerReply: per(total.questions, total.replies),
    twoQuestions: total.twoQuestions,
    mirrors: per(total.mirrored, total.mirrorable),
    wordsPerReply: per(total.words, total.replies),
    parrots: total.parrots,
    clientQuestions: total.clientQuestions,
    unanswered: total.unanswered,
  };
}

/** A plain table, one line a transcript and one for all. */
export function measureTable(transcripts: readonly Transcript[]): string {
  const heads = ['', 'replies', 'repeated', 'near', 'questions', 'two?', 'mirrors', 'words', 'parrots', 'asked', 'passed over'];
  const row = (name: string, of: readonly Transcript[]): string[] => {
    const f = measureDialogue(of);
    return [
      name,
      `${f.replies}`,
      `${f.repeated}`,
      `${f.nearRepeats}`,
      f.questionsPerReply.toFixed(2),
      `${f.twoQuestions}`,
      `${Math.round(f.mirrors * 100)}%`,
      f.wordsPerReply.toFixed(1),
      `${f.parrots}`,
      `${f.clientQuestions}`,
      `${f.unanswered}`,
    ];
  };
  const rows = [heads, ...transcripts.map((transcript) => row(transcript.name, [transcript])), ...(transcripts.length > 1 ? [row('all', transcripts)] : [])];
  const widths = heads.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  return rows
    .map((cells) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
    .join('\n');
}
