// Somebody says where the client stands: the client of themself, or who guides with reasons. It stands beside what was said before.
import { Refusal } from '../../errors.ts';
import type { Person } from '../../people/roles.ts';
import { record } from '../../trail/record.ts';
import { type ChangedGrowth, changeGrowth } from './change-growth.ts';
import type { CourseDeps } from './growth-deps.ts';
import { deleteRatings, insertRatings, type NewRating } from './rating-store.ts';

/** @throws Refusal, see changeGrowth; invalid-input (one competency twice, a counsellor without a reason) */
export function rateCompetencies(deps: CourseDeps, person: Person, trajectoryId: string, ratings: readonly NewRating[]): Promise<ChangedGrowth> {
  return changeGrowth(deps, person, trajectoryId, 'growth:rate', async (tx) => {
    if (new Set(ratings.map(({ competency }) => competency)).size < ratings.length) throw new Refusal('invalid-input', { field: 'competency' });
    // A level about somebody else is nothing without its reason.
    if (person.role === 'counsellor' && ratings.some(({ why }) => why === '')) throw new Refusal('invalid-input', { field: 'why' });
    const setId = crypto.randomUUID();
    await insertRatings(tx, trajectoryId, setId, ratings);
    await record(tx, person, {
      action: 'growth:rate',
      objectType: 'trajectory',
      objectId: trajectoryId,
      trajectoryId,
      detail: { competencies: ratings.map(({ competency }) => competency) },
    });
    return {
      written: {
        id: setId,
        text: ratings
          .map(({ why }) => why)
          .filter(Boolean)
          .join('\n'),
      },
    };
  });
}

/** @throws Refusal, see changeGrowth; not-found (nothing of one's own) */
export function takeBackRatings(deps: CourseDeps, person: Person, trajectoryId: string, setId: string): Promise<ChangedGrowth> {
  return changeGrowth(deps, person, trajectoryId, 'growth:rate', async (tx) => {
    if ((await deleteRatings(tx, trajectoryId, setId)) === 0) throw new Refusal('not-found');
    await record(tx, person, { action: 'growth:take-back', objectType: 'trajectory', objectId: trajectoryId, trajectoryId });
    return {};
  });
}
