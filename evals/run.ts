// npm run eval -- signals|retrieval|occupations|dialogue …: measures through the same code that serves clients. Without a word: the gate.
import { runDialogueEval } from './dialogue/run.ts';
import { runOccupationsEval } from './occupations/run.ts';
import { runFairnessEval } from './fairness/run.ts';
import { runJudgeEval } from './evaluation/judge.ts';
import { runEvaluationEval } from './evaluation/run.ts';
import { runGate } from './gate/run.ts';
import { runGuardEval } from './guard/run.ts';
import { runFaithfulnessEval } from './grounding/answers.ts';
import { runGroundingEval } from './grounding/run.ts';
import { runNamesEval } from './names/run.ts';
import { runPlanEval } from './plan/run.ts';
import { runRetrievalEval } from './retrieval/run.ts';
import { runOverAlarmEval } from './signals/attacks/over-alarm.ts';
import { runAttacksEval } from './signals/attacks/run.ts';
import { runSignalsEval } from './signals/run.ts';
import { runWithModelEval } from './signals/with-model.ts';

const [what = 'gate', ...rest] = process.argv.slice(2);
const evals: Record<string, (argv: string[]) => Promise<void> | void> = {
  signals: runSignalsEval,
  'signals-with-model': runWithModelEval,
  attacks: runAttacksEval,
  'over-alarm': runOverAlarmEval,
  retrieval: runRetrievalEval,
  occupations: runOccupationsEval,
  dialogue: runDialogueEval,
  guard: runGuardEval,
  grounding: runGroundingEval,
  faithfulness: runFaithfulnessEval,
  names: runNamesEval,
  plan: runPlanEval,
  fairness: runFairnessEval,
  gate: runGate,
  evaluation: runEvaluationEval,
  judge: runJudgeEval,
};
const run = evals[what];
if (!run) {
  console.error(`Say which: npm run eval -- ${Object.keys(evals).join(' | ')}`);
  process.exit(2);
}
await run(rest);
process.exit(process.exitCode ?? 0);
