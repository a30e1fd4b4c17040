import { describe, expect, it } from 'vitest';
import { hearCareerQuestion } from './hear-career-question.ts';

describe('the career question, put into words', () => {
  it.each([
    ['Ik vraag me af of ik hier nog wil blijven.', 'Wil ik hier nog blijven?'],
    ['Ik vraag me soms af of ik nog leerkracht wil zijn.', 'Wil ik nog leerkracht zijn?'],
    ['Ik vraag me af of ik hier nog op mijn plaats zit.', 'Zit ik hier nog op mijn plaats?'],
    ['Mijn vraag is eigenlijk of ik een eigen zaak durf beginnen.', 'Durf ik een eigen zaak beginnen?'],
    ['kvraag mij af of ik da werk nog wil doen', 'Wil ik dat werk nog doen?'],
    ['Wil ik blijven of wil ik iets anders?', 'Wil ik blijven of wil ik iets anders?'],
    ['Amai. Welk werk past er eigenlijk bij mij?', 'Welk werk past er eigenlijk bij mij?'],
    ['Hoe kan ik mijn werk combineren met de zorg voor mijn zoon?', 'Hoe kan ik mijn werk combineren met de zorg voor mijn zoon?'],
    // The verb is not certain: it stays as it was said.
    ['Ik vraag me af wat ik nog kan doen met mijn diploma in de bouw.', 'Ik vraag me af wat ik nog kan doen met mijn diploma in de bouw.'],
  ])('%s', (text, question) => {
    expect(hearCareerQuestion(text, 'nl')?.question).toBe(question);
  });

  it.each([
    ['Je me demande si je veux rester dans ce travail.', 'fr'],
    ['My question is actually whether I want to stay in this job.', 'en'],
  ] as const)('as it was said, in another language: %s', (text, language) => {
    expect(hearCareerQuestion(text, language)).toEqual({ question: text, said: text });
  });

  it.each([
    'Ik vraag me af of het morgen regent.',
    'Ik vraag me af of mijn baas dat weet.',
    'Ik vraag me af of jij dat begrijpt.',
    'Mijn vraag is of ik recht op een tweede loopbaancheque heb om te werken.',
    'Mijn vraag is of ik mijn contract moet tekenen.',
    'Kan ik morgen met Els spreken over mijn werk?',
    'Moet ik vanavond werken?',
    'Wat moet ik doen?',
    'Ik werk al twaalf jaar in de logistiek.',
    'Wil je dat ik blijf werken?',
    'Ik vraag het aan mijn baas.',
    'Ik vraag me af of ik de deur dicht heb gedaan.',
    'Hoeveel uren heb ik nog?',
    'Ik vraag me af of ik nog wil leven.',
  ])('none in: %s', (text) => {
    expect(hearCareerQuestion(text, 'nl')).toBeNull();
  });
});
