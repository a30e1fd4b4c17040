import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStandards } from './read-standards.ts';
import { occupationOf } from './standard.ts';

const folder = join(import.meta.dirname, '../../knowledge/standards');
const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const whole = files['zorgkundige.yaml'] ?? '';

describe('the standards that come along', () => {
  const { standards, steps, broken } = readStandards(files);

  it('all fit their shape, and say whose facts they are and when they were looked at', () => {
    expect(broken).toEqual([]);
    expect(standards.length).toBeGreaterThanOrEqual(4);
    for (const { source, checkedAt, elements, evc } of standards) {
      expect(source.origin && source.url && checkedAt && evc.source.url).toBeTruthy();
      expect(elements.length).toBeGreaterThanOrEqual(5);
    }
    expect(steps?.steps.length).toBeGreaterThanOrEqual(4);
  });

  it('hold no share, score or norm: only a test centre assesses', () => {
    expect(Object.values(files).join('\n')).not.toMatch(/\d\s?%|procent|score|minimum/i);
  });

  it('each come along on Workers too', () => {
    const worker = readFileSync(join(import.meta.dirname, '../worker-deps.ts'), 'utf8');
    for (const name of Object.keys(files)) expect(worker).toContain(`'${name}'`);
  });
});

describe('a file that does not fit', () => {
  it.each<[string, string]>([
    ['has no date', whole.replace(/^checkedAt: .*$/m, '')],
    ['names an element twice', whole.replace('id: in-ploeg', 'id: dagelijkse-zorg')],
    ['gives a norm', `${whole}\nnorm: 60\n`],
    ['is no YAML', 'title: ['],
    ['is empty', ''],
  ])('because it %s is named, and the others stay', (_, text) => {
    const { standards, broken } = readStandards({ 'kapot.yaml': text, 'zorgkundige.yaml': whole });
    expect(broken.map(({ file }) => file)).toEqual(['kapot.yaml']);
    expect(standards.map(({ id }) => id)).toEqual(['zorgkundige']);
  });
});

it('an occupation is told from a file by its name alone', () => {
  const id = '00000000-0000-4000-8000-00000000ffff';
  expect(occupationOf(`occupation:${id}`)).toBe(id);
  expect(occupationOf('zorgkundige')).toBeNull();
  expect(occupationOf('occupation:../x')).toBeNull();
});
