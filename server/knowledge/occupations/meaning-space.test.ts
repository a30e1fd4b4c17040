// The space of meaning on texts made for it: words that never stand together but keep the same company lie near each other.
import { describe, expect, it } from 'vitest';
import { alike, buildMeaningSpace, type MeaningSpace } from './meaning-space.ts';

function build(texts: readonly string[]): MeaningSpace {
  const building = buildMeaningSpace(texts.map(bag), 2);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
  }
}
const bag = (text: string) => new Map(text.split(' ').map((word) => [word, 1]));
/** Two fields with words of their own: "erts" and "ijzer" never meet, and both stand beside what is said of metal. */
const texts = Array.from({ length: 40 }, (_, at) =>
  at % 2 === 0
    ? `${at % 4 === 0 ? 'erts' : 'ijzer'} smelten oven gieten ploeg${at % 5}`
    : `${at % 4 === 1 ? 'baby' : 'peuter'} wassen troosten spelen ploeg${at % 5}`,
);

describe('the space of meaning', () => {
  const space = build(texts);

  it('puts words that keep the same company together, and others apart', () => {
    expect(alike(space.of(bag('erts')), space.of(bag('ijzer')))).toBeGreaterThan(0.7);
    expect(alike(space.of(bag('erts')), space.of(bag('baby')))).toBeLessThan(0.2);
  });

  it('puts a word near the texts of its field, also those that do not hold it', () => {
    const at = texts.findIndex((text) => text.startsWith('ijzer'));
    expect(alike(space.of(bag('erts')), space.texts[at])).toBeGreaterThan(0.5);
    expect(alike(space.of(bag('erts')), space.texts[1])).toBeLessThan(0.2);
  });

  it('knows no place for words that no text has, and says that they are like nothing', () => {
    expect(space.of(bag('qsdfgh'))).toBeNull();
    expect(space.of(new Map())).toBeNull();
    expect(alike(space.of(bag('qsdfgh')), space.texts[0])).toBe(0);
  });

  it('is the same for the same texts', () => {
    expect([...(build(texts).of(bag('erts baby')) ?? [])]).toEqual([...(space.of(bag('erts baby')) ?? [])]);
  });

  it.each([[0], [1], [3]])('%d texts are too few to learn from, and no error', (count) => {
    const few = build(texts.slice(0, count));
    expect(few.texts).toHaveLength(count);
    expect(few.of(bag('erts'))).toBeNull();
  });
});
