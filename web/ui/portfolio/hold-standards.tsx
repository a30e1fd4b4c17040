import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import type { Care } from '../records.ts';
import { ChooseOccupation } from './choose-occupation.tsx';
import { type Portfolio, useChangePortfolio } from './portfolio-query.ts';
import { ReadHeld } from './read-held.tsx';
import { SeeSteps } from './see-steps.tsx';
import { wordWhy } from './word-portfolio.ts';

/** What a portfolio is held against, element by element, and the way to who may assess it. The sentence that nobody here does stands first. */
export function HoldStandards({ trajectoryId, portfolio, onCare }: { trajectoryId: string; portfolio: Portfolio; onCare?: (care: Care | undefined) => void }) {
  const { held, standards, steps, may } = portfolio;
  const mayHold = may.includes('portfolio:hold');
  return (
    <div className="stack hold">
      <p className="note">{m.portfolio_no_judgement()}</p>
      {held.length === 0 && <p className="soft">{mayHold ? m.portfolio_none_held_next() : m.portfolio_none_held()}</p>}
      {held.map((one) => (
        <ReadHeld key={one.id} trajectoryId={trajectoryId} held={one} portfolio={portfolio} {...(onCare && { onCare })} />
      ))}
      {mayHold && <ChooseStandard trajectoryId={trajectoryId} standards={standards} />}
      {steps && <SeeSteps steps={steps} />}
    </div>
  );
}

function ChooseStandard({ trajectoryId, standards }: { trajectoryId: string; standards: Portfolio['standards'] }) {
  const change = useChangePortfolio(trajectoryId);
  const [chosen, setChosen] = useState('');
  const id = useId();
  const hold = (standardId: string) => change.mutate({ method: 'POST', door: '/standards', body: { standardId } }, { onSuccess: () => setChosen('') });
  const standard = standards.find((one) => one.id === chosen);
  return (
    <section className="stack choose-standard" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{m.portfolio_choose_standard()}</h3>
      {standards.length > 0 && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen) hold(chosen);
          }}
        >
          <div className="field">
            <label htmlFor={id}>{m.portfolio_standard()}</label>
            <select id={id} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
              <option value="">{m.portfolio_standard_pick()}</option>
              {standards.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </select>
          </div>
          {standard && <p className="soft">{standard.summary}</p>}
          <button type="submit" className="button small" disabled={chosen === '' || change.isPending}>
            {m.portfolio_hold()}
          </button>
        </form>
      )}
      <ChooseOccupation onChoose={hold} isBusy={change.isPending} />
      {change.error && (
        <p className="note warn" role="alert">
          {wordWhy(change.error)}
        </p>
      )}
    </section>
  );
}
