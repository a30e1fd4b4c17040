import { describe, expect, it } from 'vitest';
import { chooseMove, type HeardFact, type Situation } from './move.ts';
import { passagesAsAsked } from './passages-as-asked.ts';
import { readFactQuestion } from './question-of-fact.ts';

describe('what has the shape of a question of fact', () => {
  it.each([
    ['Voor wie is Vlaams opleidingsverlof bedoeld?', 'nl'],
    ['hoeveel kost da', 'nl'],
    ['wanneer moet da aangevraagd worden', 'nl'],
    ['Ik vraag me af of een zelfstandige dat ook krijgt.', 'nl'],
    ['Weet je hoe ik mijn rijbewijs C kan halen', 'nl'],
    ['kunt ge opleidingsverlof krijgen als ge halftijds werkt', 'nl'],
    ['mantelzorgverlof, wat is dat precies', 'nl'],
    ['Combien coûte un bilan ?', 'fr'],
    ['Je me demande si on peut le demander deux fois.', 'fr'],
    ['How do I apply for it?', 'en'],
    ['i wonder whether a part-timer can get it', 'en'],
  ] as const)('%s', (text, language) => {
    expect(readFactQuestion(text, language)).not.toBeNull();
  });
});

describe("what asks one's own life, an opinion, or nothing", () => {
  it.each([
    ['wat zou jij doen?', 'nl'],
    ['Waarom lukt mij dat nooit?', 'nl'],
    ['moet ik blijven of weggaan?', 'nl'],
    ['Wie wil er nu nog iemand van 60?', 'nl'],
    ['wat ik graag doe is koken', 'nl'],
    ['hoe ik dat deed? gewoon begonnen', 'nl'],
    ['Welke job? Die bij de post', 'nl'],
    ['Ik heb een opleiding gevolgd bij de VDAB.', 'nl'],
    ['Pourquoi est-ce que je rate tout ?', 'fr'],
    ['Why do I always fail?', 'en'],
    ['Do you think I can do it?', 'en'],
  ] as const)('%s', (text, language) => {
    expect(readFactQuestion(text, language)).toBeNull();
  });
});

describe('what follows from it', () => {
  const situationOf = (text: string, fact: Partial<HeardFact> | null, more: Partial<Situation> = {}): Situation => ({
    stage: 'deepening',
    language: 'nl',
    text,
    past: [],
    findings: [],
    counsellorName: 'Els',
    clientName: 'Bram',
    hoursLeft: null,
    careerQuestion: null,
    insights: [],
    actions: [],
    fact: fact && { said: text, query: text, isKnown: false, isCertain: false, ...fact },
    ...more,
  });
  const asks = 'Voor wie is die regeling van de sector bedoeld?';

  it('a question that retrieval is sure of is answered with what it was looked up by', () => {
    expect(chooseMove(situationOf(asks, { isKnown: true, query: 'regeling sector' }))).toMatchObject({ move: 'inform', query: 'regeling sector' });
  });

  it('a question of fact without an answer gets an honest one, no open question', () => {
    expect(chooseMove(situationOf(asks, { isCertain: true })).move).toBe('inform-unknown');
  });

  it('what may be thinking aloud stays with the talk', () => {
    expect(chooseMove(situationOf(asks, {})).move).toBe('open-question');
  });

  it('a signal and a crisis still come first', () => {
    const finding = { kind: 'burnout', level: 'attention', quote: 'x', foundBy: 'rule', confidence: 0.9, why: 'test' } as const;
    expect(chooseMove(situationOf(asks, { isKnown: true }, { findings: [finding] })).move).toBe('after-signal');
    expect(chooseMove(situationOf(asks, { isKnown: true }, { findings: [{ ...finding, kind: 'crisis', level: 'crisis' }] })).move).toBe('safety');
  });

  it('a decision and an opinion stay with the client', () => {
    expect(chooseMove(situationOf('Moet ik nu ontslag nemen of niet?', { isKnown: true })).move).toBe('hand-back');
    expect(chooseMove(situationOf('Wat vind jij van die opleiding?', { isKnown: true })).move).toBe('hand-back');
  });

  it("one's own case of law stays a limit, a rule that holds for anyone is told", () => {
    expect(chooseMove(situationOf('Mag mijn baas mij ontslaan als ik ziek ben?', { isKnown: true })).move).toBe('limit');
    expect(chooseMove(situationOf('Krijg je loon tijdens een IBO?', { isKnown: true })).move).toBe('inform');
  });
});

describe('passages in the order of the question', () => {
  const passage = (title: string, heading: string, score: number) => ({
    id: heading,
    documentId: title,
    title,
    heading,
    text: '',
    url: null,
    checkedAt: '2026-11-01',
    validTo: null,
    score,
  });
  it('who it is for comes before what it is, and only of the same subject', () => {
    const found = [
      passage('Zorgverlof', 'Wat is zorgverlof?', 50),
      passage('Zorgverlof', 'Voor wie is het?', 45),
      passage('Taalcursus', 'Voor wie is het?', 44),
    ];
    expect(passagesAsAsked('Voor wie is zorgverlof?', found).map(({ documentId, heading }) => `${documentId}: ${heading}`)[0]).toBe(
      'Zorgverlof: Voor wie is het?',
    );
  });
});
