import { m } from '../../paraglide/messages.js';
import { PickExport } from '../../ui/plan/pick-export.tsx';
import type { Trajectory } from '../../ui/records.ts';

/** The plan on paper: only what was approved. */
export function ExportPlan({ trajectory }: { trajectory: Trajectory }) {
  return (
    <details className="export-plan">
      <summary>{m.plan_take_along()}</summary>
      <div className="stack">
        <p className="soft small">{m.plan_staff_export_note()}</p>
        <PickExport trajectoryId={trajectory.id} />
      </div>
    </details>
  );
}
