import { useId, useState } from 'react';
import type { Advice } from '../../../server/portfolio/advice-store.ts';
import { m } from '../../paraglide/messages.js';
import { type Portfolio, useChangePortfolio } from '../../ui/portfolio/portfolio-query.ts';
import { ReadAdvice } from '../../ui/portfolio/read-advice.tsx';
import { advices, wordAdvice } from '../../ui/portfolio/word-portfolio.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** The counsellor's advice: go on to a test centre or not, about what, and why. What was advised before stays readable. */
export function GiveAdvice({ trajectoryId, portfolio, name }: { trajectoryId: string; portfolio: Portfolio; name: string }) {
  const { advice, may } = portfolio;
  return (
    <section className="stack wide" aria-labelledby="portfolio-advice">
      <h2 id="portfolio-advice">{m.portfolio_advice()}</h2>
      <p className="soft">{m.portfolio_advice_what_staff({ name })}</p>
      <ul className="plain-list cards">
        {advice.map((advised) => (
          <li key={advised.id} className="card">
            <ReadAdvice advised={advised} />
          </li>
        ))}
      </ul>
      {may.includes('portfolio:advise') && <WriteAdvice trajectoryId={trajectoryId} portfolio={portfolio} />}
    </section>
  );
}

function WriteAdvice({ trajectoryId, portfolio }: { trajectoryId: string; portfolio: Portfolio }) {
  const change = useChangePortfolio(trajectoryId);
  const [advice, setAdvice] = useState<Advice | null>(null);
  const [standardId, setStandardId] = useState('');
  const [reasons, setReasons] = useState('');
  const id = useId();
  const give = () =>
    change.mutate(
      { method: 'POST', door: '/advice', body: { advice, standardId: standardId || null, reasons: reasons.trim() } },
      {
        onSuccess: () => {
          setAdvice(null);
          setReasons('');
        },
      },
    );
  return (
    <form
      className="stack give-advice"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <fieldset className="field">
        <legend className="label">{m.portfolio_advice_which()}</legend>
        {advices.map((each) => (
          <label key={each} className="choice-line">
            <input type="radio" name={`${id}-advice`} checked={advice === each} onChange={() => setAdvice(each)} />
            {wordAdvice(each)}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-standard`}>{m.portfolio_advice_about()}</label>
        <select id={`${id}-standard`} value={standardId} onChange={(event) => setStandardId(event.currentTarget.value)}>
          <option value="">{m.portfolio_advice_about_all()}</option>
          {portfolio.held.flatMap((held) =>
            held.standard ? (
              <option key={held.id} value={held.id}>
                {held.standard.title}
              </option>
            ) : (
              []
            ),
          )}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-reasons`}>{m.portfolio_advice_reasons()}</label>
        <textarea id={`${id}-reasons`} rows={4} maxLength={4000} value={reasons} onChange={(event) => setReasons(event.currentTarget.value)} />
      </div>
      <button type="submit" className="button small primary" disabled={!advice || reasons.trim() === '' || change.isPending}>
        {m.portfolio_advice_give()}
      </button>
      <p role="status" className="soft small">
        {change.isSuccess ? m.portfolio_advice_given() : ''}
      </p>
      <RefusedNote error={change.error} />
    </form>
  );
}
