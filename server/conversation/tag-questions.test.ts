import { describe, expect, test } from 'vitest';
import { readFactQuestion } from './question-of-fact.ts';
import { withoutTags } from './tag-questions.ts';

describe('a statement with a question mark behind it', () => {
  test.each([
    ['maar dan moet ik terug naar school zeker?', 'maar dan moet ik terug naar school.'],
    ['waar ben ik eigenlijk mee bezig, snap je?', 'waar ben ik eigenlijk mee bezig.'],
    ['Dan zit ik daar heel alleen, he?', 'Dan zit ik daar heel alleen.'],
  ])('%s', (said, told) => expect(withoutTags(said)).toBe(told));
});

test.each(['Moet ik nu ontslag nemen of niet?', 'Dat is toch gratis, he?', 'Kan ik een cheque krijgen zeker?', 'Hoe lang duurt dat?'])(
  'what is asked stays asked: %s',
  (asked) => expect(withoutTags(asked)).toBe(asked),
);

test('what is only tagged is not looked up', () => {
  expect(readFactQuestion('maar dan moet ik terug naar school zeker? ik ben 43', 'nl')).toBeNull();
});
