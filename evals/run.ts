// npm run eval -- signals|retrieval|dialogue …: measures through the same code that serves clients.
import { runDialogueEval } from './dialogue/run.ts';
import { runRetrievalEval } from './retrieval/run.ts';
import { runSignalsEval } from './signals/run.ts';
import { runWithModelEval } from './signals/with-model.ts';

const [what, ...rest] = process.argv.slice(2);
const evals: Record<string, (argv: string[]) => Promise<void> | void> = {
  signals: runSignalsEval,
  'signals-with-model': runWithModelEval,
  retrieval: runRetrievalEval,
  dialogue: runDialogueEval,
};
const run = evals[what ?? ''];
if (!run) {
  console.error(`Say which: npm run eval -- ${Object.keys(evals).join(' | ')}`);
  process.exit(2);
}
await run(rest);
process.exit(process.exitCode ?? 0);
