import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { type Cover, coverQuery, ofTrajectory } from '../../ui/continuity/continuity-queries.ts';
import { peopleQuery } from '../../ui/queries.ts';
import type { Trajectory } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

const briefLimit = 1000;
const whens = { now: m.cover_when_now, ahead: m.cover_when_ahead, over: m.cover_when_over, ended: m.cover_when_ended };

/** Who stands in from one day until another, and what they must know. The client is told; on the last day the rights end by themselves. */
export function CoverAbsence({ trajectory }: { trajectory: Trajectory }) {
  const id = useId();
  const queries = useQueryClient();
  const { queryKey } = coverQuery(trajectory.id);
  const { data: cover, error } = useQuery(coverQuery(trajectory.id));
  const { data: people } = useQuery(peopleQuery('counsellor'));
  const [standInId, setStandInId] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [brief, setBrief] = useState('');
  const settled = (shown: Cover) => {
    queries.setQueryData(queryKey, shown);
    return queries.invalidateQueries({ queryKey: ['trajectories'] });
  };
  const setting = useMutation({
    mutationFn: () => post<Cover>(ofTrajectory(trajectory.id, 'cover'), { standInId, from, until, brief: brief.trim() || null }),
    onSuccess: (shown) => {
      setFrom('');
      setUntil('');
      setBrief('');
      return settled(shown);
    },
  });
  const ending = useMutation({ mutationFn: (periodId: string) => post<Cover>(ofTrajectory(trajectory.id, `cover/${periodId}/end`)), onSuccess: settled });
  const name = trajectory.clientName ?? m.client_hidden();
  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{m.cover_title()}</h2>
      <p className="soft">{m.cover_what({ name })}</p>
      <RefusedNote error={error} />
      {cover?.gaps.map((gap) => (
        <p key={gap.from} className="note warn">
          {m.cover_gap({ from: longDate(gap.from), until: longDate(gap.until) })}
        </p>
      ))}
      {cover && cover.periods.length > 0 && (
        <ul className="plain-list stack">
          {cover.periods.map((period) => (
            <li key={period.id} className="card stack">
              <p>
                <span className={period.when === 'now' ? 'tag attention' : 'tag'}>{whens[period.when]()}</span>{' '}
                {m.cover_period({ standIn: period.standInName, from: longDate(period.from), until: longDate(period.until) })}
              </p>
              {period.brief && <blockquote dir="auto">{period.brief}</blockquote>}
              {period.may.includes('stand-in:set') && (
                <div className="row">
                  <button type="button" className="button small" disabled={ending.isPending} onClick={() => ending.mutate(period.id)}>
                    {m.cover_end()}
                  </button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <RefusedNote error={ending.error} />
      {cover?.may.includes('stand-in:set') && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            setting.mutate();
          }}
        >
          <div className="row">
            <div className="field">
              <label htmlFor={`${id}-who`}>{m.counsellor_stand_in()}</label>
              <select id={`${id}-who`} required value={standInId} onChange={(event) => setStandInId(event.target.value)}>
                <option value="">{m.handover_choose()}</option>
                {(people ?? [])
                  .filter((person) => person.id !== trajectory.counsellorId)
                  .map((person) => (
                    <option key={person.id} value={person.id}>
                      {person.name}
                    </option>
                  ))}
              </select>
            </div>
            <div className="field">
              <label htmlFor={`${id}-from`}>{m.cover_from()}</label>
              <input id={`${id}-from`} type="date" required value={from} onChange={(event) => setFrom(event.target.value)} />
            </div>
            <div className="field">
              <label htmlFor={`${id}-until`}>{m.cover_until()}</label>
              <input
                id={`${id}-until`}
                type="date"
                required
                {...(from !== '' && { min: from })}
                value={until}
                onChange={(event) => setUntil(event.target.value)}
              />
            </div>
          </div>
          <div className="field wide-field">
            <label htmlFor={`${id}-brief`}>{m.cover_brief()}</label>
            <textarea
              id={`${id}-brief`}
              rows={3}
              maxLength={briefLimit}
              aria-describedby={`${id}-hint`}
              value={brief}
              onChange={(event) => setBrief(event.target.value)}
            />
            <p className="hint" id={`${id}-hint`}>
              {m.cover_brief_hint({ name })}
            </p>
          </div>
          <RefusedNote error={setting.error} />
          <div className="row">
            <button type="submit" className="button" disabled={setting.isPending}>
              {m.cover_set()}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
