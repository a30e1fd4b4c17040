import '../../ui/portfolio/portfolio.css';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { FileLine } from '../../ui/portfolio/file-line.tsx';
import { HoldStandards } from '../../ui/portfolio/hold-standards.tsx';
import { type Portfolio, portfolioQuery } from '../../ui/portfolio/portfolio-query.ts';
import type { Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useOpenTrajectory } from '../open-client-file.tsx';
import { CommentOnExperience } from './comment-on-experience.tsx';
import { GiveAdvice } from './give-advice.tsx';

/** The portfolio in the client's file: what they wrote and keep on the left, what lies beside a standard and the advice on the right. */
export function OpenPortfolio() {
  const { trajectory } = useOpenTrajectory();
  const { data, error } = useQuery({ ...portfolioQuery(trajectory?.id ?? ''), enabled: trajectory !== undefined });
  if (!trajectory) return null;
  if (!data) return error ? <RefusedNote error={error} /> : <Waiting />;
  return <PortfolioPage trajectory={trajectory} portfolio={data} />;
}

function PortfolioPage({ trajectory, portfolio }: { trajectory: Trajectory; portfolio: Portfolio }) {
  const { experiences, files } = portfolio;
  const name = trajectory.clientName ?? m.client_hidden();
  const given = { trajectoryId: trajectory.id, portfolio };
  return (
    <div className="portfolio at-desk">
      <div className="stack wide">
        <h2>{m.portfolio_title()}</h2>
        <section className="stack wide" aria-labelledby="portfolio-experiences">
          <h3 id="portfolio-experiences">{m.portfolio_experiences()}</h3>
          {experiences.length === 0 && <p className="soft">{m.portfolio_no_experiences_staff({ name })}</p>}
          <ul className="plain-list cards">
            {experiences.map((experience) => (
              <li key={experience.id} className="card">
                <CommentOnExperience trajectoryId={trajectory.id} experience={experience} files={files} />
              </li>
            ))}
          </ul>
        </section>
        <section className="stack wide" aria-labelledby="portfolio-files">
          <h3 id="portfolio-files">{m.portfolio_files()}</h3>
          {files.length === 0 && <p className="soft">{m.portfolio_no_files()}</p>}
          <ul className="plain-list cards">
            {files.map((file) => (
              <li key={file.id} className="card">
                <FileLine trajectoryId={trajectory.id} file={file} />
              </li>
            ))}
          </ul>
        </section>
      </div>
      <div className="stack wide">
        <section className="stack wide" aria-labelledby="portfolio-standard">
          <h2 id="portfolio-standard">{m.portfolio_beside_standard()}</h2>
          <HoldStandards {...given} />
        </section>
        <GiveAdvice {...given} name={name} />
      </div>
    </div>
  );
}
