// npm run eval -- grounding [--cases F.jsonl] [--show]: sentences over knowledge passages, in Dutch, each given with its passage and a
// near miss: supported ones, ones that contradict it in a number, a name or a denial, ones that it does not say, and supported ones
// that cite the near miss. Prints one JSON object: how many that are not supported leave, and how many supported ones are dropped.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkGrounding, type Source } from '../../server/conversation/grounding.ts';

type Case = { id: string; question: string; passage: Source; nearMiss: Source; supported: string[]; contradicted: string[]; unsupported: string[] };

/** @param argv see above */
export function runGroundingEval(argv: string[]): void {
  const { values } = parseArgs({
    args: argv,
    options: { cases: { type: 'string', default: 'evals/grounding/cases.jsonl' }, show: { type: 'boolean', default: false } },
  });
  const cases = readFileSync(values.cases, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);
  const sets = {
    supported: [0, 0],
    contradicted: [0, 0],
    unsupported: [0, 0],
    'supported, wrong source cited': [0, 0],
    'contradicted, no source cited': [0, 0],
  };
  const count = (set: keyof typeof sets, id: string, sentence: string, sources: readonly Source[], question: string) => {
    const verdict = checkGrounding(sentence, sources, question);
    sets[set] = [(sets[set][0] as number) + (verdict.ok ? 1 : 0), (sets[set][1] as number) + 1];
    if (values.show && verdict.ok !== (set === 'supported')) console.error(`${id}  ${set}  ${verdict.ok ? 'left' : verdict.rule}  ${sentence}`);
  };
  for (const { id, question, passage, nearMiss, supported, contradicted, unsupported } of cases) {
    const sources = [passage, nearMiss];
    for (const sentence of supported) {
      count('supported', id, sentence, sources, question);
      count('supported, wrong source cited', id, sentence.replace('[1]', '[2]'), sources, question);
    }
    for (const sentence of contradicted) {
      count('contradicted', id, sentence, sources, question);
      count('contradicted, no source cited', id, sentence.replace(' [1]', ''), sources, question);
    }
    for (const sentence of unsupported) count('unsupported', id, sentence, sources, question);
  }
  const left = (set: keyof typeof sets) => sets[set][0] as number;
  const of = (set: keyof typeof sets) => sets[set][1] as number;
  console.log(
    JSON.stringify({
      questions: cases.length,
      supported: of('supported'),
      supportedDropped: of('supported') - left('supported'),
      unsupportedThatLeft: left('contradicted') + left('unsupported'),
      ofUnsupported: of('contradicted') + of('unsupported'),
      bySet: Object.fromEntries(Object.entries(sets).map(([set, [leaving, all]]) => [set, `${leaving} of ${all} left`])),
    }),
  );
}
