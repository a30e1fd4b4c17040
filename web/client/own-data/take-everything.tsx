import { useMutation } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { download } from '../../ui/api.ts';
import { firstName } from '../../ui/first-name.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** Everything held about the client, as one file. Its name tells nobody whose it is. */
export function TakeEverything({ trajectory }: { trajectory: Trajectory }) {
  const taking = useMutation({ mutationFn: () => download(`/api/trajectories/${encodeURIComponent(trajectory.id)}/own-data.json`, 'koers.json') });
  if (!trajectory.may.includes('own-data:take')) return null;
  return (
    <section aria-labelledby="mine-everything">
      <h2 id="mine-everything">{m.own_data_title()}</h2>
      <p className="soft">{m.own_data_what({ name: firstName(trajectory.counsellorName) })}</p>
      <p>
        <button type="button" className="button" disabled={taking.isPending} onClick={() => taking.mutate()}>
          <Icon name="download" />
          {m.own_data_take()}
        </button>
      </p>
      {taking.isPending && <Waiting what={m.own_data_making()} />}
      <RefusedNote error={taking.error} />
    </section>
  );
}
