import { describe, expect, test } from 'vitest';
import { compareTexts, compareWords } from './difference.ts';

const head = '---\nid: reply\nversion: 2\n---\n';
const text = (words: string) => `${head}\n# system\n\neen\ntwee\n${words}\nvier\nvijf\nzes\n`;

describe('the difference between two texts', () => {
  test('shows the changed words of a changed line, and counts what stayed', () => {
    const rows = compareTexts(text('Je schrijft twee zinnen.'), text('Je schrijft drie zinnen.').replace('version: 2', 'version: 1001'));
    const changed = rows.filter((row) => row.kind === 'changed');
    expect(changed).toHaveLength(1);
    expect(changed[0]?.added.filter(({ differs }) => differs).map(({ text: words }) => words)).toEqual(['drie']);
    expect(changed[0]?.removed.filter(({ differs }) => differs).map(({ text: words }) => words)).toEqual(['twee']);
    expect(changed[0]?.line).toBe(10);
    expect(rows.some((row) => row.kind === 'same' && row.hidden > 0)).toBe(true);
  });

  test('of a line that was put in has nothing on the left', () => {
    const [changed] = compareTexts(text('drie'), text('drie\ndrie en half')).filter((row) => row.kind === 'changed');
    expect(changed).toMatchObject({ removed: [], added: [{ text: 'drie en half', differs: true }] });
  });

  test('is nothing where only the number is another', () => {
    expect(compareTexts(text('drie'), text('drie').replace('version: 2', 'version: 7')).filter((row) => row.kind === 'changed')).toEqual([]);
  });

  test('of two answers is told word by word, and both can be read whole', () => {
    const { before, after } = compareWords('Dat weegt. Wat deed je toen?', 'Dat weegt. Wat deed je daarna?');
    expect(before.map(({ text: words }) => words).join('')).toBe('Dat weegt. Wat deed je toen?');
    expect(after.filter(({ differs }) => differs)).toEqual([{ text: 'daarna', differs: true }]);
  });
});
