import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages.js';
import { longDate } from '../time.ts';
import { FileLine } from './file-line.tsx';
import type { Experience, PortfolioFile } from './portfolio-query.ts';
import { starr } from './word-portfolio.ts';

/** One experience as its parts, the files that go with it, and what the counsellor said beside it. */
export function ReadExperience({
  trajectoryId,
  experience,
  files,
  onTakeBack,
  children,
}: {
  trajectoryId: string;
  experience: Experience;
  files: readonly PortfolioFile[];
  /** Takes back a remark of one's own. */
  onTakeBack?: (commentId: string) => void;
  children?: ReactNode;
}) {
  const { id, title, period, evidence, comments, runId, updatedAt } = experience;
  const told = starr.filter(({ field }) => experience[field] !== '');
  const own = files.filter((file) => evidence.includes(file.id));
  return (
    <article className="experience" aria-labelledby={`experience-${id}`}>
      <header>
        <h3 id={`experience-${id}`}>{title}</h3>
        <p className="soft small">
          {[period, runId && m.portfolio_from_exercise(), m.portfolio_changed_on({ day: longDate(updatedAt) })].filter(Boolean).join(' · ')}
        </p>
      </header>
      {told.length === 0 ? (
        <p className="soft">{m.portfolio_nothing_told()}</p>
      ) : (
        <dl className="starr">
          {told.map(({ field, label }) => (
            <div key={field}>
              <dt>{label()}</dt>
              <dd>{experience[field]}</dd>
            </div>
          ))}
        </dl>
      )}
      {own.length > 0 && (
        <ul className="plain-list file-lines" aria-label={m.portfolio_files_of_experience()}>
          {own.map((file) => (
            <li key={file.id}>
              <FileLine trajectoryId={trajectoryId} file={file} />
            </li>
          ))}
        </ul>
      )}
      {comments.map((comment) => (
        <div key={comment.id} className="remark">
          <p className="soft small">{m.portfolio_said({ name: comment.name, day: longDate(comment.at) })}</p>
          <p>{comment.text}</p>
          {onTakeBack && comment.may.includes('portfolio:comment') && (
            <button type="button" className="button small quiet" onClick={() => onTakeBack(comment.id)}>
              {m.portfolio_take_back()}
            </button>
          )}
        </div>
      ))}
      {children}
    </article>
  );
}
