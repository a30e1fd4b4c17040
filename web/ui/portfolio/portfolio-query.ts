// The portfolio of a trajectory, as its client and its counsellor read it. Under the topic `portfolio`.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  PresentedAdvice,
  PresentedExperience,
  PresentedFile,
  PresentedHeld,
  PresentedMatch,
  PresentedPortfolio,
} from '../../../server/portfolio/present-portfolio.ts';
import { patch, post, put, read, remove } from '../api.ts';
import type { Care } from '../records.ts';

export type Portfolio = PresentedPortfolio;
export type Experience = PresentedExperience;
export type PortfolioFile = PresentedFile;
export type Held = PresentedHeld;
export type Match = PresentedMatch;
export type Advised = PresentedAdvice;
export type Standard = NonNullable<PresentedHeld['standard']>;

export const portfolioPath = (trajectoryId: string, door = '') => `/api/trajectories/${encodeURIComponent(trajectoryId)}/portfolio${door}`;

export const portfolioQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['portfolio', trajectoryId], queryFn: () => read<Portfolio>(portfolioPath(trajectoryId)) });

type Changed = Portfolio & { care?: Care };
export type Change = { method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'; door: string; body?: unknown };
const ways = { POST: post, PUT: put, PATCH: patch, DELETE: remove };

/** Every change gives the whole portfolio back, and with it what the client sees of care where they wrote something pressing. */
export function useChangePortfolio(trajectoryId: string, onCare?: (care: Care | undefined) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ method, door, body }: Change) => ways[method]<Changed>(portfolioPath(trajectoryId, door), body),
    onSuccess: ({ care, ...portfolio }) => {
      queries.setQueryData(portfolioQuery(trajectoryId).queryKey, portfolio);
      onCare?.(care);
    },
    onError: () => queries.invalidateQueries({ queryKey: ['portfolio', trajectoryId] }),
  });
}
