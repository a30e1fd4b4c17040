// The doors of complaints. Every route says first who may, before it looks at what was sent.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid } from '../invalid.ts';
import { allow, allowAny } from '../people/allow.ts';
import { dayInBrussels } from '../people/working-time.ts';
import { complaintSubjects, helpedAnswers, lessons } from './complaint.ts';
import { fileComplaint } from './file-complaint.ts';
import {
  acknowledgeComplaint,
  answerComplaint,
  closeComplaint,
  lookIntoComplaint,
  respondToComplaint,
  shareComplaint,
  takeOverComplaint,
} from './handle-complaint.ts';
import { readComplaintTerms, readCounts, setTerms, writeComplaintsAsCsv } from './oversee-complaints.ts';
import { permitReading, reopenComplaint, sayWhetherItHelped, takeBackReading, withdrawComplaint } from './own-complaint.ts';
import { openComplaint, readComplaints } from './read-complaints.ts';

/** Of a text somebody writes here, in characters. */
const textLimit = 5000;
/** Conversations one complaint can be about. */
const mostConversations = 20;

const id = validator('param', z.object({ id: z.uuid() }), (result) => {
  // What is no id does not exist.
  if (!result.success) throw new Refusal('not-found');
});
const words = z.string().trim().min(1).max(textLimit);
const wordsOrNot = z.string().trim().max(textLimit).nullable().default(null);
const body = <T extends z.ZodType>(shape: T) => validator('json', shape, invalid);
const yearAgo = (): string => new Date(Date.now() - 365 * 24 * 3600_000).toISOString().slice(0, 10);

const does = (summary: string) =>
  describeRoute({
    summary,
    tags: ['complaints'],
    responses: {
      200: { description: 'As it now stands' },
      403: { description: 'This person may not' },
      404: { description: 'Not there for you' },
      409: { description: 'Not in this state' },
    },
  });

/** Mounted at /api/complaints. */
export function complaintRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get('/', allowAny('complaint:read-own', 'complaint:handle', 'complaint:read-shared'), does('Complaints I have to do with'), async (c) =>
      c.json(await readComplaints(deps, c.get('person'))),
    )
    .post(
      '/',
      allow('complaint:file'),
      does('File a complaint; says at once by when what happens'),
      body(
        z.object({
          trajectoryId: z.uuid().nullable().default(null),
          about: z.enum(complaintSubjects),
          messageId: z.uuid().nullable().default(null),
          text: words,
          conversationIds: z.array(z.uuid()).max(mostConversations).default([]),
        }),
      ),
      async (c) => c.json(await fileComplaint(deps, c.get('person'), c.req.valid('json')), 201),
    )
    .get('/terms', allowAny('complaint:file', 'complaint:handle', 'complaint:set-terms'), does('In how many working days'), async (c) =>
      c.json(await readComplaintTerms(deps, c.get('person'))),
    )
    .put(
      '/terms',
      allow('complaint:set-terms'),
      does('Set in how many working days a complaint is acknowledged and answered'),
      body(
        z
          .object({ acknowledgeDays: z.number().int().min(1).max(20), answerDays: z.number().int().min(2).max(60) })
          .refine(({ acknowledgeDays, answerDays }) => acknowledgeDays < answerDays),
      ),
      async (c) => c.json(await setTerms(deps, c.get('person'), c.req.valid('json'))),
    )
    .get(
      '/counts',
      allow('complaint:handle'),
      does('Figures, none of a group in which somebody could be found back'),
      validator('query', z.object({ since: z.iso.date().optional() }), invalid),
      async (c) => c.json(await readCounts(deps, c.get('person'), c.req.valid('query').since ?? yearAgo())),
    )
    .get('/export.csv', allow('complaint:handle'), does('The list as a table, without words'), async (c) =>
      c.body(await writeComplaintsAsCsv(deps, c.get('person')), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="klachten-${dayInBrussels(new Date())}.csv"`,
      }),
    )
    .get(
      '/:id',
      allowAny('complaint:read-own', 'complaint:handle', 'complaint:read-shared'),
      does('One complaint; that it was read is recorded'),
      id,
      async (c) => c.json(await openComplaint(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post('/:id/acknowledge', allow('complaint:handle'), does('Take it up'), id, body(z.object({ why: wordsOrNot })), async (c) =>
      c.json(await acknowledgeComplaint(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').why || null)),
    )
    .post('/:id/take-over', allow('complaint:handle'), does('Take over from who handled it'), id, body(z.object({ why: words })), async (c) =>
      c.json(await takeOverComplaint(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').why)),
    )
    .post('/:id/look-into', allow('complaint:handle'), does('Begin to look into it'), id, async (c) =>
      c.json(await lookIntoComplaint(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post('/:id/share', allow('complaint:handle'), does('Ask who guides, in my words'), id, body(z.object({ question: words })), async (c) =>
      c.json(await shareComplaint(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').question)),
    )
    .post('/:id/respond', allow('complaint:read-shared'), does('How who guides sees it'), id, body(z.object({ response: words })), async (c) =>
      c.json(await respondToComplaint(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').response)),
    )
    .post('/:id/answer', allow('complaint:handle'), does('Answer the client'), id, body(z.object({ answer: words })), async (c) =>
      c.json(await answerComplaint(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').answer)),
    )
    .post(
      '/:id/close',
      allow('complaint:handle'),
      does('Close it with what was learned'),
      id,
      body(z.object({ learned: z.array(z.enum(lessons)).min(1).max(lessons.length), words: wordsOrNot })),
      async (c) => {
        const { learned, words } = c.req.valid('json');
        return c.json(await closeComplaint(deps, c.get('person'), c.req.valid('param').id, [...new Set(learned)], words || null));
      },
    )
    .post('/:id/withdraw', allow('complaint:read-own'), does('The client takes it back'), id, async (c) =>
      c.json(await withdrawComplaint(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post('/:id/reopen', allow('complaint:read-own'), does('The client takes it up again, once'), id, body(z.object({ words })), async (c) =>
      c.json(await reopenComplaint(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').words)),
    )
    .post(
      '/:id/helped',
      allow('complaint:read-own'),
      does('Whether the answer helped'),
      id,
      body(z.object({ helped: z.enum(helpedAnswers), words: wordsOrNot })),
      async (c) => {
        const { helped, words } = c.req.valid('json');
        return c.json(await sayWhetherItHelped(deps, c.get('person'), c.req.valid('param').id, helped, words || null));
      },
    )
    .post('/:id/permit', allow('complaint:permit'), does('Let a conversation be read for it'), id, body(z.object({ conversationId: z.uuid() })), async (c) =>
      c.json(await permitReading(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').conversationId)),
    )
    .post('/:id/take-back', allow('complaint:permit'), does('Not any more'), id, body(z.object({ conversationId: z.uuid() })), async (c) =>
      c.json(await takeBackReading(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').conversationId)),
    );
}
