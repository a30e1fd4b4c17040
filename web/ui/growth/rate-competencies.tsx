import { useId, useState } from 'react';
import { type CareerCompetency, careerCompetencies } from '../../../server/conversation/stage.ts';
import { type Level, levels } from '../../../server/trajectory/growth/rating.ts';
import { m } from '../../paraglide/messages.js';
import type { Care } from '../records.ts';
import { RefusedNote } from '../went-wrong.tsx';
import { wordCompetency } from '../word-competency.ts';
import { useChangeGrowth } from './use-change.ts';
import { competencyAbout, levelWords } from './word-growth.ts';

type Said = { level: Level; why: string };

/** One or more of the five, each with a sentence that says what it means and why in own words. A counsellor gives a reason with each. */
export function RateCompetencies({ trajectoryId, isClient, onCare }: { trajectoryId: string; isClient: boolean; onCare?: (care: Care | undefined) => void }) {
  const [said, setSaid] = useState<Partial<Record<CareerCompetency, Said>>>({});
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const change = useChangeGrowth(trajectoryId, {
    onCare,
    onDone: () => {
      setSaid({});
      setIsOpen(false);
    },
  });
  const given = Object.entries(said) as [CareerCompetency, Said][];
  const isReasonless = !isClient && given.some(([, { why }]) => why.trim() === '');
  if (!isOpen)
    return (
      <p className="row">
        <button type="button" className="button primary" onClick={() => setIsOpen(true)}>
          {isClient ? m.growth_rate() : m.growth_rate_counsellor()}
        </button>
        <span role="status">{change.isSuccess ? m.growth_kept() : ''}</span>
      </p>
    );
  return (
    <form
      className="growth-rate"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ door: 'growth/ratings', body: { ratings: given.map(([competency, one]) => ({ competency, ...one })) } });
      }}
    >
      <p className="soft">{m.growth_rate_what()}</p>
      {careerCompetencies.map((competency) => {
        const one = said[competency];
        return (
          <fieldset key={competency}>
            <legend>{wordCompetency(competency)}</legend>
            <p className="small soft">{competencyAbout[competency]()}</p>
            <label className="row check">
              <input type="radio" name={`${id}${competency}`} checked={!one} onChange={() => setSaid(({ [competency]: _, ...rest }) => rest)} />
              {m.growth_not_now()}
            </label>
            {levels.map((level) => (
              <label key={level} className="row check">
                <input
                  type="radio"
                  name={`${id}${competency}`}
                  checked={one?.level === level}
                  onChange={() => setSaid((now) => ({ ...now, [competency]: { why: now[competency]?.why ?? '', level } }))}
                />
                <span>
                  <strong className="numbers">{level}</strong> {levelWords[level]()}
                </span>
              </label>
            ))}
            {one && (
              <div className="field">
                <label htmlFor={`${id}${competency}why`}>{isClient ? m.growth_why_self() : m.growth_why_counsellor()}</label>
                <textarea
                  id={`${id}${competency}why`}
                  rows={2}
                  maxLength={1000}
                  value={one.why}
                  onChange={(event) => setSaid((now) => ({ ...now, [competency]: { level: one.level, why: event.target.value } }))}
                />
              </div>
            )}
          </fieldset>
        );
      })}
      {isReasonless && <p className="small">{m.growth_why_needed()}</p>}
      <RefusedNote error={change.error} />
      <div className="row">
        <button type="submit" className="button primary" disabled={given.length === 0 || isReasonless || change.isPending}>
          {m.growth_keep()}
        </button>
        <button type="button" className="button quiet" onClick={() => setIsOpen(false)}>
          {m.growth_cancel()}
        </button>
      </div>
    </form>
  );
}
