// The plan leaves the house: approved text only, or the client's own working copy that says on every page that it is one. Who took
// which versions along, in which form and for whom, is on record.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { readOrganisationLogo } from '../people/logo-store.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import type { PlanDeps } from './change-section.ts';
import type { ExportPlanFile } from './export-plan-pdf.ts';
import { type Leaving, makePlanDocument, type PlanOnPaper } from './plan-document.ts';
import { listDisagreements } from './remark-store.ts';
import { readPlanFrame, readSections } from './store.ts';
import { readAcceptance } from './whole-store.ts';

export const exportFormats = ['pdf', 'docx'] as const;
export type ExportFormat = (typeof exportFormats)[number];
/** Null: this runtime cannot make such files. */
export type ExportDeps = Pick<PlanDeps, 'db' | 'now'> & { exportPlanPdf: ExportPlanFile | null; exportPlanDocx: ExportPlanFile | null };

/**
 * The plan as a file. A working copy is for its client only.
 * @throws Refusal not-allowed, not-found, not-here; not-in-this-state where there is nothing that may leave
 */
export async function exportPlan(deps: ExportDeps, person: Person, of: { trajectoryId: string; format: ExportFormat } & Leaving): Promise<Uint8Array> {
  if (of.kind === 'working-copy' && person.role !== 'client') throw new Refusal('not-allowed');
  const layOut = of.format === 'pdf' ? deps.exportPlanPdf : deps.exportPlanDocx;
  const document = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, of.trajectoryId), 'plan:export');
    if (!layOut) throw new Refusal('not-here');
    const document = makePlanDocument(await readOnPaper(tx, trajectory, deps.now?.() ?? new Date()), of);
    if (!document) throw new Refusal('not-in-this-state', { status: of.kind === 'plan' ? 'not-approved' : 'empty' });
    await record(tx, person, {
      action: 'plan:export',
      objectType: 'trajectory',
      objectId: trajectory.id,
      trajectoryId: trajectory.id,
      detail: {
        kind: of.kind,
        sections: document.parts.flatMap((part) => part.sections).length,
        format: of.format,
        part: of.part,
        for: of.reader,
      },
    });
    return document;
  });
  if (!layOut) throw new Refusal('not-here');
  return layOut(document);
}

async function readOnPaper(tx: Tx, trajectory: Trajectory, on: Date): Promise<PlanOnPaper> {
  const { type, organisationName } = await readPlanFrame(tx, trajectory.id);
  return {
    type,
    sections: await readSections(tx, trajectory.id),
    people: { organisationName, clientName: trajectory.clientName ?? '', counsellorName: trajectory.counsellorName },
    logo: await readOrganisationLogo(tx),
    acceptedAt: (await readAcceptance(tx, trajectory.id))?.acceptedAt ?? null,
    disagreements: await listDisagreements(tx, trajectory.id),
    on,
  };
}
