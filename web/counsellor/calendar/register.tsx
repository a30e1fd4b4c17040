import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { download, post } from '../../ui/api.ts';
import { registrationsQuery } from '../../ui/sessions/session-queries.ts';
import type { Delivered } from '../../ui/sessions/session-records.ts';
import { addDays, dayInBrussels, shortDayInBrussels, noonOf } from '../../ui/sessions/session-time.ts';
import { wordMinutes } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useSessionsAgain } from '../sessions/sessions-again.ts';

/** What was delivered and must still be told to the responsible body; a person tells it, and notes here that they did. */
export function Register() {
  const id = useId();
  const today = dayInBrussels(new Date());
  const [from, setFrom] = useState(addDays(today, -91));
  const [to, setTo] = useState(today);
  const isPeriod = from !== '' && to !== '' && from <= to;
  const { data, error } = useQuery({ ...registrationsQuery(from, to), enabled: isPeriod });
  const again = useSessionsAgain();
  const register = useMutation({ mutationFn: (sessionId: string) => post(`/api/sessions/${sessionId}/register`, {}), onSuccess: again });
  const fetching = useMutation({ mutationFn: () => download(`/api/registrations/export.csv?from=${from}&to=${to}`, `registratie-${from}-${to}.csv`) });
  const toDo = data?.filter(({ status }) => status === 'to-do') ?? [];
  return (
    <section className="stack register" aria-labelledby={id}>
      <h2 id={id}>{m.register_title()}</h2>
      <p className="soft">{m.register_what()}</p>
      <div className="row">
        <div className="field">
          <label htmlFor={`${id}-from`}>{m.register_from()}</label>
          <input id={`${id}-from`} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-to`}>{m.register_to()}</label>
          <input id={`${id}-to`} type="date" value={to} onChange={(event) => setTo(event.target.value)} />
        </div>
        <Button className="button" isDisabled={!isPeriod || fetching.isPending} onPress={() => fetching.mutate()}>
          {m.register_download()}
        </Button>
      </div>
      <RefusedNote error={error ?? fetching.error ?? register.error} />
      {data && (
        <p role="status">
          {m.register_counts({ count: data.length, time: wordMinutes(sum(data)) })}{' '}
          {toDo.length > 0 ? m.register_to_do({ count: toDo.length }) : data.length > 0 ? m.register_all_done() : ''}
        </p>
      )}
      {toDo.length > 0 && (
        <ul className="plain-list day-sessions">
          {toDo.map((row) => (
            <li key={row.sessionId} className="entry">
              <span className="entry-time">
                {shortDayInBrussels(noonOf(row.day))}, {row.time}
              </span>
              <span className="entry-who">{row.clientName ?? m.client_hidden()}</span>
              <span className="soft small">{wordMinutes(row.minutes)}</span>
              <Button
                className="button small"
                aria-label={m.register_done_for({ name: row.clientName ?? m.client_hidden(), day: row.day })}
                onPress={() => register.mutate(row.sessionId)}
              >
                {m.sessions_register()}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const sum = (rows: readonly Delivered[]): number => rows.reduce((total, { minutes }) => total + minutes, 0);
