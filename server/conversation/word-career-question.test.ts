import { expect, it } from 'vitest';
import { wordCareerQuestion } from './word-career-question.ts';

it.each([
  [['Ik zou graag iets met mensen doen maar ik ben 58'], 'Dus de vraag is: hoe kan je iets met mensen doen, op je 58ste?'],
  [['Ik wil kok worden maar ik heb geen diploma'], 'Dus de vraag is: hoe kan je kok worden, zonder diploma?'],
  [['Ik twijfel tussen blijven en studeren.'], 'Dus de vraag is: blijven of studeren?'],
  [['Ik weet niet of het nog zin heeft om te veranderen.'], 'Dus de vraag is of het nog zin heeft om te veranderen.'],
  [['Ik wil minder werken', 'Ik wil minder werken'], 'Dus de vraag is: hoe kan je minder werken?'],
])('puts in one sentence what is wanted and what stands in the way: %s', (told, question) => expect(wordCareerQuestion(told)).toBe(question));

it.each([[['ok']], [[]], [['Wat denk jij?']], [['Ik wil niet meer terug naar die winkel.']]])('makes no question out of what holds none: %s', (told) =>
  expect(wordCareerQuestion(told)).toBeNull(),
);
