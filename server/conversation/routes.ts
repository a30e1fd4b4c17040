// Conversations over HTTP: start, list, read, close. The dialogue itself goes over the socket (socket.ts).
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { permissionsOf } from '../people/roles.ts';
import { eraseConversation } from './erase-conversation.ts';
import { feedbackReasons, verdicts } from './feedback.ts';
import { listFeedback } from './feedback-store.ts';
import { finishConversation } from './finish-conversation.ts';
import { judgeReply } from './judge-reply.ts';
import { readMessages } from './read-messages.ts';
import { searchTalk } from './search-talk.ts';
import { startConversation } from './start-conversation.ts';
import { listConversations } from './store.ts';

const id = z.object({ id: z.uuid() });

/** Mounted at /api/conversations. */
export function conversationRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .post(
      '/',
      allow('conversation:start'),
      describeRoute({ summary: 'Start a conversation', responses: { 201: { description: 'started' }, 409: { description: 'guidance-not-ready' } } }),
      validator('json', z.object({ trajectoryId: z.uuid().optional() }), invalid),
      async (c) => {
        const started = await startConversation(deps, c.get('person'), c.req.valid('json').trajectoryId ?? null);
        return c.json({ id: started }, 201);
      },
    )
    .get(
      '/',
      allow('conversation:read'),
      describeRoute({ summary: 'Conversations I may see, newest first', responses: { 200: { description: 'a list' } } }),
      validator('query', z.object({ trajectoryId: z.uuid().optional() }), invalid),
      async (c) => {
        const person = c.get('person');
        const rows = await deps.db.asPerson(person, (tx) => listConversations(tx, c.req.valid('query').trajectoryId ?? null));
        const relation = person.role === 'client' ? 'own' : person.role === 'counsellor' ? 'guides' : 'audits';
        const may = permissionsOf(person.role, relation).filter((word) => word.startsWith('conversation:') || word === 'signal:mark');
        return c.json(rows.map((row) => ({ ...row, may })));
      },
    )
    .get(
      '/:id/messages',
      allow('conversation:read'),
      describeRoute({ summary: 'The transcript after a number', responses: { 200: { description: 'messages, oldest first' } } }),
      validator('param', id, invalid),
      validator('query', z.object({ after: z.coerce.number().int().nonnegative().default(0) }), invalid),
      async (c) => {
        return c.json(await readMessages(deps, c.get('person'), c.req.valid('param').id, c.req.valid('query').after));
      },
    )
    .post(
      '/:id/close',
      allow('conversation:write'),
      describeRoute({ summary: 'Close a conversation', responses: { 204: { description: 'closed' } } }),
      validator('param', id, invalid),
      async (c) => {
        await finishConversation(deps, c.get('person'), c.req.valid('param').id);
        return c.body(null, 204);
      },
    )
    .delete(
      '/:id',
      allow('conversation:erase'),
      describeRoute({
        summary: 'Erase a conversation of mine for good',
        responses: { 204: { description: 'gone' }, 409: { description: 'not-in-this-state' } },
      }),
      validator('param', id, invalid),
      async (c) => {
        await eraseConversation(deps, c.get('person'), c.req.valid('param').id);
        return c.body(null, 204);
      },
    )
    .post(
      '/search',
      allow('talk:search'),
      describeRoute({ summary: 'Where something was said in my own conversations, newest first', responses: { 200: { description: 'a list' } } }),
      validator('json', z.object({ text: z.string().max(200) }), invalid),
      async (c) => c.json(await searchTalk(deps, c.get('person'), c.req.valid('json').text)),
    )
    .get(
      '/:id/feedback',
      allow('conversation:read'),
      describeRoute({ summary: 'What the client thought of the replies', responses: { 200: { description: 'a list' } } }),
      validator('param', id, invalid),
      async (c) => c.json(await deps.db.asPerson(c.get('person'), (tx) => listFeedback(tx, c.req.valid('param').id))),
    )
    .put(
      '/:id/messages/:messageId/feedback',
      allow('reply:judge'),
      describeRoute({ summary: 'Say whether a reply helped; null takes it back', responses: { 204: { description: 'noted' } } }),
      validator('param', z.object({ id: z.uuid(), messageId: z.uuid() }), invalid),
      validator('json', z.object({ verdict: z.enum(verdicts).nullable(), reason: z.enum(feedbackReasons).nullable().default(null) }), invalid),
      async (c) => {
        const { id: conversationId, messageId } = c.req.valid('param');
        await judgeReply(deps, c.get('person'), { conversationId, messageId }, c.req.valid('json'));
        return c.body(null, 204);
      },
    );
}
