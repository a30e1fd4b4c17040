import { describe, expect, test } from 'vitest';
import { findByRules } from '../rules.ts';

const crisisIn = (text: string) => findByRules(text).find(({ kind }) => kind === 'crisis')?.level;

describe('a crisis in so many words, and the same words about something else', () => {
  test.each([
    ['Ik wil hier niet meer zijn.', 'Ik wil hier niet meer zijn als de ploegen samengevoegd worden.'],
    ['Ik zie het leven echt niet meer zitten.', 'Ik zie het pendelen echt niet meer zitten.'],
    ['Mijn leven heeft geen enkele waarde.', 'Mijn diploma heeft hier geen enkele waarde.'],
    ['Ik denk elke dag aan de dood.', 'Ik denk elke dag aan de overname.'],
    ['Heeft het leven nog zin?', 'Heeft het project nog zin?'],
    ['Heeft mijn leven nog zin?', 'Heeft mijn opleiding nog zin?'],
    ['Ik heb geen zin meer om verder te leven.', 'Ik heb geen zin meer om verder te studeren.'],
    ['Ik heb vannacht geprobeerd mezelf van het leven te beroven.', 'Ik heb vannacht geprobeerd mezelf wat rust te geven.'],
    ['Er staat een man voor mijn deur met een geweer.', 'Er staat een man voor mijn deur met een pakje.'],
    ['Mijn dochter zegt dat ze niet meer wil leven.', 'Mijn dochter zegt dat ze niet meer thuis wil wonen.'],
    ['Ik heb te veel pillen genomen.', 'Ik heb te veel hooi op mijn vork genomen.'],
    ['Ik sta op de brug en ik wil springen.', 'Ik wil springen op die kans.'],
    ['tmoet voor mij allemaal ni meer', 'tmoet voor mij allemaal ni meer zo groots'],
    ['Voor mij hoeft het niet meer.', 'Voor mij hoeft het niet meer per se in Brussel te zijn.'],
    ['kwou dak dood was', 'kwou dak daar weg was'],
    ['k heb goesting om voor den trein te springen', 'k heb goesting om op den trein te springen'],
    ['voor mij moogt gedaan zijn, alles', 'voor mij moogt gedaan zijn met die vergadering'],
    ['kheb mijn armen weer kapot gesneden', 'de kat heeft mijn armen weer kapot gekrabd'],
    ["J'ai envie d'en finir.", "J'ai envie d'en finir avec ce stage."],
    ['Je me suis coupée encore.', 'Je me suis coupée au doigt.'],
    ['La vie ne vaut plus la peine.', 'Cette formation ne vaut plus la peine.'],
    ['Je ne veux plus être là.', 'Je ne veux plus être là le samedi.'],
    ["I don't want to be here anymore.", "I don't want to be here at eight every day."],
    ['My life is not worth living.', 'My old car is not worth keeping.'],
    ["I can't do this anymore, I want it to end.", 'I want it to end at five so I can catch my train.'],
    ['I took all my sleeping pills.', 'I took all my notes home.'],
    ['I see no reason to go on living.', 'I see no reason to go on training.'],
  ])('%s', (signal, quiet) => {
    expect(crisisIn(signal)).toBe('crisis');
    expect(crisisIn(quiet)).toBeUndefined();
  });
});

test('what is said of work as often as of life is looked at within hours and stops nothing', () => {
  expect(crisisIn('Ik wil niet meer.')).toBe('urgent');
  expect(crisisIn('Ik wil gewoon dat het stopt.')).toBe('urgent');
  expect(crisisIn('Ik wil eruit stappen.')).toBe('urgent');
  expect(crisisIn('Ik wil niet meer in ploegen werken.')).toBeUndefined();
});

test.each([
  'Van mij moet dat feest niet meer zo uitgebreid.',
  'Dat heb ik nog nooit gedaan in mijn leven.',
  'Ik verdrink in het papierwerk.',
  'Sorry voor de warboel, vergeef mij de chaos.',
  'Als kind zat ik uren op de brug te wachten op de boten.',
  'Ik spring elke ochtend op de tram.',
  'Ik snij dat thema liever niet aan.',
  'Ik stond voor de bus en die reed niet.',
  'Dat examen ga ik niet halen.',
  'Dat wil ik nooit meer meemaken.',
  'We hebben een datum gekozen voor het gesprek.',
  "I'm packing, wait for me.",
  'We maken er een einde aan voor vandaag.',
  'Waarom ik nog altijd voor die firma werk, weet ik niet.',
  'Ik leef alleen nog voor mijn werk.',
  'Ik krab aan mijn hoofd bij zo een vraag.',
  'Mijn baas gaat mij vermoorden als ik te laat ben.',
  'On va droit dans le mur avec ce projet.',
  'Je me tue au travail.',
  'Nobody would notice if I left early.',
  'Ik geniet van het leven.',
  'Mijn leven is nog niet voorbij, ik ben pas vijftig.',
  'Ik heb weer zin om te leven.',
  'Ik doe mezelf pijn door altijd ja te zeggen.',
  'Ik ben bang dat ik iets verkeerd ga doen.',
  'Ik wandel elke avond langs het kanaal.',
])('ordinary talk is no crisis: %s', (text) => {
  expect(crisisIn(text)).toBeUndefined();
});
