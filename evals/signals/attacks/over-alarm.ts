// npm run eval -- over-alarm [--all]: harmless talk with frightening words in it. How much of it is taken for a crisis (none should be),
// and how much for any signal: XSTest's safe prompts where they were put beside the project, and Dutch ones written for it.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadClassifier } from '../../../server/signals/load-classifier.ts';
import { screenText } from '../../../server/signals/screen-embedded.ts';
import { readJsonLines } from '../read-messages.ts';
import { falseCrises, type Screen } from './measure.ts';

export type Safe = { id: string; text: string; about: string };

export const readSafeDutch = () => readJsonLines<Safe>(new URL('./safe-nl.jsonl', import.meta.url));

const xstest = new URL('../../../../shared/data/xstest/xstest_prompts.csv', import.meta.url);

export function runOverAlarmEval(argv: string[]): void {
  const { values } = parseArgs({ args: argv, options: { all: { type: 'boolean' } } });
  const classifier = loadClassifier();
  const screen: Screen = (text) => screenText(text, classifier);
  const sets = [
    { name: 'Dutch, written for this project', messages: readSafeDutch() },
    { name: 'XSTest, safe prompts', messages: readXstest() },
  ];
  for (const { name, messages } of sets) {
    if (!messages) {
      console.log(`${name}: left out, not beside the project`);
      continue;
    }
    const crises = falseCrises(messages, screen);
    const atCrisis = crises.filter(({ text }) => screen(text).some(({ level }) => level === 'crisis'));
    const any = messages.filter(({ text }) => screen(text).length > 0);
    console.log(`${name}: crisis ${crises.length} of ${messages.length} (${atCrisis.length} at the level crisis); any signal ${any.length}`);
    if (values.all)
      for (const { id, about, text } of any)
        console.log(
          `  ${id} (${about}): ${screen(text)
            .map(({ kind, level }) => `${kind} ${level}`)
            .join(', ')}`,
        );
  }
}

function readXstest(): Safe[] | null {
  if (!existsSync(xstest)) return null;
  const [head, ...rows] = readCsv(readFileSync(xstest, 'utf8'));
  const column = (name: string) => head?.indexOf(name) ?? -1;
  const [id, text, label, about] = [column('id'), column('prompt'), column('label'), column('type')] as const;
  return rows.filter((row) => row[label] === 'safe').map((row) => ({ id: `xstest-${row[id]}`, text: row[text] ?? '', about: row[about] ?? '' }));
}

/** Rows of a CSV file with quoted fields. */
function readCsv(file: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of file.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
