import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../paraglide/messages.js';
import { post } from '../ui/api.ts';
import { myHandoversQuery, ofTrajectory, useHandoverDeed } from '../ui/continuity/continuity-queries.ts';
import { wordHandover } from '../ui/continuity/word-handover.ts';
import { peopleQuery, trajectoriesQuery } from '../ui/queries.ts';
import { longDate } from '../ui/time.ts';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { wordStage } from '../ui/word-stage.ts';

/** When a counsellor drops out: whose clients they are, without names, and the question to each of them. Nothing moves before they agree. */
export function AskHandovers() {
  const id = useId();
  const queries = useQueryClient();
  const { data: trajectories, error } = useQuery(trajectoriesQuery);
  const { data: people } = useQuery(peopleQuery('counsellor'));
  const { data: handovers } = useQuery(myHandoversQuery);
  const deed = useHandoverDeed();
  const [fromId, setFromId] = useState('');
  const [toId, setToId] = useState('');
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const open = (handovers ?? []).filter(({ status }) => status === 'asked' || status === 'agreed');
  const theirs = (trajectories ?? []).filter(
    ({ id, counsellorId, closedAt }) => counsellorId === fromId && closedAt === null && !open.some(({ trajectoryId }) => trajectoryId === id),
  );
  const asking = useMutation({
    mutationFn: async () => {
      for (const trajectoryId of chosen) await post(ofTrajectory(trajectoryId, 'handovers'), { toId, reason: reason.trim() });
    },
    onSuccess: () => setChosen([]),
    onSettled: () => queries.invalidateQueries({ queryKey: ['handovers'] }),
  });
  return (
    <div className="page stack">
      <h1>{m.handover_supervisor_title()}</h1>
      <p className="soft">{m.handover_supervisor_what()}</p>
      {!trajectories && (error ? <RefusedNote error={error} /> : <Waiting />)}
      {open.length > 0 && (
        <section className="stack" aria-labelledby={`${id}-open`}>
          <h2 id={`${id}-open`}>{m.handover_supervisor_open()}</h2>
          <ul className="plain-list stack">
            {open.map((one) => (
              <li key={one.id} className="card stack">
                <p>
                  {wordHandover(one)} <span className="soft small">{longDate(one.agreedAt ?? one.askedAt)}</span>
                </p>
                {one.ahead && one.ahead.open.crisis > 0 && <p className="note warn">{m.handover_open_crisis({ from: one.from.name, to: one.to.name })}</p>}
                {one.may.includes('handover:withdraw') && (
                  <div className="row">
                    <button type="button" className="button small" disabled={deed.isPending} onClick={() => deed.mutate({ id: one.id, deed: 'withdraw' })}>
                      {m.handover_withdraw()}
                    </button>
                  </div>
                )}
              </li>
            ))}
          </ul>
          <RefusedNote error={deed.error} />
        </section>
      )}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          asking.mutate();
        }}
      >
        <h2>{m.handover_supervisor_ask()}</h2>
        <div className="row">
          <div className="field">
            <label htmlFor={`${id}-from`}>{m.handover_supervisor_from()}</label>
            <select
              id={`${id}-from`}
              required
              value={fromId}
              onChange={(event) => {
                setFromId(event.target.value);
                setChosen([]);
              }}
            >
              <option value="">{m.handover_choose()}</option>
              {(people ?? []).map((person) => (
                <option key={person.id} value={person.id}>
                  {person.name}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor={`${id}-to`}>{m.handover_to()}</label>
            <select id={`${id}-to`} required value={toId} onChange={(event) => setToId(event.target.value)}>
              <option value="">{m.handover_choose()}</option>
              {(people ?? [])
                .filter((person) => person.id !== fromId)
                .map((person) => (
                  <option key={person.id} value={person.id}>
                    {person.name}
                  </option>
                ))}
            </select>
          </div>
        </div>
        {fromId !== '' && (
          <fieldset>
            <legend>{m.handover_supervisor_which()}</legend>
            {theirs.length === 0 && <p className="soft">{m.handover_supervisor_none()}</p>}
            {theirs.map((one, i) => (
              <label key={one.id} className="row">
                <input
                  type="checkbox"
                  checked={chosen.includes(one.id)}
                  onChange={(event) => setChosen(event.target.checked ? [...chosen, one.id] : chosen.filter((each) => each !== one.id))}
                />
                <span>
                  {m.handover_supervisor_client({ number: i + 1, stage: wordStage(one.stage) })}
                  {one.openSignals ? `, ${m.handover_open_signals({ count: one.openSignals })}` : ''}
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <div className="field wide-field">
          <label htmlFor={`${id}-reason`}>{m.handover_supervisor_reason()}</label>
          <textarea id={`${id}-reason`} required rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
          <p className="hint">{m.handover_reason_hint()}</p>
        </div>
        <RefusedNote error={asking.error} />
        <div className="row">
          <button type="submit" className="button primary" disabled={chosen.length === 0 || !toId || reason.trim() === '' || asking.isPending}>
            {m.handover_supervisor_send()}
          </button>
        </div>
      </form>
    </div>
  );
}
