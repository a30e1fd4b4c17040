// What is missing before a plan can be finished. Some things block (a section nobody approved), others are advice (a goal without a
// day): a remark or a disagreement never blocks, people settle those between them. Codes only; the screen words them. Pure.
import type { CommentStatus } from './comment.ts';
import { partOf, usageOf } from './plan-type.ts';
import { type PlanItem, type PlanType, type SectionName, type SectionStatus, type Sentence, sectionNames } from './section.ts';
import type { SmartVerdict } from './smart.ts';

export const missingCodes = [
  'section-empty',
  'section-draft',
  'section-returned',
  'section-waits',
  'section-not-accepted',
  'no-reflection',
  'no-action',
  'plan-not-accepted',
  'goal-not-smart',
  'action-without-when',
  'action-without-done-when',
  'action-not-linked',
  'evidence-gone',
  'evidence-changed',
  'comment-open',
] as const;
export type MissingCode = (typeof missingCodes)[number];
export type Missing = { code: MissingCode; blocks: boolean; section?: SectionName; itemId?: string; params?: Record<string, string | number> };
export type Readiness = { ready: boolean; missing: Missing[] };

export type PlanState = {
  type: PlanType;
  sections: readonly {
    section: SectionName;
    status: SectionStatus;
    sentences: readonly (Sentence & { evidenceGone?: boolean; evidenceChanged?: readonly unknown[] })[];
    items: readonly (PlanItem & { smart?: readonly SmartVerdict[] })[];
  }[];
  comments: readonly { id: string; section: SectionName; status: CommentStatus }[];
  isAccepted: boolean;
};

const ofStatus: Partial<Record<SectionStatus, MissingCode>> = {
  draft: 'section-draft',
  returned: 'section-returned',
  submitted: 'section-waits',
  approved: 'section-not-accepted',
};

/** What blocks comes first, in the plan's order; then what would make it better. */
export function judgeReadiness({ type, sections, comments, isAccepted }: PlanState): Readiness {
  const blocking: Missing[] = [];
  const advice: Missing[] = [];
  const filled = new Set<SectionName>();
  for (const name of sectionNames) {
    const use = usageOf(type, name);
    if (use === 'unused') continue;
    const section = sections.find((one) => one.section === name);
    if (!section || (section.sentences.length === 0 && section.items.length === 0)) {
      if (use === 'required') blocking.push({ code: 'section-empty', blocks: true, section: name });
      continue;
    }
    filled.add(name);
    const code = ofStatus[section.status];
    if (code) blocking.push({ code, blocks: true, section: name });
    for (const [sentence, { evidenceGone, evidenceChanged }] of section.sentences.entries()) {
      if (evidenceGone) advice.push({ code: 'evidence-gone', blocks: false, section: name, params: { sentence } });
      if (evidenceChanged?.length) advice.push({ code: 'evidence-changed', blocks: false, section: name, params: { sentence } });
    }
    if (name === 'goals') advice.push(...section.items.flatMap(adviseOnGoal));
    if (name === 'actions') advice.push(...section.items.flatMap(adviseOnAction));
  }
  // A question is where it starts; what was found out is the reflection.
  if (!sectionNames.some((name) => name !== 'careerQuestion' && partOf(name) === 'reflection' && filled.has(name)))
    blocking.push({ code: 'no-reflection', blocks: true });
  if (filled.has('actions') && !sections.some(({ section, items }) => section === 'actions' && items.length > 0))
    blocking.push({ code: 'no-action', blocks: true, section: 'actions' });
  for (const { id, section, status } of comments)
    if (status === 'open') advice.push({ code: 'comment-open', blocks: false, section, params: { commentId: id } });
  if (blocking.length === 0 && !isAccepted) blocking.push({ code: 'plan-not-accepted', blocks: true });
  return { ready: blocking.length === 0, missing: [...blocking, ...advice] };
}

function adviseOnGoal({ id, smart = [] }: PlanState['sections'][number]['items'][number]): Missing[] {
  const letters = smart.filter(({ ok }) => !ok).map(({ letter }) => letter);
  return letters.length === 0 ? [] : [{ code: 'goal-not-smart', blocks: false, section: 'goals', itemId: id, params: { letters: letters.join('') } }];
}

function adviseOnAction({ id, when, dueOn, doneWhen, insightIds = [], competency }: PlanItem): Missing[] {
  const on = { blocks: false, section: 'actions', itemId: id } as const;
  return [
    ...(when || dueOn ? [] : [{ code: 'action-without-when', ...on } as const]),
    ...(doneWhen ? [] : [{ code: 'action-without-done-when', ...on } as const]),
    ...(insightIds.length > 0 || competency ? [] : [{ code: 'action-not-linked', ...on } as const]),
  ];
}

/** Whether the client may say yes to the whole now: nothing blocks it but their own yes. */
export const mayAcceptWhole = ({ missing }: Readiness): boolean =>
  missing.every(({ blocks, code }) => !blocks || code === 'section-not-accepted' || code === 'plan-not-accepted');
