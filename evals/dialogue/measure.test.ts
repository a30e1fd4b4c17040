import { expect, it } from 'vitest';
import { measureDialogue, measureTable, type PlayedTurn } from './measure.ts';

const turn = (text: string, reply: string, move = 'open-question'): PlayedTurn => ({ text, reply: { text: reply, move, citations: [] }, signals: [] });
const figuresOf = (...turns: PlayedTurn[]) => measureDialogue([{ name: 'test', turns }]);

it('a sentence said before counts as repeated, a nearly equal one as near', () => {
  const figures = figuresOf(turn('a', 'Wat deed jij toen precies?'), turn('b', 'Wat deed jij toen precies?'), turn('c', 'Wat deed jij daar toen precies?'));
  expect(figures).toMatchObject({ repeated: 1, nearRepeats: 1 });
});

it('a question in a quotation is not asked by Koers', () => {
  expect(figuresOf(turn('a', 'Je vroeg dit: "wat nu?". Hoe is dat voor jou?')).questionsPerReply).toBe(1);
});

it('a reply mirrors when it says back a word of content', () => {
  expect(figuresOf(turn('Ik werk in een bakkerij.', 'Je werkt in een bakkerij.'), turn('Ik werk in een bakkerij.', 'Hoe is dat voor jou?')).mirrors).toBe(0.5);
});

it('ten words of the client in a row make a parrot, in the second person too', () => {
  expect(
    figuresOf(
      turn(
        'Ik heb gisteren met mijn collega over de planning van volgende week gepraat.',
        'Je hebt gisteren met je collega over de planning van volgende week gepraat.',
      ),
    ).parrots,
  ).toBe(1);
});

it("a client's question is passed over when the move does not take it up", () => {
  expect(
    figuresOf(
      turn('Wat verdient een verpleegkundige?', 'Hoe is dat voor jou?'),
      turn('Wat verdient een verpleegkundige?', 'Dat vond ik niet.', 'inform-unknown'),
    ),
  ).toMatchObject({ clientQuestions: 2, unanswered: 1 });
});

it('fixed safety texts are in no figure', () => {
  expect(figuresOf(turn('a', 'Ben je nu veilig?', 'safety')).replies).toBe(0);
});

it('the table holds no brace, and a line for all', () => {
  const table = measureTable([
    { name: 'een', turns: [turn('a', 'b')] },
    { name: 'twee', turns: [] },
  ]);
  expect(table).not.toMatch(/[{}]/);
  expect(table.split('\n')).toHaveLength(4);
});
