// Every message judged by models that did not see it: five folds, twins kept together. What all figures and thresholds rest on.
import { readPlainMessage } from '../../server/signals/plain-words.ts';
import { findInMessage } from '../../server/signals/rules.ts';
import { evidenceOf, judge, type Model, type RawScores, type RuleEvidence } from '../../server/signals/scores.ts';
import type { MessageFeatures } from '../../server/signals/message-features.ts';
import type { HeldOut } from './choose-thresholds.ts';
import { scoreOf } from './logistic.ts';
import { fitBlends, fitLine, fitModels, rawOf, type Rows, rowsOf } from './models.ts';
import { amongOf, foldOf, isOrdinary, type LabelledMessage, wasUnseenByRules } from './read-messages.ts';

export const folds = 5;

export type Judged = HeldOut & { message: LabelledMessage; raw: RawScores; evidence: RuleEvidence };

/**
 * Scores each message by models fitted on the other folds, or on a share of them: `learns` says which messages may be learned from.
 * The blend is fitted on those scores afterwards: seven numbers on thousands of messages.
 */
export function crossValidate(messages: LabelledMessage[], rows: Rows, learns: (message: LabelledMessage) => boolean = () => true) {
  const judged: Omit<Judged, 'judgement'>[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const models = fitModels(messages, rows, inside(messages, fold, learns));
    for (const [at, message] of messages.entries()) {
      if (foldOf(message, folds) !== fold) continue;
      const rules = findInMessage(readPlainMessage(message.text));
      const raw = rawOf(models, rows.rows[at] as MessageFeatures);
      judged.push({ message, wanted: message.signals, rules, raw, evidence: evidenceOf(rules), among: amongOf(message) });
    }
  }
  const blends: Model['blends'] = fitBlends(judged.filter(({ message }) => isOrdinary(message) || wasUnseenByRules(message)));
  return { blends, judged: judged.map((one): Judged => ({ ...one, judgement: judge(one.raw, one.evidence, blends) })) };
}

/** The floor: one logistic regression over hashed words and letter groups, no concepts, no rules, on the same folds. */
export function floorScores(messages: LabelledMessage[]): { message: LabelledMessage; score: number }[] {
  const { rows, slots } = rowsOf(
    messages.map(({ text }) => readPlainMessage(text)),
    { concepts: false },
  );
  return Array.from({ length: folds }, (_, fold) => {
    const model = fitLine(messages, rows, slots.length, inside(messages, fold), ({ signals }) => signals.length > 0);
    return messages.flatMap((message, at) => (foldOf(message, folds) === fold ? [{ message, score: scoreOf(model, rows[at] as MessageFeatures) }] : []));
  }).flat();
}

function inside(messages: LabelledMessage[], fold: number, learns: (message: LabelledMessage) => boolean = () => true): number[] {
  return messages.flatMap((message, at) => (foldOf(message, folds) !== fold && learns(message) ? [at] : []));
}
