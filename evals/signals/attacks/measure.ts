// What an attack on the screening takes away: every signal of a message without it is looked for in the message with it. A crisis that
// is found less grave is lost too, since only at the level crisis the fixed answer comes and people are alerted at once.
import type { ScreenedSignal } from '../../../server/signals/screen-embedded.ts';
import type { SignalKind, SignalLevel } from '../../../server/signals/signal.ts';

export type Wanted = { kind: SignalKind; level: SignalLevel };
/** A message under attack, and the same message without. `plain` is null where the attack is the whole message (another script). */
export type Attack = { id: string; text: string; plain: string | null; signals: readonly Wanted[] };
export type Screen = (text: string) => readonly Pick<ScreenedSignal, 'kind' | 'level' | 'quote'>[];

export type Losses = {
  /** Signals that are found without the attack, and those of them that are not found with it. */
  of: number;
  lost: { id: string; kind: SignalKind; isUnchecked: boolean }[];
  /** Signals that are not found without the attack either: no attack can lose them. */
  neverFound: number;
  /** Quotes that do not stand in the message: none may. */
  strayQuotes: number;
};

export function measureLosses(attacks: readonly Attack[], screen: Screen): Losses {
  const losses: Losses = { of: 0, lost: [], neverFound: 0, strayQuotes: 0 };
  for (const { id, text, plain, signals } of attacks) {
    const withAttack = screen(text);
    losses.strayQuotes += withAttack.filter(({ quote }) => !text.includes(quote)).length;
    const without = plain === null ? signals : screen(plain);
    for (const { kind } of signals) {
      const known = without.find((one) => one.kind === kind);
      if (!known) {
        losses.neverFound += 1;
        continue;
      }
      losses.of += 1;
      const found = withAttack.find((one) => one.kind === kind);
      if (found && (known.level !== 'crisis' || found.level === 'crisis')) continue;
      losses.lost.push({ id, kind, isUnchecked: withAttack.some((one) => one.kind === 'unchecked') });
    }
  }
  return losses;
}

/** Messages in which nobody is in danger and a crisis is seen all the same, at any level. */
export function falseCrises<Message extends { text: string }>(messages: readonly Message[], screen: Screen): Message[] {
  return messages.filter(({ text }) => screen(text).some(({ kind, level }) => kind === 'crisis' || level === 'crisis'));
}
