import './trail.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { CellLabel } from '../../ui/cell-label.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { dateAndTime } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { wordAction, wordObject, wordReason } from './action-words.ts';
import { CheckChain } from './check-chain.tsx';
import { FilterTrail } from './filter-trail.tsx';
import { anything, type Looked, type Row, searchOf, standingQuery, trailQuery } from './trail-queries.ts';

/** As many rows as one page holds (server/trail/read-trail.ts). */
const pageSize = 50;

/** Who did what, when and why; and whether the trail is still what was sealed. For supervisor and administrator. */
export function ReadTrail() {
  const [looked, setLooked] = useState<Looked>(anything);
  const { data: standing } = useQuery(standingQuery);
  const { data: rows, error } = useQuery({ ...trailQuery(looked), placeholderData: keepPreviousData });
  return (
    <div className="page stack trail">
      <header className="page-head">
        <div>
          <h1>{m.trail_title()}</h1>
          <p className="soft">{m.trail_what()}</p>
        </div>
      </header>
      {standing && <CheckChain standing={standing} />}
      <FilterTrail actions={standing?.actions ?? []} onChoose={setLooked} />
      {!rows && (error ? <RefusedNote error={error} /> : <Waiting />)}
      {rows?.length === 0 && <p role="status">{m.trail_none()}</p>}
      {rows && rows.length > 0 && <TrailTable rows={rows} onPerson={(person) => setLooked({ ...anything, person })} />}
      <div className="row">
        {looked.before !== '' && (
          <button type="button" className="button small" onClick={() => setLooked({ ...looked, before: '' })}>
            {m.trail_newest()}
          </button>
        )}
        {rows?.length === pageSize && (
          <button type="button" className="button small" onClick={() => setLooked({ ...looked, before: rows.at(-1)?.id ?? '' })}>
            {m.trail_older()}
          </button>
        )}
        {standing?.may.includes('trail:export') && (
          <a className="button small" href={`/api/trail/export.csv?${searchOf({ ...looked, before: '' })}`} download>
            {m.trail_export()}
          </a>
        )}
      </div>
    </div>
  );
}

/** Of a number its beginning, which tells two apart; a name, such as that of a file, whole. */
const wordNumber = (objectId: string): string => (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(objectId) ? objectId.slice(0, 8) : objectId);

const roles: Record<string, () => string> = {
  client: () => m.trail_role_client(),
  counsellor: () => m.trail_role_counsellor(),
  supervisor: () => m.trail_role_supervisor(),
  admin: () => m.trail_role_admin(),
};

function TrailTable({ rows, onPerson }: { rows: readonly Row[]; onPerson: (id: string) => void }) {
  const { language } = useLanguage();
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="hidden-but-read">{m.trail_title()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.trail_when()}</th>
            <th scope="col">{m.trail_person()}</th>
            <th scope="col">{m.trail_action()}</th>
            <th scope="col">{m.trail_why()}</th>
            <th scope="col">{m.trail_about()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="trail-when">
                {dateAndTime(row.at)}
                {!row.isSealed && <span className="soft small"> {m.trail_waits()}</span>}
              </td>
              <td>
                {row.personId === null ? (
                  m.trail_system()
                ) : (
                  <button type="button" className="button small quiet" onClick={() => onPerson(row.personId as string)}>
                    {row.personName ?? roles[row.role]?.() ?? m.trail_unknown()}
                  </button>
                )}
              </td>
              <td className="main-cell">{wordAction(row.action, language)}</td>
              <td className={row.reason ? undefined : 'nothing-cell'}>
                <CellLabel>{m.trail_why()}</CellLabel>
                {wordReason(row.reason, language)}
              </td>
              <td>
                <CellLabel>{m.trail_about()}</CellLabel>
                {wordObject(row.objectType, language)} <code className="small soft trail-id">{wordNumber(row.objectId)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
