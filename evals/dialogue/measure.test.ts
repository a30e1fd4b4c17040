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

it('another form of the word, or the everyday word for the same thing, is saying back too', () => {
  const figures = figuresOf(
    turn('den baas roept altijd op mij', 'Je leidinggevende roept.'),
    turn('Ik heb schrik om opnieuw te beginnen.', 'Je bent bang.'),
    turn('Ik sta elke dag in de bloemenwinkel.', 'Hoe gaat het met de winkel?'),
  );
  expect(figures.mirrors).toBe(1);
});

it('a word or two, a bare question and a goodbye stand apart from what is told', () => {
  const figures = figuresOf(
    turn('goh', 'Oké.'),
    turn('druk', 'Druk, zeg je.'),
    turn('Wat kost een cheque?', 'Dat vond ik niet.'),
    turn('Merci, tot later.', 'Tot dan.'),
  );
  expect(figures).toMatchObject({ mirrors: 0, mirrorsShort: 0.5 });
});

it('telling what to do is advice; what the client or another said is not', () => {
  const figures = figuresOf(
    turn('Ik slaap slecht.', 'Je moet vroeger gaan slapen.'),
    turn('Mijn man zegt dat ik het moet doen.', 'Je man zegt dat je het moet doen.'),
    turn('De dokter zei iets.', 'Je dokter zei dat je moet rusten.'),
  );
  expect(figures.advice).toBe(1);
});

it('an exercise that was begun and not ended shows', () => {
  const step = (status: string): PlayedTurn => {
    const played = turn('a', 'b', 'exercise-step');
    return { ...played, reply: { ...played.reply, exercise: { runId: 'r', exerciseId: 'e', status } } };
  };
  expect(figuresOf(step('running'))).toMatchObject({ exercisesBegun: 1, exercisesFinished: 0 });
  expect(figuresOf(step('running'), step('paused'))).toMatchObject({ exercisesBegun: 0, exercisesFinished: 0 });
  expect(figuresOf(step('running'), step('paused'), step('running'))).toMatchObject({ exercisesBegun: 1, exercisesFinished: 0 });
  expect(figuresOf(step('running'), step('finished'))).toMatchObject({ exercisesBegun: 1, exercisesFinished: 1 });
});

it('two replies that open alike are counted', () => {
  expect(figuresOf(turn('a', 'Ik lees dat zo.'), turn('b', 'Ik lees iets anders.'), turn('c', 'Goed.')).alikeOpenings).toBe(1);
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

it('the table holds no brace, and a line for all, for the seen and for the held out', () => {
  const table = measureTable([
    { name: 'een', turns: [turn('a', 'b')] },
    { name: 'held-out-twee', turns: [] },
  ]);
  expect(table).not.toMatch(/[{}]/);
  expect(table.split('\n')).toHaveLength(6);
});
