import { useId, useState } from 'react';
import type { ApproachStep, Doer } from '../../../server/trajectory/growth/approach.ts';
import { m } from '../../paraglide/messages.js';
import type { Approach } from '../../ui/growth/growth-query.ts';
import { useChangeGrowth } from '../../ui/growth/use-change.ts';
import { doerWords } from '../../ui/growth/word-growth.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

// Not from approach.ts itself: with it would come the whole of zod, which tries what a page may not do.
const doers = Object.keys(doerWords) as Doer[];
const emptyStep = (): ApproachStep => ({ id: crypto.randomUUID(), what: '', who: 'client', whoElse: '', by: null, means: '' });

/** A plan of approach to propose; from the one that stands, where there is one. Who proposes agrees to it by that. */
export function WriteApproach({ trajectoryId, approach, onClose }: { trajectoryId: string; approach: Approach | null; onClose: () => void }) {
  const [steps, setSteps] = useState<ApproachStep[]>(() => approach?.steps ?? [emptyStep()]);
  const [support, setSupport] = useState(approach?.support ?? '');
  // What somebody else proposed meanwhile is told, not overwritten.
  const [seen] = useState(approach?.version ?? 0);
  const id = useId();
  const change = useChangeGrowth(trajectoryId, { onDone: onClose });
  const write = (at: number, part: Partial<ApproachStep>) => setSteps((now) => now.map((step, place) => (place === at ? { ...step, ...part } : step)));
  const filled = steps.filter(({ what }) => what.trim() !== '');
  return (
    <form
      className="growth-write"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ door: 'growth/approach', method: 'PUT', body: { version: seen, steps: filled, support } });
      }}
    >
      {steps.map((step, at) => (
        <fieldset key={step.id}>
          <legend>{m.approach_step_number({ number: at + 1 })}</legend>
          <div className="field">
            <label htmlFor={`${id}what${step.id}`}>{m.approach_step_what()}</label>
            <input id={`${id}what${step.id}`} maxLength={400} value={step.what} onChange={(event) => write(at, { what: event.target.value })} />
          </div>
          <div className="field">
            <label htmlFor={`${id}who${step.id}`}>{m.approach_step_who()}</label>
            <select id={`${id}who${step.id}`} value={step.who} onChange={(event) => write(at, { who: event.target.value as Doer })}>
              {doers.map((doer) => (
                <option key={doer} value={doer}>
                  {doerWords[doer]()}
                </option>
              ))}
            </select>
          </div>
          {step.who === 'other' && (
            <div className="field">
              <label htmlFor={`${id}else${step.id}`}>{m.approach_who_else()}</label>
              <input id={`${id}else${step.id}`} maxLength={100} value={step.whoElse} onChange={(event) => write(at, { whoElse: event.target.value })} />
            </div>
          )}
          <div className="field">
            <label htmlFor={`${id}by${step.id}`}>{m.approach_step_by()}</label>
            <input id={`${id}by${step.id}`} type="date" value={step.by ?? ''} onChange={(event) => write(at, { by: event.target.value || null })} />
          </div>
          <div className="field">
            <label htmlFor={`${id}means${step.id}`}>{m.approach_step_means()}</label>
            <input id={`${id}means${step.id}`} maxLength={300} value={step.means} onChange={(event) => write(at, { means: event.target.value })} />
          </div>
          {steps.length > 1 && (
            <p>
              <button type="button" className="button small quiet" onClick={() => setSteps((now) => now.filter((one) => one.id !== step.id))}>
                {m.approach_step_remove({ number: at + 1 })}
              </button>
            </p>
          )}
        </fieldset>
      ))}
      <p>
        <button type="button" className="button small" onClick={() => setSteps((now) => [...now, emptyStep()])}>
          {m.approach_step_add()}
        </button>
      </p>
      <div className="field">
        <label htmlFor={`${id}support`}>{m.approach_support()}</label>
        <textarea id={`${id}support`} rows={2} maxLength={1500} value={support} onChange={(event) => setSupport(event.target.value)} />
      </div>
      <RefusedNote error={change.error} />
      <div className="row">
        <button type="submit" className="button primary" disabled={filled.length === 0 || change.isPending}>
          {m.approach_propose()}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {m.growth_cancel()}
        </button>
      </div>
    </form>
  );
}
