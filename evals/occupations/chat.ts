// npm run eval -- occupations chat [--questions F.jsonl] [--data FOLDER] [--wrong]: which messages Koers takes for a question about an occupation, and
// about which one, over the starter set, or with --data over ESCO as it lies on the starter set. --wrong prints the messages that went wrong; look at them only to write a new set.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { mayAskOfOccupation, readOccupationQuestion } from '../../server/conversation/occupation-question.ts';
import { makeCatalogue } from '../../server/knowledge/occupations/catalogue.ts';
import { readImported } from './read-catalogue.ts';
import { readStarter } from '../../server/knowledge/occupations/starter.ts';
import { starterRows } from '../../server/knowledge/occupations/starter-rows.ts';

const question = z.strictObject({
  text: z.string(),
  language: z.enum(['nl', 'fr', 'en']).default('nl'),
  /** Null where nothing is asked of an occupation; several where either will do. */
  kind: z.union([z.string(), z.array(z.string())]).nullable(),
  occupations: z.array(z.string()),
});

/** @param argv the words after `occupations chat` */
export async function runChatEval(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { questions: { type: 'string' }, data: { type: 'string' }, wrong: { type: 'boolean' } } });
  const file = values.questions ?? new URL('./chat-questions.jsonl', import.meta.url);
  const questions = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => question.parse(JSON.parse(line)));
  const starter = starterRows((await readStarter()).occupations);
  const catalogue = values.data ? await readImported(values.data, starter) : await makeCatalogue(starter);
  if (!catalogue) return console.log(`skipped: no ESCO in ${values.data}`);
  const idOf = new Map(starter.occupations.map(({ id, title }) => [title, id]));
  let heard = 0;
  let rightly = 0;
  let rightKind = 0;
  let ms = 0;
  const asked = questions.filter(({ kind }) => kind !== null).length;
  for (const { text, language, kind, occupations } of questions) {
    const began = performance.now();
    const found = mayAskOfOccupation({ text, language }) ? readOccupationQuestion(catalogue, { text, language, past: [], insights: [] }) : null;
    ms += performance.now() - began;
    const titles = found?.named.map(({ title }) => title) ?? [];
    const isKind = found !== null && kind !== null && [kind].flat().includes(found.ask);
    // Which occupations is what a reply stands or falls with; for competences there are none to name, so the kind decides.
    const isRight =
      found !== null &&
      kind !== null &&
      (occupations.length === 0 ? isKind : found.named.map(({ id }) => id).join('|') === occupations.map((title) => idOf.get(title)).join('|'));
    heard += Number(found !== null);
    rightly += Number(isRight);
    rightKind += Number(isRight && isKind);
    if (values.wrong && (found !== null || kind !== null) && !(isRight && isKind)) console.error(`${text} -> ${found?.ask ?? 'nothing'} ${titles.join(', ')}`);
  }
  const share = (part: number, whole: number) => Math.round((part / Math.max(1, whole)) * 1000) / 1000;
  console.log(
    JSON.stringify({
      precision: share(rightly, heard),
      recall: share(rightly, asked),
      sameAsk: share(rightKind, rightly),
      asked,
      other: questions.length - asked,
      heard,
      msPerMessage: Math.round((ms / Math.max(1, questions.length)) * 10) / 10,
    }),
  );
}
