import { m } from '../../paraglide/messages.js';
import type { GapState, Line } from './occupation-queries.ts';
import { useWords } from './ways.tsx';

export const states: readonly GapState[] = ['there', 'mentioned', 'missing'];

/** One word for each of the three groups. */
export function useStateWords(): Record<GapState, string> {
  const { there, mentioned } = useWords();
  return { there, mentioned, missing: m.occ_missing() };
}

/**
 * What an occupation asks, as one block for each thing: full, striped or open. It pictures the occupation and gives no figure about a
 * person, so there is no share and no total of what is "met". Plain elements: a chart library for three groups would weigh more than
 * all these screens.
 */
export function PictureGap({ lines }: { lines: readonly Line[] }) {
  const words = useStateWords();
  const groups = states.map((state) => ({ state, count: lines.filter((line) => line.state === state).length }));
  const asked = m.occ_asked_count({ count: lines.length });
  return (
    <figure className="gap-picture">
      <div className="gap-blocks" role="img" aria-label={`${asked}: ${groups.map(({ state, count }) => `${count} ${words[state]}`).join(', ')}.`}>
        {groups
          .flatMap(({ state, count }) => Array.from({ length: count }, (_, place) => `${state} ${place}`))
          .map((key) => (
            <span key={key} className={`gap-block ${key.split(' ')[0]}`} />
          ))}
      </div>
      <figcaption>
        <span>{asked}</span>
        <ul className="plain-list row small">
          {groups.map(({ state, count }) => (
            <li key={state} className="gap-key">
              <span className={`gap-block ${state}`} aria-hidden="true" />
              <span className="numbers">{count}</span> {words[state]}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
