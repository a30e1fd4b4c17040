import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { learnNearWords } from './learn-near-words.ts';
import { type Example, learnWeights } from './learn-weights.ts';
import { readMelo } from './read-melo.ts';
import { summariseRanks } from './ranks.ts';
import { runOccupationsEval } from './run.ts';
import { scoreFeatures } from '../../server/knowledge/occupations/learned.ts';

function writeSet() {
  const folder = mkdtempSync(join(tmpdir(), 'koers-melo-'));
  const write = (name: string, lines: string[]) => {
    writeFileSync(join(folder, name), `${lines.join('\r\n')}\r\n`);
    return join(folder, name);
  };
  return {
    queries: write('q.tsv', ['q1\tpoetsvrouw', 'q2\tcamionchauffeur', 'q3\tniet in de lijst']),
    corpus: write('c.tsv', ['c1\thuishoudhulp', 'c2\tvrachtwagenchauffeur', 'c3\tbakker', 'c4\tchauffeur vrachtwagen']),
    annotations: write('a.tsv', ['q1\t0\tc1\t1', 'q2\t0\tc2\t1', 'q2\t0\tc4\t1', 'q2\t0\tc3\t0']),
  };
}

it('counts the first right answer of each question, and one that is not found as nothing', () => {
  expect(summariseRanks([1, 2, 0, 11])).toEqual({ MRR: 0.3977, 'hit@1': 0.25, 'hit@10': 0.5 });
  expect(summariseRanks([])).toEqual({ MRR: 0, 'hit@1': 0, 'hit@10': 0 });
});

it('reads what is right for a question, several titles for one', () => {
  const { queries, right } = readMelo(writeSet());
  expect(queries[1]).toEqual({ id: 'q2', text: 'camionchauffeur' });
  expect([...(right.get('q2') ?? [])]).toEqual(['c2', 'c4']);
});

it('prints one JSON object over the questions that have an answer', async () => {
  const said: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  try {
    const files = writeSet();
    await runOccupationsEval(['--queries', files.queries, '--corpus', files.corpus, '--annotations', files.annotations]);
  } finally {
    log.mockRestore();
  }
  expect(said).toHaveLength(1);
  expect(JSON.parse(said[0] ?? '')).toMatchObject({ MRR: 1, 'hit@1': 1, 'hit@10': 1, queries: 2, titles: 4 });
});

it('asks for the files that are not given', async () => {
  await expect(runOccupationsEval(['--queries', 'x'])).rejects.toThrow('--annotations');
});

it('learns what sets right answers apart, the same every time', () => {
  const example = (n: number): Example => ({
    features: [
      [n % 3, 1],
      [n % 2, 0],
      [1, 0],
    ],
    right: [1, 0, 0],
  });
  const examples = Array.from({ length: 40 }, (_, n) => example(n));
  const weights = learnWeights(examples, { epochs: 10 });
  expect(scoreFeatures([0, 1], weights)).toBeGreaterThan(scoreFeatures([2, 0], weights));
  expect(learnWeights(examples, { epochs: 10 })).toEqual(weights);
});

it('learns which words lead to which, trusting what was seen often', () => {
  const bag = (...words: string[]) => new Map(words.map((word) => [word, 1]));
  const often = Array.from({ length: 6 }, () => ({ asked: bag('friet'), right: [bag('snack', 'kok')] }));
  const near = learnNearWords([...often, { asked: bag('pers'), right: [bag('kok')] }], new Map([['kok', 0.3]]));
  expect(near.friet?.snack).toBe(0.75);
  expect(near.friet?.kok).toBeLessThan(near.friet?.snack ?? 0);
  expect(near.pers).toBeUndefined();
});
