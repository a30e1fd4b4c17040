import { useQuery } from '@tanstack/react-query';
import { complaintSubjects, type Helped, lessons } from '../../../server/complaints/complaint.ts';
import type { Figure } from '../../../server/complaints/count-complaints.ts';
import { m } from '../../paraglide/messages.js';
import { complaintCountsQuery } from '../../ui/complaints/complaint-queries.ts';
import { wordComplaintSubject, wordHelped } from '../../ui/complaints/word-complaint.ts';
import { wordLesson } from './word-lesson.ts';

const answers: readonly Helped[] = ['yes', 'partly', 'no'];

/** Figures of the last year; what could point at somebody is not there. */
export function CountComplaints() {
  const { data } = useQuery(complaintCountsQuery);
  if (!data) return null;
  const rows: [string, Figure][] = [
    [m.complaint_counts_total(), data.total],
    ...complaintSubjects.map(
      (about) => [`${m.labelled({ label: m.complaint_desk_about() })} ${wordComplaintSubject(about)}`, data.about[about]] as [string, Figure],
    ),
    [m.complaint_counts_in_time(), data.inTime.yes],
    [m.complaint_counts_late(), data.inTime.no],
    ...answers.map((answer) => [`${m.complaint_counts_helped()} ${wordHelped(answer)}`, data.helped[answer]] as [string, Figure]),
    ...lessons.map((lesson) => [`${m.labelled({ label: m.complaint_counts_learned() })} ${wordLesson(lesson)}`, data.learned[lesson]] as [string, Figure]),
  ];
  // Rows of nothing say nothing, beside the first; nor do parts of a whole that is too small itself.
  const shown = rows.filter(([, { count }], i) => i === 0 || (count !== 0 && !data.total.tooFew));
  return (
    <section className="stack" aria-labelledby="complaint-counts">
      <h2 id="complaint-counts">{m.complaint_counts_title()}</h2>
      <p className="soft small">{m.complaint_counts_what()}</p>
      <div className="table-frame">
        <table className="table">
          <caption className="hidden-but-read">{m.complaint_counts_title()}</caption>
          <thead>
            <tr>
              <th scope="col">{m.complaint_counts_what_column()}</th>
              <th scope="col">{m.complaint_counts_number()}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(([what, figure]) => (
              <tr key={what}>
                <td className="main-cell">{what}</td>
                <td>{figure.tooFew ? m.complaint_counts_too_few() : figure.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a className="button small" href="/api/complaints/export.csv" download>
          {m.complaint_export()}
        </a>
      </p>
    </section>
  );
}
