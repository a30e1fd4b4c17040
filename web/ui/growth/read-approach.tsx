import { m } from '../../paraglide/messages.js';
import { longDate } from '../time.ts';
import type { Approach } from './growth-query.ts';
import { approachStatusWords, doerWords } from './word-growth.ts';

/** Who does what by when, with what; and whether both stand behind it. */
export function ReadApproach({ approach, isClient = false }: { approach: Approach; isClient?: boolean }) {
  const { status, version, proposedByName, proposedAt, steps, support, wish } = approach;
  return (
    <div className="stack">
      <p className="row">
        <span className={status === 'agreed' ? 'tag safe' : 'tag accent'}>{approachStatusWords[status]()}</span>
        <span className="small soft">{m.approach_by({ version, name: proposedByName ?? m.growth_column_counsellor(), when: longDate(proposedAt) })}</span>
      </p>
      <ol className="growth-steps">
        {steps.map(({ id, what, who, whoElse, by, means }) => (
          <li key={id}>
            <span dir="auto">{what}</span>
            <span className="small soft">
              {' '}
              {[
                who === 'other' && whoElse ? whoElse : isClient && who === 'client' ? m.approach_who_you() : doerWords[who](),
                who !== 'other' && whoElse,
                by && `${m.approach_step_by()} ${longDate(by)}`,
                means && `${m.labelled({ label: m.approach_step_means() })} ${means}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {support && (
        <p dir="auto">
          <strong>{m.labelled({ label: m.approach_support() })}</strong> {support}
        </p>
      )}
      {status === 'change-asked' && wish && (
        <p className="note" dir="auto">
          {m.approach_wish_is({ wish })}
        </p>
      )}
    </div>
  );
}
