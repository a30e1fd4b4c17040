import './prompts.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { CellLabel } from '../../ui/cell-label.tsx';
import { Icon } from '../../ui/icons.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { dateAndTime } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { changesQuery, useArea } from './prompt-queries.ts';
import { wordChange, wordValue } from './word-change.ts';

/** What changed in how Koers behaves: who, when, from what, to what, and why. */
export function SeeChanges() {
  const area = useArea();
  const { data, error } = useQuery(changesQuery);
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <Link to={area === 'admin' ? '/admin/prompts' : '/supervisor/prompts'} className="way-back">
            <Icon name="back" />
            {m.prompts_title()}
          </Link>
          <h1>{m.changes_title()}</h1>
          <p className="soft">{m.changes_what()}</p>
        </div>
      </header>
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data?.length === 0 && (
        <NothingHere title={m.changes_none()}>
          <p>{m.changes_none_next()}</p>
        </NothingHere>
      )}
      {data && data.length > 0 && (
        <div className="table-frame">
          <table className="table">
            <caption className="hidden-but-read">{m.changes_title()}</caption>
            <thead>
              <tr>
                <th scope="col">{m.changes_column_what()}</th>
                <th scope="col">{m.changes_column_from()}</th>
                <th scope="col">{m.changes_column_to()}</th>
                <th scope="col">{m.changes_column_why()}</th>
                <th scope="col">{m.changes_column_who()}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((change) => (
                <tr key={change.id}>
                  <td className="main-cell">{wordChange(change)}</td>
                  <td className={change.from === null ? 'nothing-cell' : ''}>
                    <CellLabel>{m.changes_column_from()}</CellLabel>
                    {wordValue(change, change.from)}
                  </td>
                  <td>
                    <CellLabel>{m.changes_column_to()}</CellLabel>
                    {wordValue(change, change.to)}
                  </td>
                  <td className={change.why === '' ? 'nothing-cell' : ''}>
                    <CellLabel>{m.changes_column_why()}</CellLabel>
                    {change.why}
                  </td>
                  <td>
                    {change.by ?? m.changes_by_koers()}
                    <br />
                    <span className="soft small">{dateAndTime(change.at)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
