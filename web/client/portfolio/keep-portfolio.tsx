import '../../ui/portfolio/portfolio.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { HoldStandards } from '../../ui/portfolio/hold-standards.tsx';
import { type Portfolio, portfolioQuery } from '../../ui/portfolio/portfolio-query.ts';
import type { Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { CareHere, useShowCare } from '../reach/care-here.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { AnswerAdvice } from './answer-advice.tsx';
import { KeepExperiences } from './keep-experiences.tsx';
import { KeepFiles } from './keep-files.tsx';
import { TakeAlong } from './take-along.tsx';

/** The parts of a portfolio, each on a screen of a phone by itself. */
const portfolioParts = ['experiences', 'files', 'standard', 'advice', 'paper'] as const;
type Part = (typeof portfolioParts)[number];
const words: Record<Part, () => string> = {
  experiences: () => m.portfolio_experiences(),
  files: () => m.portfolio_files(),
  standard: () => m.portfolio_beside_standard(),
  advice: () => m.portfolio_advice(),
  paper: () => m.portfolio_on_paper(),
};

/** What a client can show of what they can: stories, papers, what lies beside a standard, and what their counsellor advises. */
export function KeepPortfolio() {
  return <WithTrajectory>{(trajectory) => <PortfolioOf trajectory={trajectory} />}</WithTrajectory>;
}

function PortfolioOf({ trajectory }: { trajectory: Trajectory }) {
  const { data, error } = useQuery(portfolioQuery(trajectory.id));
  const { part = 'experiences' } = useSearch({ from: '/client/portfolio' });
  const name = firstName(trajectory.counsellorName);
  return (
    <div className="page portfolio">
      <header>
        <h1>{m.portfolio_title()}</h1>
        <p className="soft">{m.portfolio_what({ name })}</p>
      </header>
      <nav aria-label={m.portfolio_parts()}>
        <ul className="plain-list portfolio-parts">
          {portfolioParts.map((each) => (
            <li key={each}>
              <Link
                to="/client/portfolio"
                search={each === 'experiences' ? {} : { part: each }}
                activeOptions={{ exact: true, includeSearch: true }}
                resetScroll={false}
              >
                {words[each]()}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {data ? (
        <CareHere>
          <section aria-labelledby="portfolio-part">
            <h2 id="portfolio-part">{words[part]()}</h2>
            <ShowPart part={part} trajectory={trajectory} portfolio={data} name={name} />
          </section>
        </CareHere>
      ) : error ? (
        <RefusedNote error={error} />
      ) : (
        <Waiting />
      )}
    </div>
  );
}

function ShowPart({ part, trajectory, portfolio, name }: { part: Part; trajectory: Trajectory; portfolio: Portfolio; name: string }) {
  const showCare = useShowCare();
  const given = { trajectoryId: trajectory.id, portfolio };
  switch (part) {
    case 'experiences':
      return <KeepExperiences {...given} name={name} />;
    case 'files':
      return <KeepFiles {...given} name={name} />;
    case 'standard':
      return <HoldStandards {...given} onCare={showCare} />;
    case 'advice':
      return <AnswerAdvice {...given} name={name} />;
    case 'paper':
      return <TakeAlong {...given} />;
  }
}
