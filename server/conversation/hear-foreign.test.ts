import { expect, it } from 'vitest';
import { heardForeign } from './hear-foreign.ts';

it.each([
  ['fr', "Je voudrais former des gens, mais j'ai peur de perdre ma sécurité.", 'vous avez peur de perdre votre sécurité'],
  ['fr', 'Mon mari dit que je devrais rester parce que le salaire est bon.', 'votre mari dit que vous devriez rester'],
  ['fr', 'Je ne supporte plus les clôtures de fin de mois.', 'vous ne supportez plus les clôtures de fin de mois'],
  ['en', 'I have been a tester for six years and I feel like I am just clicking buttons.', 'you feel like you are just clicking buttons'],
  ['en', 'My manager never mentions it though. He only looks at the tickets.', 'your manager never mentions it though'],
] as const)('%s: %s', (language, text, said) => {
  expect(heardForeign(text, language)).toBe(said);
});

it('a verb that is not known is not conjugated', () => {
  expect(heardForeign('Je bous quand il parle.', 'fr')).toBeNull();
});

it('a question is not said back, nor is what names nobody', () => {
  expect(heardForeign('What should I do?', 'en')).toBeNull();
  expect(heardForeign('It rained all day.', 'en')).toBeNull();
});
