// The doors behind which an administrator keeps exercises. Doing one goes through the chat; trying one stores nothing (conversation/).
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import { careerCompetencies, stages } from '../conversation/stage.ts';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid, limitBody } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { dayInBrussels } from './brussels-day.ts';
import { listAllDocuments, readWholeDocument } from './document-store.ts';
import { exerciseFields } from './exercise-shape.ts';
import { type KeptExercise, saveExercise } from './keep-exercise.ts';
import { type Kept, readKept } from './kept-store.ts';
import { day } from './knowledge-file.ts';
import { archiveKept, checkKept, chooseShipped } from './oversee-kept.ts';
import { tidyLine } from './tidy-text.ts';

type Checked = { success: boolean; error?: readonly { message: string; path?: readonly (PropertyKey | { key: PropertyKey })[] }[] };

/** Says every place that does not fit, and never what stands there. */
function faulty(result: Checked): void {
  if (result.success) return;
  const faults = (result.error ?? []).map(
    ({ path = [], message }) => `${path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.') || 'exercise'}: ${message}`,
  );
  throw new Refusal('invalid-input', { field: faults[0]?.split(/[.:]/u)[0] ?? 'exercise', faults });
}
const id = validator('param', z.object({ id: z.uuid() }), (result: { success: boolean }): void => {
  if (!result.success) throw new Refusal('not-found');
});
const line = (limit: number) => z.string().overwrite(tidyLine).min(1).max(limit);
const fields = z.object({
  ...exerciseFields,
  title: line(200),
  audience: z.enum(['client', 'counsellor', 'both']),
  competency: z.enum(careerCompetencies),
  stages: z.array(z.enum(stages)).max(stages.length).default([]),
  origin: line(300),
  url: z.union([z.literal('').transform(() => null), z.url({ protocol: /^https?$/ }).max(500), z.null()]).default(null),
  licence: line(200).default('Eigen tekst'),
  checkedAt: day,
});
const details = z.object(exerciseFields);
const version = z.string().max(60);
const exercise = (documentId: string) => ({ kind: 'exercise', id: documentId }) as const satisfies { kind: Kept; id: string };
const tells = (summary: string) => describeRoute({ summary, tags: ['exercises'], responses: { 200: { description: 'As it now stands' } } });
/** As JSON; sixteen steps with everything in them are far below it. */
const largest = 256 * 1024;

/** Mounted at /api/knowledge/exercises. */
export function exerciseKeepRoutes(deps: AppDeps) {
  const present = async (person: SignedIn['Variables']['person'], documentId: string) => {
    const { row, kept } = await deps.db.asPerson(person, async (tx) => ({
      row: await readWholeDocument(tx, documentId),
      kept: await readKept(tx, 'exercise', documentId),
    }));
    if (!row || !kept) throw new Refusal('not-found');
    const { asked: _, fileHash: __, fileName: ___, shipped, ...rest } = row;
    const parsed = details.safeParse(kept.details);
    return {
      ...rest,
      ...(parsed.success ? parsed.data : {}),
      isWhole: parsed.success,
      newer: shipped && { title: shipped.file.title, checkedAt: shipped.file.checkedAt },
      may: ['knowledge:manage'],
    };
  };
  return new Hono<SignedIn>()
    .use(allow('knowledge:manage'), limitBody(largest))
    .get('/', tells('All exercises, to keep'), validator('query', z.object({ archived: z.enum(['true', 'false']).optional() }), invalid), async (c) => {
      const withArchived = c.req.valid('query').archived === 'true';
      const rows = await deps.db.asPerson(c.get('person'), (tx) => listAllDocuments(tx, { withArchived }));
      return c.json(rows.filter(({ folder }) => folder === 'exercises').map((row) => ({ ...row, may: ['knowledge:manage'] })));
    })
    .post('/', tells('Add an exercise of our own'), validator('json', fields, faulty), async (c) => {
      const documentId = await saveExercise(deps, c.get('person'), null, written(c.req.valid('json')), dayInBrussels(new Date()));
      return c.json(await present(c.get('person'), documentId), 201);
    })
    .get('/:id', tells('One exercise, to keep'), id, async (c) => c.json(await present(c.get('person'), c.req.valid('param').id)))
    .put('/:id', tells('Change an exercise'), id, validator('json', fields.extend({ version }), faulty), async (c) => {
      const { version: seen, ...given } = c.req.valid('json');
      await saveExercise(deps, c.get('person'), { id: c.req.valid('param').id, version: seen }, written(given), dayInBrussels(new Date()));
      return c.json(await present(c.get('person'), c.req.valid('param').id));
    })
    .post('/:id/check', tells('Checked today'), id, async (c) => {
      await checkKept(deps, c.get('person'), exercise(c.req.valid('param').id), dayInBrussels(new Date()));
      return c.json(await present(c.get('person'), c.req.valid('param').id));
    })
    .post('/:id/archive', tells('Out of use, or back'), id, validator('json', z.object({ archived: z.boolean() }), invalid), async (c) => {
      await archiveKept(deps, c.get('person'), exercise(c.req.valid('param').id), c.req.valid('json').archived);
      return c.json(await present(c.get('person'), c.req.valid('param').id));
    })
    .post(
      '/:id/newer',
      tells('Choose between our own text and the newer one'),
      id,
      validator('json', z.object({ choice: z.enum(['take', 'keep-own']) }), invalid),
      async (c) => {
        await chooseShipped(deps, c.get('person'), exercise(c.req.valid('param').id), c.req.valid('json').choice);
        return c.json(await present(c.get('person'), c.req.valid('param').id));
      },
    );
}

/** The form as it was filled in. */
function written({ title, audience, competency, stages: at, origin, url, licence, checkedAt, ...rest }: z.infer<typeof fields>): KeptExercise {
  return { title, audience, competency, stages: at, origin, url, licence, checkedAt, fields: rest };
}
