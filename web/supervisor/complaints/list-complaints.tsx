import '../trail/trail.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { CellLabel } from '../../ui/cell-label.tsx';
import { type Complaint, complaintsQuery } from '../../ui/complaints/complaint-queries.ts';
import { wordComplaintState, wordComplaintSubject, wordTerm } from '../../ui/complaints/word-complaint.ts';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { CountComplaints } from './count-complaints.tsx';
import { SetTerms } from './set-terms.tsx';

/** What clients complained of, the nearest term first; the words of one only when it is opened. */
export function ListComplaints() {
  const { data: complaints, error } = useQuery(complaintsQuery);
  const isOver = ({ status }: Complaint) => status === 'closed' || status === 'withdrawn';
  const open = (complaints?.filter((one) => !isOver(one)) ?? []).sort((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity));
  const past = complaints?.filter(isOver) ?? [];
  return (
    <div className="page stack">
      <header className="page-head">
        <div>
          <h1>{m.complaint_title()}</h1>
          <p className="soft">{m.complaint_desk_what()}</p>
        </div>
      </header>
      {!complaints && (error ? <RefusedNote error={error} /> : <Waiting />)}
      {complaints && open.length === 0 && <p>{m.complaint_desk_none()}</p>}
      {open.length > 0 && <TableOf title={m.complaint_desk_open()} complaints={open} />}
      {past.length > 0 && <TableOf title={m.complaint_desk_past()} complaints={past} />}
      <CountComplaints />
      <SetTerms />
    </div>
  );
}

function TableOf({ title, complaints }: { title: string; complaints: readonly Complaint[] }) {
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      <div className="table-frame">
        <table className="table">
          <caption className="hidden-but-read">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{m.complaint_desk_about()}</th>
              <th scope="col">{m.complaint_desk_filed()}</th>
              <th scope="col">{m.complaint_desk_status()}</th>
              <th scope="col">{m.complaint_desk_term()}</th>
              <th scope="col">{m.complaint_desk_by()}</th>
              <th scope="col">
                <span className="hidden-but-read">{m.complaint_desk_open_it()}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {complaints.map((one) => (
              <tr key={one.id}>
                <td className="main-cell">{wordComplaintSubject(one.about)}</td>
                <td>
                  <CellLabel>{m.complaint_desk_filed()}</CellLabel>
                  {longDate(one.filedAt)}
                </td>
                <td>
                  <CellLabel>{m.complaint_desk_status()}</CellLabel>
                  {wordComplaintState(one.status)}
                </td>
                <td className={one.daysLeft !== null && one.daysLeft <= 1 ? 'complaint-near' : undefined}>
                  <CellLabel>{m.complaint_desk_term()}</CellLabel>
                  {wordTerm(one.daysLeft)}
                </td>
                <td>
                  <CellLabel>{m.complaint_desk_by()}</CellLabel>
                  {one.isMine ? m.complaint_desk_me() : (one.handlerName ?? m.complaint_desk_nobody())}
                </td>
                <td>
                  {one.isInvolved ? (
                    <span className="soft small">{m.complaint_desk_involved()}</span>
                  ) : (
                    <Link to="/supervisor/complaints/$complaintId" params={{ complaintId: one.id }} className="button small">
                      {m.complaint_desk_read()}
                      <span className="hidden-but-read">
                        {' '}
                        {wordComplaintSubject(one.about)}, {longDate(one.filedAt)}
                      </span>
                    </Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
