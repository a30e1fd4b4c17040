import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { coverQuery, handoversQuery } from '../../ui/continuity/continuity-queries.ts';
import { firstName } from '../../ui/first-name.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Trajectory } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';

/** On the home: that a handover waits for an answer, and who is there while the counsellor is away. Nothing where there is neither. */
export function WaitsForHandover({ trajectory }: { trajectory: Trajectory }) {
  const { data: handovers } = useQuery(handoversQuery(trajectory.id));
  const { data: cover } = useQuery(coverQuery(trajectory.id));
  const asked = handovers?.find(({ status }) => status === 'asked');
  const period = cover?.periods.find(({ when }) => when === 'now') ?? cover?.periods.at(-1);
  const name = firstName(trajectory.counsellorName);
  if (!asked && !period) return null;
  return (
    <>
      {asked && (
        <Link to="/client/handover" className="wait">
          <Icon name="person" />
          <span>{m.handover_home_asked({ to: asked.to.name })}</span>
          <Icon name="next" />
        </Link>
      )}
      {period && (
        <p className="note">
          {period.when === 'now'
            ? m.cover_my_now({ name, standIn: period.standInName, until: longDate(period.until) })
            : m.cover_my_ahead({ name, standIn: period.standInName, from: longDate(period.from), until: longDate(period.until) })}
        </p>
      )}
    </>
  );
}
