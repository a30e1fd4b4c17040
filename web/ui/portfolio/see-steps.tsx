import { m } from '../../paraglide/messages.js';
import { longDate } from '../time.ts';
import type { Portfolio } from './portfolio-query.ts';

/** The way from a portfolio to a recognised test centre, with whose words it is and when they were looked at. */
export function SeeSteps({ steps }: { steps: NonNullable<Portfolio['steps']> }) {
  const { title, source, checkedAt, verified, costs } = steps;
  return (
    <section className="steps" aria-labelledby="portfolio-steps">
      <h3 id="portfolio-steps">{title}</h3>
      <ol>
        {steps.steps.map((step) => (
          <li key={step.title}>
            <strong>{step.title}.</strong> {step.text}
          </li>
        ))}
      </ol>
      {costs && (
        <p>
          {costs.text}{' '}
          <a href={costs.source.url} target="_blank" rel="noreferrer">
            {costs.source.origin}
          </a>{' '}
          {costs.verified ? '' : m.portfolio_not_verified()}
        </p>
      )}
      <p className="soft small">
        {m.portfolio_source()}{' '}
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.origin}
        </a>
        , {m.portfolio_checked_on({ day: longDate(checkedAt) })}. {verified ? '' : m.portfolio_not_verified()}
      </p>
    </section>
  );
}
