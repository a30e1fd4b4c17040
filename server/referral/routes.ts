// The doors of referrals and of a trajectory's pause. Every route says first who may, before it looks at what was sent.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { agreeToReferral } from './agree-to-referral.ts';
import { approveExtract } from './approve-extract.ts';
import { askExtractChange } from './ask-extract-change.ts';
import { askOutcome } from './ask-outcome.ts';
import { declineReferral } from './decline-referral.ts';
import { discussReferral } from './discuss-referral.ts';
import { endReferral } from './end-referral.ts';
import { noteContact } from './note-contact.ts';
import { pauseTrajectory, readPause } from './pause-trajectory.ts';
import { prepareReferral } from './prepare-referral.ts';
import { countAllReferrals, readReferrals } from './read-referrals.ts';
import { contacters, endings, extractLimit, ratings, referralKinds } from './referral.ts';
import { shareExtract } from './share-extract.ts';
import { showReferral } from './show-referral.ts';
import { startReferral } from './start-referral.ts';
import { tellOutcome } from './tell-outcome.ts';
import { withdrawFromReferral } from './withdraw-from-referral.ts';
import { writeExtract } from './write-extract.ts';

// What is no id does not exist.
const missing = (result: { success: boolean }): void => {
  if (!result.success) throw new Refusal('not-found');
};
const id = validator('param', z.object({ id: z.uuid() }), missing);
const version = z.number().int().min(0);
const words = (limit: number) => z.string().trim().min(1).max(limit);
const textLimit = 1000;
const mostTargets = 5;

const beginning = z.object({ reason: words(textLimit), kind: z.enum(referralKinds).nullable().default(null), signalId: z.uuid().nullable().default(null) });
const proposal = z.object({
  version,
  reason: words(textLimit),
  targets: z
    .array(z.object({ id: z.uuid(), type: z.enum(['partner', 'colleague']) }))
    .min(1)
    .max(mostTargets),
  choice: words(textLimit),
  usefulness: words(textLimit),
  addedValue: words(textLimit),
  impact: words(textLimit),
  contactBy: z.enum(contacters),
  kind: z.enum(referralKinds).nullable().default(null),
});
const pause = z.union([
  z.object({ paused: z.literal(true), until: z.iso.date().nullable().default(null) }),
  z.object({ paused: z.literal(false) }),
  z.object({ voucherValidUntil: z.iso.date().nullable() }),
]);

const tells = (summary: string) => describeRoute({ summary, tags: ['referrals'], responses: { 200: { description: 'As it now stands' } } });
const changes = (summary: string) =>
  describeRoute({
    summary,
    tags: ['referrals'],
    responses: {
      200: { description: 'The referral as it now stands' },
      403: { description: 'This role may not' },
      404: { description: 'No such referral for you' },
      409: { description: 'Not in this state, or a stale version: params.version is the current one' },
    },
  });

/** Mounted at /api/referrals. */
export function referralRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get('/', allow('referral:read'), tells('Referrals I may see, newest first'), async (c) => c.json(await readReferrals(deps, c.get('person'), null)))
    .get('/counts', allow('referral:count'), tells('How many referrals stand where'), async (c) => c.json(await countAllReferrals(deps, c.get('person'))))
    .post('/:id/discuss', allow('referral:discuss'), changes('Put it before the client'), id, validator('json', proposal, invalid), async (c) => {
      const { version, ...proposed } = c.req.valid('json');
      return c.json(await discussReferral(deps, c.get('person'), { ...c.req.valid('param'), version }, proposed));
    })
    .post('/:id/show', allow('referral:show'), changes('Talked about; it may stand on their screen'), id, async (c) =>
      c.json(await showReferral(deps, c.get('person'), c.req.valid('param').id)),
    )
    .put(
      '/:id/extract',
      allow('referral:write-extract'),
      changes('Write the text that may leave'),
      id,
      validator('json', z.object({ extractVersion: version, text: words(extractLimit) }), invalid),
      async (c) => {
        const { extractVersion, text } = c.req.valid('json');
        return c.json(await writeExtract(deps, c.get('person'), { ...c.req.valid('param'), extractVersion }, text));
      },
    )
    .post(
      '/:id/extract/approve',
      allow('referral:approve'),
      changes('This text may leave'),
      id,
      validator('json', z.object({ extractVersion: version }), invalid),
      async (c) => c.json(await approveExtract(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .post(
      '/:id/extract/ask-change',
      allow('referral:ask-change'),
      changes('I want another text'),
      id,
      validator('json', z.object({ extractVersion: version, wish: words(textLimit) }), invalid),
      async (c) => {
        const { extractVersion, wish } = c.req.valid('json');
        return c.json(await askExtractChange(deps, c.get('person'), { ...c.req.valid('param'), extractVersion }, wish));
      },
    )
    .post(
      '/:id/extract/share',
      allow('referral:share'),
      changes('The approved text, to print or copy'),
      id,
      validator('json', z.object({ extractVersion: version }), invalid),
      async (c) => c.json(await shareExtract(deps, c.get('person'), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .post(
      '/:id/agree',
      allow('referral:agree'),
      changes('Yes, to one of those discussed'),
      id,
      validator('json', z.object({ version, targetId: z.uuid() }), invalid),
      async (c) => {
        const { version, targetId } = c.req.valid('json');
        return c.json(await agreeToReferral(deps, c.get('person'), { ...c.req.valid('param'), version }, targetId));
      },
    )
    .post('/:id/decline', allow('referral:decline'), changes('No, thanks'), id, async (c) =>
      c.json(await declineReferral(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post('/:id/withdraw', allow('referral:withdraw'), changes('I take my consent back'), id, async (c) =>
      c.json(await withdrawFromReferral(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post('/:id/contact', allow('referral:contact'), changes('Contact was made'), id, async (c) =>
      c.json(await noteContact(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post('/:id/start', allow('referral:start'), changes('The help has begun'), id, async (c) =>
      c.json(await startReferral(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post('/:id/ask-outcome', allow('referral:ask-outcome'), changes('Ask the client how it was'), id, async (c) =>
      c.json(await askOutcome(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post(
      '/:id/tell',
      allow('referral:tell'),
      changes('How it was, in the client’s words'),
      id,
      validator('json', z.object({ rating: z.enum(ratings), outcome: z.string().trim().max(2000).default('') }), invalid),
      async (c) => c.json(await tellOutcome(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'))),
    )
    .post('/:id/end', allow('referral:end'), changes('Resume or close'), id, validator('json', z.object({ endedWith: z.enum(endings) }), invalid), async (c) =>
      c.json(await endReferral(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json').endedWith)),
    );
}

/** Mounted at /api/trajectories/:id. */
export function trajectoryReferralRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get('/referrals', allow('referral:read'), tells('Referrals of this trajectory, newest first'), id, async (c) =>
      c.json(await readReferrals(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post('/referrals', allow('referral:prepare'), changes('Begin a referral'), id, validator('json', beginning, invalid), async (c) =>
      c.json(await prepareReferral(deps, c.get('person'), { trajectoryId: c.req.valid('param').id, ...c.req.valid('json') }), 201),
    )
    .get('/pause', allow('referral:read'), tells('Whether this trajectory stands still, and until when its voucher counts'), id, async (c) =>
      c.json(await readPause(deps, c.get('person'), c.req.valid('param').id)),
    )
    .put('/pause', allow('trajectory:pause'), tells('Pause, resume, or set the last day of the voucher'), id, validator('json', pause, invalid), async (c) =>
      c.json(await pauseTrajectory(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'))),
    );
}
