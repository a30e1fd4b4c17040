// Answers as clients give them, per kind of step.
import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '../knowledge/exercise-shape.ts';
import { type Missing, readAnswer } from './exercise-answer.ts';

const values = ['Rust en regelmaat', 'Vrijheid', 'Samenwerken', 'Erkenning', 'Een goed loon'];
const step = (answer: AnswerKind, more: { least?: number; most?: number } = {}) => ({ answer, ...more });

describe('a number', () => {
  it.each<[string, number | null, Missing | null]>([
    ['zes', 6, null],
    ['een 6 of 7', 6.5, null],
    ['6 à 7', 6.5, null],
    ['7/10', 7, null],
    ['een dikke acht denk ik', 8, null],
    ['zeven en een half', 7.5, null],
    ['6,5', 6.5, null],
    ['ne zeven', 7, null],
    ['un sept', 1, null],
    ['een', 1, null],
    ['ik zou zeggen 4 op 10', 4, null],
    ['12', 12, 'range'],
    ['veel', null, 'number'],
  ])('%s', (text, number, missing) => expect(readAnswer(step('number', { least: 0, most: 10 }), text)).toMatchObject({ number, missing }));
  it('keeps "6 of 7" as it was said', () => expect(readAnswer(step('number'), 'een 6 of 7').items).toEqual(['6 of 7']));
});

describe('one of the options', () => {
  it.each<[string, string[], Missing | null]>([
    ['vrijheid', ['Vrijheid'], null],
    ['vrijhied', ['Vrijheid'], null],
    ['ik kies voor samenwerken denk ik', ['Samenwerken'], null],
    ['de tweede', ['Vrijheid'], null],
    ['2', ['Vrijheid'], null],
    ['de laatste', ['Een goed loon'], null],
    ['rust', ['Rust en regelmaat'], null],
    ['loon', ['Een goed loon'], null],
    ['samewerke', ['Samenwerken'], null],
    // Their own words say something, and are welcome.
    ['eigenlijk vooral buiten kunnen werken', ['eigenlijk vooral buiten kunnen werken'], null],
    ['blauw', ['blauw'], 'option'],
  ])('%s', (text, items, missing) => expect(readAnswer(step('one'), text, values)).toMatchObject({ items, missing }));
});

describe('some of the options', () => {
  it.each<[string, string[], Missing | null]>([
    ['1, 3 en 4', ['Rust en regelmaat', 'Samenwerken', 'Erkenning'], null],
    ['de eerste twee', ['Rust en regelmaat', 'Vrijheid'], null],
    ['de laatste twee', ['Erkenning', 'Een goed loon'], null],
    ['vrijheid en samenwerken', ['Vrijheid', 'Samenwerken'], null],
    ['vrijheid, erkening, en ook humor op de werkvloer', ['Vrijheid', 'Erkenning', 'humor op de werkvloer'], null],
    ['allemaal', values, null],
    ['vrijheid', ['Vrijheid'], 'more'],
    ['xyz', ['xyz'], 'option'],
  ])('%s', (text, items, missing) => expect(readAnswer(step('some', { least: 2 }), text, values)).toMatchObject({ items, missing }));
  it('takes none of them for not knowing', () => expect(readAnswer(step('some'), 'geen van die', values).isUnsure).toBe(true));
});

describe('several things', () => {
  it.each<[string, string[]]>([
    ['koken en bakken', ['koken', 'bakken']],
    ['koken, bakken en mensen ontvangen', ['koken', 'bakken', 'mensen ontvangen']],
    ['- uitleggen\n- plannen\n- luisteren', ['uitleggen', 'plannen', 'luisteren']],
    ['1. uitleggen 2. plannen', ['uitleggen', 'plannen']],
    ['dat ik goed luister en dan pas antwoord geef aan de klant', ['dat ik goed luister en dan pas antwoord geef aan de klant']],
    ['goh ja, koken; tuinieren zeker', ['koken', 'tuinieren']],
  ])('%s', (text, items) => expect(readAnswer(step('lines'), text).items).toEqual(items));
  it('says when there are too few', () => expect(readAnswer(step('lines', { least: 3 }), 'koken en bakken').missing).toBe('more'));
});

describe('an order', () => {
  it.each<[string, string[] | null]>([
    ['3, 1, 2, 5, 4', ['Samenwerken', 'Rust en regelmaat', 'Vrijheid', 'Een goed loon', 'Erkenning']],
    ['eerst vrijheid, dan loon', ['Vrijheid', 'Een goed loon', 'Rust en regelmaat', 'Samenwerken', 'Erkenning']],
    ['vrijheid > erkenning > samenwerken', ['Vrijheid', 'Erkenning', 'Samenwerken', 'Rust en regelmaat', 'Een goed loon']],
    ['erkenning komt het laatst', ['Rust en regelmaat', 'Vrijheid', 'Samenwerken', 'Een goed loon', 'Erkenning']],
    ['zo is het goed', values],
    ['hangt af van de dag', null],
  ])('%s', (text, items) => {
    const read = readAnswer(step('order'), text, values);
    if (items) expect(read).toMatchObject({ items, missing: null });
    else expect(read.missing).toBe('order');
  });
});

describe('a moment', () => {
  it.each<[string, Missing | null]>([
    ['volgende week dinsdag', null],
    ['12/12', null],
    ['voor de kerst', null],
    ['over twee weken', null],
    ['ooit eens', 'date'],
  ])('%s', (text, missing) => expect(readAnswer(step('date'), text).missing).toBe(missing));
});

describe('not knowing', () => {
  it.each(['geen idee', 'kweet et ni', 'weet ik niet', 'goh, weet ni', 'er komt niets', 'pff moeilijk', '?', 'je ne sais pas', 'i dont know', 'pas'])(
    '%s',
    (text) => expect(readAnswer(step('text'), text).isUnsure).toBe(true),
  );
  it.each(['ik weet niet goed hoe ik het moet zeggen, maar ik luister graag', 'niets doen op zondag', 'geen lawaai'])('is not: %s', (text) =>
    expect(readAnswer(step('text'), text).isUnsure).toBe(false),
  );
});
