// What Koers informs from: documents with their source and date, and the help lines.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { languages } from '../people/roles.ts';
import { presentLine, readHelpLines } from './help-lines.ts';
import { listDocuments, readDocument } from './store.ts';

/** Mounted at /api. */
export function knowledgeRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get('/documents', allow('knowledge:read'), describeRoute({ summary: 'All documents', responses: { 200: { description: 'a list' } } }), async (c) => {
      return c.json(await deps.db.asPerson(c.get('person'), listDocuments));
    })
    .get(
      '/documents/:id',
      allow('knowledge:read'),
      describeRoute({ summary: 'One document', responses: { 200: { description: 'the document' } } }),
      validator('param', z.object({ id: z.uuid() }), invalid),
      async (c) => {
        const document = await deps.db.asPerson(c.get('person'), (tx) => readDocument(tx, c.req.valid('param').id));
        if (!document) throw new Refusal('not-found');
        return c.json(document);
      },
    )
    .get(
      '/help-lines',
      describeRoute({ summary: 'Help lines in my language', responses: { 200: { description: 'a list' } } }),
      validator('query', z.object({ language: z.enum(languages).optional() }), invalid),
      async (c) => {
        const language = c.req.valid('query').language ?? c.get('person').language;
        const lines = await deps.db.asPerson(c.get('person'), readHelpLines);
        // Lines that speak this language first; the others may still help.
        const speaks = (line: (typeof lines)[number]) => Number(line.languages.includes(language));
        return c.json(lines.sort((a, b) => speaks(b) - speaks(a)).map((line) => presentLine(line, language)));
      },
    );
}
