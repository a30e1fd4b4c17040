// Trains the signal classifier on evals/signals/messages/ and writes server/signals/weights/classifier.bin: node evals/signals/train.ts
// Deterministic. Thresholds are chosen on messages the models did not see (five folds, twins kept together), so that rules and classifier
// together stay within the allowed shares of false alarms. A quarter of the ordinary messages is kept out of all of this; what is printed
// of them says how often Koers will be wrong about a client who just answers. With --curve nothing is written: what half and a quarter
// of the messages would have found is printed instead. Afterwards train-second-look.ts adds the second look to the file.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Classifier, Thresholds } from '../../server/signals/classify.ts';
import { type HintScale, hintsOf } from '../../server/signals/hints.ts';
import { classifierPath } from '../../server/signals/load-classifier.ts';
import { featureVersion } from '../../server/signals/message-features.ts';
import { readPlainMessage } from '../../server/signals/plain-words.ts';
import { rowsBySlot } from '../../server/signals/scores.ts';
import { screenText } from '../../server/signals/screen-embedded.ts';
import { writeClassifier } from '../../server/signals/weights-file.ts';
import { chooseThresholds, falseAlarmLimits, quantile } from './choose-thresholds.ts';
import { crossValidate, floorScores, type Judged } from './cross-validate.ts';
import { fitModels, quantise, rowsOf } from './models.ts';
import { isHeldBack, isInShare, type LabelledMessage, readMessages, readPlainCheck } from './read-messages.ts';
import { describeAtLimits, describeResults, type Result } from './report.ts';
import { line } from './score.ts';
import { missedSeries, ordinarySeries, type Quiet } from './series.ts';

/** How much of ordinary talk may count as coming near to something at all. */
const nearShares = { any: 0.2, crisis: 0.1 };

/** Trains, prints what held-out messages say of it, and writes the weights. */
export function trainClassifier(path: string | URL = classifierPath) {
  const all = readMessages();
  const messages = all.filter((message) => !isHeldBack(message));
  const rows = rowsOf(messages.map(({ text }) => readPlainMessage(text)));
  const { blends, judged } = crossValidate(messages, rows);
  const { thresholds, scored } = chooseThresholds(judged);
  const hints = hintScale(judged);
  const models = fitModels(messages, rows, [...messages.keys()]);
  const { linear, vectors, ...model } = quantise(models, rows.rarity);
  const classifier: Classifier = {
    head: { featureVersion, trainedOn: messages.length, ...model, blends, ...thresholds, hints },
    weights: { rowOf: rowsBySlot(rows.slots), linear, vectors, second: new Int8Array() },
  };
  const bytes = writeClassifier(classifier);
  const screened = (list: LabelledMessage[]): Result[] =>
    list.map((message) => ({ message, wanted: message.signals, found: screenText(message.text, classifier) }));
  const folded = scored.map((one, at) => ({ ...one, message: (judged[at] as Judged).message }));
  console.log(describeResults({ folded, heldBack: screened(all.filter(isHeldBack)), plainCheck: screened(readPlainCheck()) }));
  console.log(`\n${describeAtLimits('The floor: logistic regression on words and letter groups alone', floorScores(messages), falseAlarmLimits)}`);
  console.log(`\n${describeMemory(judged, folded, thresholds, hints)}`);
  mkdirSync(new URL('.', path), { recursive: true });
  writeFileSync(path, bytes);
  console.log(`\nWrote ${bytes.length} bytes, trained on ${messages.length} messages.`);
}

/** What a quarter, a half and all of the messages find at the same shares of false alarms. */
function printCurve() {
  const messages = readMessages().filter((message) => !isHeldBack(message));
  const rows = rowsOf(messages.map(({ text }) => readPlainMessage(text)));
  for (const share of [0.25, 0.5, 1]) {
    const { judged } = crossValidate(messages, rows, (message) => isInShare(message, share));
    const scores = judged.map(({ message, judgement }) => ({ message, score: judgement.any }));
    console.log(describeAtLimits(`Learned from ${share} of the messages`, scores, falseAlarmLimits));
  }
}

function hintScale(judged: Judged[]): HintScale {
  const ordinary = judged.filter(({ among }) => among === 'ordinary').map(({ judgement }) => judgement);
  return {
    anyFrom: quantile(
      ordinary.map((one) => one.any),
      nearShares.any,
    ),
    crisisFrom: quantile(
      ordinary.map((one) => one.crisis),
      nearShares.crisis,
    ),
  };
}

function describeMemory(judged: Judged[], folded: Result[], thresholds: Thresholds, hints: HintScale): string {
  const silent = judged.filter((_, at) => (folded[at] as Result).found.length === 0);
  const quiet = ({ message, judgement }: Judged): Quiet => ({
    hints: hintsOf(judgement, { ...thresholds, hints }),
    wanted: message.signals.flatMap(({ kind }) => (kind === 'unchecked' ? [] : [kind])),
  });
  const ordinary = silent.filter(({ among }) => among === 'ordinary').map(quiet);
  const missed = silent.filter(({ wanted }) => wanted.length > 0).map(quiet);
  return [
    'Memory, conversations of twenty held-out messages in two weeks that raise something:',
    line('  all ordinary', ordinarySeries(ordinary)),
    line('  with five missed crises', missedSeries(ordinary, missed, true)),
    line('  with five missed of another kind', missedSeries(ordinary, missed, false)),
  ].join('\n');
}

if (import.meta.main) {
  if (process.argv.includes('--curve')) printCurve();
  else trainClassifier();
}
