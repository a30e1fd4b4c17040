import { useMutation } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { download } from '../../ui/api.ts';
import { firstName } from '../../ui/first-name.ts';
import { Icon } from '../../ui/icons.tsx';
import { PickExport } from '../../ui/plan/pick-export.tsx';
import type { Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** The plan to keep: what was approved, or the client's own working copy. The file's name tells nobody whose it is. */
export function TakeAlong({ trajectory }: { trajectory: Trajectory }) {
  const fetching = useMutation({
    mutationFn: (format: 'pdf' | 'docx') => download(`/api/trajectories/${trajectory.id}/plan/working-copy.${format}`, `koers.${format}`),
  });
  return (
    <section className="take-along">
      <h2>{m.plan_take_along()}</h2>
      <div className="take-along-files">
        <div className="stack">
          <p className="soft small">{m.plan_export_note({ name: firstName(trajectory.counsellorName) })}</p>
          <PickExport trajectoryId={trajectory.id} />
        </div>
        <div className="stack">
          <h3>{m.plan_c_working()}</h3>
          <p className="soft small">{m.plan_working_copy_note()}</p>
          <div className="row">
            <button type="button" className="button" disabled={fetching.isPending} onClick={() => fetching.mutate('pdf')}>
              <Icon name="download" />
              {m.plan_working_copy()}
            </button>
            <button type="button" className="button" disabled={fetching.isPending} onClick={() => fetching.mutate('docx')}>
              <Icon name="download" />
              {m.plan_c_working_word()}
            </button>
          </div>
        </div>
      </div>
      {fetching.isPending && <Waiting what={m.plan_exporting()} />}
      <RefusedNote error={fetching.error} />
    </section>
  );
}
