// Which turns a judge reads of a long conversation. The rule, as the supervisor is told it: whole exchanges only (what the client wrote and
// what Koers answered); first the beginning and the end, then those where this criterion plays, then the rest evenly over the conversation,
// until the budget is full. So no part of a conversation is favoured, and a long one does not weigh more than a short one. Pure.
import type { Criterion } from '../rubric.ts';
import type { Transcript, Turn } from '../transcript.ts';

/** Tokens of turns in one question; about an hour and a half of chatting. */
export const turnBudget = 6000;

export type NumberedTurn = { number: number; turn: Turn };
export type ChosenTurns = {
  /** In order; the number is the turn's place in the whole conversation. */
  shown: NumberedTurn[];
  leftOut: number;
};

/** An estimate that is rather too high: three characters a token, and the number and name before a turn. */
export function tokensOf(text: string): number {
  return Math.ceil(text.length / 3) + 10;
}

export function chooseTurns(transcript: Transcript, criterion: Criterion, budget = turnBudget): ChosenTurns {
  const exchanges = exchangesOf(transcript.turns);
  const plays = exchanges.map((exchange, at) => playsIn[criterion](exchange, transcript, exchanges[at - 1]));
  const spread = evenly(exchanges.length);
  const isEdge = (at: number) => at === 0 || at === exchanges.length - 1;
  const rank = (at: number) => (isEdge(at) ? 0 : plays[at] ? 1 : 2);
  const ordered = exchanges.map((_, at) => at).sort((a, b) => rank(a) - rank(b) || spread.indexOf(a) - spread.indexOf(b));

  const chosen = new Set<number>();
  let spent = 0;
  for (const at of ordered) {
    const cost = (exchanges[at] ?? []).reduce((sum, { turn }) => sum + tokensOf(turn.text), 0);
    if (chosen.size > 0 && spent + cost > budget) continue;
    chosen.add(at);
    spent += cost;
  }
  const shown = exchanges.flatMap((exchange, at) => (chosen.has(at) ? exchange : []));
  return { shown, leftOut: transcript.turns.length - shown.length };
}

type Exchange = NumberedTurn[];

/** A new one begins where somebody writes after Koers answered. */
function exchangesOf(turns: readonly Turn[]): Exchange[] {
  const exchanges: Exchange[] = [];
  for (const [at, turn] of turns.entries()) {
    const begins = at === 0 || (turn.from !== 'koers' && turns[at - 1]?.from === 'koers');
    if (begins) exchanges.push([]);
    exchanges.at(-1)?.push({ number: at + 1, turn });
  }
  return exchanges;
}

const ofKoers = (exchange: Exchange) => exchange.flatMap(({ turn }) => (turn.from === 'koers' ? [turn] : []));
const anywhere = () => false;

/** Where a criterion plays more than elsewhere. `false` everywhere: it plays in every turn alike. */
const playsIn: Record<Criterion, (exchange: Exchange, transcript: Transcript, before: Exchange | undefined) => boolean> = {
  'asks-openly': (exchange) => ofKoers(exchange).some(({ text }) => text.includes('?')),
  'does-not-steer': anywhere,
  'mirrors-the-client': anywhere,
  grounded: (exchange) => ofKoers(exchange).some(({ text, citedDocumentIds }) => citedDocumentIds.length > 0 || /\d/.test(text)),
  'language-level': anywhere,
  limits: anywhere,
  neutral: anywhere,
  'signal-reaction': (exchange, { signals }, before) =>
    [...exchange, ...(before ?? [])].some(({ turn }) => turn.voice === 'fixed' || signals.some(({ messageId }) => messageId === turn.id)),
  'moves-forward': (exchange) => ofKoers(exchange).some(({ move }) => move === 'summarise' || move === 'close'),
  'uses-insights': anywhere,
  repetition: anywhere,
};

/** 0 … count − 1 in the order of the van der Corput sequence: any beginning of the list is spread over the whole. */
function evenly(count: number): number[] {
  const order = new Set<number>();
  for (let step = 0; order.size < count; step++) {
    let place = 0;
    for (let rest = step, half = 0.5; rest > 0; rest >>= 1, half /= 2) place += (rest & 1) * half;
    order.add(Math.floor(place * count));
  }
  return [...order];
}
