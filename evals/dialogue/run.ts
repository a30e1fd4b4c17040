// npm run eval -- dialogue --script FILE --out FILE [--measure]: plays a client's script through take-turn and writes the transcript.
// Two folders instead of two files play every script of the first; --measure prints what can be counted in what was said.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ingest } from '../../server/knowledge/ingest.ts';
import { loadKnowledgeFiles } from '../../server/knowledge/load-files.ts';
import { openKoers } from '../open-koers.ts';
import { runFactQuestionsEval } from './fact-questions.ts';
import { measureTable, type Transcript } from './measure.ts';
import { dialogueScript, playScript } from './play-script.ts';

/** @param argv `--script FILE --out FILE`, or two folders; `--measure` adds a table; `facts` measures fact-questions.jsonl */
export async function runDialogueEval(argv: string[]): Promise<void> {
  if (argv[0] === 'facts') return runFactQuestionsEval(argv.slice(1));
  const { values } = parseArgs({ args: argv, options: { script: { type: 'string' }, out: { type: 'string' }, measure: { type: 'boolean' } } });
  if (!values.script || !values.out) throw new Error('npm run eval -- dialogue --script FILE --out FILE [--measure]');
  const pairs = pairsOf(values.script, values.out).map(([from, to]) => ({ to, script: dialogueScript.parse(JSON.parse(readFileSync(from, 'utf8'))) }));
  const koers = await openKoers();
  const transcripts: Transcript[] = [];
  try {
    await ingest({ db: koers.database }, koers.organisationId, await loadKnowledgeFiles('knowledge'));
    for (const { to, script } of pairs) {
      const turns = await playScript(koers, script);
      writeFileSync(to, `${JSON.stringify({ turns }, null, 2)}\n`);
      console.log(`${turns.length} turns written to ${to}`);
      transcripts.push({ name: basename(to, '.json'), turns });
    }
    if (values.measure) console.log(measureTable(transcripts));
  } finally {
    await koers.close();
  }
}

function pairsOf(from: string, to: string): [string, string][] {
  if (!statSync(from).isDirectory()) return [[from, to]];
  mkdirSync(to, { recursive: true });
  return readdirSync(from)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [join(from, name), join(to, name)]);
}
