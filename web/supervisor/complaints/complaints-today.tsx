import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { m } from '../../paraglide/messages.js';
import { type Complaint, complaintsQuery } from '../../ui/complaints/complaint-queries.ts';
import { wordComplaintSubject, wordTerm } from '../../ui/complaints/word-complaint.ts';

/** Complaints that wait for this person, with their term: those that nobody took up, and their own until they are answered. */
export function ComplaintsToday() {
  const id = useId();
  const { data } = useQuery(complaintsQuery);
  const waiting = (data ?? []).filter((one) => !one.isInvolved && (one.status === 'received' || (one.isMine && one.daysLeft !== null))).sort(byTerm);
  if (waiting.length === 0) return null;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{m.complaint_today_title()}</h2>
      <ul className="plain-list audit-links">
        {waiting.map((one) => (
          <li key={one.id}>
            <Link to="/supervisor/complaints/$complaintId" params={{ complaintId: one.id }}>
              {(one.isMine ? m.complaint_today_answer : m.complaint_today_take)({ about: wordComplaintSubject(one.about) })}
            </Link>{' '}
            <span className={one.daysLeft !== null && one.daysLeft <= 1 ? 'complaint-near' : 'soft small'}>{wordTerm(one.daysLeft)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const byTerm = (a: Complaint, b: Complaint): number => (a.daysLeft ?? 0) - (b.daysLeft ?? 0);
