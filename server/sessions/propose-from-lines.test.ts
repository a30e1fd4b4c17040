import { describe, expect, it, test } from 'vitest';
import { proposeFromLines } from './propose-from-lines.ts';
import { readMinutes, readNext } from './read-appointment.ts';
import { sentencesOf } from './sentences.ts';
import { toSecondPerson } from './second-person.ts';
import { wordMessage } from './word-message.ts';

/** A Thursday. */
const on = '2026-11-26';
const propose = (lines: string, clientName = 'Nadia') => proposeFromLines(lines, { on, clientName });

describe('five typed lines', () => {
  const made = propose(
    [
      'Nadia ontdekte dat ze energie krijgt van nieuwe collega’s inwerken, niet van de planning zelf.',
      'Ze twijfelt nog of ze genoeg kan om opleider te zijn, dat houdt haar tegen.',
      'Belt volgende week naar haar oud-collega Sara die opleider is.',
      'Huiswerk: schrijft elke dag één moment op waar ze blij van werd.',
      '60 minuten, volgend gesprek donderdag 10 december om 14u.',
    ].join('\n'),
  );
  test('become an insight that the client is asked about, in the second person', () => {
    expect(made.insights).toEqual([{ text: 'Je zag dat je energie krijgt van nieuwe collega’s inwerken, niet van de planning zelf', line: 0 }]);
  });
  test('become an action with its day and with whom', () => {
    expect(made.actions).toEqual([
      { text: 'Belt volgende week naar haar oud-collega Sara die opleider is', when: 'volgende week', dueOn: '2026-12-06', with: 'haar oud-collega', line: 2 },
    ]);
  });
  test('become homework, hours, a next session, a mood and a barrier', () => {
    expect(made.homework).toEqual([{ text: 'Schrijft elke dag één moment op waar je blij van werd', dueOn: null, line: 3 }]);
    expect(made.minutes).toBe(60);
    expect(made.next).toEqual({ day: '2026-12-10', time: '14:00' });
    expect(made.moods).toEqual(['doubting']);
    expect(made.barriers.map(({ line }) => line)).toEqual([1]);
  });
  test('stand in the record, but for the hours and the next session', () => {
    expect(made.record.split('\n')).toHaveLength(4);
    expect(made.record).not.toContain('60 minuten');
    expect(made.record).toContain('Belt volgende week naar haar oud-collega Sara');
  });
});

test('dictated in one breath they become the same', () => {
  const made = propose(
    'bram is opgelucht, hij zag in dat hij niet weg wil uit de bouw maar wel van de werf. gaat met zijn ploegbaas praten over een job als werfleider en mailt de VDAB over de opleiding. durft nog niet met zijn vrouw erover te praten. tegen volgende keer leest hij twee vacatures. sessie duurde anderhalf uur. we zien elkaar volgende week dinsdag 15:30',
    'Bram',
  );
  expect(made.insights.map(({ text }) => text)).toEqual(['Je zag dat je niet weg wil uit de bouw maar wel van de werf']);
  expect(made.actions.map(({ text }) => text)).toEqual(['Gaat met zijn ploegbaas praten over een job als werfleider', 'Mailt de VDAB over de opleiding']);
  expect(made.homework.map(({ text }) => text)).toEqual(['Tegen volgende keer lees je twee vacatures']);
  expect(made).toMatchObject({ minutes: 90, next: { day: '2026-12-01', time: '15:30' }, moods: ['relieved'] });
});

describe('what is no action', () => {
  test.each([
    'Het gaat beter met haar rug',
    'Ze gaat niet naar de jobbeurs',
    'Dit gesprek ging over haar ploegbaas',
    'Hij zoekt vaak naar woorden',
    'Ze maakt zich zorgen over haar contract',
    'Vraagt zich af of het nog zin heeft',
    'Ze voelt zich gespannen',
  ])('%s', (line) => {
    expect(propose(line).actions).toEqual([]);
    expect(propose(line).record).toContain(line.slice(1));
  });
});

test.each([
  ['Vraagt haar huisarts om een attest', 'Vraagt haar huisarts om een attest'],
  ['Actie: haar cv nalezen met Ine', 'Haar cv nalezen met Ine'],
  ['Afgesproken dat ze morgen de vakbond contacteert', 'Afgesproken dat ze morgen de vakbond contacteert'],
])('"%s" is one', (line, text) => {
  expect(propose(line).actions.map((action) => action.text)).toEqual([text]);
});

