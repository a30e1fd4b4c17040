import { useId, useState } from 'react';
import type { Showing } from '../../../server/portfolio/gaps.ts';
import { m } from '../../paraglide/messages.js';
import type { Care } from '../records.ts';
import { type Match, type Portfolio, useChangePortfolio } from './portfolio-query.ts';
import { showings, wordShowing, wordWhy } from './word-portfolio.ts';

const partOf = ({ experienceId, evidenceId }: Pick<Match, 'experienceId' | 'evidenceId'>) =>
  experienceId ? `experience ${experienceId}` : `file ${evidenceId}`;

/** What somebody sees in an experience or a file for one element. Their own view only; that of the other stays beside it. */
export function JudgeElement({
  trajectoryId,
  standardId,
  elementId,
  portfolio,
  own,
  onDone,
  onClose,
}: {
  trajectoryId: string;
  standardId: string;
  elementId: string;
  portfolio: Portfolio;
  own: readonly Match[];
  onDone: (care: Care | undefined) => void;
  onClose: () => void;
}) {
  const change = useChangePortfolio(trajectoryId);
  const [of, setOf] = useState(own[0] ? partOf(own[0]) : '');
  const before = own.find((match) => partOf(match) === of);
  const [shows, setShows] = useState<Showing | null>(before?.shows ?? null);
  const [note, setNote] = useState(before?.note ?? '');
  const id = useId();
  const [kind, partId] = of.split(' ');
  const keep = (seen: Showing | null) => {
    const part = { experienceId: kind === 'experience' ? partId : null, evidenceId: kind === 'file' ? partId : null };
    change.mutate(
      { method: 'PUT', door: '/matches', body: { standardId, elementId, ...part, shows: seen, note: note.trim() } },
      { onSuccess: ({ care }) => onDone(care) },
    );
  };
  return (
    <form
      className="stack judge-element"
      onSubmit={(event) => {
        event.preventDefault();
        if (shows && of) keep(shows);
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-of`}>{m.portfolio_judge_what()}</label>
        <select
          id={`${id}-of`}
          value={of}
          // biome-ignore lint/a11y/noAutofocus: whoever asked to look goes on here.
          autoFocus
          onChange={(event) => {
            const next = event.currentTarget.value;
            const known = own.find((match) => partOf(match) === next);
            setOf(next);
            setShows(known?.shows ?? null);
            setNote(known?.note ?? '');
          }}
        >
          <option value="">{m.portfolio_judge_pick()}</option>
          <optgroup label={m.portfolio_experiences()}>
            {portfolio.experiences.map((one) => (
              <option key={one.id} value={`experience ${one.id}`}>
                {one.title}
              </option>
            ))}
          </optgroup>
          <optgroup label={m.portfolio_files()}>
            {portfolio.files.map((one) => (
              <option key={one.id} value={`file ${one.id}`}>
                {one.about || one.name}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      <fieldset className="field">
        <legend className="label">{m.portfolio_judge_how()}</legend>
        {showings.map((each) => (
          <label key={each} className="choice-line">
            <input type="radio" name={`${id}-shows`} checked={shows === each} onChange={() => setShows(each)} />
            {wordShowing(each)}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-note`}>{m.portfolio_judge_note()}</label>
        <textarea id={`${id}-note`} rows={2} maxLength={500} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </div>
      <div className="row">
        <button type="submit" className="button small primary" disabled={!shows || !of || change.isPending}>
          {m.portfolio_keep()}
        </button>
        {before && (
          <button type="button" className="button small" disabled={change.isPending} onClick={() => keep(null)}>
            {m.portfolio_judge_take_back()}
          </button>
        )}
        <button type="button" className="button small quiet" onClick={onClose}>
          {m.portfolio_cancel()}
        </button>
      </div>
      {change.error && (
        <p className="note warn" role="alert">
          {wordWhy(change.error)}
        </p>
      )}
    </form>
  );
}
