import type { AuditReason, Evaluation } from '../ui/records.ts';

/** Why a conversation is looked at, the gravest first. */
export const reasonsInOrder: readonly AuditReason[] = ['crisis', 'overruled', 'missed', 'complaint', 'low-score', 'thumbs-down', 'sample', 'signal'];

/** What to look at first: not looked at yet, gravest reason, lowest score, then the newest. */
export function orderEvaluations(evaluations: readonly Evaluation[]): Evaluation[] {
  const gravest = ({ reasons }: Evaluation) => Math.min(...reasons.map((reason) => reasonsInOrder.indexOf(reason)), reasonsInOrder.length);
  return [...evaluations].sort(
    (a, b) =>
      Number(a.rescored) - Number(b.rescored) || gravest(a) - gravest(b) || (a.overall ?? 6) - (b.overall ?? 6) || b.startedAt.localeCompare(a.startedAt),
  );
}
