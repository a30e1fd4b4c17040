// The doors of continuity: handover, who stands in, the extract for colleagues, and links to an approved text. Every route says first who
// may, before it looks at what was sent.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { acceptHandover } from './accept-handover.ts';
import { agreeToHandover, declineHandover, refuseHandover, withdrawHandover } from './answer-handover.ts';
import { askHandover } from './ask-handover.ts';
import { coverAbsence, endCover, readCover } from './cover-absence.ts';
import { longestDays, mostLooks } from './extract-link.ts';
import { passageKinds } from './peer-extract.ts';
import { gatherPassages, previewPassages, takeExtract } from './make-peer-extract.ts';
import { readHandovers } from './read-handovers.ts';
import { readKeptPassages, throwAwayPassage } from './read-kept-passages.ts';
import { makeLink, readLinks, stopLink } from './share-by-link.ts';

// What is no id does not exist.
const missing = (result: { success: boolean }): void => {
  if (!result.success) throw new Refusal('not-found');
};
const id = validator('param', z.object({ id: z.uuid() }), missing);
const within = <K extends string>(name: K) =>
  validator('param', z.object({ id: z.uuid(), [name]: z.uuid() } as { id: z.ZodUUID } & Record<K, z.ZodUUID>), missing);
const textLimit = 1000;
const words = (most: number) => z.string().trim().min(1).max(most);
const wish = z.string().trim().max(textLimit).nullable().default(null);
const line = z
  .string()
  .regex(/^\P{Cc}*$/u)
  .trim()
  .min(1)
  .max(200);

const mostPassages = 30;
const longestPassage = 2000;
const passage = z.object({ kind: z.enum(passageKinds), text: words(longestPassage) });

const does = (summary: string) =>
  describeRoute({
    summary,
    tags: ['continuity'],
    responses: {
      200: { description: 'As it now stands' },
      403: { description: 'This role may not' },
      404: { description: 'Not there for you' },
      409: { description: 'Not in this state' },
    },
  });

/** Mounted at /api/handovers. */
export function handoverRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get('/', allow('handover:read'), does('Handovers I have to do with, newest first'), async (c) => c.json(await readHandovers(deps, c.get('person'), null)))
    .post(
      '/:id/agree',
      allow('handover:agree'),
      does('The client agrees'),
      id,
      validator('json', z.object({ keepsPrivate: z.boolean(), note: wish }), invalid),
      async (c) => {
        const { keepsPrivate, note } = c.req.valid('json');
        return c.json(await agreeToHandover(deps, c.get('person'), c.req.valid('param').id, { keepsPrivate, note: note || null }));
      },
    )
    .post('/:id/decline', allow('handover:decline'), does('The client does not agree'), id, validator('json', z.object({ note: wish }), invalid), async (c) =>
      c.json(await declineHandover(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').note || null)),
    )
    .post('/:id/withdraw', allow('handover:withdraw'), does('Not after all'), id, async (c) =>
      c.json(await withdrawHandover(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post(
      '/:id/accept',
      allow('handover:accept'),
      does('The new counsellor takes over'),
      id,
      validator('json', z.object({ standInId: z.uuid(), responseHours: line }), invalid),
      async (c) => c.json(await acceptHandover(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'))),
    )
    .post(
      '/:id/refuse',
      allow('handover:refuse'),
      does('The new counsellor cannot'),
      id,
      validator('json', z.object({ answer: words(textLimit) }), invalid),
      async (c) => c.json(await refuseHandover(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').answer)),
    );
}

/** Mounted at /api/trajectories/:id. */
export function trajectoryContinuityRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get('/handovers', allow('handover:read'), does('Handovers of this trajectory, newest first'), id, async (c) =>
      c.json(await readHandovers(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post(
      '/handovers',
      allow('handover:ask'),
      does('Ask the client'),
      id,
      validator('json', z.object({ toId: z.uuid(), reason: words(textLimit) }), invalid),
      async (c) => c.json(await askHandover(deps, c.get('person'), { trajectoryId: c.req.valid('param').id, ...c.req.valid('json') }), 201),
    )
    .get('/kept-passages', allow('handover:agree'), does('What I kept to myself'), id, async (c) =>
      c.json(await readKeptPassages(deps, c.get('person'), c.req.valid('param').id)),
    )
    .delete('/kept-passages/:passageId', allow('handover:agree'), does('Throw it away'), within('passageId'), async (c) => {
      const { id, passageId } = c.req.valid('param');
      return c.json(await throwAwayPassage(deps, c.get('person'), id, passageId));
    })
    .get('/cover', allow('stand-in:read'), does('Who stands in, and when'), id, async (c) =>
      c.json(await readCover(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post(
      '/cover',
      allow('stand-in:set'),
      does('Name who stands in for a while'),
      id,
      validator('json', z.object({ standInId: z.uuid(), from: z.iso.date(), until: z.iso.date(), brief: wish }), invalid),
      async (c) => {
        const { brief, ...wanted } = c.req.valid('json');
        return c.json(await coverAbsence(deps, c.get('person'), c.req.valid('param').id, { ...wanted, brief: brief || null }), 201);
      },
    )
    .post('/cover/:periodId/end', allow('stand-in:set'), does('End it now'), within('periodId'), async (c) => {
      const { id, periodId } = c.req.valid('param');
      return c.json(await endCover(deps, c.get('person'), id, periodId));
    })
    .get('/peer-extract', allow('peer-extract:make'), does('Passages to choose from for colleagues'), id, async (c) =>
      c.json(await gatherPassages(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post(
      '/peer-extract/preview',
      allow('peer-extract:make'),
      does('Without names and places, beside what stood there'),
      id,
      validator('json', z.object({ passages: z.array(passage).min(1).max(mostPassages) }), invalid),
      async (c) => c.json(await previewPassages(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').passages)),
    )
    .post(
      '/peer-extract/take',
      allow('peer-extract:make'),
      does('Take it along; that is in the trail, what is not'),
      id,
      validator('json', z.object({ passages: z.array(passage).min(1).max(mostPassages), clientAgreed: z.boolean() }), invalid),
      async (c) => c.json(await takeExtract(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'))),
    );
}

/** Mounted at /api/referrals. */
export function extractLinkRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get('/:id/links', allow('extract-link:read'), does('Links to the approved text, and who looked'), id, async (c) =>
      c.json(await readLinks(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post(
      '/:id/links',
      allow('extract-link:make'),
      does('Make a link; its address and code are told once'),
      id,
      validator(
        'json',
        z.object({ extractVersion: z.int().positive(), days: z.int().min(1).max(longestDays), looks: z.int().min(1).max(mostLooks), withCode: z.boolean() }),
        invalid,
      ),
      async (c) => c.json(await makeLink(deps, c.get('person'), { referralId: c.req.valid('param').id, ...c.req.valid('json') }), 201),
    )
    .post('/:id/links/:linkId/withdraw', allow('extract-link:withdraw'), does('From now on it opens nothing'), within('linkId'), async (c) => {
      const { id, linkId } = c.req.valid('param');
      return c.json(await stopLink(deps, c.get('person'), { referralId: id, linkId }));
    });
}
