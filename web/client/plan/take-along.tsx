import { useMutation } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { download } from '../../ui/api.ts';
import { firstName } from '../../ui/first-name.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** The plan to keep: what was approved, or the client's own working copy. The file's name tells nobody what it is about. */
export function TakeAlong({ trajectory }: { trajectory: Trajectory }) {
  const fetching = useMutation({
    mutationFn: (file: 'export.pdf' | 'working-copy.pdf') => download(`/api/trajectories/${trajectory.id}/plan/${file}`, 'koers.pdf'),
  });
  return (
    <section className="take-along">
      <h2>{m.plan_take_along()}</h2>
      <div className="take-along-files">
        <div>
          <button type="button" className="button" disabled={fetching.isPending} onClick={() => fetching.mutate('export.pdf')}>
            <Icon name="download" />
            {m.plan_export()}
          </button>
          <p className="soft small">{m.plan_export_note({ name: firstName(trajectory.counsellorName) })}</p>
        </div>
        <div>
          <button type="button" className="button" disabled={fetching.isPending} onClick={() => fetching.mutate('working-copy.pdf')}>
            <Icon name="download" />
            {m.plan_working_copy()}
          </button>
          <p className="soft small">{m.plan_working_copy_note()}</p>
        </div>
      </div>
      {fetching.isPending && <Waiting what={m.plan_exporting()} />}
      <RefusedNote error={fetching.error} />
    </section>
  );
}
