import { useEffect, useId, useRef } from 'react';
import type { OwnScore } from '../../../server/audits/audit.ts';
import type { Criterion } from '../../../server/evaluation/rubric.ts';
import { m } from '../../paraglide/messages.js';
import { wordCriterion } from '../word-evaluation.ts';
import { levels, wordAnchor } from './word-anchor.ts';

const noteLimit = 2000;

/** One criterion with its five anchored levels, "not to judge", and a note. Folded unless it is the one in hand. */
export function ScoreCriterion({
  criterion,
  own,
  isCurrent,
  onOpen,
  onChange,
}: {
  criterion: Criterion;
  own: OwnScore | undefined;
  isCurrent: boolean;
  onOpen: () => void;
  onChange: (own: OwnScore, soon?: boolean) => void;
}) {
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const wasCurrent = useRef(isCurrent);
  useEffect(() => {
    // Not when the page opens: then the reader begins at the top.
    if (isCurrent && !wasCurrent.current) item.current?.scrollIntoView({ block: 'nearest' });
    wasCurrent.current = isCurrent;
  }, [isCurrent]);
  const note = own?.note ?? '';
  const shownScore = own === undefined ? m.audit_not_scored_yet() : own.score === null ? m.audit_not_to_judge() : String(own.score);
  return (
    <li ref={item} className="criterion" data-current={isCurrent || undefined}>
      <button type="button" className="criterion-head" aria-expanded={isCurrent} onClick={onOpen}>
        <span className="criterion-name">{wordCriterion(criterion)}</span>
        <span className={own?.score ? 'numbers given-score' : 'soft small'}>{shownScore}</span>
      </button>
      {isCurrent && (
        <div className="criterion-inside">
          <fieldset className="anchors">
            <legend className="hidden-but-read">{m.supervisor_own_score()}</legend>
            {levels.map((level) => (
              <label key={level} className="anchor">
                <input type="radio" name={`${id}-score`} checked={own?.score === level} onChange={() => onChange({ score: level, note })} />
                <strong>{level}</strong>
                <span>{wordAnchor(criterion, level)}</span>
              </label>
            ))}
            <label className="anchor">
              <input type="radio" name={`${id}-score`} checked={own !== undefined && own.score === null} onChange={() => onChange({ score: null, note })} />
              <strong aria-hidden="true">–</strong>
              <span>{m.audit_not_to_judge()}</span>
            </label>
          </fieldset>
          <div className="field wide-field">
            <label className="label" htmlFor={`${id}-note`}>
              {m.supervisor_note()}
            </label>
            <textarea
              id={`${id}-note`}
              rows={2}
              dir="auto"
              maxLength={noteLimit}
              value={note}
              disabled={own === undefined}
              onChange={(event) => own && onChange({ ...own, note: event.target.value }, true)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') item.current?.querySelector<HTMLElement>('.criterion-head')?.focus();
              }}
            />
            {own === undefined && <p className="hint">{m.audit_note_after_score()}</p>}
          </div>
        </div>
      )}
    </li>
  );
}
