import type { AuditReason } from '../ui/records.ts';
import { reasonsInOrder } from './order-evaluations.ts';
import { wordReason } from './word-evaluation.ts';

/** The reasons for an audit, gravest first. */
export function Reasons({ reasons }: { reasons: readonly AuditReason[] }) {
  return (
    <span className="reasons">
      {reasonsInOrder
        .filter((reason) => reasons.includes(reason))
        .map((reason) => (
          <span key={reason} className={`tag ${reason === 'crisis' ? 'crisis' : reason === 'sample' || reason === 'signal' ? '' : 'urgent'}`}>
            {wordReason(reason)}
          </span>
        ))}
    </span>
  );
}
