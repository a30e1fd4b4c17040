import { useMutation } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { download } from '../../ui/api.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Trajectory } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** The plan on paper: only what was approved. The file's name says nothing about whose it is. */
export function ExportPlan({ trajectory }: { trajectory: Trajectory }) {
  const fetching = useMutation({
    mutationFn: () => download(`/api/trajectories/${encodeURIComponent(trajectory.id)}/plan/export.pdf`, 'koers.pdf'),
  });
  return (
    <div className="export-plan">
      <Button className="button small" isDisabled={fetching.isPending} onPress={() => fetching.mutate()}>
        <Icon name="download" />
        {fetching.isPending ? m.plan_exporting() : m.plan_export()}
      </Button>
      <p className="soft small">{m.plan_staff_export_note()}</p>
      <RefusedNote error={fetching.error} />
    </div>
  );
}
