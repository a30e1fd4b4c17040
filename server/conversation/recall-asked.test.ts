import { describe, expect, it } from 'vitest';
import { wordMove } from './guide.ts';
import { leaveOut } from './left-alone.ts';
import { asksRecall, asksSummary } from './memory/asks-recall.ts';
import { describeMemory } from './memory/describe-memory.ts';
import { nothingRemembered } from './memory/remembered.ts';
import { chooseMove, nothingGuided, type Situation } from './move.ts';
import type { OpenTurn } from './accept-message.ts';
import { nothingOlder } from './older-turns.ts';

const saidHere = [
  'Ik werk op de planning van een transportfirma in Genk.',
  'Ik wil ooit samen met mijn zus Veerle een fietsenmakerij beginnen in Diest. Dat zeggen we al lang.',
  'Mijn zus heeft een pand gezien met een werkplaats achteraan.',
  'Ik ga vrijdag vragen of ik vier vijfde kan werken.',
  'Mijn baas vindt dat ik te veel op mij neem.',
  'Zaterdag heb ik de fiets van de buurjongen hersteld.',
  'Ik heb een oude koersfiets gekocht om op te knappen.',
  'De vergadering over de uren duurde drie uur.',
];
const situationOf = (text: string, more: Partial<Situation> = {}): Situation => ({
  stage: 'deepening',
  language: 'nl',
  text,
  past: [
    { from: 'client', text: saidHere.join(' ') },
    { from: 'koers', text: 'Je vertelt veel.', move: 'open-question' },
  ],
  findings: [],
  counsellorName: 'Els',
  clientName: 'Bram',
  hoursLeft: 2,
  careerQuestion: null,
  insights: [],
  actions: [],
  saidHere,
  ...more,
});
const replyTo = (text: string, more: Partial<Situation> = {}): string => {
  const situation = situationOf(text, more);
  return wordMove(chooseMove(situation), situation, []).sentences.join(' ');
};

describe('what a client asks of what they said', () => {
  it.each([
    ['Wat wou ik in het begin ook weer met mijn zus beginnen?', 'fietsenmakerij beginnen in Diest'],
    ['wat zei ik ook alweer over mijn baas', 'te veel op mij neem'],
    ['Wat zei mijn baas ook weer?', 'te veel op mij neem'],
    ['Wat had ik gezegd van die vergadering?', 'duurde drie uur'],
    ['Weet je nog wat ik vertelde over dat pand?', 'pand gezien'],
    ['Wat had ik beslist over vier vijfde?', 'vier vijfde'],
    ['Wat was mijn plan ook weer?', 'vier vijfde'],
    ['Wat was mijn droom in het begin?', 'fietsenmakerij'],
    ['Wat schreef ik over Diest?', 'Diest'],
  ])('%s', (text, words) => {
    const chosen = chooseMove(situationOf(text));
    expect(chosen).toMatchObject({ move: 'recall', case: 'asked' });
    expect(replyTo(text)).toContain(words);
    // Word for word, and theirs.
    expect(saidHere.join(' ')).toContain(chosen.said?.text.replace(/[.]$/u, ''));
  });

  it.each([
    ["Qu'est-ce que j'ai dit au début sur ma soeur ?", 'fr', 'Je veux ouvrir un atelier avec ma soeur.', 'atelier'],
    ['What did I say about my sister?', 'en', 'I want to open a workshop with my sister.', 'workshop'],
  ] as const)('%s', (text, language, told, word) => {
    expect(replyTo(text, { language, saidHere: [told], past: [{ from: 'client', text: told }] })).toContain(word);
  });

  it('says so where nothing of theirs holds it', () => {
    const text = 'Wat zei ik ook weer over mijn tante?';
    expect(chooseMove(situationOf(text)).said).toBeUndefined();
    expect(replyTo(text)).toMatch(/vind ik (?:dat )?(?:niet|in dit gesprek niets)|niet terug/);
  });

  it('finds what was confirmed', () => {
    expect(replyTo('Wat had ik beslist over de opleiding?', { commitments: ['Ik vraag de folder van de opleiding aan.'] })).toContain('folder');
  });

  it('gives nothing of a subject that is left alone', () => {
    const text = 'Wat zei ik ook weer over mijn baas?';
    const situation = leaveOut(situationOf(text, { guidance: { ...nothingGuided, leaveAlone: ['baas'] } }));
    expect(chooseMove(situation).said).toBeUndefined();
  });

  it('never holds what was answered as a signal, or thrown away', () => {
    const past: Situation['past'] = [
      { from: 'client', text: 'Mijn baas duwde mij tegen de muur.' },
      { from: 'koers', text: 'Dat hoor ik.', move: 'after-signal' },
      { from: 'client', text: 'Mijn zus wil een winkel.' },
      { from: 'koers', text: 'Een winkel.', move: 'open-question' },
      { from: 'client', text: 'Mijn tante heeft een hoeve.' },
      { from: 'koers', text: 'Een hoeve.', move: 'open-question' },
    ];
    const turn = {
      conversation: { language: 'nl', careerQuestion: null },
      context: { past, read: [], older: nothingOlder, waiting: [], remembered: { ...nothingRemembered, thrownAwayFrom: ['Mijn zus wil een winkel.'] } },
    } as unknown as OpenTurn;
    expect(describeMemory(turn).saidHere).toEqual(['Mijn tante heeft een hoeve.']);
  });

  it.each([
    'Wat wou ik nu ook weer zeggen?',
    'Wat wil ik eigenlijk?',
    'Ik weet nog wat ik wilde worden.',
    'Wat moet ik doen?',
    'Heb ik iets verkeerd gezegd?',
    'Ik heb hem gezegd wat ik wilde.',
  ])('asks for nothing of before: %s', (text) => {
    expect(asksRecall(text, 'nl')).toBe(false);
  });
});

describe('a summary on request', () => {
  it.each([
    'Vat eens samen waar ik sta.',
    'Vat eens samen wat ik beslist heb.',
    'Kan je dat eens samenvatten?',
    'Zet alles eens op een rij.',
    'Waar sta ik nu eigenlijk?',
  ])('%s', (text) => {
    expect(chooseMove(situationOf(text))).toMatchObject({ move: 'summarise', case: 'sum-asked' });
    expect(replyTo(text)).toMatch(/vier vijfde|fietsenmakerij|koersfiets/);
    expect(replyTo(text)).not.toMatch(/vat eens|waar je staat/);
  });

  it.each(['We werken goed samen.', 'Mijn baas vat alles samen in een mail.', 'Ik moet een tekst samenvatten voor school.', 'Ik sta nu aan het onthaal.'])(
    'none is asked for: %s',
    (text) => {
      expect(asksSummary(text, 'nl')).toBe(false);
    },
  );
});
