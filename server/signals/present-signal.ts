// What a screen gets of a signal, without names where a supervisor reads it, with what this person may still do to it: the words of the routes, where the table allows the step.
import type { Database } from '../db/as-person.ts';
import { hidersFor } from '../names/hide-for-reader.ts';
import { type Permission, type Person, permissionsOf } from '../people/roles.ts';
import { decideExample } from './example.ts';
import { decideSignal, type SignalAction } from './signal.ts';
import type { StoredSignal } from './store.ts';

const wordOf: Record<SignalAction, Permission> = {
  acknowledge: 'signal:acknowledge',
  assign: 'signal:assign',
  snooze: 'signal:snooze',
  wake: 'signal:wake',
  resolve: 'signal:resolve',
  'propose-close': 'signal:resolve',
  'confirm-close': 'signal:confirm',
  'refuse-close': 'signal:refuse',
  raise: 'signal:raise',
};

export type PresentedSignal = StoredSignal & { may: Permission[] };

/** The signals with `may`, as this person may read them: of a supervisor, names are hidden until they were shown for a reason. */
export async function showSignals(db: Database, person: Person, signals: readonly StoredSignal[]): Promise<PresentedSignal[]> {
  const hiderOf = await hidersFor(db, person, signals);
  return signals.map((signal) => {
    const { quote, note, markedNote, snoozeReason, closing, example } = signal;
    // What stands in the conversation is hidden as it is there; notes may name others.
    const notes = [note, markedNote, snoozeReason, closing?.note, example?.text].flatMap((text) => text ?? []);
    const hide = signal.conversationId ? hiderOf(signal) : hiderOf(signal, [quote]);
    const hideNote = notes.length > 0 ? hiderOf(signal, [quote, ...notes]) : hide;
    const hidden = (text: string | null) => (text === null ? null : hideNote(text));
    return presentSignal(
      {
        ...signal,
        quote: hide(quote),
        note: hidden(note),
        markedNote: hidden(markedNote),
        snoozeReason: hidden(snoozeReason),
        closing: closing && { ...closing, note: hideNote(closing.note) },
        example: example && { ...example, text: hideNote(example.text) },
      },
      person,
    );
  });
}

/** One of them. */
export async function showSignal(db: Database, person: Person, signal: StoredSignal): Promise<PresentedSignal> {
  const [shown] = await showSignals(db, person, [signal]);
  return shown as PresentedSignal;
}

/** The signal with `may`. */
export function presentSignal(signal: StoredSignal, person: Person): PresentedSignal {
  const held = permissionsOf(person.role, person.role === 'supervisor' ? 'audits' : 'guides');
  const moment = { ...signal, closingBy: signal.closing?.by ?? null };
  const steps = (Object.keys(wordOf) as SignalAction[])
    .filter((action) => !(action === 'acknowledge' && signal.status === 'acknowledged') && decideSignal(moment, action, person))
    .map((action) => wordOf[action]);
  const tells = signal.kind === 'domestic-violence' && signal.toldAt === null;
  const proposes =
    signal.foundBy.includes('person') &&
    signal.messageId !== null &&
    (signal.kind !== 'domestic-violence' || signal.toldAt !== null) &&
    decideExample(signal.example?.status ?? null, 'propose', person.role) !== null;
  const words: Permission[] = [...steps, ...(tells ? ['signal:tell' as const] : []), ...(proposes ? ['example:propose' as const] : [])];
  return { ...signal, may: [...new Set(words)].filter((word) => held.includes(word)) };
}
