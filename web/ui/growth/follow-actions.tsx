import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages.js';
import type { Care } from '../records.ts';
import { longDate } from '../time.ts';
import { Waiting } from '../waiting.tsx';
import { RefusedNote } from '../went-wrong.tsx';
import { AgreeAction } from './agree-action.tsx';
import { type FollowedAction, followUpQuery } from './growth-query.ts';
import { barrierWords, followedWords, questionWords } from './word-growth.ts';
import type { BarrierKind } from '../../../server/trajectory/growth/barrier.ts';

/** How many actions of which a share in a hundred would still say too much. */
const few = 20;

/** How the agreed actions go; where one is stuck, in whose words, with what it may have to do, and questions to look at together. */
type Props = { trajectoryId: string; isClient: boolean; mayAgree: boolean; onCare?: (care: Care | undefined) => void };

export function FollowActions({ trajectoryId, isClient, mayAgree, onCare }: Props) {
  const { data, error } = useQuery(followUpQuery(trajectoryId));
  if (!data) return error ? <RefusedNote error={error} /> : <Waiting />;
  const { actions, realisation, waiting, waitsFor } = data;
  const agree = { trajectoryId, isClient, onCare };
  return (
    <>
      {actions.length === 0 ? (
        <p className="soft">{m.follow_none()}</p>
      ) : (
        <p>
          {m.follow_counts(realisation)} {realisation.total < few && !isClient && <span className="soft">{m.follow_few()}</span>}
        </p>
      )}
      {waitsFor === 'client' && <p className="small">{isClient ? m.follow_waits_for_you() : m.follow_waits_for_client()}</p>}
      <ul className="plain-list growth-actions">
        {actions.map((action) => (
          <li key={action.id} className="stack">
            <p>
              <span className={action.status === 'stuck' ? 'tag urgent' : action.status === 'done' ? 'tag safe' : 'tag'}>{followedWords[action.status]()}</span>{' '}
              <span dir="auto">{action.text}</span>{' '}
              {action.due && action.dueOn && (
                <span className="small soft">
                  {action.due === 'overdue' ? m.follow_overdue({ day: longDate(action.dueOn) }) : m.follow_soon({ day: longDate(action.dueOn) })}
                </span>
              )}
            </p>
            {action.stuck && (
              <SeeStuck action={action} stuck={action.stuck}>
                {mayAgree && <AgreeAction {...agree} insights={action.stuck.insights} stuckId={action.id} />}
              </SeeStuck>
            )}
          </li>
        ))}
      </ul>
      {waiting.length > 0 && (
        <>
          <p className="small soft">{waitsFor === 'counsellor' && isClient ? m.follow_waiting_counsellor() : m.follow_waiting()}</p>
          <ul>
            {waiting.map(({ id, text, when }) => (
              <li key={id} dir="auto">
                {text}
                {when && `, ${when}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayAgree && !actions.some(({ stuck }) => stuck) && <AgreeAction {...agree} insights={[]} stuckId={null} />}
    </>
  );
}

function SeeStuck({ action, stuck, children }: { action: FollowedAction; stuck: NonNullable<FollowedAction['stuck']>; children: ReactNode }) {
  return (
    <div className="note stack">
      <p className="small">
        {m.follow_stuck_since({ day: longDate(stuck.since) })} {stuck.times > 1 && m.follow_stuck_times({ times: stuck.times })}
      </p>
      {action.note && (
        <p dir="auto">
          {m.labelled({ label: m.follow_bottleneck() })} <q>{action.note}</q>
        </p>
      )}
      <p>
        <strong>{m.follow_questions()}</strong>
      </p>
      <ul>
        {stuck.questions.map((question) => (
          <li key={question}>{questionWords[question]()}</li>
        ))}
      </ul>
      {stuck.insights.length > 0 && (
        <>
          <p className="small soft">{m.follow_insights()}</p>
          <ul>
            {stuck.insights.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {stuck.barriers.length > 0 && (
        <>
          <p className="small soft">{m.follow_barriers()}</p>
          <ul>
            {stuck.barriers.map(({ id, kind, text, helps }) => (
              <li key={id} dir="auto">
                {m.labelled({ label: barrierWords[kind as BarrierKind]() })} {text}
                {helps && <span className="small soft"> {m.barrier_helps_is({ helps })}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </div>
  );
}
