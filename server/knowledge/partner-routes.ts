// The doors of the partner directory: counsellors search it, administrators keep it.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { signalKinds } from '../signals/signal.ts';
import { dayInBrussels } from './brussels-day.ts';
import type { PartnerFields } from './compose-partner.ts';
import { savePartner } from './keep-partner.ts';
import { partnerDetails } from './knowledge-file.ts';
import { listPartners } from './list-partners.ts';
import { archiveKept, checkKept, chooseShipped } from './oversee-kept.ts';
import { findUnchecked, presentPartner, searchPartners } from './partner.ts';
import { readPartner } from './partner-store.ts';

const kinds = signalKinds.filter((kind) => kind !== 'unchecked');
const missing = (result: { success: boolean }): void => {
  if (!result.success) throw new Refusal('not-found');
};
const id = validator('param', z.object({ id: z.uuid() }), missing);
const line = (limit: number) => z.string().trim().max(limit);
const address = z.url({ protocol: /^https?$/ }).max(300);
// An empty line of the form means that there is none.
const none = z.literal('').transform(() => null);
const hours = z.object({ nl: line(200), fr: line(200), en: line(200) }).nullable();
const fields = z.object({
  name: line(120).min(1),
  title: line(160).min(1),
  kinds: z.array(z.enum(kinds)).min(1),
  number: z.union([none, line(30).regex(/^\+?[\d .()/-]{3,}$/), z.null()]),
  url: z.union([none, address, z.null()]),
  chatUrl: z.union([none, address, z.null()]),
  hours,
  chatHours: hours,
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  cost: line(200),
  region: line(80).min(1),
  forWhom: line(300),
  waiting: line(200),
  helpLine: z.boolean(),
  about: line(8000).min(1),
});
const saving = fields.extend({ checked: z.boolean().default(false) });
const search = z.object({
  kind: z.enum(kinds).optional(),
  region: z.string().max(80).optional(),
  cost: z.literal('free').optional(),
  language: z.string().max(3).optional(),
  q: z.string().max(100).optional(),
  /** Only those not checked for too long, the longest first. */
  unchecked: z.literal('true').optional(),
  archived: z.literal('true').optional(),
  /** The day it is taken to be; today when absent. */
  on: z.iso.date().optional(),
});

const partner = (partnerId: string) => ({ kind: 'partner', id: partnerId }) as const;
const tells = (summary: string) => describeRoute({ summary, tags: ['partners'], responses: { 200: { description: 'As it now stands' } } });

/** Mounted at /api/partners. */
export function partnerRoutes(deps: AppDeps) {
  const present = async (person: SignedIn['Variables']['person'], partnerId: string) => {
    const row = await deps.db.asPerson(person, (tx) => readPartner(tx, partnerId));
    const details = partnerDetails.safeParse(row?.details);
    if (!row || !details.success) throw new Refusal('not-found');
    const { details: _, body, shipped, version, path: __, ...rest } = row;
    return {
      ...presentPartner(rest, details.data, new Date()),
      about: details.data.about ?? body,
      version,
      newer: shipped && { ...newerOf(shipped.file.details), title: shipped.file.title, body: shipped.file.body, checkedAt: shipped.file.checkedAt },
    };
  };
  return new Hono<SignedIn>()
    .get('/', allow('partner:search'), tells('The partner directory'), validator('query', search, invalid), async (c) => {
      const { on, unchecked, archived, ...wanted } = c.req.valid('query');
      const now = on ? new Date(`${on}T12:00:00Z`) : new Date();
      const partners = await deps.db.asPerson(c.get('person'), (tx) => listPartners(tx, now, { withArchived: archived === 'true' }));
      const found = searchPartners(partners, wanted);
      return c.json(unchecked ? findUnchecked(found) : found);
    })
    .post('/', allow('knowledge:manage'), tells('Add a partner of our own'), validator('json', saving, invalid), async (c) => {
      const partnerId = await savePartner(deps, c.get('person'), null, ...split(c.req.valid('json')));
      return c.json(await present(c.get('person'), partnerId), 201);
    })
    .get('/:id', allow('knowledge:manage'), tells('One partner, to keep'), id, async (c) => c.json(await present(c.get('person'), c.req.valid('param').id)))
    .put(
      '/:id',
      allow('knowledge:manage'),
      tells('Change a partner'),
      id,
      validator('json', saving.extend({ version: z.string().max(60) }), invalid),
      async (c) => {
        const { version, ...given } = c.req.valid('json');
        await savePartner(deps, c.get('person'), { id: c.req.valid('param').id, version }, ...split(given));
        return c.json(await present(c.get('person'), c.req.valid('param').id));
      },
    )
    .post('/:id/check', allow('knowledge:manage'), tells('Checked today'), id, async (c) => {
      await checkKept(deps, c.get('person'), partner(c.req.valid('param').id), today());
      return c.json(await present(c.get('person'), c.req.valid('param').id));
    })
    .post(
      '/:id/archive',
      allow('knowledge:manage'),
      tells('Out of use, or back'),
      id,
      validator('json', z.object({ archived: z.boolean() }), invalid),
      async (c) => {
        await archiveKept(deps, c.get('person'), partner(c.req.valid('param').id), c.req.valid('json').archived);
        return c.json(await present(c.get('person'), c.req.valid('param').id));
      },
    )
    .post(
      '/:id/newer',
      allow('knowledge:manage'),
      tells('Choose between our own text and Koers’s newer one'),
      id,
      validator('json', z.object({ choice: z.enum(['take', 'keep-own']) }), invalid),
      async (c) => {
        await chooseShipped(deps, c.get('person'), partner(c.req.valid('param').id), c.req.valid('json').choice);
        return c.json(await present(c.get('person'), c.req.valid('param').id));
      },
    );
}

/** The form as it was filled in, and what its check mark means. */
function split({ checked, number, chatUrl, cost, forWhom, waiting, ...given }: z.infer<typeof saving>): [PartnerFields, { checked: boolean; today: string }] {
  const written: PartnerFields = {
    ...given,
    ...(number && { number }),
    ...(chatUrl && { chatUrl }),
    ...(cost && { cost }),
    ...(forWhom && { forWhom }),
    ...(waiting && { waiting }),
  };
  return [written, { checked, today: today() }];
}

function newerOf(details: unknown) {
  const parsed = partnerDetails.safeParse(details);
  return { number: parsed.data?.number ?? null, hours: parsed.data?.hours?.nl ?? null };
}

const today = () => dayInBrussels(new Date());
