import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { useOwnTrajectory } from '../own-trajectory.ts';
import { ListHelpLines } from './list-help-lines.tsx';

/** How to reach the counsellor, and that pressing this told nobody: a client must not wait for someone who does not know. */
export function FindAPerson() {
  const { trajectory } = useOwnTrajectory();
  const name = firstName(trajectory?.counsellorName ?? '');
  return (
    <>
      {trajectory && (
        <div className="stack find-a-person">
          <p>
            <strong>{m.person_counsellor({ name: trajectory.counsellorName })}</strong>
          </p>
          <p>{trajectory.responseHours ? m.person_hours({ hours: trajectory.responseHours }) : m.person_hours_unknown({ name })}</p>
          {trajectory.standInName && <p>{m.person_stand_in({ name, standIn: trajectory.standInName })}</p>}
          <p>{m.person_how({ name })}</p>
        </div>
      )}
      <p className="note warn">{m.person_no_alert()}</p>
      <h3>{m.person_now()}</h3>
      <ListHelpLines />
    </>
  );
}
