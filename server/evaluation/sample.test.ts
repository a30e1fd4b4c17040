import { expect, test } from 'vitest';
import { isSampled, sampleRate } from './sample.ts';

const ids = Array.from({ length: 5000 }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`);

test('about one conversation in five is drawn, also when their ids are alike', () => {
  const share = ids.filter((id) => isSampled(id)).length / ids.length;
  expect(Math.abs(share - sampleRate)).toBeLessThan(0.02);
});

test('the same conversation is always drawn or never', () => {
  for (const id of ids.slice(0, 50)) expect(isSampled(id)).toBe(isSampled(id));
});

test('a higher rate only adds conversations', () => {
  for (const id of ids.slice(0, 500)) if (isSampled(id)) expect(isSampled(id, 0.5)).toBe(true);
});
