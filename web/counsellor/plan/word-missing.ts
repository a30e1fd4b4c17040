import { m } from '../../paraglide/messages.js';
import type { Missing, MissingCode } from '../../ui/records.ts';

const words: Record<MissingCode, (missing: Missing) => string> = {
  'section-empty': () => m.plan_ed_missing_empty(),
  'section-draft': () => m.plan_ed_missing_draft(),
  'section-returned': () => m.plan_ed_missing_returned(),
  'section-waits': () => m.plan_ed_missing_waits(),
  'section-not-accepted': () => m.plan_ed_missing_not_accepted(),
  'no-reflection': () => m.plan_ed_missing_reflection(),
  'no-action': () => m.plan_ed_missing_action(),
  'plan-not-accepted': () => m.plan_ed_missing_plan_not_accepted(),
  'goal-not-smart': ({ params }) =>
    m.plan_ed_missing_smart({
      letters: String(params?.letters ?? '')
        .split('')
        .join(', '),
    }),
  'action-without-when': () => m.plan_ed_missing_when(),
  'action-without-done-when': () => m.plan_ed_missing_done_when(),
  'action-not-linked': () => m.plan_ed_missing_link(),
  'evidence-gone': () => m.plan_ed_missing_evidence(),
  'evidence-changed': () => m.plan_ed_missing_evidence_changed(),
  'comment-open': () => m.plan_ed_missing_comment(),
};

/** What is missing, in words; the part of the plan stands before it. */
export const wordMissing = (missing: Missing): string => words[missing.code](missing);

/** Where on the page of its part it is. */
export function placeOfMissing({ code, itemId, params }: Missing): string | undefined {
  if (itemId) return `item-${itemId}`;
  if (code === 'comment-open') return 'comments';
  if (code === 'evidence-gone' || code === 'evidence-changed') return `sentence-${params?.sentence ?? 0}`;
  return undefined;
}
