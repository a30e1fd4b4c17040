import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import type { Care } from '../records.ts';
import { useMe } from '../signed-in.ts';
import { JudgeElement } from './judge-element.tsx';
import type { Match, Portfolio, Standard } from './portfolio-query.ts';
import { wordShowing } from './word-portfolio.ts';

/** One element with what lies beside it: which experience or file, what somebody sees in it, and who. */
export function SeeElement({
  trajectoryId,
  standardId,
  element,
  matches,
  portfolio,
  mayHold,
  onCare,
}: {
  trajectoryId: string;
  standardId: string;
  element: Standard['elements'][number];
  matches: readonly Match[];
  portfolio: Portfolio;
  mayHold: boolean;
  onCare?: (care: Care | undefined) => void;
}) {
  const [isJudging, setIsJudging] = useState(false);
  const me = useMe();
  const nameOf = ({ experienceId, evidenceId }: Match) =>
    (experienceId ? portfolio.experiences.find(({ id }) => id === experienceId)?.title : portfolio.files.find(({ id }) => id === evidenceId)?.name) ?? '';
  const hasSomething = portfolio.experiences.length + portfolio.files.length > 0;
  return (
    <div className="element">
      <h4>{element.title}</h4>
      {element.asks.length > 0 && <p className="soft small">{element.asks.join(', ')}</p>}
      {matches.length === 0 ? (
        <p className="soft small">{m.portfolio_nothing_beside()}</p>
      ) : (
        <ul className="plain-list matches">
          {matches.map((match) => (
            <li key={match.id} className={`match ${match.shows}`}>
              <bdi>{nameOf(match)}</bdi> <span className="tag">{wordShowing(match.shows)}</span>{' '}
              <span className="soft small">{m.portfolio_according_to({ name: match.name })}</span>
              {match.note && <p className="small">{match.note}</p>}
            </li>
          ))}
        </ul>
      )}
      {isJudging ? (
        <JudgeElement
          trajectoryId={trajectoryId}
          standardId={standardId}
          elementId={element.id}
          portfolio={portfolio}
          own={matches.filter(({ judgedAs }) => judgedAs === me.role)}
          onDone={(care) => {
            setIsJudging(false);
            onCare?.(care);
          }}
          onClose={() => setIsJudging(false)}
        />
      ) : (
        mayHold &&
        hasSomething && (
          <button type="button" className="button small" aria-label={m.portfolio_judge_element({ element: element.title })} onClick={() => setIsJudging(true)}>
            {m.portfolio_judge()}
          </button>
        )
      )}
    </div>
  );
}
