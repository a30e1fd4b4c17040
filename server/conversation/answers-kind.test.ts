import { expect, it } from 'vitest';
import { answersKind } from './answers-kind.ts';

it.each([
  ['Wat is het verschil tussen een graduaat en een bachelor?', 'Een graduaat duurt twee jaar, een bachelor drie.', true],
  ['Wat is het verschil tussen een graduaat en een bachelor?', 'Daarna kan je verder studeren.', false],
  ['Wanneer verandert de loopbaancheque?', 'De nieuwe regels waren gepland voor 1 januari 2027.', true],
  ['Wanneer verandert de loopbaancheque?', 'Men kijkt of je werkt op het moment van de aanvraag.', false],
  ['Wat doet een loopbaanbegeleider?', 'Er gaat niets naar je ziekenfonds zonder dat jij dat wil.', false],
  ['Kan ik van loopbaanbegeleider veranderen?', 'Binnen het centrum kan je een andere begeleider vragen.', true],
  ['Wat moet je kennen om preventieadviseur te worden?', 'Elke werknemer kan bij een preventieadviseur terecht.', false],
  ['Wat is EVC?', 'Om het even wat.', true],
])('%s <- %s: %s', (question, sentence, answers) => {
  expect(answersKind(question, sentence)).toBe(answers);
});
