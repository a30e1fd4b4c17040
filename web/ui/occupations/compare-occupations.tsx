import './occupations.css';
import { useQueries, useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../icons.tsx';
import { NothingHere } from '../nothing-here.tsx';
import { Waiting } from '../waiting.tsx';
import { RefusedNote } from '../went-wrong.tsx';
import { CompareAsked } from './compare-asked.tsx';
import { FindOccupation } from './find-occupation.tsx';
import { compareQuery, gapQuery, occupationQuery } from './occupation-queries.ts';
import { useWays } from './ways.tsx';

const most = 3;

/** The ids of an address, each once and no more than fit beside each other. */
export const idsOf = (given: string | undefined): string[] => [...new Set((given ?? '').split(',').filter(Boolean))].slice(0, most);

/** Two or three occupations side by side, with a field to choose them. */
export function CompareOccupations({ ids, trajectoryId }: { ids: readonly string[]; trajectoryId: string }) {
  const { Compare } = useWays();
  const chosen = useQueries({ queries: ids.map((id) => occupationQuery(id)) });
  const { data, error } = useQuery({ ...compareQuery(ids), enabled: ids.length > 1 });
  const gaps = useQueries({ queries: ids.map((id) => gapQuery(id, trajectoryId)) });
  const states = new Map(gaps.flatMap((gap) => gap.data?.lines.map(({ skill, state }) => [skill.id, state] as const) ?? []));
  const failed = error ?? chosen.find((one) => one.error)?.error;
  return (
    <div className="compare-occupations">
      {ids.length === 0 && (
        <NothingHere title={m.occ_compare_none()}>
          <p>{m.occ_compare_none_next()}</p>
        </NothingHere>
      )}
      <RefusedNote error={failed} />
      {chosen.some(({ isPending }) => isPending) && <Waiting what={m.occ_reading()} />}
      {ids.length > 0 && (
        <ul className="plain-list compared">
          {chosen.map((one, place) => (
            <li key={ids[place]}>
              {one.data && <Compared occupation={one.data} />}
              {Compare && (
                <Compare
                  ids={ids.filter((_, other) => other !== place)}
                  className="button small quiet"
                  label={m.occ_compare_remove({ title: one.data?.title ?? '' })}
                >
                  <Icon name="close" />
                </Compare>
              )}
            </li>
          ))}
        </ul>
      )}
      {ids.length > 1 && !data && !failed && <Waiting what={m.occ_compare_waiting()} />}
      {ids.length > 1 && data && <CompareAsked comparison={data} states={states} />}
      {ids.length < most && (
        <section className="compare-add" aria-label={m.occ_to_find()}>
          {ids.length > 0 && <h2>{ids.length === 1 ? m.occ_compare_more() : m.occ_compare_third()}</h2>}
          <FindOccupation
            // A new field for the next one.
            key={ids.length}
            place={`compare ${ids.length}`}
            act={(card) =>
              Compare && (
                <Compare ids={[...ids, card.id]} className="compare-choice" label={m.occ_compare_add({ title: card.title })}>
                  <Icon name="add" />
                  <span lang={card.language}>{card.title}</span>
                </Compare>
              )
            }
          />
        </section>
      )}
    </div>
  );
}

type Shown = { id: string; title: string; language: 'nl' | 'en'; description: string; routes: string[]; shortage: object | null };

function Compared({ occupation: { id, title, language, description, routes, shortage } }: { occupation: Shown }) {
  const { Occupation } = useWays();
  return (
    <div className="compared-one">
      <h2>
        <Occupation id={id}>
          <span lang={language}>{title}</span>
        </Occupation>
      </h2>
      {shortage && <span className="tag">{m.occ_shortage_tag()}</span>}
      <p className="small" lang={language}>
        {description}
      </p>
      {routes.length > 0 && (
        <div className="small">
          <p className="soft">{m.occ_routes()}</p>
          <ul lang="nl">
            {routes.map((route) => (
              <li key={route}>{route}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
