import { m } from '../../paraglide/messages.js';
import type { Disagreement, SectionName, Trajectory } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useChangePlan } from './change-plan.ts';

/** Who sees a part otherwise. The client may take their own back. */
export function SeeDisagreements({
  disagreements,
  section,
  trajectory,
}: {
  disagreements: readonly Disagreement[];
  section?: SectionName;
  trajectory: Trajectory;
}) {
  const change = useChangePlan(trajectory.id);
  return (
    <>
      {disagreements.map(({ id, name, text, at, isMine, isOfThisText }) => (
        <div key={id} className="note stack">
          <p>
            <strong>{isMine ? m.plan_c_you_otherwise({ date: longDate(at) }) : m.plan_c_they_otherwise({ name, date: longDate(at) })}</strong> {text}
            {!isOfThisText && <span className="soft small"> {m.plan_c_otherwise_older()}</span>}
          </p>
          {isMine && section && (
            <button type="button" className="button small quiet" disabled={change.isPending} onClick={() => change.mutate({ do: 'agree', section })}>
              {m.plan_c_otherwise_take_back()}
            </button>
          )}
        </div>
      ))}
      <RefusedNote error={change.error} />
    </>
  );
}
