// The plan leaves the house: approved text only, or the client's own working copy that says on every page that it is one. Who took
// which versions along is on record.
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { PlanDeps } from './change-section.ts';
import type { ExportPlanPdf } from './export-plan-pdf.ts';
import { makePlanDocument } from './plan-document.ts';
import { readPlanFrame, readSections } from './store.ts';

/** `exportPlanPdf` null: this runtime cannot make files. */
export type ExportDeps = Pick<PlanDeps, 'db'> & { exportPlanPdf: ExportPlanPdf | null };

/**
 * The plan as PDF. A working copy is for its client only.
 * @throws Refusal not-allowed, not-found, not-here; not-in-this-state where there is nothing that may leave
 */
export async function exportPlan(deps: ExportDeps, person: Person, of: { trajectoryId: string; kind: 'plan' | 'working-copy' }): Promise<Uint8Array> {
  if (of.kind === 'working-copy' && person.role !== 'client') throw new Refusal('not-allowed');
  const document = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, of.trajectoryId), 'plan:export');
    if (!deps.exportPlanPdf) throw new Refusal('not-here');
    const { organisationName } = await readPlanFrame(tx, trajectory.id);
    const people = { organisationName, clientName: trajectory.clientName ?? '', counsellorName: trajectory.counsellorName };
    const document = makePlanDocument(await readSections(tx, trajectory.id), people, new Date(), of.kind);
    if (!document) throw new Refusal('not-in-this-state', { status: of.kind === 'plan' ? 'not-approved' : 'empty' });
    await record(tx, person, {
      action: 'plan:export',
      objectType: 'trajectory',
      objectId: trajectory.id,
      trajectoryId: trajectory.id,
      detail: { kind: of.kind, sections: document.parts.flatMap((part) => part.sections).length },
    });
    return document;
  });
  if (!deps.exportPlanPdf) throw new Refusal('not-here');
  return deps.exportPlanPdf(document);
}
