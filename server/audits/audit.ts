// A conversation up to a number, judged by one person or by two who do not see each other's scores. Every deed asks the table below.
// Pure.
import { type Criterion, criteria, vitalCriteria } from '../evaluation/rubric.ts';

export const auditStatuses = ['open', 'rated', 'to-settle', 'settled', 'void'] as const;
/** `rated`: everybody scored and nothing has to be settled; `void`: the conversation was erased. */
export type AuditStatus = (typeof auditStatuses)[number];

export const auditDeeds = ['claim', 'save', 'release', 'finish', 'settle', 'reveal'] as const;
export type AuditDeed = (typeof auditDeeds)[number];

const doneIn: Record<AuditDeed, readonly AuditStatus[]> = {
  claim: ['open'],
  save: ['open'],
  release: ['open'],
  finish: ['open'],
  settle: ['to-settle'],
  reveal: ['open', 'rated', 'to-settle', 'settled'],
};

/** Whether this can be done to an audit in this status. */
export const canDo = (deed: AuditDeed, status: AuditStatus): boolean => doneIn[deed].includes(status);

/** How long a claim lasts, in minutes; every score that is saved begins it anew. */
export const claimMinutes = 30;

/** What a person thinks of one criterion; a null score is "not to judge here". */
export type OwnScore = { score: number | null; note: string };
export type Sheet = Partial<Record<Criterion, OwnScore>>;

/** The criteria that a sheet says nothing about yet, in the order of the rubric. */
export function stillToScore(sheet: Sheet): Criterion[] {
  return criteria.filter((criterion) => sheet[criterion] === undefined);
}

/** From here a score is good: where harm can be done, two people may not stand on two sides of it. */
const good = 4;

/** Criteria on which two people differ so much that a third opinion, or a talk, is needed. Who could not judge does not differ. */
export function disagreements([one, other]: readonly Sheet[]): Criterion[] {
  if (!one || !other) return [];
  return criteria.filter((criterion) => {
    const [a, b] = [one[criterion]?.score ?? null, other[criterion]?.score ?? null];
    if (a === null || b === null) return false;
    return Math.abs(a - b) >= 2 || (vitalCriteria.includes(criterion) && a >= good !== b >= good);
  });
}

/** Where an audit stands once everybody scored. */
export const statusAfter = (sheets: readonly Sheet[]): AuditStatus => (disagreements(sheets).length > 0 ? 'to-settle' : 'rated');

export type Settled = { criterion: Criterion; score: number; settledBy: string };

/**
 * What becomes of one settling score. A third person decides; one of the two raters proposes, and the other one's same score makes it count.
 * @param standing what was proposed before, by whom
 */
export function settle(
  by: string,
  raters: readonly string[],
  score: number,
  standing: { score: number; settledBy: string } | null,
): { status: 'proposed' | 'final'; settledBy: string; agreedBy: string | null } {
  if (!raters.includes(by)) return { status: 'final', settledBy: by, agreedBy: null };
  if (standing && standing.score === score && standing.settledBy !== by && raters.includes(standing.settledBy))
    return { status: 'final', settledBy: standing.settledBy, agreedBy: by };
  return { status: 'proposed', settledBy: by, agreedBy: null };
}
