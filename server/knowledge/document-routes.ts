// The doors behind which an administrator keeps what Koers informs from. Reading it, for everybody: routes.ts; partners have their own.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import { careerCompetencies, stages } from '../conversation/stage.ts';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid, limitBody } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { dayInBrussels } from './brussels-day.ts';
import { findByFile, listAllDocuments, readWholeDocument } from './document-store.ts';
import { type DocumentFields, dateDocument, longestText, saveDocument } from './keep-document.ts';
import { type Kept, keptFolders } from './kept-store.ts';
import { day } from './knowledge-file.ts';
import { archiveKept, checkKept, chooseShipped, cutText } from './oversee-kept.ts';
import { firstOf, tidyLine, tidyText } from './tidy-text.ts';

const missing = (result: { success: boolean }): void => {
  if (!result.success) throw new Refusal('not-found');
};
const id = validator('param', z.object({ id: z.uuid() }), missing);
const line = (limit: number) => z.string().overwrite(tidyLine).min(1).max(limit);
const maybeDay = day.nullable().default(null);
// An empty line of the form means that there is none.
const none = z.literal('').transform(() => null);
const body = z.string().overwrite(tidyText).trim().min(1).max(longestText);
const dates = { validFrom: maybeDay, validTo: maybeDay };
const version = z.string().max(60);
const fields = z.object({
  folder: z.enum(keptFolders.document),
  title: line(200),
  audience: z.enum(['client', 'counsellor', 'both']),
  competency: z.enum(careerCompetencies).nullable().default(null),
  stages: z.array(z.enum(stages)).max(stages.length).default([]),
  origin: line(300),
  url: z.union([none, z.url({ protocol: /^https?$/ }).max(500), z.null()]).default(null),
  licence: line(200),
  checkedAt: day,
  verified: z.boolean(),
  ...dates,
  body,
  asked: z
    .array(z.object({ heading: line(300), wordings: z.array(line(300)).max(100) }))
    .max(500)
    .optional(),
  file: z
    .object({ name: line(200), hash: z.string().regex(/^[\w-]{43}$/) })
    .nullable()
    .default(null),
});
const preview = z.object({ title: line(200), body });

const tooLarge = (limit: number) => new Refusal('invalid-input', { field: 'file', why: 'too-large', limit });
const tells = (summary: string) => describeRoute({ summary, tags: ['knowledge'], responses: { 200: { description: 'As it now stands' } } });
const document = (documentId: string) => ({ kind: 'document', id: documentId }) as const satisfies { kind: Kept; id: string };
const mayKeep = (folder: string) => (keptFolders.document.some((kept) => kept === folder) ? ['knowledge:manage'] : []);

