import './occupations.css';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { Refused } from '../api.ts';
import { NothingHere } from '../nothing-here.tsx';
import { Waiting } from '../waiting.tsx';
import { RefusedNote } from '../went-wrong.tsx';
import { CompetentNames } from './competent-names.tsx';
import { type Occupation, occupationQuery } from './occupation-queries.ts';
import { SeeGap } from './see-gap.tsx';
import { SeeNeighbours } from './see-neighbours.tsx';
import { SeeShortage } from './see-shortage.tsx';
import { SeeSource, TextLanguage } from './see-source.tsx';
import { useWays } from './ways.tsx';

/** One occupation: what it is, what it asks beside what was said, how one gets in, what lies near it, and where all that comes from. */
export function ReadOccupation({ id, level = 1 }: { id: string; level?: 1 | 2 }) {
  const { data, error } = useQuery(occupationQuery(id));
  const { Find } = useWays();
  if (error instanceof Refused && (error.code === 'not-found' || error.code === 'invalid-input'))
    return (
      <NothingHere title={m.occ_gone()}>
        <p>{m.occ_gone_next()}</p>
        <Find className="button">{m.occ_to_find()}</Find>
      </NothingHere>
    );
  if (!data) return error ? <RefusedNote error={error} /> : <Waiting what={m.occ_reading()} />;
  return <Shown key={id} occupation={data} level={level} />;
}

function Shown({ occupation, level }: { occupation: Occupation; level: 1 | 2 }) {
  const { id, title, language, description, names, competent, shortage, routes } = occupation;
  const { trajectoryId, Compare } = useWays();
  const Title = `h${level}` as const;
  return (
    <article className="read-occupation">
      <header>
        <div className="row">
          <Title lang={language}>{title}</Title>
          {shortage && <span className="tag">{m.occ_shortage_tag()}</span>}
        </div>
        <p lang={language}>{description}</p>
        <TextLanguage language={language} />
        {names.length > 0 && (
          <p className="soft small">
            {m.occ_also({ names: '' })}
            <span lang={language}>{names.slice(0, 8).join(', ')}</span>
          </p>
        )}
        <CompetentNames names={competent} />
        {Compare && (
          <Compare ids={[id]} className="button">
            {m.occ_compare()}
          </Compare>
        )}
      </header>
      {trajectoryId ? <SeeGap occupationId={id} trajectoryId={trajectoryId} /> : <Asks occupation={occupation} />}
      <div className="occupation-beside">
        <section aria-labelledby="routes">
          <h2 id="routes">{m.occ_routes()}</h2>
          {routes.length === 0 ? (
            <p>{m.occ_routes_none()}</p>
          ) : (
            <>
              <ul lang="nl">
                {routes.map((route) => (
                  <li key={route}>{route}</li>
                ))}
              </ul>
              <p className="soft small">{m.occ_routes_note()}</p>
            </>
          )}
        </section>
        <SeeShortage shortage={shortage} />
        <SeeNeighbours occupationId={id} />
        <SeeSource occupation={occupation} />
      </div>
    </article>
  );
}

/** What it asks, by itself. */
function Asks({ occupation: { skills } }: { occupation: Occupation }) {
  return (
    <section aria-labelledby="asks">
      <h2 id="asks">{m.occ_asks()}</h2>
      {skills.length === 0 ? (
        <p>{m.occ_asks_none()}</p>
      ) : (
        <ul className="asks">
          {skills.map(({ id, title, language, essential, competent }) => (
            <li key={id}>
              <span lang={language}>{title}</span> {!essential && <span className="tag">{m.occ_plus()}</span>}
              <CompetentNames names={competent} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
