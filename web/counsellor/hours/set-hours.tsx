import './hours.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { put } from '../../ui/api.ts';
import { workingTimeQuery } from '../../ui/queries.ts';
import type { WorkingTime } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { SetAbsences } from './set-absences.tsx';
import { spansFit } from '../../ui/clock-of-day.ts';
import { SetDay } from './set-day.tsx';

/** Monday first, as a week is read here; the number is that of the stored week, which begins on Sunday. */
const week: readonly (readonly [day: number, name: () => string])[] = [
  [1, () => m.day_monday()],
  [2, () => m.day_tuesday()],
  [3, () => m.day_wednesday()],
  [4, () => m.day_thursday()],
  [5, () => m.day_friday()],
  [6, () => m.day_saturday()],
  [0, () => m.day_sunday()],
];

/** When this counsellor works, and when they are away: what is urgent is due by it. */
export function SetHours() {
  const { data, error } = useQuery(workingTimeQuery);
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{m.hours_title()}</h1>
          <p className="soft">{m.hours_what()}</p>
        </div>
      </header>
      {data ? <Hours stored={data} /> : error ? <RefusedNote error={error} /> : <Waiting />}
    </div>
  );
}

function Hours({ stored }: { stored: WorkingTime }) {
  const [weekly, setWeekly] = useState(stored.weekly);
  const [absences, setAbsences] = useState(stored.absences);
  const queries = useQueryClient();
  const saving = useMutation({
    mutationFn: () => put('/api/me/working-time', { weekly, absences }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['working-time'] }),
  });
  const fits = weekly.every(spansFit) && absences.every(({ from, to }) => from !== '' && from <= to);
  return (
    <form
      className="hours"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      {!stored.isSet && <p className="note">{m.hours_usual()}</p>}
      <section className="stack">
        <h2>{m.hours_week()}</h2>
        {week.map(([day, name]) => (
          <SetDay key={day} name={name()} spans={weekly[day] ?? []} onChange={(spans) => setWeekly(weekly.with(day, spans))} />
        ))}
        <p className="soft small">{m.hours_holidays()}</p>
      </section>
      <SetAbsences absences={absences} onChange={setAbsences} />
      {!fits && <p className="note warn">{m.hours_do_not_fit()}</p>}
      <RefusedNote error={saving.error} />
      <div className="row">
        <Button type="submit" className="button primary" isDisabled={!fits || saving.isPending}>
          {saving.isPending ? m.staff_saving() : m.staff_save()}
        </Button>
        <span role="status" className="soft">
          {saving.isSuccess && m.hours_saved()}
        </span>
      </div>
    </form>
  );
}
