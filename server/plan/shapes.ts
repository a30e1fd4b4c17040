// What the doors of the plan take and give, parsed once at the door and written out for whoever reads the OpenAPI document.
import { z } from 'zod';
import { careerCompetencies } from '../conversation/stage.ts';
import { actionStatuses } from './action-course.ts';
import { sectionUses } from './plan-type.ts';
import { missingCodes } from './readiness.ts';
import { evidenceKinds, itemTexts, origins, planTypes, sectionNames, sectionStatuses } from './section.ts';
import { smartLetters } from './smart.ts';

/** Longest text of one section, in characters: a few pages. */
const textLimit = 20_000;
const mostItems = 40;
const said = (longest: number) => z.string().trim().min(1).max(longest);

export const version = z.number().int().min(0);
const writtenItem = z.object({
  id: z.uuid().optional(),
  text: said(1000),
  when: said(200).optional(),
  dueOn: z.iso.date().optional(),
  with: said(200).optional(),
  means: said(500).optional(),
  doneWhen: said(500).optional(),
  insightIds: z.array(z.uuid()).max(20).optional(),
  competency: z.enum(careerCompetencies).optional(),
});

export const takes = {
  edit: z.object({ version, text: z.string().max(textLimit), items: z.array(writtenItem).max(mostItems).optional(), merge: z.boolean().optional() }),
  ofVersion: z.object({ version }),
  saysYes: z.object({ version, disagreement: said(2000).optional() }),
  withReason: z.object({ version, reason: said(2000) }),
  restore: z.object({ version, to: z.number().int().min(1) }),
  verdict: z.object({ version, index: z.number().int().min(0), verdict: z.enum(['keep', 'change', 'reject']), text: said(2000).optional() }),
  privacy: z.object({ version, sentences: z.array(z.number().int().min(0)).max(400), items: z.array(z.uuid()).max(mostItems).default([]) }),
  disagreement: z.object({ version, text: said(2000) }),
  comment: z.object({ section: z.enum(sectionNames), sentence: z.number().int().min(0).optional(), text: said(2000) }),
  settle: z.object({ answer: said(2000).optional() }),
  type: z.object({ type: z.enum(planTypes) }),
  acceptPlan: z.object({ versions: z.partialRecord(z.enum(sectionNames), version), disagreement: said(2000).optional() }),
  goal: writtenItem,
  action: writtenItem.omit({ id: true }),
  status: z.object({ status: z.enum(actionStatuses), note: said(1000).optional() }),
};

const moment = z.iso.datetime();
const care = z.object({ level: z.enum(['crisis', 'urgent']), text: z.string().nullable(), helpLines: z.array(z.record(z.string(), z.string())) }).optional();
const sentence = z.object({
  text: z.string(),
  origin: z.enum(origins),
  evidence: z.array(z.object({ kind: z.enum(evidenceKinds), id: z.string() })),
  opensParagraph: z.literal(true).optional(),
  isPrivate: z.literal(true).optional(),
  isReviewed: z.literal(true).optional(),
  was: z.enum(origins).optional(),
  evidenceGone: z.literal(true).optional(),
  evidenceChanged: z.array(z.object({ id: z.string(), before: z.string(), now: z.string() })).optional(),
});
const storedItem = writtenItem.extend({ id: z.uuid(), isPrivate: z.literal(true).optional() });
const smart = z.object({ letter: z.enum(smartLetters), ok: z.boolean(), hint: z.string().nullable() });
const item = storedItem.extend({
  smart: z.array(smart).optional(),
  status: z.enum(actionStatuses).optional(),
  statusAt: moment.optional(),
  statusNote: z.string().optional(),
  mayBecome: z.array(z.enum(actionStatuses)).optional(),
});
const disagreement = z.object({
  id: z.uuid(),
  by: z.enum(['client', 'counsellor']),
  name: z.string(),
  text: z.string(),
  version: version.nullable(),
  isOfThisText: z.boolean(),
  at: moment,
  isMine: z.boolean(),
});
const section = z.object({
  section: z.enum(sectionNames),
  part: z.enum(['reflection', 'action']),
  use: z.enum(sectionUses),
  status: z.enum(sectionStatuses),
  version,
  text: z.string(),
  sentences: z.array(sentence),
  items: z.array(item),
  disagreements: z.array(disagreement),
  returnReason: z.string().nullable(),
  approvedAt: moment.nullable(),
  acceptedAt: moment.nullable(),
  updatedAt: moment.nullable(),
  may: z.array(z.string()),
  care,
});
const plan = z.object({
  type: z.enum(planTypes),
  sections: z.array(section),
  acceptance: z.object({ at: moment, versions: z.partialRecord(z.enum(sectionNames), version) }).nullable(),
  disagreements: z.array(disagreement),
  openComments: z.number().int(),
  mayNow: z.array(z.string()),
  may: z.array(z.string()),
  care,
});
const comment = z.object({
  id: z.uuid(),
  section: z.enum(sectionNames),
  sentence: z.object({ text: z.string(), index: z.number().int().nullable() }).nullable(),
  text: z.string(),
  by: z.enum(['client', 'counsellor']),
  name: z.string(),
  at: moment,
  status: z.enum(['open', 'settled']),
  answer: z.string().nullable(),
  settledBy: z.string().nullable(),
  settledAt: moment.nullable(),
  may: z.array(z.enum(['settle', 'answer', 'reopen'])),
  care,
});

export const gives = {
  section,
  plan,
  drafted: z.object({ plan, drafted: z.array(z.object({ section: z.enum(sectionNames), outcome: z.enum(['drafted', 'kept', 'nothing', 'unused']) })) }),
  item: item.extend({ care }),
  agreedAction: z.object({ itemId: z.uuid(), section }),
  comment,
  comments: z.array(comment),
  versions: z.array(
    z.object({ version, text: z.string(), sentences: z.array(sentence), items: z.array(storedItem), writtenBy: z.string().nullable(), writtenAt: moment }),
  ),
  evidence: z.array(
    z.object({
      kind: z.enum(evidenceKinds),
      id: z.string(),
      text: z.string(),
      title: z.string().optional(),
      conversationId: z.string().optional(),
      at: moment.optional(),
    }),
  ),
  smart: z.object({ smart: z.array(smart), voice: z.enum(['guide', 'model']) }),
  plain: z.object({
    isReadingHelp: z.literal(true),
    voice: z.enum(['guide', 'model']),
    sections: z.array(
      z.object({
        section: z.enum(sectionNames),
        version,
        sentences: z.array(z.object({ text: z.string(), from: z.number().int(), isChanged: z.boolean() })),
        items: z.array(z.partialRecord(z.enum(itemTexts), z.string())),
      }),
    ),
  }),
  readiness: z.object({
    ready: z.boolean(),
    missing: z.array(
      z.object({
        code: z.enum(missingCodes),
        blocks: z.boolean(),
        section: z.enum(sectionNames).optional(),
        itemId: z.string().optional(),
        params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      }),
    ),
  }),
};
