import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runSignalsEval } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'signals-eval-'));
const write = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
afterEach(() => {
  vi.restoreAllMocks();
});

test('every case gets a line, in order, and what is printed holds no brace', async () => {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {});
  const cases = write(
    'cases.jsonl',
    '{"id":"a","text":"Ik wil niet meer leven.","signals":[{"kind":"crisis","level":"crisis"}]}\n{"id":2,"text":"Tot donderdag.","signals":[]}\n\n',
  );
  const out = join(folder, 'out.jsonl');
  await runSignalsEval(['--cases', cases, '--out', out]);
  const lines = readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ id }) => id)).toEqual(['a', 2]);
  expect(lines[0].signals[0]).toEqual({ kind: 'crisis', level: 'crisis' });
  expect(lines[1].signals).toEqual([]);
  const printed = print.mock.calls.flat().join('\n');
  expect(printed).toContain('recall, crisis');
  expect(printed).not.toMatch(/[{}]/);
  expect(printed).not.toContain('leven');
});

test('a missing option, a line that is not JSON and a case without text are told in a sentence', async () => {
  const out = join(folder, 'never.jsonl');
  await expect(runSignalsEval([])).rejects.toThrow('--cases FILE --out FILE');
  await expect(runSignalsEval(['--cases', write('bad.jsonl', '{"id":1,"text":"x"}\nnope\n'), '--out', out])).rejects.toThrow('Line 2');
  await expect(runSignalsEval(['--cases', write('no-text.jsonl', '{"id":1}\n'), '--out', out])).rejects.toThrow('needs an id and a text');
});
