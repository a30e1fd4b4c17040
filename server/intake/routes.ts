// The doors of the intake: the counsellor's page and the client's own screen read the same, each with what they may do.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { languages } from '../people/roles.ts';
import { agreeToInformation, withdrawConsent } from './agree-to-information.ts';
import { checkEntitlement } from './check-entitlement.ts';
import { contractTerms } from './contract.ts';
import { decideAboutContract } from './decide-about-contract.ts';
import { decisionActions } from './decision.ts';
import { enterVoucher, takeOutVoucher } from './enter-voucher.ts';
import { entitlementDates, intakeRecord, situation } from './intake-record.ts';
import { previewContract, proposeContract } from './propose-contract.ts';
import { readIntake } from './read-intake.ts';
import { takeDecision } from './take-decision.ts';
import { voucherFields } from './voucher.ts';
import { writeIntake } from './write-intake.ts';

const version = z.int().nonnegative();
const param = validator('param', z.object({ id: z.uuid() }), invalid);
const within = validator('param', z.object({ id: z.uuid(), partId: z.uuid() }), invalid);
const shown = { 200: { description: 'the intake as it now stands' } };
const changed = { ...shown, 409: { description: 'stale-version, not-in-this-state' } };

/** Mounted at /api/trajectories/:id. */
export function trajectoryIntakeRoutes(deps: AppDeps) {
  return new Hono<SignedIn>()
    .get(
      '/intake',
      allow('intake:read'),
      describeRoute({ summary: 'What is missing, what was noted, contract and vouchers', responses: shown }),
      param,
      async (c) => c.json(await readIntake(deps, c.get('person'), c.req.valid('param').id)),
    )
    .put(
      '/intake',
      allow('intake:write'),
      describeRoute({ summary: 'Note what was said at intake', responses: changed }),
      param,
      validator('json', z.strictObject({ version, record: intakeRecord }), invalid),
      async (c) => {
        const given = c.req.valid('json');
        return c.json(await writeIntake(deps, c.get('person'), c.req.valid('param').id, given.record, given.version));
      },
    )
    .post(
      '/intake/entitlement',
      allow('intake:write'),
      describeRoute({ summary: 'Probably, probably not, or ask VDAB: by the rules of that day, with their sources', responses: shown }),
      param,
      validator('json', z.strictObject({ situation, dates: entitlementDates }), invalid),
      async (c) => {
        const given = c.req.valid('json');
        return c.json(await checkEntitlement(deps, c.get('person'), c.req.valid('param').id, given.situation, given.dates));
      },
    )
    .post(
      '/intake/decision',
      allow('intake:decide'),
      describeRoute({ summary: 'Begin guidance, or not, or decide anew', responses: { ...changed, 422: { description: 'outside-guidance' } } }),
      param,
      validator('json', z.strictObject({ version, action: z.enum(decisionActions), note: z.string().trim().max(1000).default('') }), invalid),
      async (c) => c.json(await takeDecision(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'))),
    )
    .post(
      '/information/agree',
      allow('consent:give'),
      describeRoute({ summary: 'I read this, and I agree', responses: changed }),
      param,
      validator('json', z.strictObject({ edition: z.string().max(40), language: z.enum(languages) }), invalid),
      async (c) => c.json(await agreeToInformation(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'))),
    )
    .post(
      '/information/withdraw',
      allow('consent:withdraw'),
      describeRoute({ summary: 'I stop with Koers; guidance goes on', responses: changed }),
      param,
      async (c) => c.json(await withdrawConsent(deps, c.get('person'), c.req.valid('param').id)),
    )
    .post(
      '/contracts/preview',
      allow('contract:propose'),
      describeRoute({ summary: 'The text that these terms give', responses: { 200: { description: 'per language' } } }),
      param,
      validator('json', contractTerms, invalid),
      async (c) => c.json(await previewContract(deps, c.get('person'), c.req.valid('param').id, c.req.valid('json'))),
    )
    .post(
      '/contracts',
      allow('contract:propose'),
      describeRoute({ summary: 'Propose a contract; one that stood is replaced', responses: changed }),
      param,
      validator('json', z.strictObject({ version, terms: contractTerms }), invalid),
      async (c) => {
        const given = c.req.valid('json');
        return c.json(await proposeContract(deps, c.get('person'), c.req.valid('param').id, given.terms, given.version));
      },
    )
    .post(
      '/contracts/:partId/accept',
      allow('contract:accept'),
      describeRoute({ summary: 'I accept', responses: changed }),
      within,
      validator('json', z.strictObject({ version }), invalid),
      async (c) => {
        const { id, partId } = c.req.valid('param');
        return c.json(await decideAboutContract(deps, c.get('person'), id, { id: partId, ...c.req.valid('json') }, { action: 'accept' }));
      },
    )
    .post(
      '/contracts/:partId/decline',
      allow('contract:decline'),
      describeRoute({ summary: 'Not like this: what I want changed', responses: changed }),
      within,
      validator('json', z.strictObject({ version, reason: z.string().trim().min(1).max(2000) }), invalid),
      async (c) => {
        const { id, partId } = c.req.valid('param');
        const { reason, ...of } = c.req.valid('json');
        return c.json(await decideAboutContract(deps, c.get('person'), id, { id: partId, ...of }, { action: 'decline', reason }));
      },
    )
    .post(
      '/contracts/:partId/withdraw',
      allow('contract:withdraw'),
      describeRoute({ summary: 'Take a proposal back', responses: changed }),
      within,
      validator('json', z.strictObject({ version }), invalid),
      async (c) => {
        const { id, partId } = c.req.valid('param');
        return c.json(await decideAboutContract(deps, c.get('person'), id, { id: partId, ...c.req.valid('json') }, { action: 'withdraw' }));
      },
    )
    .post(
      '/vouchers',
      allow('voucher:write'),
      describeRoute({ summary: 'Enter a voucher', responses: shown }),
      param,
      validator('json', voucherFields, invalid),
      async (c) => c.json(await enterVoucher(deps, c.get('person'), c.req.valid('param').id, null, c.req.valid('json'))),
    )
    .put(
      '/vouchers/:partId',
      allow('voucher:write'),
      describeRoute({ summary: 'Correct a voucher', responses: shown }),
      within,
      validator('json', voucherFields, invalid),
      async (c) => {
        const { id, partId } = c.req.valid('param');
        return c.json(await enterVoucher(deps, c.get('person'), id, partId, c.req.valid('json')));
      },
    )
    .delete(
      '/vouchers/:partId',
      allow('voucher:write'),
      describeRoute({ summary: 'Take a voucher out on which no session is written', responses: changed }),
      within,
      async (c) => {
        const { id, partId } = c.req.valid('param');
        return c.json(await takeOutVoucher(deps, c.get('person'), id, partId));
      },
    );
}
