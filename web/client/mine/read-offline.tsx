import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { keepsReading, startKeeping, stopKeeping } from '../../ui/offline.ts';
import { conversationsQuery } from '../../ui/queries.ts';
import type { Trajectory } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** How many conversations are brought to the device at once; later ones follow as they are read. */
const firstKept = 10;

/** Reading on this device without a network, only for who asks for it: whoever holds the device could read along. */
export function ReadOffline({ trajectory }: { trajectory: Trajectory }) {
  const queries = useQueryClient();
  const queryKey = ['device', 'reading'];
  const { data: keeps } = useQuery({ queryKey, queryFn: keepsReading });
  const { data: conversations } = useQuery(conversationsQuery());
  const change = useMutation({
    mutationFn: (on: boolean) =>
      on
        ? startKeeping([
            ...['/api/me', '/api/trajectories', '/api/conversations', '/api/attention'],
            ...['insights', 'plan'].map((part) => `/api/trajectories/${trajectory.id}/${part}`),
            ...(conversations ?? []).slice(0, firstKept).flatMap(({ id }) => [`/api/conversations/${id}/messages`, `/api/conversations/${id}/feedback`]),
          ])
        : stopKeeping(),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  if (keeps === null) return null;
  return (
    <section aria-labelledby="mine-offline">
      <h2 id="mine-offline">{m.offline_title()}</h2>
      <p className="soft">{m.offline_what()}</p>
      <label className="row check">
        <input
          type="checkbox"
          checked={change.isPending ? change.variables : (keeps ?? false)}
          disabled={keeps === undefined || change.isPending}
          onChange={(event) => change.mutate(event.target.checked)}
        />
        {m.offline_keep()}
      </label>
      <p className="small soft" role="status">
        {change.isPending ? m.offline_working() : change.isSuccess && keeps ? m.offline_kept() : ''}
      </p>
      <RefusedNote error={change.error} />
    </section>
  );
}
