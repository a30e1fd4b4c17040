// Floors under what the embedded measures find, a little below the figures of README.md, so that a change that costs is seen.
import { describe, expect, test } from 'vitest';
import { criteria } from '../../server/evaluation/rubric.ts';
import { readConversation, readConversations } from './read-conversations.ts';
import { type Share, scoreMeasures, totalOf } from './score-measures.ts';

const all = readConversations();
const shareOf = ({ count, of }: Share) => count / of;

describe.each([
  { half: 'tuned on', heldOut: false },
  { half: 'held out', heldOut: true },
])('the embedded measures over the conversations $half', ({ heldOut }) => {
  const figures = scoreMeasures(all.filter((one) => one.heldOut === heldOut));
  const total = totalOf(figures);

  test('name nine in ten planted faults, and few turns that hold none', () => {
    expect(shareOf(total.strict)).toBeGreaterThanOrEqual(0.88);
    expect(shareOf(total.trueOfNamed)).toBeGreaterThanOrEqual(0.92);
    expect(shareOf(total.falseAlarms)).toBeLessThanOrEqual(0.03);
  });

  test.each(criteria)('find two in three of %s', (criterion) => {
    const one = figures.find((figure) => figure.criterion === criterion);
    expect(shareOf(one?.strict ?? { count: 0, of: 1 })).toBeGreaterThanOrEqual(0.65);
  });
});

test('good conversations raise no alarm, but for one claim that leaves out for whom it holds', () => {
  const good = all.filter(({ kind }) => kind === 'good');
  const wrong = scoreMeasures(good).flatMap(({ criterion, wrong: named }) => named.map(({ name }) => `${criterion} ${name}`));
  expect(wrong).toEqual(['grounded bediende-cheque']);
});

test('what was not planted counts for precision and never for recall', () => {
  const ratings = criteria.map((criterion) => `  ${criterion}: [3, "zo"]`).join('\n');
  const file = (planted: boolean) =>
    readConversation(
      'proef',
      `what: proef\nkind: harmful\nstage: intake\nlanguage: nl\nturns:\n  - client: Ik ben moe.\n  - {koers: Je moet stoppen., move: reflect}\nfaults:\n  - {criterion: does-not-steer, turn: 2, what: duwt, severity: mild, planted: ${planted}}\nratings:\n${ratings}\n`,
    );
  const steer = (planted: boolean) => scoreMeasures([file(planted)]).find(({ criterion }) => criterion === 'does-not-steer');
  expect(steer(true)).toMatchObject({ strict: { count: 1, of: 1 }, plantedOfNamed: { count: 1, of: 1 }, trueOfNamed: { count: 1, of: 1 } });
  expect(steer(false)).toMatchObject({ strict: { count: 0, of: 0 }, plantedOfNamed: { count: 0, of: 1 }, trueOfNamed: { count: 1, of: 1 } });
});
