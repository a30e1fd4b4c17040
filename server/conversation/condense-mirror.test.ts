import { expect, it } from 'vitest';
import { condenseMirror } from './condense-mirror.ts';

it.each([
  [
    'je werkt al twaalf jaar in de logistiek en je merkt dat je vooral blij wordt van nieuwe collega’s inwerken',
    'twaalf jaar logistiek, en je wordt vooral blij van nieuwe collega’s inwerken',
  ],
  [
    'je werkt al twaalf jaar in de logistiek en wordt vooral blij van nieuwe collega’s inwerken',
    'twaalf jaar logistiek, en je wordt vooral blij van nieuwe collega’s inwerken',
  ],
  ['je zit nu al 8 jaar bij de post en het wordt te zwaar', '8 jaar post, en het wordt te zwaar'],
  ['je bent 58 en je weet niet of het nog zin heeft om van werk te veranderen', 'op je 58ste vraag je je af of het nog zin heeft om van werk te veranderen'],
  ['wat je tegenhoudt is vooral dat je schrik hebt om uitgelachen te worden', 'je hebt schrik om uitgelachen te worden'],
  ['terwijl je eigenlijk alleen andere taken wil', 'je wil eigenlijk alleen andere taken'],
  ['achteraf bleek dat ze het toch hebben aangekocht, en nu zitten jullie met de problemen', 'nu zitten jullie met de problemen'],
  ['je vindt het fijn om mensen aan het loket te helpen, zeker als het moeilijke dossiers zijn', 'je vindt het fijn om mensen aan het loket te helpen'],
  ['dan ga je het vragen aan iemand van jullie dienst', 'je gaat het vragen aan iemand van jullie dienst'],
  ['je merkt dat je moe wordt van de vergaderingen', 'je wordt moe van de vergaderingen'],
])('says back the core: %s', (whole, core) => expect(condenseMirror(whole)).toBe(core));

it.each([
  'je werkt al twaalf jaar in de logistiek',
  'je werkt graag in de tuin en je houdt van planten',
  'je merkt dat het niet meer gaat',
  'je bent nu twee jaar thuis',
  'dan heb je dezelfde uren als de kinderen',
  'je slaapt slecht de laatste maanden en als je aan maandag denkt, word je misselijk',
  'aan de ene kant wil je het, aan de andere kant hebben jullie net een huis gekocht',
])('leaves whole what it is not certain of: %s', (text) => expect(condenseMirror(text)).toBe(text));
