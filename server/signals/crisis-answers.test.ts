import { describe, expect, test } from 'vitest';
import { crisisEn } from '../words/crisis.en.ts';
import { crisisFr } from '../words/crisis.fr.ts';
import { crisisNl } from '../words/crisis.nl.ts';
import { alertOutcomes, answerLanguages, type CrisisMoment, crisisAnswer } from './crisis-answers.ts';
import { crisisFollowUps } from './crisis-follow-up.ts';
import { crisisSituations } from './signal.ts';

const moment = (rest: Partial<CrisisMoment> = {}): CrisisMoment => ({
  situation: 'suicide',
  language: 'nl',
  counsellorName: 'Els',
  standInName: 'Karim',
  alert: 'sent',
  turn: 0,
  ...rest,
});
const every = answerLanguages.flatMap((language) =>
  crisisSituations.flatMap((situation) =>
    [null, ...crisisFollowUps].flatMap((followUp) =>
      alertOutcomes.flatMap((alert) => [0, 1, 2, 7, 100].map((turn) => moment({ language, situation, followUp, alert, turn }))),
    ),
  ),
);
const numbersInTheTable = ['112', '101', '1813', '1712', '0800 32 123', '02 648 40 14'];

test('there is an answer for every moment, with every name filled in', () => {
  for (const one of every) {
    const sentences = crisisAnswer(one);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/[{}]/);
      expect(sentence).not.toContain('!');
      expect(sentence).not.toMatch(/Je moet|Dat komt wel goed/);
    }
  }
});

test('an answer names no number that is not in the table of help lines', () => {
  for (const one of every) {
    const numbers =
      crisisAnswer(one)
        .join(' ')
        .match(/\d[\d ]*\d/g) ?? [];
    for (const number of numbers) expect(numbersInTheTable).toContain(number.trim());
  }
});

test('the first answer to suicidal thoughts names the line of the client’s language and 112', () => {
  expect(crisisAnswer(moment()).join(' ')).toMatch(/112.*1813/);
  expect(crisisAnswer(moment({ language: 'fr' })).join(' ')).toMatch(/112.*0800 32 123/);
  expect(crisisAnswer(moment({ language: 'en' })).join(' ')).toMatch(/112.*1813.*02 648 40 14/);
});

describe('only what is true', () => {
  test('an alert that is not known to have left is never called sent', () => {
    for (const one of every.filter(({ alert }) => alert !== 'sent')) {
      expect(crisisAnswer(one).join(' ')).not.toMatch(/dringende melding gestuurd|alerte urgente|urgent alert/);
    }
  });
  test('the first answer says whether the alert went out, and that nobody promises to answer', () => {
    expect(crisisAnswer(moment()).join(' ')).toContain('Ik heb Els en Karim een dringende melding gestuurd.');
    expect(crisisAnswer(moment({ standInName: null })).join(' ')).toContain('Ik heb Els een dringende melding gestuurd.');
    expect(crisisAnswer(moment({ alert: 'failed' })).join(' ')).toContain('Het lukt me nu niet om Els of Karim te bereiken.');
  });
  test('where nothing left, it says where the message stands and when it is seen, not that nobody can be reached', () => {
    const both = crisisAnswer(moment({ alert: 'listed' })).join(' ');
    expect(both).toContain('Je bericht staat nu bovenaan bij Els en Karim, als dringend. Zij zien dat pas als ze Koers openen');
    expect(both).not.toContain('lukt me nu niet');
    const alone = crisisAnswer(moment({ alert: 'listed', standInName: null })).join(' ');
    expect(alone).toContain('Je bericht staat nu bovenaan bij Els, als dringend. Els ziet dat pas als die Koers opent: wacht niet op een antwoord hier.');
  });
});

test('not safe means call now, first', () => {
  for (const situation of crisisSituations) expect(crisisAnswer(moment({ situation, followUp: 'not-safe', turn: 1 }))[0]).toContain('112');
});

test('violence names 1712 and, in danger, 112 and 101', () => {
  const answer = crisisAnswer(moment({ situation: 'threatened' })).join(' ');
  for (const number of ['112', '101', '1712']) expect(answer).toContain(number);
});

test('holding answers rotate: six turns, six different answers', () => {
  for (const language of answerLanguages) {
    const answers = [2, 3, 4, 5, 6, 7].map((turn) => crisisAnswer(moment({ language, followUp: 'other', turn })).join(' '));
    expect(new Set(answers).size).toBe(6);
  }
});

test('where no crisis answer was given yet, a vague message is not answered as if it had been, nor an alert claimed', () => {
  for (const situation of crisisSituations) {
    const answer = crisisAnswer(moment({ situation, followUp: 'other', turn: 0 })).join(' ');
    expect(answer).toContain('112');
    expect(answer).not.toContain('dringende melding');
    expect(answer).not.toContain(crisisNl.followUp[situation].other[0]);
  }
});

test('every language has the same moments', () => {
  for (const words of [crisisNl, crisisFr, crisisEn]) {
    expect(Object.keys(words.opening).sort()).toEqual([...crisisSituations].sort());
    for (const situation of crisisSituations) expect(Object.keys(words.followUp[situation]).sort()).toEqual([...crisisFollowUps].sort());
    expect(words.holding.length).toBeGreaterThanOrEqual(6);
  }
});

test('a name cannot change the text around it', () => {
  expect(crisisAnswer(moment({ counsellorName: '$& {standIn}', standInName: null })).join(' ')).toContain('Ik heb $& ');
});
