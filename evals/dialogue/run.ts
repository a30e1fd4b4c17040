// npm run eval -- dialogue --script FILE --out FILE [--measure] [--voice NAME]: plays a client's script through take-turn and writes the transcript.
// Two folders instead of two files play every script of the first; --measure prints what can be counted in what was said.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ingest } from '../../server/knowledge/ingest.ts';
import { loadKnowledgeFiles } from '../../server/knowledge/load-files.ts';
import { bringStarterOccupations } from '../../server/knowledge/occupations/bring-starter.ts';
import { openKoers } from '../open-koers.ts';
import { runFactQuestionsEval } from './fact-questions.ts';
import { longConversation, longTable } from './long-conversation.ts';
import { measureTable, type Transcript } from './measure.ts';
import { type DialogueScript, dialogueScript, playScript } from './play-script.ts';
import { dialogueVoices } from './voices.ts';

/**
 * @param argv `--script FILE --out FILE`, or two folders; `--long --out FILE` plays the long conversation instead; `--measure` adds a
 *   table; `--voice NAME` lets another voice answer (voices.ts); `facts` measures fact-questions.jsonl
 */
export async function runDialogueEval(argv: string[]): Promise<void> {
  if (argv[0] === 'facts') return runFactQuestionsEval(argv.slice(1));
  const { values } = parseArgs({
    args: argv,
    options: { script: { type: 'string' }, out: { type: 'string' }, measure: { type: 'boolean' }, voice: { type: 'string' }, long: { type: 'boolean' } },
  });
  const voice = dialogueVoices[values.voice ?? 'embedded'];
  if (!values.out || (!values.script && !values.long) || !voice)
    throw new Error(`npm run eval -- dialogue --script FILE --out FILE [--measure] [--voice ${Object.keys(dialogueVoices).join('|')}]`);
  const pairs: { to: string; script: DialogueScript }[] = values.long
    ? [{ to: values.out, script: longConversation() }]
    : pairsOf(values.script ?? '', values.out).map(([from, to]) => ({ to, script: dialogueScript.parse(JSON.parse(readFileSync(from, 'utf8'))) }));
  const koers = await openKoers();
  const { deps, close } = await voice(koers.deps);
  const transcripts: Transcript[] = [];
  try {
    await ingest({ db: koers.database }, koers.organisationId, await loadKnowledgeFiles('knowledge'));
    // As at the start of an instance: what a bus driver does stands there.
    await bringStarterOccupations(koers.database);
    for (const { to, script } of pairs) {
      const turns = await playScript({ ...koers, deps }, script);
      writeFileSync(to, `${JSON.stringify({ turns: turns.map(({ took, ...turn }) => turn) }, null, 2)}\n`);
      console.log(`${turns.length} turns written to ${to}`);
      transcripts.push({ name: basename(to, '.json'), language: script.client.language ?? 'nl', turns });
    }
    if (values.measure) console.log(measureTable(transcripts));
    if (values.long) console.log(longTable(transcripts[0]?.turns ?? []));
  } finally {
    await close?.();
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
