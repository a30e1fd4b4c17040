// Faults that no move shows: what weighs and is passed over, a step back in a late stage, a hard reply between plain ones, a claim that its source does
// not carry, a question that was asked before. Each beside a twin that is fine.
import { describe, expect, test } from 'vitest';
import { client, koers, minuteOf, told } from '../../../evals/evaluation/conversations.ts';
import type { Source, Transcript } from '../transcript.ts';
import { measureGrounded } from './grounded.ts';
import { measureLanguageLevel } from './language-level.ts';
import { measureMirrorsTheClient } from './mirrors-the-client.ts';
import { measureMovesForward } from './moves-forward.ts';
import { measureRepetition } from './repetition.ts';

describe('something that weighs', () => {
  const heavy = 'Ik rij veertien jaar op Duitsland. Ik heb drie nachten niet geslapen.';
  test('is passed over when only the rest comes back', () => {
    const bad = told([client(heavy), koers('reflect', 'Veertien jaar op Duitsland rijden is lang.')]);
    expect(measureMirrorsTheClient(bad)).toMatchObject({ score: 3, explanation: { code: 'mirrors-the-client.passed-over' }, at: ['m2'] });
  });

  test('is heard when a word of it comes back', () => {
    const fine = told([client(heavy), koers('reflect', 'Veertien jaar op Duitsland, en drie nachten niet geslapen.')]);
    expect(measureMirrorsTheClient(fine)).toMatchObject({ score: 4 });
  });

  test('passed over in French is found, and a French reply that hears it is not measured', () => {
    const said = 'Depuis que le dos est foutu je bois un coup le matin.';
    const bad = told([client(said), koers('open-question', 'Quels outils préférez-vous ?')], { language: 'fr' });
    expect(measureMirrorsTheClient(bad)).toMatchObject({ score: 3, explanation: { code: 'mirrors-the-client.passed-over' } });
    const fine = told([client(said), koers('reflect', 'Le dos est foutu, et vous buvez le matin.')], { language: 'fr' });
    expect(measureMirrorsTheClient(fine)).toMatchObject({ score: null, explanation: { code: 'language-not-measured' } });
  });
});

describe('a late stage', () => {
  const weigh = (last: Parameters<typeof koers>): Transcript =>
    told(
      [
        client('Ik heb twee brieven klaar.'),
        koers('reflect-both-sides', 'Twee brieven liggen klaar. Welke ligt bovenaan?'),
        client('Die van het centrum.'),
        koers('hand-back', 'Die van het centrum ligt bovenaan. De keuze is van jou: wat wint ze?'),
        client('Rust.'),
        koers(...last),
      ],
      { stage: 'synthesis' },
    );

  test('does not go back to childhood or open new roads', () => {
    const bad = weigh(['open-question', 'Rust. Welke beroepen sprak je als tiener aan?']);
    expect(measureMovesForward(bad)).toMatchObject({ score: 3, explanation: { code: 'moves-forward.goes-back' }, at: ['m6'] });
    expect(measureMovesForward(weigh(['summarise', 'Zo staat het: het centrum geeft rust. Klopt dat?'])).score).toBe(5);
  });

  test('may look back in an earlier stage', () => {
    const early = { ...weigh(['open-question', 'Rust. Welke beroepen sprak je als tiener aan?']), stage: 'intake' as const };
    expect(measureMovesForward(early).at).toBeUndefined();
  });

  test('does not put off what was just told', () => {
    const bad = weigh(['reflect', 'Laten we dat even meenemen naar later.']);
    expect(measureMovesForward(bad)).toMatchObject({ score: 3, explanation: { code: 'moves-forward.put-off' } });
  });
});

test('three yes-or-no questions in a row stand still', () => {
  const closed = ['Is het veel geld?', 'Staat hij erachter?', 'Weet je bazin het al?'].flatMap((question, at) => [
    client(`Nog iets over het salon, deel ${at}.`),
    koers('reflect', question),
  ]);
  expect(measureMovesForward(told(closed))).toMatchObject({ score: 3, explanation: { code: 'moves-forward.stands-still' }, at: ['m6'] });
});

