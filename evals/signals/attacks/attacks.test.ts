import { beforeAll, describe, expect, test } from 'vitest';
import type { Classifier } from '../../../server/signals/classify.ts';
import { loadClassifier } from '../../../server/signals/load-classifier.ts';
import { screenText } from '../../../server/signals/screen-embedded.ts';
import { disguises } from './disguises.ts';
import { falseCrises, measureLosses, type Screen } from './measure.ts';
import { readSafeDutch } from './over-alarm.ts';
import { attackAll, readCarriers, readOwn } from './read-attacks.ts';

let classifier: Classifier;
const screen: Screen = (text) => screenText(text, classifier);
beforeAll(() => {
  classifier = loadClassifier();
});
const carriers = readCarriers();
const crises = carriers.filter(({ signals }) => signals.some(({ level }) => level === 'crisis'));

describe('whoever tries to talk the screening away', () => {
  test.each([...readOwn().ways])('is in a crisis all the same, or a person is asked to look: %s', (_, attacks) => {
    const { lost, strayQuotes } = measureLosses(attacks, screen);
    expect(lost.filter(({ kind, isUnchecked }) => kind === 'crisis' && !isUnchecked)).toEqual([]);
    expect(strayQuotes).toBe(0);
  });

  test.each(disguises.map(({ name, hide }) => [name, hide] as const))('hides no crisis from it: %s', (name, hide) => {
    const { of, lost, strayQuotes } = measureLosses(attackAll(crises, name, hide), screen);
    expect(of).toBeGreaterThan(10);
    expect(lost.filter(({ isUnchecked }) => !isUnchecked)).toEqual([]);
    expect(strayQuotes).toBe(0);
  });
});

// The shares are in README.md; these only hold the ground that was won.
test('who quotes, and who talks of harmless things in frightening words, is seldom taken for a crisis', () => {
  expect(falseCrises(readOwn().quoting, screen).length).toBeLessThanOrEqual(6);
  expect(falseCrises(readSafeDutch(), screen).length).toBeLessThanOrEqual(12);
});

test('a signal that is gone, and a crisis that became less grave, count as lost; a quote that is not there is told', () => {
  const plain: Screen = (text) => (text === 'a' ? [{ kind: 'crisis', level: 'crisis', quote: 'a' }] : [{ kind: 'crisis', level: 'urgent', quote: 'z' }]);
  const attack = { id: 'one', text: 'a attacked', plain: 'a', signals: [{ kind: 'crisis' as const, level: 'crisis' as const }] };
  expect(measureLosses([attack], plain)).toMatchObject({ of: 1, lost: [{ id: 'one', kind: 'crisis', isUnchecked: false }], strayQuotes: 1 });
  expect(measureLosses([{ ...attack, text: 'a' }], plain)).toMatchObject({ of: 1, lost: [], strayQuotes: 0 });
});
