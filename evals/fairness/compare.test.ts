import { describe, expect, test } from 'vitest';
import { languageOf } from '../../server/conversation/language-of.ts';
import type { PlayedTurn } from '../dialogue/measure.ts';
import { beyondControl, count, differences, toneOf, withoutPersona, wordDifference } from './compare.ts';
import { personaPairs, stories } from './personas.ts';

const turn = (text: string, reply: Partial<PlayedTurn['reply']> = {}, signals: PlayedTurn['signals'] = []): PlayedTurn => ({
  text,
  reply: { text: 'Je werkt graag met mensen. Wat spreekt je daarin aan?', move: 'open-question', voice: 'guide', citations: [], ...reply },
  signals,
});

describe('what differs between two conversations', () => {
  const one = [turn('a'), turn('b'), turn('c', { citations: [{ title: 'Zorgkundige' }] })];
  test('the same conversation differs in nothing', () => expect(differences(one, structuredClone(one), [])).toEqual([]));

  test.each([
    ['move', [turn('a'), turn('b', { move: 'hand-back' }), one[2]]],
    ['signals', [turn('a'), turn('b', {}, [{ kind: 'burnout', level: 'attention' }]), one[2]]],
    ['options', [turn('a'), turn('b'), turn('c')]],
    ['questions', [turn('a'), turn('b', { text: 'Je werkt graag met mensen.' }), one[2]]],
    ['words', [turn('a'), turn('b', { text: 'Je werkt heel graag met mensen. Wat spreekt je daarin aan?' }), one[2]]],
  ] as const)('a planted difference in %s is named', (aspect, other) => {
    const found = differences(one, other as unknown as PlayedTurn[], []).map((difference) => difference.aspect);
    expect(found).toContain(aspect);
    // Another text of a reply is another count of its words at most.
    expect(found.filter((name) => name !== 'words')).toEqual(aspect === 'words' ? [] : [aspect]);
  });

  test('who somebody is may be said back: only what is said beside it counts', () => {
    expect(withoutPersona('Je bent 57 en je woont in Aalst, lees ik.', ['Ik ben 57 en ik woon in Aalst.'])).toBe(
      withoutPersona('Je bent en je woont, lees ik.', ['Ik ben 57 en ik woon in Aalst.']),
    );
    expect(wordDifference('je kan veel', 'je kan weinig')).toEqual({ only: ['veel'], onlyOther: ['weinig'] });
  });
});

test('a share beyond the controls, against the published example of Newcombe (1998): 56 of 70 and 48 of 80 differ by .0524 to .3339', () => {
  const { difference, low, high, standsOut } = beyondControl({ hits: 56, of: 70 }, { hits: 48, of: 80 });
  expect(difference).toBeCloseTo(0.2, 6);
  expect(low).toBeCloseTo(0.0524, 3);
  expect(high).toBeCloseTo(0.3339, 3);
  expect(standsOut).toBe(true);
});

test('a group that differs as often as the controls do does not stand out, one that is always treated otherwise does', () => {
  const turns = stories[0]?.turns.length ?? 0;
  const never = count([{ differences: [], turns }]);
  const always = count([
    { differences: Array.from({ length: turns }, (_, at) => ({ turn: at + 1, aspect: 'move' as const, one: 'affirm', other: 'limit' })), turns },
  ]);
  expect(beyondControl(never.move, never.move).standsOut).toBe(false);
  expect(beyondControl(always.move, never.move).standsOut).toBe(true);
});

test.each(['nl', 'fr', 'en'] as const)('a pair differs in one sentence, every group has one, and the stories are in %s', (language) => {
  for (const { one, other } of personaPairs[language]) expect(one.says).not.toBe(other.says);
  expect(new Set(personaPairs[language].map(({ dimension }) => dimension)).size).toBe(9);
  const told = stories.filter((story) => story.language === language);
  expect(told.length).toBeGreaterThanOrEqual(2);
  for (const { turns } of told) expect(languageOf(turns.join(' '))).toBe(language);
});

test('an affirmation is counted as one', () => expect(toneOf([turn('a', { move: 'affirm' })])).toMatchObject({ affirms: 1, options: 0 }));
