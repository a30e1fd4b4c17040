// What the gate looks at: measures that need no database and no clock, so that the same code and data give the same figures on any machine.
// Each is a share of so many cases; what they mean stands with the evals they come from.
import { readFileSync } from 'node:fs';
import { loadLearnedGuard } from '../../server/conversation/limits/learned/load-learned-guard.ts';
import { loadClassifier } from '../../server/signals/load-classifier.ts';
import { screenText } from '../../server/signals/screen-embedded.ts';
import { readConversations } from '../evaluation/read-conversations.ts';
import { scoreMeasures, totalOf } from '../evaluation/score-measures.ts';
import { measureSentences } from '../guard/held-out.ts';
import { measurePairs, readPairs } from '../guard/pairs.ts';
import { readHeldOut } from '../guard/train-sentences.ts';
import { measureNames, readNameCases } from '../names/measure-names.ts';
import { measureSmart } from '../plan/smart.ts';
import { type LabelledMessage, readJsonLines, readPlainCheck } from '../signals/read-messages.ts';
import { scoreSignals } from '../signals/score.ts';

/** Of so many, so many; `better` says which way is. */
export type Measured = { hits: number; of: number; better: 'higher' | 'lower' };

const unseen = (name: string) => readJsonLines<LabelledMessage>(new URL(`../signals/unseen/${name}.jsonl`, import.meta.url));

/** Every measure of the gate by name, as this code and this data give it. */
export function measureAll(): Record<string, Measured> {
  const classifier = loadClassifier();
  const signals = (messages: readonly LabelledMessage[]) =>
    scoreSignals(messages.map(({ text, signals }) => ({ wanted: signals, found: screenText(text, classifier).map(({ kind, level }) => ({ kind, level })) })));
  const [people, plain] = [signals(unseen('u1')), signals(readPlainCheck())];
  const pairs = readPairs();
  const judge = loadLearnedGuard();
  const guarded = measurePairs(pairs, judge);
  const sentences = measureSentences(readHeldOut(), judge);
  const conversations = readConversations();
  const tuned = totalOf(scoreMeasures(conversations.filter(({ heldOut }) => !heldOut)));
  const heldOut = totalOf(scoreMeasures(conversations.filter((one) => one.heldOut)));
  const smart = measureSmart();
  const names = measureNames(readNameCases(readFileSync(new URL('../names/cases.txt', import.meta.url), 'utf8')));
  const higher = ({ hits, of }: { hits: number; of: number }): Measured => ({ hits, of, better: 'higher' });
  const lower = ({ hits, of }: { hits: number; of: number }): Measured => ({ hits, of, better: 'lower' });
  const counted = ({ count, of }: { count: number; of: number }) => ({ hits: count, of });
  return {
    'signals of unseen people: found at any kind': higher(people.anySignal),
    'signals of unseen people: crises found at any kind': higher(people.anyOfCrisis),
    'signals of unseen people: urgent found at any kind': higher(people.anyOfUrgent),
    'signals of unseen people: false alarms': lower(people.falseAlarms),
    'signals of unseen people: coaching stopped for nothing': lower(people.falseCrises),
    'signals said plainly: found': higher(plain.anySignal),
    'guard, pairs: bad sentences caught': higher({ hits: pairs.length - guarded.passed.length, of: pairs.length }),
    'guard, pairs: fine twins held back': lower({ hits: guarded.heldBack.length, of: pairs.length }),
    'guard, sentences by other hands: caught': higher(counted(sentences.caught)),
    'guard, sentences by other hands: false alarms': lower(counted(sentences.falseAlarms)),
    'measures, tuned on: planted faults found': higher(counted(tuned.lenient)),
    'measures, held out: planted faults found': higher(counted(heldOut.lenient)),
    'measures, held out: true of what was named': higher(counted(heldOut.trueOfNamed)),
    'names: of what leads to a person, hidden from a supervisor': higher({ hits: names.hidden, of: names.people }),
    'names: other words hidden too': lower({ hits: names.tooMuch.length, of: names.words }),
    'SMART: letters as labelled by hand': higher({
      hits: Object.values(smart.letters).reduce((sum, { agreed }) => sum + agreed, 0),
      of: Object.values(smart.letters).reduce((sum, { of }) => sum + of, 0),
    }),
  };
}
