import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { handoversQuery, ofTrajectory, useHandoverDeed } from '../../ui/continuity/continuity-queries.ts';
import { wordHandover } from '../../ui/continuity/word-handover.ts';
import { peopleQuery } from '../../ui/queries.ts';
import type { Trajectory } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { OpenNow } from './open-now.tsx';

const reasonLimit = 1000;

/** A handover asked of the client, how far it is, and those that were. */
export function AskHandover({ trajectory }: { trajectory: Trajectory }) {
  const id = useId();
  const queries = useQueryClient();
  const { data: handovers, error } = useQuery(handoversQuery(trajectory.id));
  const { data: people } = useQuery(peopleQuery('counsellor'));
  const deed = useHandoverDeed();
  const [toId, setToId] = useState('');
  const [reason, setReason] = useState('');
  const asking = useMutation({
    mutationFn: () => post(ofTrajectory(trajectory.id, 'handovers'), { toId, reason: reason.trim() }),
    onSuccess: () => setReason(''),
    onSettled: () => queries.invalidateQueries({ queryKey: ['handovers'] }),
  });
  const name = trajectory.clientName ?? m.client_hidden();
  const open = handovers?.find(({ status }) => status === 'asked' || status === 'agreed');
  const past = handovers?.filter((one) => one !== open) ?? [];
  const candidates = (people ?? []).filter(({ id }) => id !== trajectory.counsellorId);
  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{m.handover_title()}</h2>
      <RefusedNote error={error} />
      {open ? (
        <div className="card stack">
          <p role="status">
            <strong>{wordHandover(open)}</strong> <span className="soft small">{longDate(open.agreedAt ?? open.askedAt)}</span>
          </p>
          {open.reason && <blockquote dir="auto">{open.reason}</blockquote>}
          {open.keepsPrivate && <p className="note">{m.handover_keeps_private({ name })}</p>}
          {open.ahead && <OpenNow open={open.ahead.open} from={open.from.name} to={open.to.name} />}
          {open.may.includes('handover:withdraw') && (
            <div className="row">
              <button type="button" className="button" disabled={deed.isPending} onClick={() => deed.mutate({ id: open.id, deed: 'withdraw' })}>
                {m.handover_withdraw()}
              </button>
            </div>
          )}
          <RefusedNote error={deed.error} />
        </div>
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (toId && reason.trim()) asking.mutate();
          }}
        >
          <p className="soft">{m.handover_what({ name })}</p>
          <div className="field">
            <label htmlFor={`${id}-to`}>{m.handover_to()}</label>
            <select id={`${id}-to`} required value={toId} onChange={(event) => setToId(event.target.value)}>
              <option value="">{m.handover_choose()}</option>
              {candidates.map((person) => (
                <option key={person.id} value={person.id}>
                  {person.name}
                </option>
              ))}
            </select>
          </div>
          <div className="field wide-field">
            <label htmlFor={`${id}-reason`}>{m.handover_reason({ name })}</label>
            <textarea
              id={`${id}-reason`}
              required
              rows={3}
              maxLength={reasonLimit}
              aria-describedby={`${id}-hint`}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
            <p className="hint" id={`${id}-hint`}>
              {m.handover_reason_hint()}
            </p>
          </div>
          <RefusedNote error={asking.error} />
          <div className="row">
            <button type="submit" className="button primary" disabled={asking.isPending}>
              {m.handover_ask({ name })}
            </button>
          </div>
        </form>
      )}
      {past.length > 0 && (
        <details>
          <summary>{m.handover_history()}</summary>
          <ul>
            {past.map((one) => (
              <li key={one.id}>
                {wordHandover(one)} <span className="soft small">{longDate(one.endedAt ?? one.askedAt)}</span>
                {one.answer && <blockquote dir="auto">{one.answer}</blockquote>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
