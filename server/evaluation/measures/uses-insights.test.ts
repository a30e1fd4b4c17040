import { describe, expect, test } from 'vitest';
import { client, koers, told } from '../../../evals/evaluation/conversations.ts';
import type { Transcript } from '../transcript.ts';
import { measureUsesInsights } from './uses-insights.ts';

const known = {
  clientWords: ['Hoe kom ik van de verkoop af?', 'Ik kan niet tegen het lawaai van de speelplaats.', 'Voor oktober praten met Sofie van de mutualiteit.'],
};
const answered = (message: string, ...reply: Parameters<typeof koers>): Transcript => told([client(message), koers(...reply)], known);

describe('what was known from before', () => {
  test('asked as if it were new is a fault', () => {
    const asked = answered('Ik twijfel over halftijds.', 'open-question', 'Halftijds dus. Ben je iemand die graag op de speelplaats toezicht houdt?');
    expect(measureUsesInsights(asked)).toMatchObject({ score: 2, explanation: { code: 'uses-insights.asked-again' }, at: ['m2'] });
  });

  test('asked after as known is none', () => {
    const asked = answered('Ik twijfel over halftijds.', 'recall', 'Vorige keer zei je dat je niet tegen het lawaai van de speelplaats kan. Hoe is dat nu?');
    expect(measureUsesInsights(asked)).toMatchObject({ score: 5, explanation: { code: 'uses-insights.good' } });
  });

  test('put forward as good news is a contradiction, and said as what to stay away from is not', () => {
    const bad = answered('Ik zoek iets anders.', 'reframe', 'Op een speelplaats is er altijd leven.');
    expect(measureUsesInsights(bad)).toMatchObject({ score: 2, explanation: { code: 'uses-insights.contradicted' } });
    const fine = answered('Ik zoek iets anders.', 'reframe', 'Ergens zonder lawaai van een speelplaats dus.');
    expect(measureUsesInsights(fine).at).toBeUndefined();
  });

  test('brought up by the client and not taken up is passed over', () => {
    const bad = answered('Ik heb Sofie gezien.', 'open-question', 'Leuk. Hoe was je week?');
    expect(measureUsesInsights(bad)).toMatchObject({ explanation: { code: 'uses-insights.passed-over' } });
    const fine = answered('Ik heb Sofie gezien.', 'follow-up', 'Je hebt Sofie gezien. Wat zei ze?');
    expect(measureUsesInsights(fine)).toMatchObject({ score: 5 });
  });

  test('the career question itself is not asked again', () => {
    expect(measureUsesInsights(answered('Hallo.', 'career-question', 'Dag. Wat is eigenlijk je loopbaanvraag?'))).toMatchObject({ score: 2 });
    const first = told([client('Hallo.'), koers('career-question', 'Dag. Wat is eigenlijk je loopbaanvraag?')]);
    expect(measureUsesInsights(first).score).toBeNull();
  });
});

describe('what was told in this conversation', () => {
  test('is not asked again as a fact', () => {
    const asked = told([client('Ik poets al 5 jaar in het ziekenhuis.'), koers('open-question', 'Hoelang werk je al in het ziekenhuis?')]);
    expect(measureUsesInsights(asked)).toMatchObject({ score: 2, explanation: { code: 'uses-insights.asked-again' } });
  });

  test('is asked again where the client says so', () => {
    const turns = [client('Werk zonder verkopen.'), koers('open-question', 'Wat vind je zo vervelend aan verkopen?')];
    expect(measureUsesInsights(told([...turns, client('Dat heb ik al verteld.')]))).toMatchObject({ score: 2, at: ['m2'] });
    expect(measureUsesInsights(told([...turns, client('Dat het nooit genoeg is.')])).score).toBeNull();
  });
});

test('where nothing from before came up there is too little to judge', () => {
  const nothing = told([client('Hallo.'), koers('open-question', 'Dag. Waar wil je het over hebben?')]);
  expect(measureUsesInsights(nothing)).toMatchObject({ score: null, explanation: { code: 'too-little-known' } });
});