test('a mood that is denied is none', () => {
  expect(propose('Ze is niet moe meer en minder gespannen').moods).toEqual([]);
  expect(propose('Rosa was moe maar rustiger dan vorige keer').moods).toEqual(['calm', 'tired']);
});

test('what somebody only said is no insight', () => {
  expect(propose('Ze zei dat haar ploegbaas op verlof is').insights).toEqual([]);
  expect(propose('Ze zei dat ze meer vrijheid nodig heeft').insights.map(({ text }) => text)).toEqual(['Je zag dat je meer vrijheid nodig hebt']);
});

test('nothing of what is typed gets lost, whatever it is', () => {
  const lines = [
    'Samen gekeken naar de vacature van de stad Mechelen',
    'Stilte van een paar minuten, dat deed deugd',
    'Ze weende toen ze over haar vader vertelde',
  ];
  expect(propose(lines.join('\n')).record.split('\n')).toEqual(lines.map((line) => `${line}.`));
});

describe('how long it took', () => {
  it.each([
    ['60 minuten', 60],
    ['75 min', 75],
    ['gesprek van 1u15', 75],
    ['1 uur 30', 90],
    ['1,5 uur samen gezeten', 90],
    ['anderhalf uur gewerkt', 90],
    ['een uur', 60],
    ['sessie van een uur en een kwartier', 75],
    ['drie kwartier gesprek', 45],
    ['20 minuten rijden naar het werk', null],
    ['werkt 38 uur per week', null],
    ['ze werkt 6 uur in de winkel', null],
    ['volgende sessie duurt 45 minuten', null],
  ])('%s: %s', (sentence, minutes) => {
    expect(readMinutes(sentence)).toBe(minutes);
  });
});

describe('the next session', () => {
  it.each([
    ['Volgende afspraak 10/12 om 14u', { day: '2026-12-10', time: '14:00' }],
    ['volgend gesprek op 5/1 14u30', { day: '2027-01-05', time: '14:30' }],
    ['we zien elkaar volgende week donderdag', { day: '2026-12-03', time: null }],
    ['nieuwe afspraak maandag om 9 uur', { day: '2026-11-30', time: '09:00' }],
    ['volgende sessie 31/2', null],
    ['volgende keer praten we over het plan', null],
    ['tegen volgende keer leest ze 2 vacatures', null],
    ['belt donderdag om 14u', null],
  ])('%s', (sentence, next) => {
    expect(readNext(sentence, on)).toEqual(next);
  });
});

describe('said to the client', () => {
  it.each([
    ['ze haar job mist', 'je je job mist'],
    ['ze heeft geleerd om neen te zeggen', 'je hebt geleerd om neen te zeggen'],
    ['hij zijn ploeg graag ziet', 'je je ploeg graag ziet'],
    ['hij er wil zijn voor zijn kinderen', 'je er wil zijn voor je kinderen'],
    ['ze zichzelf wegcijfert', 'je jezelf wegcijfert'],
    ['Nadia vertelde dat ze twijfelt, omdat ze 58 is', 'je vertelde dat je twijfelt, omdat je 58 bent'],
    ['Morgen laat ze het weten', 'Morgen laat je het weten'],
    ['Daarna leest ze een vacature', 'Daarna lees je een vacature'],
    ['het team belangrijk is', 'het team belangrijk is'],
  ])('%s', (said, turned) => {
    expect(toSecondPerson(said, 'Nadia')).toBe(turned);
  });
});

test('the client gets what was agreed to read, in their own language around it; nothing where there is nothing', () => {
  const made = propose('Belt volgende week naar haar zus.\nVolgend gesprek donderdag 10 december om 14u.');
  const who = { clientName: 'Nadia', counsellorName: 'Els Wouters' };
  expect(wordMessage(made, { language: 'nl', ...who })).toBe(
    'Dag Nadia,\n\nDit wil je doen:\n- Je belt volgende week naar je zus\n\nWe zien elkaar op donderdag 10 december 2026 om 14:00.\n\nEls',
  );
  expect(wordMessage(made, { language: 'fr', ...who })).toContain('Bonjour Nadia,');
  expect(wordMessage(propose('Stil gesprek.'), { language: 'nl', ...who })).toBeNull();
});

test('lists, semicolons and lines are all sentences', () => {
  expect(sentencesOf('- belt haar zus\n2) leest; rust\n\n60 minuten. Moe')).toEqual(['belt haar zus', 'leest;', 'rust', '60 minuten.', 'Moe']);
});
