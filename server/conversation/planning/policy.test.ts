// The policies hold in whatever order things are said: random conversations, always the same ones.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../signals/signal.ts';
import { wordMove } from '../guide.ts';
import { type ChosenMove, chooseMove, type PastTurn, type Situation } from '../move.ts';
import { type Stage, stages } from '../stage.ts';
import { steps } from './steps.ts';

const burnout: Finding = { kind: 'burnout', level: 'attention', quote: 'x', foundBy: 'rule', confidence: 0.9, why: 'test' };
type Said = { text: string; is?: 'resists' | 'heavy' | 'signal' | 'asks' };
const sayings: readonly Said[] = [
  { text: 'Ik werk al tien jaar in een winkel in Gent.' },
  { text: 'Er komen daar veel vaste klanten uit de buurt.' },
  { text: 'Ik zou graag in een atelier werken.' },
  { text: 'Ik weet niet goed welke richting ik uit wil.' },
  { text: 'Ik ga zondag mijn zus om raad vragen.' },
  { text: 'Ik krijg daar nooit de tijd voor.' },
  { text: 'Ik heb gisteren drie bedrijven opgebeld.' },
  { text: 'Dat voelde goed, ik was fier.' },
  { text: 'Ik wil iets anders, maar ik ben bang dat ik te oud ben.' },
  { text: 'ja' },
  { text: 'weet ni' },
  { text: 'een 6' },
  { text: 'Ja, dat klopt.' },
  { text: 'Dit heeft geen zin.', is: 'resists' },
  { text: 'Wat een stomme vraag.', is: 'resists' },
  { text: 'Ik ben zo verdrietig als ik daaraan denk.', is: 'heavy' },
  { text: 'Ik slaap al maanden slecht en ik ben uitgeput.', is: 'signal' },
  { text: 'Wat kost een loopbaancheque?', is: 'asks' },
  { text: 'Moet ik nu ontslag nemen of niet?', is: 'asks' },
  { text: 'Wat als het niet lukt?', is: 'asks' },
];

type Turn = { said: Said; before: readonly Said[]; chosen: ChosenMove; sentences: readonly string[]; moves: readonly string[] };

/** A row of numbers that looks random and is the same each time. */
function makeDice(seed: number): (most: number) => number {
  let state = seed * 7919 + 1;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

function play(seed: number, stage: Stage): Turn[] {
  const dice = makeDice(seed);
  const past: PastTurn[] = [];
  const before: Said[] = [];
  const turns: Turn[] = [];
  for (let i = 0; i < 14; i++) {
    const said = sayings[dice(sayings.length)] as Said;
    const situation: Situation = {
      stage,
      language: 'nl',
      text: said.text,
      past: [...past],
      findings: said.is === 'signal' ? [burnout] : [],
      counsellorName: 'Els',
      clientName: 'Bram',
      hoursLeft: 2,
      careerQuestion: null,
      insights: [],
      actions: ['De infodag bezoeken'],
      contradiction: { before: 'Ik werk liefst alleen', now: 'In een groep leef ik op' },
    };
    const chosen = chooseMove(situation);
    const { sentences } = wordMove(chosen, situation, [], '2026-11-26');
    turns.push({ said, before: [...before], chosen, sentences, moves: past.flatMap(({ move }) => move ?? []) });
    before.push(said);
    past.push({ from: 'client', text: said.text }, { from: 'koers', text: sentences.join(' '), move: chosen.move });
  }
  return turns;
}

const played = stages.flatMap((stage) => Array.from({ length: 15 }, (_, seed) => play(seed + 1, stage)).flat());

describe('in whatever order things are said', () => {
  it('a reply never asks two questions', () => {
    for (const { sentences } of played)
      expect(
        sentences
          .join(' ')
          .replace(/"[^"]*"/g, '')
          .match(/\?/g)?.length ?? 0,
      ).toBeLessThanOrEqual(1);
  });

  it('nothing is asked of Koers’ own accord over a question of the client', () => {
    for (const { said, chosen } of played) if (said.is === 'asks') expect([...steps, 'exercise-offer', 'summarise']).not.toContain(chosen.move);
  });

  it('no step follows on resistance, a heavy feeling or a signal, in that message or the two before it', () => {
    for (const { said, before, chosen } of played)
      if ([said, ...before.slice(-2)].some(({ is }) => is === 'resists' || is === 'heavy' || is === 'signal')) expect(steps.has(chosen.move)).toBe(false);
  });

  it('resistance is never met with a question', () => {
    for (const { said, sentences } of played) if (said.is === 'resists') expect(sentences.join(' ')).not.toContain('?');
  });

  it('no move of Koers’ own is taken three times in a row, but for plain listening', () => {
    const answers = ['open-question', 'reflect', 'inform', 'inform-unknown', 'hand-back', 'own-file', 'limit', 'after-signal'];
    for (const { chosen, moves } of played)
      if (!answers.includes(chosen.move)) expect([...moves.slice(-2), chosen.move]).not.toEqual([chosen.move, chosen.move, chosen.move]);
  });

  it('every step is taken somewhere: these conversations try them', () => {
    const taken = new Set(played.map(({ chosen }) => chosen.move));
    for (const step of steps) expect(taken).toContain(step);
  });
});
