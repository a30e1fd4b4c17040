// How somebody stands in the five career competencies, over time: what they say themselves, what who guides says, and what there is to
// point at. The machine counts and names; it gives nobody a level. Where the two differ, that is something to talk about. Pure.
import { type CareerCompetency, careerCompetencies } from '../../conversation/stage.ts';

export const levels = [1, 2, 3, 4, 5] as const;
export type Level = (typeof levels)[number];
export type Rater = 'client' | 'counsellor';
export type RatingSource = { competency: CareerCompetency; ratedAs: Rater; level: Level; ratedAt: string };

/** From so many steps apart on, both saw something that the other may not have seen. */
const worthTalking = 2;

export type Standing<Rating extends RatingSource> = {
  competency: CareerCompetency;
  client: Rating | null;
  counsellor: Rating | null;
  /** Client minus counsellor; null where one of them has not said. */
  gap: number | null;
  isWorthTalking: boolean;
  /** From the first to the last time that the client said it; null with fewer than two. */
  change: number | null;
};

/** @param ratings in any order */
export function standingOf<Rating extends RatingSource>(ratings: readonly Rating[]): Standing<Rating>[] {
  const inTime = [...ratings].sort((a, b) => (a.ratedAt < b.ratedAt ? -1 : a.ratedAt > b.ratedAt ? 1 : 0));
  return careerCompetencies.map((competency) => {
    const by = (rater: Rater) => inTime.filter((one) => one.competency === competency && one.ratedAs === rater);
    const own = by('client');
    const [first, last] = [own[0], own.at(-1)];
    const client = last ?? null;
    const counsellor = by('counsellor').at(-1) ?? null;
    const gap = client && counsellor ? client.level - counsellor.level : null;
    return {
      competency,
      client,
      counsellor,
      gap,
      isWorthTalking: gap !== null && Math.abs(gap) >= worthTalking,
      change: first && last && first !== last ? last.level - first.level : null,
    };
  });
}
