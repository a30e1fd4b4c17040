import { describe, expect, test } from 'vitest';
import { findByRules } from './rules.ts';
import type { SignalKind, SignalLevel } from './signal.ts';

const found = (text: string) => findByRules(text).map(({ kind, level }) => `${kind}/${level}`);

describe('near twins: what is said decides, not the words', () => {
  const twins: [SignalKind, SignalLevel, string, string][] = [
    ['crisis', 'crisis', 'Ik wil niet meer leven.', 'Ik wil niet meer leven zoals vroeger, altijd met stress.'],
    ['crisis', 'crisis', 'ik denk de laatste tijd vaak aan zelfmoord', 'Bij de zelfmoordlijn werk ik als vrijwilliger en dat doe ik graag.'],
    ['crisis', 'crisis', "Je voudrais m'endormir et ne plus me réveiller.", 'Je voudrais ne plus me réveiller à cinq heures, mon réveil est trop tôt.'],
    ['crisis', 'crisis', 'Everyone would be better off without me.', 'The team would be better off without that meeting.'],
    ['crisis', 'crisis', 'kzou liever gaan slapen en ni meer wakker worden', 'kwil nooit meer om 4u wakker worden voor die vroege shift'],
    ['crisis', 'crisis', 'Ik snij mezelf weer in mijn armen.', 'Ik snij groenten in de keuken en ik heb mijn armen vol werk.'],
    [
      'crisis',
      'crisis',
      'Hij staat voor de deur met een mes en roept dat hij mij gaat vermoorden.',
      'Mijn baas vermoordt mij als de deadline niet gehaald is haha.',
    ],
    [
      'burnout',
      'attention',
      'Ik ben al maanden moe van het werk, ook na drie weken verlof.',
      'Ik was moe van het werk, maar na drie weken verlof ben ik weer helemaal mens.',
    ],
    [
      'harassment',
      'attention',
      'Mijn collega’s negeren mij en op het werk word ik gepest.',
      'Mijn zoon werd gepest op school, nu gaat het goed. Ik zoek ander werk.',
    ],
    ['harassment', 'urgent', 'De ploegbaas heeft mij gisteren geslagen op de werf.', 'Kickboksen met het werk: de ploegbaas heeft mij geslagen met punten.'],
    ['domestic-violence', 'urgent', 'Mijn man slaat mij als hij gedronken heeft.', 'Mijn man slaat mij met padel, elke zondag haha.'],
    [
      'addiction',
      'attention',
      'Ik drink elke avond twee flessen wijn en krijg het niet gestopt.',
      'Ik drink al jaren geen druppel, en op recepties vraag ik fruitsap.',
    ],
    ['financial-distress', 'attention', 'De deurwaarder is geweest en ik kan de huur niet betalen.', 'Deurwaarder worden, welke studies zijn daarvoor nodig?'],
    ['financial-distress', 'urgent', 'We worden vrijdag uit huis gezet.', 'Vrijdag verhuizen we naar het nieuwe huis.'],
    [
      'legal-dispute',
      'urgent',
      'Ik moet tegen vrijdag een papier tekenen op het werk, anders vlieg ik buiten zonder loon. Ze willen dat ik het vrijdag moet tekenen.',
      'Vrijdag teken ik mijn nieuw contract.',
    ],
    ['health-limitation', 'attention', 'Ik mag van de arbeidsarts niet meer heffen.', 'Bij de arbeidsarts geweest, alles in orde.'],
    [
      'language-barrier',
      'attention',
      'Ik begrijp niet goed wat u vraagt, mijn Nederlands is niet genoeg.',
      'Mijn Nederlands is goed, alleen mijn Frans hinkt.',
    ],
  ];
  test.each(twins)('%s/%s is a signal in one and not in the other', (kind, level, signal, quiet) => {
    expect(found(signal)).toContain(`${kind}/${level}`);
    expect(found(quiet).filter((one) => one.startsWith(kind))).toEqual([]);
  });
});

test('a professional who speaks of others and a past that is resolved are no signal', () => {
  expect(found('Op de PAAZ zorg ik voor mensen die aan zelfmoord denken. Mooi werk.')).toEqual([]);
  expect(found('Tien jaar geleden dacht ik aan zelfmoord, nu ben ik vader van twee.')).toEqual([]);
});

test('danger to a child or to somebody close is a crisis of its own kind', () => {
  const [finding] = findByRules('Ik ben bang dat ik mijn baby ga schudden.');
  expect(finding).toMatchObject({ kind: 'crisis', level: 'crisis', situation: 'danger-other' });
  expect(findByRules('Mijn zus stuurde een afscheid en neemt niet op.')[0]).toMatchObject({ situation: 'danger-other' });
});

test('the quote is a sentence of the message, letter for letter', () => {
  const text = '  Dag Els! 😀 Alles oké hier.\nMaar eerlijk…  kzou liever dood zijn. Tot donderdag?';
  const [finding] = findByRules(text);
  expect(finding?.quote).toBe('kzou liever dood zijn.');
  expect(text).toContain(finding?.quote as string);
});

test('one finding a kind, and the gravest level of it', () => {
  const kinds = findByRules('Mijn man controleert mijn gsm. Gisteren sloeg hij mij. Mijn man slaat mij al jaren.').map(({ kind, level }) => [kind, level]);
  expect(kinds).toEqual([['domestic-violence', 'urgent']]);
});

test('dialect and chat spelling are read as the words they stand for', () => {
  expect(found("'k zie gin uutkomste mi, 'k wille nie mi leven")).toContain('crisis/crisis');
  expect(found('kwil nimmer leven')).toContain('crisis/crisis');
});

describe('no message can break the rules or hold them up', () => {
  const strange = [
    '',
    ' ',
    '\n\n\n',
    '😀'.repeat(3000),
    '\ud800 ik wil niet meer leven \udc00',
    'a'.repeat(6000),
    'ik wil '.repeat(857),
    `${'niet meer '.repeat(600)}`,
    '(((((((((('.repeat(600),
    'не хочу жить',
    '我不想活了',
    'لا أريد',
    '\u0000\u0001',
    '|||||| | |',
    "'".repeat(6000),
    '.'.repeat(6000),
    'ik denk ... '.repeat(500),
    'mijn man heeft mij '.repeat(315),
  ];
  const quickest = (text: string, rounds: number) => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const started = performance.now();
      findByRules(text);
      best = Math.min(best, performance.now() - started);
    }
    return best;
  };
  // The first message in another script has every pattern compiled anew, once a process: that is no message's fault.
  findByRules('ж');
  const ordinary = 'vandaag heb ik met de collega van de balie over de nieuwe planning gepraat '.repeat(80);
  test.each(strange.map((text, at) => [at, text]))('strange message %i', (_, text) => {
    for (const finding of findByRules(text)) expect(text).toContain(finding.quote);
    // Against an ordinary message of that length, whatever the machine: what runs away is thousands of times slower.
    expect(quickest(text, 4)).toBeLessThan(quickest(ordinary, 4) * 60 + 5);
  });

  test('the longest message takes about as much more time as it is longer', () => {
    const piece = 'ik wil dat mijn man niet meer zegt dat ik geen geld heb en de baas ook niet ';
    const short = quickest(piece.repeat(20), 15);
    // Four times as long; quadratic would be sixteen times, and catastrophic would not end at all.
    expect(quickest(piece.repeat(80), 15)).toBeLessThan(short * 10 + 5);
  });
});
