// What Lieve and Wim thought of the conversations that were drawn: mostly what was measured, now and then a point apart, the same in every
// demo. The two that wait to be settled are told in full, so that a newcomer has something to decide. Pure.
import { createHash } from 'node:crypto';
import type { OwnScore, Sheet } from '../audits/audit.ts';
import { type Criterion, criteria } from '../evaluation/rubric.ts';
import type { Judgement } from '../evaluation/store.ts';
import type { PersonKey } from './cast.ts';

export type Rater = Extract<PersonKey, 'lieve' | 'wim'>;
export type ToldDifference = {
  given: Partial<Record<Criterion, Record<Rater, OwnScore>>>;
  /** What Wim put forward already; Lieve only has to agree, or say otherwise. */
  proposed?: { criterion: Criterion; score: number; note: string };
};

/** From the one that waits longest. */
export const differences: readonly ToldDifference[] = [
  {
    given: {
      'moves-forward': {
        lieve: { score: 2, note: 'Er komt geen volgende stap uit.' },
        wim: { score: 4, note: 'Wat hier benoemd is, kan mee naar het gesprek met de begeleider.' },
      },
    },
  },
  {
    given: {
      'asks-openly': {
        lieve: { score: 5, note: 'Eén vraag, en met de woorden van de klant.' },
        wim: { score: 3, note: 'De eerste vraag had in elk gesprek kunnen staan.' },
      },
      'mirrors-the-client': {
        lieve: { score: 5, note: '' },
        wim: { score: 3, note: 'Herhaalt wat er stond, zonder wat eronder zit.' },
      },
    },
    proposed: { criterion: 'asks-openly', score: 4, note: 'Wat mij stoorde, stond maar één keer. Met een 4 kan ik leven.' },
  },
];

/** One person's scores of one conversation. */
export function rate(rater: Rater, conversationId: string, { scores }: Judgement, difference?: ToldDifference): Sheet {
  return Object.fromEntries(
    criteria.map((criterion) => {
      const told = difference?.given[criterion]?.[rater];
      const measured = scores.find((score) => score.criterion === criterion)?.score ?? null;
      return [criterion, told ?? { score: near(measured, criterion, `${conversationId} ${criterion}`, rater), note: '' }];
    }),
  );
}

function near(measured: number | null, criterion: Criterion, of: string, rater: Rater): number | null {
  const chance = chanceOf(of);
  // What cannot be counted they see for themselves, mostly alike.
  const seen = criterion === 'uses-insights' ? (chance < 128 ? 3 : 4) : measured;
  if (seen === null) return null;
  // Wim goes along with what Lieve sees, but for one in eight, on which he stays with what was measured.
  const apart = rater === 'wim' && chanceOf(`wim ${of}`) < 32 ? 0 : chance % 64 < 7 ? -1 : chance % 64 < 13 ? 1 : 0;
  return Math.min(5, Math.max(1, seen + apart));
}

const chanceOf = (of: string): number => createHash('sha256').update(`koers demo: ${of}`).digest()[0] ?? 0;
