// What a screen gets of a signal, with what this person may still do to it: the words of the routes, where the table allows the step.
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

/** The signal with `may`. */
export function presentSignal(signal: StoredSignal, person: Person): StoredSignal & { may: Permission[] } {
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
