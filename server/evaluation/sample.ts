// Which conversations chance shows to a person (docs/decisions/0015). A draw is decided by its seed and the ids alone: nobody can steer
// it, the same seed gives the same draw, and whether one conversation was drawn can be checked after others are erased. Pure.
import { createHash, createHmac } from 'node:crypto';
import type { Stage } from '../conversation/stage.ts';
import type { Voice } from '../conversation/wire.ts';
import type { Language } from '../people/roles.ts';

/** One conversation in five, and never fewer than five a week where there are five. */
export const sampleDefaults = { rate: 0.2, atLeast: 5 };
/** One audit in five is done by two people. */
export const doubleShareDefault = 0.2;

export const voiceStrata = ['guide', 'model', 'mixed', 'fixed'] as const;
export type VoiceStratum = (typeof voiceStrata)[number];

/** A conversation belongs to one stratum: the stage and language as they were when it was evaluated, and who worded the replies. */
export type Stratum = { stage: Stage; language: Language; voice: VoiceStratum };

/** The voice of a whole conversation; `mixed` where both voices spoke, `fixed` where only human-written answers went out. */
export function voiceOf(voices: readonly Voice[]): VoiceStratum {
  if (voices.includes('guide') && voices.includes('model')) return 'mixed';
  if (voices.includes('model')) return 'model';
  return voices.includes('guide') ? 'guide' : 'fixed';
}

/** What came of a stratum. Who was drawn has a number up to `bound`; null where nobody was. */
export type DrawnStratum = Stratum & { population: number; drawn: number; bound: number | null };
export type Draw = {
  /** The chance that each conversation had. */
  rate: number;
  population: number;
  drawn: number;
  strata: DrawnStratum[];
  members: { id: string; stratum: Stratum; weight: number }[];
};

/** The number from 0 to 1 that a seed gives to an id: what orders a stratum. */
export function numberOf(seed: string, id: string): number {
  return createHmac('sha256', seed).update(id).digest().readUIntBE(0, 6) / 2 ** 48;
}

/**
 * Draws from a closed population. Each stratum gives its share by itself; a share that is no whole number is rounded up or down by a
 * number of its own, so that over all seeds every conversation has exactly the same chance.
 * @param asked.rate share that is asked for, over 0 up to 1
 * @param asked.atLeast how many at least; where the share gives fewer the chance goes up for all, and where there are not that many, all are taken
 */
export function drawSample(seed: string, asked: { rate: number; atLeast: number }, population: readonly { id: string; stratum: Stratum }[]): Draw {
  const rate = Math.min(1, Math.max(asked.rate, population.length === 0 ? 0 : asked.atLeast / population.length));
  const strata: DrawnStratum[] = [];
  const members: Draw['members'] = [];
  for (const [key, those] of inStrata(population)) {
    const ordered = those.map((one) => ({ ...one, number: numberOf(seed, one.id) })).sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
    // To 1e-9: 5 of 10 asked as 0.5 is five, whatever the notation of the share does to it.
    const share = Math.round(those.length * rate * 1e9) / 1e9;
    const drawn = Math.floor(share) + (numberOf(seed, `share of ${key}`) < share - Math.floor(share) ? 1 : 0);
    const taken = ordered.slice(0, drawn);
    const { stratum } = ordered[0] as { stratum: Stratum };
    strata.push({ ...stratum, population: those.length, drawn, bound: taken.at(-1)?.number ?? null });
    members.push(...taken.map(({ id }) => ({ id, stratum, weight: 1 / rate })));
  }
  return { rate, population: population.length, drawn: members.length, strata, members };
}

/** Whether this conversation was drawn, from what is kept of the draw. */
export function wasDrawn(seed: string, strata: readonly DrawnStratum[], one: { id: string; stratum: Stratum }): boolean {
  const found = strata.find((stratum) => keyOf(stratum) === keyOf(one.stratum));
  return found !== undefined && found.bound !== null && numberOf(seed, one.id) <= found.bound;
}

/** Whether two people judge this conversation: decided by its id, apart from every draw. */
export function isDoubleRated(conversationId: string, share: number): boolean {
  return createHash('sha256').update(`two people: ${conversationId}`).digest().readUInt32BE(0) / 2 ** 32 < share;
}

const keyOf = ({ stage, language, voice }: Stratum) => `${stage} ${language} ${voice}`;

function inStrata<One extends { stratum: Stratum }>(population: readonly One[]): [string, One[]][] {
  const strata = new Map<string, One[]>();
  for (const one of population) {
    const key = keyOf(one.stratum);
    strata.set(key, [...(strata.get(key) ?? []), one]);
  }
  return [...strata].sort(([a], [b]) => (a < b ? -1 : 1));
}
