// The memory of a conversation, as policy: what weak hints may and may not do.
import { describe, expect, test } from 'vitest';
import type { Thresholds } from './classify.ts';
import { addUpHints, type EarlierHint, type HintScale, hintsOf, memory } from './hints.ts';
import { loadClassifier } from './load-classifier.ts';
import { classifiedKinds, type ClassifiedKind, type Judgement } from './scores.ts';
import { screenMessage, screenText } from './screen-embedded.ts';

const now = new Date('2026-03-20T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
const hint = (kind: ClassifiedKind, share: number, days: number): EarlierHint => ({ kind, share, at: daysAgo(days) });

describe('hints of several messages', () => {
  test('one message never adds up to a signal, however near it came', () => {
    expect(addUpHints([hint('burnout', 0.99, 0)], now)).toBeNull();
    expect(addUpHints([hint('crisis', 0.99, 0), hint('crisis', 0.99, 0)], now)).toBeNull();
  });
  test('several strong hints of one kind within days are looked at before the next session', () => {
    const strong = Array.from({ length: 4 }, (_, day) => hint('burnout', 0.9, day));
    expect(addUpHints(strong, now)).toMatchObject({ kind: 'burnout', level: 'attention' });
  });
  test('several strong hints of a crisis are looked at within hours, and go before any other kind', () => {
    const strong = Array.from({ length: 4 }, (_, day) => [hint('burnout', 0.95, day), hint('crisis', 0.9, day)]).flat();
    expect(addUpHints(strong, now)).toMatchObject({ kind: 'crisis', level: 'urgent' });
  });
  test('hints of different kinds do not add up', () => {
    const kinds = classifiedKinds.filter((kind) => kind !== 'crisis');
    expect(
      addUpHints(
        kinds.map((kind) => hint(kind, 0.95, 1)),
        now,
      ),
    ).toBeNull();
  });
  test('hints fade, and after two weeks they are gone', () => {
    const at = (days: number) => Array.from({ length: 4 }, () => hint('burnout', 0.9, days));
    expect(addUpHints(at(0), now)).not.toBeNull();
    expect(addUpHints(at(memory.days - 0.1), now)).toBeNull();
    expect(
      addUpHints(
        Array.from({ length: 200 }, () => hint('burnout', 0.9, memory.days + 1)),
        now,
      ),
    ).toBeNull();
  });
  test('what lies in the future or is no share counts for nothing', () => {
    expect(
      addUpHints(
        Array.from({ length: 9 }, () => hint('burnout', 0.9, -1)),
        now,
      ),
    ).toBeNull();
    expect(
      addUpHints(
        Array.from({ length: 9 }, () => hint('burnout', Number.NaN, 0)),
        now,
      ),
    ).toBeNull();
  });
});

describe('what a message came near to', () => {
  const thresholds: Thresholds & { hints: HintScale } = {
    gate: 1,
    margin: 1,
    mostKinds: 2,
    crisis: { from: 2, certainFrom: 4, namedFrom: 1 },
    urgentFrom: {},
    hints: { anyFrom: 0, crisisFrom: 0 },
  };
  const judged = (any: number, crisis: number, best: ClassifiedKind): Judgement => ({
    kinds: Float64Array.from(classifiedKinds, (kind) => (kind === best ? 2 : -2)),
    any,
    crisis,
    urgent: 0,
  });
  test('a share of the way to the threshold, nearest first', () => {
    expect(hintsOf(judged(0.25, 1, 'burnout'), thresholds)).toEqual([
      { kind: 'crisis', share: 0.5 },
      { kind: 'burnout', share: 0.25 },
    ]);
  });
  test('nothing far below, and nothing of a message that is a signal itself', () => {
    expect(hintsOf(judged(-1, -1, 'burnout'), thresholds)).toEqual([]);
    expect(hintsOf(judged(1.1, 0, 'burnout'), thresholds)).toEqual([]);
    expect(hintsOf(judged(0, 2.1, 'crisis'), thresholds)).toEqual([]);
  });
  test('comes with the screening: hints only where nothing was raised', () => {
    const classifier = loadClassifier();
    for (const text of ['Ik wil niet meer leven.', 'Tot donderdag.', '']) {
      const { signals, hints } = screenMessage(text, classifier);
      expect(signals).toEqual(screenText(text, classifier));
      if (signals.length > 0) expect(hints).toEqual([]);
      for (const { share } of hints) expect(share).toBeLessThanOrEqual(1);
    }
    expect(screenMessage('Tot donderdag.', classifier).hints).toEqual([]);
  });
});
