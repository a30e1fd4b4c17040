// The doors of work notes. Whoever asks gets their own.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { keepWorkNote, readWorkNotes } from './keep-work-note.ts';
import { readLeftNotes } from './read-left-notes.ts';
import { throwAwayNote } from './throw-away-note.ts';
import { longestWorkNote } from './work-note.ts';

/** Mounted at /api/trajectories/:id. */
export function trajectoryNoteRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get(
      '/work-notes',
      allow('work-note:read'),
      describeRoute({ summary: 'What I wrote for myself, newest first', responses: { 200: { description: 'my own notes' } } }),
      validator('param', z.object({ id: z.uuid() }), invalid),
      async (c) => c.json(await readWorkNotes(deps, c.get('person'), c.req.valid('param').id)),
    )
    .put(
      '/work-notes/:noteId',
      allow('work-note:write'),
      describeRoute({
        summary: 'Write for myself; version 0 makes a note',
        responses: { 200: { description: 'the note as kept' }, 409: { description: 'stale-version, not-in-this-state' } },
      }),
      validator('param', z.object({ id: z.uuid(), noteId: z.uuid() }), invalid),
      validator('json', z.strictObject({ version: z.int().nonnegative(), text: z.string().trim().min(1).max(longestWorkNote) }), invalid),
      async (c) => {
        const { id, noteId } = c.req.valid('param');
        const { version, text } = c.req.valid('json');
        return c.json(await keepWorkNote(deps, c.get('person'), id, { id: noteId, text, seen: version }));
      },
    );
}

/** Mounted at /api/work-notes. */
export function workNoteRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get(
      '/',
      allow('work-note:read'),
      describeRoute({ summary: 'What I wrote about whom I no longer guide', responses: { 200: { description: 'my own notes' } } }),
      async (c) => c.json(await readLeftNotes(deps, c.get('person'))),
    )
    .delete(
      '/:noteId',
      allow('work-note:throw-away'),
      describeRoute({ summary: 'Throw it away for good', responses: { 204: { description: 'gone' } } }),
      validator('param', z.object({ noteId: z.uuid() }), invalid),
      async (c) => {
        await throwAwayNote(deps, c.get('person'), c.req.valid('param').noteId);
        return c.body(null, 204);
      },
    );
}
