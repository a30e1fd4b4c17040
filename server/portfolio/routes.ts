// The doors of a portfolio: the client's page and the counsellor's read the same, each with what they may do.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { advices } from './advice-store.ts';
import { chooseForExport, describeFile, throwFileAway } from './change-file.ts';
import { commentOnExperience, takeCommentBack } from './comment-on-experience.ts';
import { experienceFields } from './experience.ts';
import { exportPortfolio } from './export-portfolio.ts';
import { readNameHeader } from './file-name.ts';
import { answerAdvice, giveAdvice } from './give-advice.ts';
import { showing } from './gaps.ts';
import { chooseStandard, judgeElement, putStandardAside } from './hold-against-standard.ts';
import { keepFile } from './keep-file.ts';
import { readPortfolio } from './read-portfolio.ts';
import { takeFile } from './take-file.ts';
import { addExperience, changeExperience, takeOverExercise, throwExperienceAway } from './write-experience.ts';

const param = validator('param', z.object({ id: z.uuid() }), invalid);
const within = validator('param', z.object({ id: z.uuid(), partId: z.uuid() }), invalid);
const ids = z.array(z.uuid()).max(200);
const standardId = z.string().regex(/^(?:occupation:[0-9a-f-]{36}|[a-z0-9][a-z0-9-]{0,79})$/);
const experience = experienceFields.extend({ evidence: ids.optional() });
const judgement = z
  .strictObject({
    standardId,
    elementId: z.string().min(1).max(120),
    experienceId: z.uuid().nullable().default(null),
    evidenceId: z.uuid().nullable().default(null),
    shows: z.enum(showing).nullable(),
    note: z.string().trim().max(500).default(''),
  })
  .refine(({ experienceId, evidenceId }) => (experienceId === null) !== (evidenceId === null), { path: ['experienceId'] });
const onPaper = z.object({ standards: z.string().max(1000).default(''), advice: z.enum(['0', '1']).default('0') });

const tells = (summary: string) => describeRoute({ summary, tags: ['portfolio'], responses: { 200: { description: 'the portfolio as it now stands' } } });
const gives = (summary: string) => describeRoute({ summary, tags: ['portfolio'], responses: { 200: { description: 'a file, to be saved' } } });

