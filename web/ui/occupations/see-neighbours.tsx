import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { Waiting } from '../waiting.tsx';
import { RefusedNote } from '../went-wrong.tsx';
import { OccupationNote } from './find-occupation.tsx';
import { neighboursQuery, type SkillCard } from './occupation-queries.ts';
import { useWays } from './ways.tsx';

const most = 6;

/** Occupations within reach of this one: what one takes along, and what comes on top. */
export function SeeNeighbours({ occupationId }: { occupationId: string }) {
  const { data, error } = useQuery(neighboursQuery(occupationId));
  const { Occupation, Compare } = useWays();
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours">{m.occ_neighbours()}</h2>
      <RefusedNote error={error} />
      {!data && !error && <Waiting what={m.occ_neighbours_waiting()} />}
      {data?.length === 0 && <p>{m.occ_neighbours_none()}</p>}
      {data && data.length > 0 && (
        <>
          <p className="soft small">{m.occ_neighbours_what()}</p>
          <ul className="plain-list occupation-list">
            {data.slice(0, most).map((card) => (
              <li key={card.id}>
                <Occupation id={card.id}>
                  <span lang={card.language}>{card.title}</span>
                </Occupation>
                <OccupationNote card={card} />
                <dl className="why-matched small">
                  <Skills label={m.occ_shared()} skills={card.shared} />
                  <Skills label={m.occ_added()} skills={card.added} />
                </dl>
                {Compare && (
                  <Compare ids={[occupationId, card.id]} className="small" label={`${m.occ_compare_title()}: ${card.title}`}>
                    {m.occ_compare_title()}
                  </Compare>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Skills({ label, skills }: { label: string; skills: readonly SkillCard[] }) {
  if (skills.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd lang={skills[0]?.language}>
        {skills
          .slice(0, 4)
          .map(({ title }) => title)
          .join(', ')}
      </dd>
    </div>
  );
}
