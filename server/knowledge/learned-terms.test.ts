import { expect, it } from 'vitest';
import { openKoers } from '../../evals/open-koers.ts';
import { ingest } from './ingest.ts';
import { type KnowledgeFile, readKnowledgeFile } from './knowledge-file.ts';
import { learnedFrom, readLearned, writeLearnedLine } from './learned-terms.ts';
import { loadKnowledgeFiles } from './load-files.ts';
import { termOf } from './terms.ts';

const fileOf = (path: string, title: string, body: string): KnowledgeFile => {
  const common = { title, audience: 'both', origin: 'test', licence: 'test', checkedAt: '2026-01-01' };
  const read = readKnowledgeFile(path, common, body);
  if ('wrong' in read) throw new Error(read.wrong);
  return read;
};

it('reads what it wrote, to within a step, also weights that lead away', () => {
  const from = learnedFrom(new Map());
  const terms = new Map([
    [termOf('=schaap'), 1.27],
    [termOf('=wol'), -0.4],
  ]);
  const { learned, isStale } = readLearned(`${JSON.stringify({ from })}\n${writeLearnedLine('rules/a.md', 'Kop', terms)}\n`, from);
  expect(isStale).toBe(false);
  const [[heading, read] = []] = learned.get('rules/a.md') ?? [];
  expect(heading).toBe('Kop');
  for (const [term, weight] of terms) expect(read?.get(term)).toBeCloseTo(weight, 2);
});

it('uses nothing that was learned from other wordings', () => {
  const of = (wording: string) => learnedFrom(new Map([['rules/a.md', [['Kop', [wording]]]]]));
  const line = writeLearnedLine('rules/a.md', 'Kop', new Map([[1, 1]]));
  const { learned, isStale } = readLearned(`${JSON.stringify({ from: of('eerst') })}\n${line}\n`, of('later'));
  expect(isStale).toBe(true);
  expect(learned.size).toBe(0);
});

it('was learned from the wordings and terms that ship (else: node evals/retrieval/learn-wordings.ts)', async () => {
  const { learned, isLearnedStale, files } = await loadKnowledgeFiles('knowledge');
  expect(isLearnedStale).toBe(false);
  const paths = new Set(files.map(({ path }) => path));
  expect([...learned.byPath.keys()].filter((path) => !paths.has(path))).toEqual([]);
});

it('finds a passage by a word that only the wordings taught, also after the passage is written anew, and forgets it when learned anew', async () => {
  const koers = await openKoers();
  try {
    const deps = { db: koers.database };
    const sheep = fileOf('methodology/a.md', 'Dieren', '## Op de weide\n\nZe eten gras in een kudde.');
    const files = [sheep, fileOf('methodology/b.md', 'Auto', '## In de garage\n\nDe motor draait op benzine.')];
    const taught = (from: string) => ({ from, byPath: new Map([['methodology/a.md', [['Op de weide', new Map([[termOf('=lam'), 2]])]]]]) as never });
    const reader = { id: crypto.randomUUID(), organisationId: koers.organisationId, role: 'counsellor' as const };
    const find = async () => (await koers.deps.retrieve(reader, { query: 'lam', limit: 3, evenUnsure: true })).map(({ heading }) => heading);
    await ingest(deps, koers.organisationId, { files, broken: [] });
    expect(await find()).toEqual([]);
    await ingest(deps, koers.organisationId, { files, broken: [], learned: taught('one') });
    expect(await find()).toEqual(['Op de weide']);
    await ingest(deps, koers.organisationId, {
      files: [{ ...sheep, body: '## Op de weide\n\nZe eten hooi.' }, files[1] as KnowledgeFile],
      broken: [],
      learned: taught('one'),
    });
    expect(await find()).toEqual(['Op de weide']);
    await ingest(deps, koers.organisationId, { files, broken: [], learned: { from: '', byPath: new Map() } });
    expect(await find()).toEqual([]);
  } finally {
    await koers.close();
  }
});