/** Mounted at /api/trajectories/:id/portfolio. */
export function portfolioRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get('/', allow('portfolio:read'), tells('Experiences, files, standards and advice'), param, async (c) =>
      c.json(await readPortfolio(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post('/experiences', allow('portfolio:write'), tells('Write an experience'), param, validator('json', experience, invalid), async (c) => {
      const { evidence, ...fields } = c.req.valid('json');
      return c.json(await addExperience(deps, c.get('person'), c.req.valid('param').id, { fields, evidence }));
    })
    .put(
      '/experiences/:partId',
      allow('portfolio:write'),
      tells('Change an experience; 409 on another version than was seen'),
      within,
      validator('json', experience.extend({ version: z.int().positive() }), invalid),
      async (c) => {
        const { id, partId } = c.req.valid('param');
        const { evidence, version, ...fields } = c.req.valid('json');
        return c.json(await changeExperience(deps, c.get('person'), id, { id: partId, version, fields, evidence }));
      },
    )
    .delete('/experiences/:partId', allow('portfolio:throw-away'), tells('Throw an experience away'), within, async (c) => {
      const { id, partId } = c.req.valid('param');
      return c.json(await throwExperienceAway(deps, c.get('person'), id, partId));
    })
    .post(
      '/take-over',
      allow('portfolio:write'),
      tells('Take over the story of a finished exercise'),
      param,
      validator('json', z.strictObject({ runId: z.uuid() }), invalid),
      async (c) => c.json(await takeOverExercise(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').runId)),
    )
    .post(
      '/experiences/:partId/comments',
      allow('portfolio:comment'),
      tells('Say something beside an experience'),
      within,
      validator('json', z.strictObject({ text: z.string().trim().min(1).max(2000) }), invalid),
      async (c) => {
        const { id, partId } = c.req.valid('param');
        return c.json(await commentOnExperience(deps, c.get('person'), id, partId, c.req.valid('json').text));
      },
    )
    .delete('/comments/:partId', allow('portfolio:comment'), tells('Take back what you said'), within, async (c) => {
      const { id, partId } = c.req.valid('param');
      return c.json(await takeCommentBack(deps, c.get('person'), id, partId));
    })
    .post(
      '/files',
      allow('portfolio:write'),
      describeRoute({
        summary: 'A file that shows something: its bytes as the body, its name percent-encoded in x-file-name',
        tags: ['portfolio'],
        responses: { 201: { description: 'kept' }, 200: { description: 'this very file was there already' }, 400: { description: 'invalid-input, with why' } },
      }),
      param,
      async (c) => {
        const name = readNameHeader(c.req.header('x-file-name'));
        if (name === null) throw new Refusal('invalid-input', { field: 'name' });
        const length = c.req.header('content-length');
        const announced = length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : null;
        const kept = await keepFile(deps, c.get('person'), c.req.valid('param').id, { name, announced, bytes: c.req.raw.body, signal: c.req.raw.signal });
        return c.json(kept, kept.isSame ? 200 : 201);
      },
    )
    .get('/files/:partId', allow('portfolio:read'), gives('One file'), within, async (c) => {
      const { id, partId } = c.req.valid('param');
      return takeFile(deps, c.get('person'), id, partId);
    })
    .patch(
      '/files/:partId',
      allow('portfolio:write'),
      tells('What a file is, and which experiences it goes with'),
      within,
      validator('json', z.strictObject({ about: z.string().trim().max(300).optional(), experiences: ids.optional() }), invalid),
      async (c) => {
        const { id, partId } = c.req.valid('param');
        return c.json(await describeFile(deps, c.get('person'), id, { id: partId, ...c.req.valid('json') }));
      },
    )
    .delete('/files/:partId', allow('portfolio:throw-away'), tells('Throw a file away, for good'), within, async (c) => {
      const { id, partId } = c.req.valid('param');
      return c.json(await throwFileAway(deps, c.get('person'), id, partId));
    })
    .post(
      '/standards',
      allow('portfolio:hold'),
      tells('Hold it against a standard'),
      param,
      validator('json', z.strictObject({ standardId }), invalid),
      async (c) => c.json(await chooseStandard(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').standardId)),
    )
    .post(
      '/standards/aside',
      allow('portfolio:hold'),
      tells('Put a standard aside'),
      param,
      validator('json', z.strictObject({ standardId }), invalid),
      async (c) => c.json(await putStandardAside(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').standardId)),
    )
    .put(
      '/matches',
      allow('portfolio:hold'),
      tells('What you see in it for one element; null takes it back'),
      param,
      validator('json', judgement, invalid),
      async (c) => c.json(await judgeElement(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'))),
    )
    .post(
      '/advice',
      allow('portfolio:advise'),
      tells('Advise to go on or not, with reasons'),
      param,
      validator(
        'json',
        z.strictObject({ standardId: standardId.nullable().default(null), advice: z.enum(advices), reasons: z.string().trim().min(1).max(4000) }),
        invalid,
      ),
      async (c) => c.json(await giveAdvice(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'))),
    )
    .put(
      '/advice/:partId/view',
      allow('portfolio:answer'),
      tells('What you think of an advice; empty takes it back'),
      within,
      validator('json', z.strictObject({ view: z.string().trim().max(2000) }), invalid),
      async (c) => {
        const { id, partId } = c.req.valid('param');
        return c.json(await answerAdvice(deps, c.get('person'), id, { id: partId, ...c.req.valid('json') }));
      },
    )
    .put(
      '/choice',
      allow('portfolio:export'),
      tells('Exactly these go on paper'),
      param,
      validator('json', z.strictObject({ experiences: ids, files: ids }), invalid),
      async (c) => c.json(await chooseForExport(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'))),
    )
    .get('/export.pdf', allow('portfolio:export'), gives('What you chose, as PDF'), param, validator('query', onPaper, invalid), async (c) => {
      const { standards, advice } = c.req.valid('query');
      const pdf = await exportPortfolio(deps, c.get('person'), c.req.valid('param').id, {
        standards: standards.split(',').filter(Boolean),
        advice: advice === '1',
      });
      return new Response(new Uint8Array(pdf), {
        headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="portfolio.pdf"' },
      });
    });
}
