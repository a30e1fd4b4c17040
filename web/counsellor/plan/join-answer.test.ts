import { expect, test } from 'vitest';
import type { PresentedSentence } from '../../ui/records.ts';
import { applyChanges, changesOf, joinItems } from './join-answer.ts';
import { placeSentences, plainText, sentenceAt } from './place-sentences.ts';
import { piecesOf, settledText } from './settle-texts.ts';

const machine = (text: string, more: Partial<PresentedSentence> = {}): PresentedSentence => ({
  text,
  origin: 'machine',
  evidence: [{ kind: 'message', id: 'm1' }],
  ...more,
});
const [uitleg, groep, nacht] = [
  'Je legt graag uit aan nieuwe collega’s.',
  'In een groep begin je pas echt te draaien.',
  'Nachtwerk wil je niet meer.',
] as const;
const known = [machine(uitleg), machine(groep), machine(nacht, { opensParagraph: true })];
const base = `${uitleg} ${groep}\n${nacht}`;

test('a sentence that is typed in becomes the counsellor’s and keeps whose it was; the others stay the machine’s', () => {
  const placed = placeSentences(base.replace('een groep', 'een kleine groep'), known);
  expect(placed.map(({ origin, was }) => [origin, was])).toEqual([
    ['machine', undefined],
    ['counsellor', 'machine'],
    ['machine', undefined],
  ]);
  expect(placed.map(({ evidence }) => evidence.length)).toEqual([1, 0, 1]);
});

test('a sentence that is cut and pasted elsewhere keeps its writer and its sources', () => {
  const placed = placeSentences(`${groep}\n${nacht} ${uitleg}`, known);
  expect(placed.every(({ origin, evidence }) => origin === 'machine' && evidence.length === 1)).toBe(true);
});

test('a sentence split in two, and two joined into one, are the counsellor’s', () => {
  expect(placeSentences(base.replace('uit aan', 'uit. Aan'), known).map(({ origin }) => origin)).toEqual(['counsellor', 'counsellor', 'machine', 'machine']);
  expect(placeSentences(base.replace('collega’s. In', 'collega’s, en in'), known).map(({ origin }) => origin)).toEqual(['counsellor', 'machine']);
});

test('the sentence under the cursor is known by its place, also in the space behind it', () => {
  const placed = placeSentences(base, known);
  expect([0, uitleg.length, uitleg.length + 1, base.length].map((place) => sentenceAt(placed, place))).toEqual([0, 0, 1, 2]);
});

test.each([
  ['the same', base],
  ['a sentence changed', base.replace('kleine', '').replace('een groep', 'een ploeg')],
  ['a sentence put between', `${uitleg} Dat doe je al jaren. ${groep}\n${nacht}`],
  ['one put first', `Dit vond je uit. ${base}`],
  ['one put last, on its own line', `${base}\nWeekends kunnen.`],
  ['the first left out', `${groep}\n${nacht}`],
  ['the last left out', `${uitleg} ${groep}`],
  ['a line that runs on', `${uitleg} ${groep} ${nacht}`],
  ['a new line', `${uitleg}\n${groep}\n${nacht}`],
  ['everything else', 'Iets anders. Nog iets.'],
  ['nothing left', ''],
])('what the server made of it is taken in: %s', (_, answer) => {
  expect(plainText(applyChanges(base, changesOf(base, answer, known)))).toBe(answer);
});

test('spaces at the end, where somebody is still typing, are no difference', () => {
  expect(changesOf(`${base} En dan `, `${base} En dan`, known)).toEqual([]);
});

test('a goal typed on while it was saved keeps the words and gets its id', () => {
  const sent = [{ key: 'a', text: 'Een opleiding zoeken' }];
  expect(joinItems(sent, [{ key: 'id1', id: 'id1', text: 'Een opleiding zoeken' }], [{ key: 'a', text: 'Een opleiding zoeken bij VDAB' }])).toEqual([
    { key: 'a', id: 'id1', text: 'Een opleiding zoeken bij VDAB' },
  ]);
});

test('an action that a colleague added meanwhile stays, beside the one that is being typed in', () => {
  const one = { key: 'id1', id: 'id1', text: 'Bellen met Karim' };
  const joined = joinItems([one], [one, { key: 'id2', id: 'id2', text: 'Mailen naar HR' }], [{ ...one, when: 'vrijdag' }]);
  expect(joined.map(({ id, when }) => [id, when])).toEqual([
    ['id1', 'vrijdag'],
    ['id2', undefined],
  ]);
});

test('two texts that touch the same sentence wait for a choice, and both can stand', () => {
  const theirs = base.replace('graag uit', 'vaak uit');
  const mine = base.replace('graag uit', 'goed uit').replace('Nachtwerk wil je niet meer.', 'Nachten doe je niet meer.');
  const pieces = piecesOf(base, theirs, mine, known);
  expect(pieces.map((piece) => (piece.kind === 'same' ? 'same' : piece.proposed))).toEqual([null, 'same', 'mine']);
  expect(settledText(pieces, ['both', 'mine'])).toBe(
    `Je legt vaak uit aan nieuwe collega’s. Je legt goed uit aan nieuwe collega’s. ${groep}\nNachten doe je niet meer.`,
  );
  expect(settledText(pieces, ['theirs', 'theirs'])).toBe(theirs);
});