test('one reply that nobody understands is not hidden by plain ones', () => {
  const plain = ['Je bent moe. Wat helpt je?', 'Je zus komt langs. Wat doet dat met je?', 'De dag is lang. Wat kan weg?', 'Je lacht weer. Hoe komt dat?'];
  const turns = (last: string) => [...plain, last].flatMap((text) => [client('Ja.'), koers('reflect', text)]);
  const hard = 'Het subsidiaire karakter van de autonomiebehoefte ten opzichte van sociale ingebedheid lijkt daarmee uitgeklaard.';
  expect(measureLanguageLevel(told(turns(hard)))).toMatchObject({ score: 3, at: ['m10'] });
  expect(measureLanguageLevel(told(turns('Je wil rust. Waar vind je die?'))).score).toBe(5);
});

test('somebody who is learning Dutch gets plainer words yet', () => {
  const words = 'Je draagt veel verantwoordelijkheid voor de mensen daar. Wat vind je daar zelf van?';
  const turns = ['Je poetst. Wat doe je graag?', words, 'Je helpt mensen. Hoe voelt dat?', 'Je rug doet pijn. Wat zegt de dokter?'].flatMap((text) => [
    client('Ja goed.'),
    koers('reflect', text),
  ]);
  const barrier = {
    messageId: 'm1',
    kind: 'language-barrier',
    level: 'attention',
    raisedAt: minuteOf(0),
    dueAt: minuteOf(9),
    acknowledgedAt: null,
    resolvedAt: null,
  } as const;
  expect(measureLanguageLevel(told(turns, { signals: [barrier] }))).toMatchObject({ at: ['m4'] });
  expect(measureLanguageLevel(told(turns)).at).toBeUndefined();
});

describe('a claim', () => {
  const source: Source = {
    documentId: 's',
    title: 'Onderhoudstechnicus',
    validFrom: null,
    validTo: null,
    passages: ['Een onderhoudstechnicus herstelt machines en zoekt storingen.'],
  };
  const saying = (text: string) => told([client('Wat doet zo iemand?'), koers('inform', text, { citedDocumentIds: ['s'] })], { sources: [source] });

  test('that says more than its source is a fault, and one that says as much is none', () => {
    expect(measureGrounded(saying('Een onderhoudstechnicus herstelt machines en leidt een ploeg jonge arbeiders [1].'))).toMatchObject({
      explanation: { code: 'grounded.not-said' },
    });
    expect(measureGrounded(saying('Een onderhoudstechnicus herstelt machines en zoekt storingen [1].')).score).toBe(5);
  });

  test('that speaks for many needs a source, also without a figure', () => {
    const bad = told([client('Ik ben bang.'), koers('reflect', 'Negen op de tien landbouwers vinden een nieuw evenwicht.')]);
    expect(measureGrounded(bad)).toMatchObject({ explanation: { code: 'grounded.no-source' }, at: ['m2'] });
  });
});

describe('a question', () => {
  test('of three words that was asked before is a repetition', () => {
    const bad = told([
      client('Druk.'),
      koers('reflect', 'Druk, dus. Hoe voelt dat?'),
      client('Druk.'),
      koers('reflect', 'Je zegt druk. Hoe voelt dat voor je?'),
    ]);
    expect(measureRepetition(bad)).toMatchObject({ explanation: { code: 'repetition.sentence' }, at: ['m4'] });
  });

  test('that checks may come again', () => {
    const fine = told([client('Dit.'), koers('summarise', 'Dit dus. Klopt dat zo?'), client('En dat.'), koers('summarise', 'Dit en ook dat. Klopt dat zo?')]);
    expect(measureRepetition(fine).at).toBeUndefined();
  });
});
