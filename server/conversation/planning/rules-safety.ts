// What comes before everything: a crisis, what a lawyer or a doctor must answer, a signal that is heard first, and instructions that stay
// as they are. The counsellor's silence stands among them: it yields to a crisis and to harm under way, and to nothing else.
import type { SignalKind } from '../../signals/signal.ts';
import { asksOfRules, decides } from './asked.ts';
import { did, type Heard, hasUnansweredSignal } from './heard.ts';
import type { Rule } from './rule.ts';

const pointers: Record<'legal' | 'medical', string> = {
  legal: 'vakbond arbeidsrecht advocaat sociale inspectie wie helpt bij ontslag of contract',
  medical: 'huisarts arbeidsarts wie helpt bij gezondheid en werk',
};
const helpOf: Partial<Record<SignalKind, string>> = {
  burnout: 'huisarts uitputting door werk hulp',
  'mental-health': 'huisarts eerstelijnspsycholoog psychische hulp',
  harassment: 'vertrouwenspersoon preventieadviseur psychosociale aspecten grensoverschrijdend gedrag werk',
  discrimination: 'Unia VMRI melding discriminatie',
  'domestic-violence': '1712 geweld thuis hulplijn',
  addiction: 'DrugLijn hulp alcohol drugs gokken',
  'financial-distress': 'OCMW CAW schuldbemiddeling hulp',
  'health-limitation': 'huisarts arbeidsarts Terug-naar-werkcoördinator GTB',
  'legal-dispute': pointers.legal,
  crisis: '1813 112 zelfmoordlijn',
};

const heardSignal = ({ signal }: Heard): string => (signal ? ` (${signal.kind}, ${signal.level})` : '');
const helpQuery = ({ signal }: Heard): string | null => (signal ? (helpOf[signal.kind] ?? null) : null);
const isQuiet = ({ situation }: Heard): boolean => situation.guidance?.isQuiet === true;

export const safetyRules: readonly Rule[] = [
  { name: 'a crisis gets its fixed answer', move: 'safety', holds: ({ situation }) => situation.findings.some((finding) => finding.level === 'crisis') },
  {
    name: 'harm under way is heard, also in a silence',
    move: 'after-signal',
    holds: (heard) => isQuiet(heard) && heard.signal?.level === 'urgent' && hasUnansweredSignal(heard),
    query: helpQuery,
    counts: heardSignal,
  },
  { name: 'silence was said before: a short sign', move: 'quiet', case: 'again', holds: (heard) => isQuiet(heard) && heard.lastMove === 'quiet' },
  { name: 'silence until the next session', move: 'quiet', holds: isQuiet },
  {
    name: 'a legal question is pointed on',
    move: 'limit',
    holds: (heard) =>
      did(heard, 'asks-legal') &&
      !decides(heard) &&
      !asksOfRules(heard) &&
      (heard.signal === null || heard.signal.kind === 'legal-dispute' || (heard.signal.kind === 'health-limitation' && heard.signal.level !== 'urgent')),
    query: () => pointers.legal,
    counts: () => ' (legal)',
  },
  {
    name: 'a medical question is pointed on',
    move: 'limit',
    holds: (heard) => did(heard, 'asks-medical') && !heard.signal,
    query: () => pointers.medical,
    counts: () => ' (medical)',
  },
  { name: 'a signal is heard first', move: 'after-signal', holds: hasUnansweredSignal, query: helpQuery, counts: heardSignal },
  { name: 'instructions stay as they are', move: 'limit', holds: (heard) => did(heard, 'injects') },
];
