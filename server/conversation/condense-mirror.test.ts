import { expect, it } from 'vitest';
import { condenseMirror } from './condense-mirror.ts';

it.each([
  ['je werkt al twaalf jaar in de logistiek en je merkt dat je vooral blij wordt van nieuwe collega’s inwerken', 'twaalf jaar logistiek, en je wordt vooral blij van nieuwe collega’s inwerken'],
  ['je werkt al twaalf jaar in de logistiek en wordt vooral blij van nieuwe collega’s inwerken', 'twaalf jaar logistiek, en je wordt vooral blij van nieuwe collega’s inwerken'],
  ['je zit nu al 8 jaar bij de post en het wordt te zwaar', '8 jaar post, en het wordt te zwaar'],
  ['je merkt dat je moe wordt van de vergaderingen', 'je wordt moe van de vergaderingen'],
])('says back the core: %s', (whole, core) => expect(condenseMirror(whole)).toBe(core));

it.each([
  'je werkt al twaalf jaar in de logistiek',
  'je werkt graag in de tuin en je houdt van planten',
  'je merkt dat het niet meer gaat',
  'je bent nu twee jaar thuis',
])('leaves whole what it is not certain of: %s', (text) => expect(condenseMirror(text)).toBe(text));
