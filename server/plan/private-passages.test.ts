import { describe, expect, test } from 'vitest';
import { keepPrivate, leaveOutPrivate, markPrivate } from './private-passages.ts';
import type { PlanItem, Sentence } from './section.ts';

const own = (text: string, rest: Partial<Sentence> = {}): Sentence => ({ text, origin: 'client', evidence: [], ...rest });
const item = (id: string, text: string): PlanItem => ({ id, text });

describe('the version for inspection', () => {
  test('leaves out what is private, and an action that says it again', () => {
    const section = {
      sentences: [own('Ik bel de schuldbemiddelaar van het OCMW.', { isPrivate: true }), own('Ik schrijf me in.', { opensParagraph: true })],
      items: [item('a', 'Ik bel de schuldbemiddelaar van het OCMW.'), item('b', 'Ik schrijf me in.')],
    };
    expect(leaveOutPrivate(section)).toEqual({ sentences: [own('Ik schrijf me in.')], items: [item('b', 'Ik schrijf me in.')] });
  });
  test('an action that is private takes its sentence along', () => {
    const { sentences, items } = markPrivate(
      { sentences: [own('Ik bel het OCMW over mijn huur.')], items: [item('a', 'Ik bel het OCMW over mijn huur.')] },
      [],
      ['a'],
    );
    expect(leaveOutPrivate({ sentences, items })).toEqual({ sentences: [], items: [] });
  });
  test('marking says exactly which, so that something can be opened again', () => {
    const closed = markPrivate({ sentences: [own('A.'), own('B.')], items: [] }, [0, 1], []);
    expect(markPrivate(closed, [1], []).sentences).toEqual([own('A.'), own('B.', { isPrivate: true })]);
  });
});

describe('after somebody wrote', () => {
  const before = [own('A.'), own('Geheim.', { isPrivate: true }), own('C.')];
  test('a private sentence in other words is private', () => {
    expect(keepPrivate([own('A.'), own('Geheim anders.'), own('C.')], before).map(({ isPrivate }) => isPrivate ?? false)).toEqual([false, true, false]);
  });
  test('also where it became two, or where all around it went', () => {
    expect(keepPrivate([own('A.'), own('Een.'), own('Twee.'), own('C.')], before).map(({ isPrivate }) => isPrivate ?? false)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(keepPrivate([own('Alles anders.')], before)[0]?.isPrivate).toBe(true);
  });
  test('what is new elsewhere is open', () => {
    expect(keepPrivate([...before, own('Nieuw.')], before).at(-1)?.isPrivate).toBeUndefined();
  });
});
