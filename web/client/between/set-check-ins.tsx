import './between.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { put } from '../../ui/api.ts';
import { wordMoment } from '../../ui/between/days.ts';
import { checkInQuery } from '../../ui/between/queries.ts';
import type { CheckIn, CheckInChoice } from '../../ui/between/records.ts';
import { firstName } from '../../ui/first-name.ts';
import type { Trajectory } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { ChooseMoments } from './choose-moments.tsx';
import { ChooseWays } from './choose-ways.tsx';
import { whatIsMissing } from './what-is-missing.ts';

/** When Koers may knock: the client's own choice, and "not now" in one tap. */
export function SetCheckIns() {
  return <WithTrajectory>{(trajectory) => <CheckInsOf trajectory={trajectory} />}</WithTrajectory>;
}

function CheckInsOf({ trajectory }: { trajectory: Trajectory }) {
  const { data, error } = useQuery(checkInQuery(trajectory.id));
  const name = firstName(trajectory.counsellorName);
  return (
    <div className="page between">
      <header>
        <h1>{m.check_in_title()}</h1>
        <p className="soft">{m.check_in_what()}</p>
        <p className="soft">{m.check_in_limits({ name })}</p>
      </header>
      {data ? (
        <Settings key={`${data.isOn} ${data.restsUntil} ${data.stoppedAt}`} trajectoryId={trajectory.id} stored={data} />
      ) : error ? (
        <RefusedNote error={error} />
      ) : (
        <Waiting />
      )}
    </div>
  );
}

const weekMs = 7 * 24 * 3600_000;

function Settings({ trajectoryId, stored }: { trajectoryId: string; stored: CheckIn }) {
  const queries = useQueryClient();
  const { stoppedAt, nextAt, ways, may, ...first } = stored;
  const [chosen, setChosen] = useState<CheckInChoice>(first);
  const change = (part: Partial<CheckInChoice>) => setChosen((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: (choice: CheckInChoice) => put<CheckIn>(`/api/trajectories/${trajectoryId}/check-ins`, choice),
    onSuccess: (saved) => queries.setQueryData(checkInQuery(trajectoryId).queryKey, saved),
  });
  const missing = whatIsMissing(chosen);
  const rests = first.restsUntil !== null && new Date(first.restsUntil) > new Date();
  if (!may.includes('check-in:set')) return <p className="note">{m.between_check_in_off()}</p>;
  return (
    <form
      className="stack set-check-ins"
      onSubmit={(event) => {
        event.preventDefault();
        if (!missing) save.mutate(chosen);
      }}
    >
      {stoppedAt && <p className="note warn">{m.check_in_stopped()}</p>}
      {rests && first.restsUntil && (
        <div className="note row">
          <p>{m.check_in_rests({ date: longDate(first.restsUntil) })}</p>
          <button type="button" className="button small" disabled={save.isPending} onClick={() => save.mutate({ ...first, restsUntil: null })}>
            {m.check_in_rest_end()}
          </button>
        </div>
      )}
      {first.isOn && nextAt && !rests && (
        <div className="note safe row">
          <p>{m.check_in_next({ when: wordMoment(nextAt) })}</p>
          <button
            type="button"
            className="button small"
            disabled={save.isPending}
            onClick={() => save.mutate({ ...first, restsUntil: new Date(Date.now() + weekMs).toISOString() })}
          >
            {m.check_in_rest()}
          </button>
        </div>
      )}
      <label className="switch">
        <input type="checkbox" checked={chosen.isOn} onChange={(event) => change({ isOn: event.target.checked })} />
        {m.check_in_on()}
      </label>
      {chosen.isOn && (
        <>
          <ChooseMoments chosen={chosen} onChange={change} />
          <ChooseWays chosen={chosen} ways={ways} onChange={change} trajectoryId={trajectoryId} />
        </>
      )}
      {missing && (
        <p className="note warn" role="alert">
          {missing}
        </p>
      )}
      <RefusedNote error={save.error} />
      <button type="submit" className="button primary" disabled={save.isPending || missing !== null}>
        {save.isPending ? m.between_saving() : m.between_save()}
      </button>
      <p role="status" className="soft small">
        {save.isSuccess ? m.between_saved() : ''}
      </p>
    </form>
  );
}
