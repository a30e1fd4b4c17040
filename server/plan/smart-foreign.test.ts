// Goals of clients who write French or English, labelled letter by letter.
import { describe, expect, test } from 'vitest';
import { checkSmart } from './smart.ts';

const today = new Date('2026-11-27T10:00:00Z');
const okOf = (text: string, when?: string) =>
  checkSmart({ text, ...(when && { when }) }, today)
    .filter(({ ok }) => ok)
    .map(({ letter }) => letter)
    .join('');

describe('French', () => {
  test.each([
    ["Je m'inscris avant le 15 janvier à la formation d'aide-soignante à Gand.", 'SMART'],
    ["J'appelle le VDAB la semaine prochaine pour prendre un rendez-vous.", 'SMART'],
    ['Je vais parler avec trois personnes qui travaillent comme éducateur, avant Noël.', 'SMART'],
    ['Je mets à jour mon CV pour vendredi.', 'SMART'],
    ["J'envoie ma candidature à deux écoles.", 'SMAR'],
    ['Je veux un autre travail.', 'AR'],
    ['Je voudrais être plus heureuse dans mon travail.', 'A'],
    ['Je veux mieux communiquer avec mes collègues.', 'AR'],
    ['Je veux savoir ce que je veux faire.', 'AR'],
    ['Un jour, je veux faire autre chose.', 'AR'],
    ['Mon mari veut que je travaille à mi-temps à partir de janvier.', 'SMRT'],
    ["Je veux que mes collègues m'écoutent.", 'A'],
    ['Je voudrais être promue avant juin.', 'AT'],
    ['Je fais du néerlandais deux fois par semaine.', 'SMAR'],
  ])('"%s" holds %s', (text, holds) => expect(okOf(text)).toBe(holds));
});

describe('English', () => {
  test.each([
    ['I will sign up for the nursing course at CVO Ghent before 15 January.', 'SMART'],
    ['I will call Marc next week to ask about his job.', 'SMART'],
    ['By the end of the month I send my CV to three logistics companies.', 'SMART'],
    ['I want to get my forklift certificate by June.', 'SMART'],
    ['I ask my manager for a meeting about working four-fifths.', 'SMAR'],
    ['I want a different job.', 'AR'],
    ['I want to be happier at work.', 'A'],
    ['I want to speak Dutch better with my colleagues.', 'AR'],
    ['I need to figure out what I want to do with my life.', 'AR'],
    ['I want my boss to respect me.', 'A'],
    ['My wife wants me to look for two part-time jobs by March.', 'SMRT'],
    ['I hope they give me the job next month.', 'AT'],
    ['I will study Dutch two hours a week.', 'SMAR'],
    ['Soon I will visit the open day at the college.', 'SMAR'],
  ])('"%s" holds %s', (text, holds) => expect(okOf(text)).toBe(holds));
});

test.each([
  ['Parler à mon chef bientôt', 'fr', /^De quoi voulez-vous parler/],
  ["Je vais m'inscrire à une formation", 'fr', /^Lequel ou laquelle/],
  ['Je veux devenir indépendante', 'fr', /premier pas pour y arriver/],
  ['Je veux changer de travail', 'fr', /^Quel type de travail/],
  ['I want to talk to my boss', 'en', /^What do you want to talk about/],
  ['I want to become self-employed', 'en', /first step towards it/],
] as const)('the hint for "%s" fits', (text, language, hint) => {
  expect(checkSmart({ text }, today, language)[0]?.hint).toMatch(hint);
});

test('what stands under "when" counts, and the hint is in the language that is read', () => {
  expect(okOf('Je mets à jour mon CV.', 'pour vendredi')).toBe('SMART');
  const hints = checkSmart({ text: 'Je veux un autre travail.' }, today, 'fr').map(({ hint }) => hint);
  expect(hints[0]).toBe('Quel type de travail cherchez-vous ? Et quel premier pas allez-vous faire pour cela ?');
});
