import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { guidanceLines } from '../../ui/guidance/guidance-lines.ts';
import { guidanceQuery } from '../../ui/guidance/guidance-query.ts';
import type { Trajectory } from '../../ui/records.ts';

/** What the counsellor agreed with Koers until the next session, in plain words; nothing where nothing was set. */
export function SeeGuidance({ trajectory }: { trajectory: Trajectory }) {
  const { data } = useQuery(guidanceQuery(trajectory.id));
  const lines = data ? guidanceLines(data, new Date().toISOString()) : [];
  if (lines.length === 0) return null;
  return (
    <section className="see-guidance" aria-labelledby="guidance">
      <h2 id="guidance">{m.guidance_home({ name: firstName(trajectory.counsellorName) })}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
