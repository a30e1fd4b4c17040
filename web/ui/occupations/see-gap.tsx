import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Waiting } from '../waiting.tsx';
import { RefusedNote } from '../went-wrong.tsx';
import { CompetentNames } from './competent-names.tsx';
import { MarkWords } from './mark-words.tsx';
import { gapQuery, type Line } from './occupation-queries.ts';
import { PictureGap, states, useStateWords } from './picture-gap.tsx';
import { useWays, useWords } from './ways.tsx';

/** What the occupation asks beside what the client said: a picture, and a table with their own words and where they stand. */
export function SeeGap({ occupationId, trajectoryId }: { occupationId: string; trajectoryId: string }) {
  const words = useWords();
  const { data, error } = useQuery(gapQuery(occupationId, trajectoryId));
  return (
    <section className="see-gap" aria-labelledby="gap">
      <h2 id="gap">{words.fit}</h2>
      <RefusedNote error={error} />
      {!data && !error && <Waiting what={m.occ_fit_waiting()} />}
      {data?.lines.length === 0 && <p>{m.occ_asks_none()}</p>}
      {data && data.lines.length > 0 && (
        <>
          <p className="soft">{words.fitWhat}</p>
          <PictureGap lines={data.lines} />
          <GapTable lines={data.lines} />
        </>
      )}
    </section>
  );
}

function GapTable({ lines }: { lines: readonly Line[] }) {
  const words = useWords();
  return (
    <table className="gap-table">
      <thead>
        <tr>
          <th scope="col">{m.occ_column_asked()}</th>
          <th scope="col">{words.told}</th>
        </tr>
      </thead>
      {states.map((state) => {
        const group = lines.filter((line) => line.state === state);
        return group.length > 0 && <GapGroup key={state} state={state} lines={group} />;
      })}
    </table>
  );
}

const shownAtFirst = 12;

function GapGroup({ state, lines }: { state: Line['state']; lines: readonly Line[] }) {
  const { Talk } = useWays();
  const words = useWords();
  const stateWords = useStateWords();
  const [all, setAll] = useState(lines.length <= shownAtFirst + 3);
  return (
    <tbody className={state}>
      <tr className="gap-group">
        <th scope="rowgroup" colSpan={2}>
          <span className="gap-key">
            <span className={`gap-block ${state}`} aria-hidden="true" />
            {stateWords[state]}
          </span>
          {state === 'missing' && (
            <span className="gap-next">
              {words.missingNext} <Talk />
            </span>
          )}
        </th>
      </tr>
      {(all ? lines : lines.slice(0, shownAtFirst)).map((line) => (
        <GapRow key={line.skill.id} line={line} />
      ))}
      {!all && (
        <tr>
          <td colSpan={2}>
            <button type="button" className="button small" onClick={() => setAll(true)}>
              {m.occ_all({ count: lines.length })}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function GapRow({ line: { skill, essential, state, evidence } }: { line: Line }) {
  const { Said } = useWays();
  return (
    <tr>
      <th scope="row">
        <span lang={skill.language}>{skill.title}</span> {!essential && <span className="tag">{m.occ_plus()}</span>}
        <CompetentNames names={skill.competent} />
      </th>
      <td>
        {state === 'missing' && <span className="soft small">{m.occ_missing()}</span>}
        {evidence.map((piece) => (
          <div key={`${piece.id}${piece.quote}`} className="gap-said">
            <blockquote dir="auto">
              <MarkWords text={piece.quote} words={piece.words} />
            </blockquote>
            <Said evidence={piece} />
          </div>
        ))}
      </td>
    </tr>
  );
}
