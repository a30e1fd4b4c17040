import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import type { Trajectory } from '../../ui/records.ts';
import { wordMinutes } from '../../ui/time.ts';

/** Who guides, when they can be reached, who stands in, and how much guidance is left. */
export function KnowYourCounsellor({ trajectory }: { trajectory: Trajectory }) {
  const { counsellorName, responseHours, standInName, hoursLeftMinutes } = trajectory;
  return (
    <section className="know-your-counsellor" aria-labelledby="counsellor">
      <h2 id="counsellor">{m.home_counsellor()}</h2>
      <div>
        <p className="counsellor-name">{counsellorName}</p>
        <p>{responseHours ? m.person_hours({ hours: responseHours }) : m.person_hours_unknown({ name: firstName(counsellorName) })}</p>
        {standInName && <p className="soft">{m.home_stand_in({ name: standInName })}</p>}
      </div>
      {hoursLeftMinutes !== null && (
        <p>
          {hoursLeftMinutes > 0 ? m.home_hours_left({ time: wordMinutes(hoursLeftMinutes) }) : m.home_hours_none()}{' '}
          <span className="soft">{m.home_hours_note()}</span>
        </p>
      )}
    </section>
  );
}
