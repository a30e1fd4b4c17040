import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import type { RegistrationCount } from '../../server/sessions/export-registrations.ts';
import { m } from '../paraglide/messages.js';
import { download, read } from '../ui/api.ts';
import { addDays, dayInBrussels } from '../ui/sessions/session-time.ts';
import { wordMinutes } from '../ui/time.ts';
import { RefusedNote } from '../ui/went-wrong.tsx';

const countQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['sessions', 'registrations', 'organisation', from, to],
    queryFn: () => read<RegistrationCount>(`/api/registrations/organisation?from=${from}&to=${to}`),
  });

/** What the centre delivered, for its responsible body: counted here, and as a table with the names that a registration needs. */
export function ExportRegistrations() {
  const id = useId();
  const today = dayInBrussels(new Date());
  const [from, setFrom] = useState(addDays(today, -91));
  const [to, setTo] = useState(today);
  const isPeriod = from !== '' && to !== '' && from <= to;
  const { data, error } = useQuery({ ...countQuery(from, to), enabled: isPeriod });
  const fetching = useMutation({ mutationFn: () => download(`/api/registrations/organisation.csv?from=${from}&to=${to}`, `registratie-${from}-${to}.csv`) });
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{m.registration_org_title()}</h2>
      <p className="soft">{m.registration_org_what()}</p>
      <div className="row">
        <div className="field">
          <label htmlFor={`${id}-from`}>{m.register_from()}</label>
          <input id={`${id}-from`} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-to`}>{m.register_to()}</label>
          <input id={`${id}-to`} type="date" value={to} onChange={(event) => setTo(event.target.value)} />
        </div>
        <Button className="button" isDisabled={!isPeriod || fetching.isPending || !data?.sessions} onPress={() => fetching.mutate()}>
          {m.register_download()}
        </Button>
      </div>
      <RefusedNote error={error ?? fetching.error} />
      {data && (
        <p role="status">
          {m.register_counts({ count: data.sessions, time: wordMinutes(data.minutes) })} {data.toDo > 0 && m.register_to_do({ count: data.toDo })}
        </p>
      )}
    </section>
  );
}
