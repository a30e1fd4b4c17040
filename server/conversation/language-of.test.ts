import { expect, test } from 'vitest';
import { languageOf, languageToAnswerIn } from './language-of.ts';

test.each([
  ['Je ne veux plus vivre.', 'fr'],
  ["J'ai envie d'en finir, je n'en peux plus.", 'fr'],
  ['Parfois je pense que tout le monde serait mieux sans moi.', 'fr'],
  ['Mon mari me frappe et il a dit qu’il va me tuer', 'fr'],
  ['I want to die.', 'en'],
  ["I don't want to live anymore, I have it all planned.", 'en'],
  ['Sometimes I think everyone would be better off if I was not here', 'en'],
  ['he said he will kill me if I leave', 'en'],
  ['Ik wil niet meer leven.', 'nl'],
  ['kben het beu ik wil er ni meer zijn', 'nl'],
  ['Soms denk ik dat het voor iedereen beter zou zijn als ik er niet meer was.', 'nl'],
  ['Ik zei tegen mijn chef "I want to die" en hij lachte en zei "you are not serious, my friend, we have a meeting"', 'nl'],
] as const)('%s is clearly %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  'help',
  'suicide',
  'ok',
  '',
  '😔😔',
  'je suis',
  'Je wil dat echt weten, et moi je ne sais pas, I do not know what to do with that, het is niet te doen',
  'Quiero morir y no sé qué hacer con mi vida',
  'Chcę umrzeć, nie mam już siły',
])('%s is not sure, so the language of the profile counts', (text) => {
  expect(languageOf(text)).toBeNull();
});

test('a short word after a crisis in French is answered in French; learners’ Dutch in the language of the profile', () => {
  expect(languageToAnswerIn('oui', ['Je ne veux plus vivre.'], 'nl')).toBe('fr');
  expect(languageToAnswerIn('ok', [], 'nl')).toBe('nl');
  expect(languageToAnswerIn('Ik wil niet meer leven, ik ben heel moe van dat alles', [], 'en')).toBe('en');
});
