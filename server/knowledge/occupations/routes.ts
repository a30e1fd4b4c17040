// Occupations: search, one in full, what fits what somebody can do, the gap, side by side, and neighbours. What a person types travels in
// the body, never in an address. Nothing here ranks or scores a person.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../../deps.ts';
import { Refusal } from '../../errors.ts';
import { invalid } from '../../invalid.ts';
import { allow } from '../../people/allow.ts';
import { permitOn } from '../../people/permit.ts';
import type { Catalogue, Occupation } from './catalogue.ts';
import { compareOccupations } from './compare-occupations.ts';
import { findNeighbours } from './find-neighbours.ts';
import { findGap } from './gap.ts';
import { matchCompetences } from './match-competences.ts';
import { attributionOf, presentCard, presentOccupation, presentSkill } from './present-occupation.ts';
import { searchTitles } from './search-titles.ts';
import { readEvidence, readParties } from './store.ts';

const id = z.object({ id: z.uuid() });
const found = z.number().int().min(1).max(50).default(10);
const described = (summary: string) => describeRoute({ summary, responses: { 200: { description: summary } } });
const longest = 300;

/** Mounted at /api/occupations. */
export function occupationRoutes(deps: Pick<AppDeps, 'db' | 'occupations'>) {
  const catalogues = deps.occupations;
  return new Hono<SignedIn>()
    .get('/', allow('knowledge:read'), described('All occupations by title'), async (c) => {
      const { occupations } = await catalogues(c.get('person'));
      return c.json([...occupations.values()].map(presentCard).sort((a, b) => a.title.localeCompare(b.title, 'nl')));
    })
    .post(
      '/search',
      allow('knowledge:read'),
      described('Occupations by title, in everyday words'),
      validator('json', z.object({ query: z.string().max(10_000), limit: found }), invalid),
      async (c) => {
        const { query, limit } = c.req.valid('json');
        const catalogue = await catalogues(c.get('person'));
        return c.json(searchTitles(catalogue, query.slice(0, longest), limit).map(({ occupation, foundBy }) => ({ ...presentCard(occupation), foundBy })));
      },
    )
    .post(
      '/match',
      allow('knowledge:read'),
      described('Occupations that ask what somebody can do, and why'),
      validator('json', z.object({ competences: z.array(z.string().max(10_000)).max(20), limit: found }), invalid),
      async (c) => {
        const { competences, limit } = c.req.valid('json');
        const phrases = competences.map((phrase) => phrase.trim().slice(0, longest)).filter(Boolean);
        const catalogue = await catalogues(c.get('person'));
        return c.json(
          matchCompetences(catalogue, phrases, limit).map(({ occupation, score, met, essentialAsked }) => ({
            ...presentCard(occupation),
            score,
            essentialAsked,
            met: met.map(({ said, words, skill, sure, essential }) => ({
              said,
              words,
              skill: presentSkill(skill),
              sure: Math.round(sure * 100) / 100,
              essential,
            })),
          })),
        );
      },
    )
    .get(
      '/compare',
      allow('knowledge:read'),
      described('Two or three occupations side by side'),
      validator(
        'query',
        z.object({
          ids: z
            .string()
            .transform((ids) => ids.split(','))
            .pipe(z.array(z.uuid()).min(2).max(3)),
        }),
        invalid,
      ),
      async (c) => {
        const catalogue = await catalogues(c.get('person'));
        const { ids } = c.req.valid('query');
        for (const one of ids) requireOccupation(catalogue, one);
        const { occupations, skills } = compareOccupations(catalogue, ids);
        return c.json({
          occupations: occupations.map((occupation) => {
            const { skills: _all, ...card } = presentOccupation(catalogue, occupation);
            return card;
          }),
          skills: skills.map(({ skill, asked }) => ({ ...presentSkill(skill), asked })),
        });
      },
    )
    .get('/:id', allow('knowledge:read'), described('One occupation'), validator('param', id, invalid), async (c) => {
      const catalogue = await catalogues(c.get('person'));
      return c.json(presentOccupation(catalogue, requireOccupation(catalogue, c.req.valid('param').id)));
    })
    .get('/:id/neighbours', allow('knowledge:read'), described('Occupations within reach of this one'), validator('param', id, invalid), async (c) => {
      const catalogue = await catalogues(c.get('person'));
      const own = requireOccupation(catalogue, c.req.valid('param').id);
      return c.json(
        findNeighbours(catalogue, own.id, 10).map(({ occupation, shared, added, named }) => ({
          ...presentCard(occupation),
          named,
          shared: shared.map(presentSkill),
          added: added.map(presentSkill),
        })),
      );
    })
    .get(
      '/:id/gap',
      allow('knowledge:read'),
      described('What an occupation asks beside what the client said'),
      validator('param', id, invalid),
      validator('query', z.object({ trajectoryId: z.uuid() }), invalid),
      async (c) => {
        const person = c.get('person');
        const { trajectoryId } = c.req.valid('query');
        const catalogue = await catalogues(person);
        const occupation = requireOccupation(catalogue, c.req.valid('param').id);
        const texts = await deps.db.asPerson(person, async (tx) => {
          const parties = permitOn(person, await readParties(tx, trajectoryId), 'trajectory:read');
          // A supervisor reads what was flagged; a gap would show the whole.
          if (person.role !== 'client' && person.role !== 'counsellor') throw new Refusal('not-allowed');
          return parties ? readEvidence(tx, trajectoryId) : [];
        });
        const { lines, routes } = findGap(catalogue, occupation, texts);
        return c.json({
          occupation: presentCard(occupation),
          origin: attributionOf(occupation),
          routes,
          lines: lines.map(({ skill, essential, state, evidence }) => ({ skill: presentSkill(skill), essential, state, evidence })),
        });
      },
    );
}

/** @throws Refusal not-found */
function requireOccupation(catalogue: Catalogue, id: string): Occupation {
  const occupation = catalogue.occupations.get(id.toLowerCase());
  if (!occupation) throw new Refusal('not-found');
  return occupation;
}
