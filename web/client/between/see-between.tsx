import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { wordMoment } from '../../ui/between/days.ts';
import { checkInQuery, homeworkQuery } from '../../ui/between/queries.ts';
import type { CheckIn } from '../../ui/between/records.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Trajectory } from '../../ui/records.ts';

/** On the home screen: what is open to do, the logbook, and when Koers may knock. Calm: two tasks at most, the rest behind a link. */
export function SeeBetween({ trajectory }: { trajectory: Trajectory }) {
  const { data: homework, error } = useQuery(homeworkQuery(trajectory.id));
  const { data: checkIn } = useQuery(checkInQuery(trajectory.id));
  // Nothing jumps into a list that somebody is about to touch.
  if (!homework && !error) return null;
  const open = homework?.filter(({ status }) => status === 'open') ?? [];
  return (
    <section aria-labelledby="between">
      <h2 id="between">{m.between_title()}</h2>
      <ul className="plain-list waits">
        {open.slice(0, 2).map((one) => (
          <li key={one.id}>
            <Link to="/client/homework" className="wait">
              <Icon name="check" />
              <span>{m.between_open_homework({ title: one.title })}</span>
              <Icon name="next" />
            </Link>
          </li>
        ))}
        {(open.length > 2 || (open.length === 0 && (homework?.length ?? 0) > 0)) && (
          <li>
            <Link to="/client/homework" className="wait">
              <Icon name="list" />
              <span>{m.between_all_homework()}</span>
              <Icon name="next" />
            </Link>
          </li>
        )}
        <li>
          <Link to="/client/logbook" className="wait">
            <Icon name="plan" />
            <span>{m.between_to_logbook()}</span>
            <Icon name="next" />
          </Link>
        </li>
        <li>
          <Link to="/client/check-ins" className="wait">
            <Icon name="settings" />
            <span>
              {m.between_to_check_ins()}
              {checkIn && <span className="wait-more small"> {standingOf(checkIn)}</span>}
            </span>
            <Icon name="next" />
          </Link>
        </li>
      </ul>
    </section>
  );
}

function standingOf({ isOn, stoppedAt, nextAt }: CheckIn): string {
  if (stoppedAt) return m.between_check_in_stopped();
  if (!isOn || !nextAt) return m.between_check_in_off();
  return m.between_check_in_next({ when: wordMoment(nextAt) });
}