/** Mounted at /api/knowledge. */
export function documentRoutes(deps: AppDeps) {
  const present = async (person: SignedIn['Variables']['person'], documentId: string) => {
    const row = await deps.db.asPerson(person, (tx) => readWholeDocument(tx, documentId));
    if (!row) throw new Refusal('not-found');
    const { asked, fileHash, shipped, ...rest } = row;
    return {
      ...rest,
      asked: asked.map(([heading, wordings]) => ({ heading, wordings })),
      file: rest.fileName && fileHash ? { name: rest.fileName, hash: fileHash } : null,
      newer: shipped && { title: shipped.file.title, body: shipped.file.body, checkedAt: shipped.file.checkedAt },
      may: mayKeep(rest.folder),
    };
  };
  // As JSON a character is at most six bytes.
  const ofText = limitBody(6 * longestText);
  // A form puts some lines around the file.
  const ofFile = limitBody(deps.fileLimit + 64 * 1024, () => tooLarge(deps.fileLimit));
  return new Hono<SignedIn>()
    .use(allow('knowledge:manage'), (c, next) => (c.req.path.endsWith('/read-file') ? ofFile : ofText)(c, next))
    .post('/read-file', tells('What a file says, without keeping it'), async (c) => {
      if (!deps.readFile) throw new Refusal('not-here');
      const form = await c.req.parseBody().catch(() => ({ file: undefined }));
      if (!(form.file instanceof File)) throw new Refusal('invalid-input', { field: 'file' });
      if (form.file.size > deps.fileLimit) throw tooLarge(deps.fileLimit);
      // Some browsers send a whole path.
      const name = firstOf(tidyLine(form.file.name.replace(/^.*[\\/]/s, '').slice(-200)), 200) || 'zonder naam';
      const read = await deps.readFile({ name, bytes: new Uint8Array(await form.file.arrayBuffer()) }, c.req.raw.signal);
      return c.json({ ...read, sameAs: await deps.db.asPerson(c.get('person'), (tx) => findByFile(tx, read.hash)) });
    })
    .get(
      '/documents',
      tells('All knowledge, to keep'),
      validator('query', z.object({ archived: z.enum(['true', 'false']).optional() }), invalid),
      async (c) => {
        const withArchived = c.req.valid('query').archived === 'true';
        const rows = await deps.db.asPerson(c.get('person'), (tx) => listAllDocuments(tx, { withArchived }));
        return c.json(rows.map((row) => ({ ...row, may: mayKeep(row.folder) })));
      },
    )
    .post('/preview', tells('How a text will be cut into passages'), validator('json', preview, invalid), async (c) => {
      const { title, body: text } = c.req.valid('json');
      return c.json({ passages: await cutText(deps, title, text) });
    })
    .post('/documents', tells('Add a document of our own'), validator('json', fields, invalid), async (c) => {
      const documentId = await saveDocument(deps, c.get('person'), null, written(c.req.valid('json')), dayInBrussels(new Date()));
      return c.json(await present(c.get('person'), documentId), 201);
    })
    .get('/documents/:id', tells('One document, to keep'), id, async (c) => c.json(await present(c.get('person'), c.req.valid('param').id)))
    .put('/documents/:id', tells('Change a document'), id, validator('json', fields.extend({ version }), invalid), async (c) => {
      const { version: seen, ...given } = c.req.valid('json');
      await saveDocument(deps, c.get('person'), { id: c.req.valid('param').id, version: seen }, written(given), dayInBrussels(new Date()));
      return c.json(await present(c.get('person'), c.req.valid('param').id));
    })
    .post('/documents/:id/check', tells('Checked today'), id, async (c) => {
      await checkKept(deps, c.get('person'), document(c.req.valid('param').id), dayInBrussels(new Date()));
      return c.json(await present(c.get('person'), c.req.valid('param').id));
    })
    .post('/documents/:id/dates', tells('From when until when it holds'), id, validator('json', z.object({ ...dates, version }), invalid), async (c) => {
      const { version: seen, ...given } = c.req.valid('json');
      await dateDocument(deps, c.get('person'), { id: c.req.valid('param').id, version: seen }, given);
      return c.json(await present(c.get('person'), c.req.valid('param').id));
    })
    .post('/documents/:id/archive', tells('Out of use, or back'), id, validator('json', z.object({ archived: z.boolean() }), invalid), async (c) => {
      await archiveKept(deps, c.get('person'), document(c.req.valid('param').id), c.req.valid('json').archived);
      return c.json(await present(c.get('person'), c.req.valid('param').id));
    })
    .post(
      '/documents/:id/newer',
      tells('Choose between our own text and the newer one'),
      id,
      validator('json', z.object({ choice: z.enum(['take', 'keep-own']) }), invalid),
      async (c) => {
        await chooseShipped(deps, c.get('person'), document(c.req.valid('param').id), c.req.valid('json').choice);
        return c.json(await present(c.get('person'), c.req.valid('param').id));
      },
    );
}

/** The form as it was filled in. */
function written({ asked, ...given }: z.infer<typeof fields>): DocumentFields {
  return { ...given, ...(asked && { asked: asked.map(({ heading, wordings }): [string, string[]] => [heading, wordings]) }) };
}
