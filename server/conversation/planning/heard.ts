// What a rule may look at: the situation, read once. Pure; every file of rules relies on it.
import type { Finding } from '../../signals/signal.ts';
import type { MoveName, PastTurn, Situation } from '../move.ts';
import { type Act, type Reading, readMessage } from '../read-message.ts';
import { isTelling, sinceSummary } from './enough-to-sum.ts';
import { isSignalHandled, signalToAnswer } from './signal-to-answer.ts';
import { readStray, type Stray } from './stray.ts';
import { steps } from './steps.ts';
import { type Telling, tellingOf } from './telling.ts';

export type Heard = {
  situation: Situation;
  reading: Reading;
  koers: readonly PastTurn[];
  lastMove: MoveName | null;
  /** Client messages of substance since the last summary, this one included. */
  tellingSinceSummary: number;
  /** Replies that reflected since the last summary. */
  reflectionsSinceSummary: number;
  /** How many of the client's last messages, this one included, were short. */
  shortInARow: number;
  signal: Finding | null;
  /** What was done by telling: the column of the listening table. */
  telling: Telling;
  /** Something that belongs nowhere in guidance, or not in this shape. */
  stray: Stray | null;
  /** Resistance, a heavy feeling or a signal, now or just before: nothing is asked of the client that they did not bring up. */
  isTender: boolean;
  /** The client asks something, of whatever kind. */
  asks: boolean;
  /** Replies since Koers last took a step of its own; null when it took none yet. */
  repliesSinceStep: number | null;
};

const reflecting = new Set<MoveName>(['open-question', 'reflect', 'reflect-both-sides', 'reframe', 'affirm', 'repair', 'after-signal', 'follow-up']);

/** Whether the client did one of these in this message. */
export const did = (heard: Pick<Heard, 'reading'>, ...wanted: Act[]): boolean => wanted.some((act) => heard.reading.acts.has(act));

const asking: readonly Act[] = [
  'asks-machine',
  'asks-human',
  'asks-decision',
  'asks-opinion',
  'asks-writing',
  'asks-outside',
  'asks-hours',
  'asks-actions',
  'asks-session',
  'asks-legal',
  'asks-medical',
  'asks-fact',
  'asks-leave',
  'asks-language',
  'wonders',
  'is-lost',
];

/** For how many of the client's messages a hard moment keeps Koers from asking anything of its own. */
const tenderFor = 2;

function isTenderText(text: string, language: Situation['language']): boolean {
  const { acts, isHeavy } = readMessage(text, language);
  return isHeavy || acts.has('resists') || acts.has('insults-koers');
}

/** Reads the situation for the rules. */
export function hear(situation: Situation): Heard {
  const { past, text, language, findings } = situation;
  const reading = readMessage(text, language);
  const koers = past.filter((turn) => turn.from === 'koers');
  const client = past.filter((turn) => turn.from === 'client');
  const since = sinceSummary(situation);
  let shortInARow = reading.acts.has('short') ? 1 : 0;
  if (shortInARow === 1) {
    for (const turn of client.toReversed()) {
      if (!readMessage(turn.text, language).acts.has('short')) break;
      shortInARow++;
    }
  }
  const signal = signalToAnswer(findings);
  const isTender =
    signal !== null ||
    koers.slice(-tenderFor).some(({ move }) => move === 'after-signal' || move === 'safety') ||
    isTenderText(text, language) ||
    client.slice(-tenderFor).some((turn) => isTenderText(turn.text, language));
  const lastMove = koers.at(-1)?.move ?? null;
  const lastStep = koers.findLastIndex(({ move }) => move !== undefined && steps.has(move));
  return {
    situation,
    reading,
    koers,
    lastMove,
    telling: tellingOf(situation, reading, lastMove, signal !== null),
    tellingSinceSummary: since.filter((turn) => turn.from === 'client' && isTelling(turn.text, language)).length + (isTelling(text, language) ? 1 : 0),
    reflectionsSinceSummary: since.filter((turn) => turn.from === 'koers' && turn.move !== undefined && reflecting.has(turn.move)).length,
    shortInARow,
    signal,
    stray: readStray(text, language),
    isTender,
    asks: asking.some((act) => reading.acts.has(act)),
    repliesSinceStep: lastStep === -1 ? null : koers.length - 1 - lastStep,
  };
}

/** Whether a signal of this message still waits for a word. */
export const hasUnansweredSignal = ({ signal, situation }: Heard): boolean => signal !== null && !isSignalHandled(signal, situation.past);
