import { describe, expect, it } from 'vitest';
import { heaviestLines, nothingOlder, type ReadTurn, recallLines, rollOn, turnsToRoll } from './older-turns.ts';

const turn = (seq: number, text: string, more: Partial<ReadTurn> = {}): ReadTurn => ({ id: `m${seq}`, seq, from: seq % 2 ? 'client' : 'koers', text, ...more });
const talk = (count: number, from = 1): ReadTurn[] =>
  Array.from({ length: count }, (_, at) =>
    turn(from + at, (from + at) % 2 ? `Ik werkte vandaag aan rit nummer ${from + at} met plezier.` : `Wat deed je toen bij rit ${from + at}?`),
  );

describe('the turns that a conversation keeps at hand', () => {
  it('are taken in once many wait, but for the latest, and never twice', () => {
    expect(turnsToRoll(talk(39), nothingOlder)).toEqual([]);
    const first = turnsToRoll(talk(60), nothingOlder);
    expect(first.map(({ seq }) => seq)).toEqual(Array.from({ length: 44 }, (_, at) => at + 1));
    const older = rollOn(nothingOlder, first);
    expect(older.upToSeq).toBe(44);
    expect(turnsToRoll(talk(60), older)).toEqual([]);
  });

  it('are the client’s own words with their message, and not what was answered as a signal', () => {
    const older = rollOn(nothingOlder, [
      turn(1, 'Dag. Ik wil met mijn zus een fietsenmakerij beginnen in Diest.'),
      turn(2, 'Wat trekt je daarin aan?', { move: 'open-question' }),
      turn(3, 'Ik slaap slecht en ik drink elke avond te veel.'),
      turn(4, 'Dat weegt.', { move: 'after-signal' }),
    ]);
    expect(older.lines.map(({ text, messageId }) => [messageId, text])).toEqual([['m1', 'Ik wil met mijn zus een fietsenmakerij beginnen in Diest.']]);
    expect(older.said.size).toBe(2);
  });

  it('stay bounded, whatever is written', () => {
    let older = nothingOlder;
    for (let from = 1; from < 2000; from += 44) older = rollOn(older, talk(44, from));
    expect(older.lines.length).toBeLessThanOrEqual(240);
    expect(older.said.size).toBeLessThanOrEqual(2400);
    expect(JSON.stringify(older.lines).length).toBeLessThan(60_000);
  });

  it('come back when what is said now has to do with them: the rarest words first', () => {
    const older = rollOn(nothingOlder, [turn(1, 'Ik wil met mijn zus een fietsenmakerij beginnen in Diest.'), ...talk(40, 2)]);
    expect(recallLines(older.lines, 'Wat doet een fietsenmaker precies?', 3)[0]?.messageId).toBe('m1');
    expect(recallLines(older.lines, 'ja', 3)).toEqual([]);
    expect(heaviestLines(older.lines, 5)).toHaveLength(5);
  });
});
