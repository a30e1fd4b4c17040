// Plans of the story: each section as it now stands, every text it had, and who did what to it. Sealed as plan/store.ts seals.
import { seal } from '../db/sealed.ts';
import type { Tx } from '../db/as-person.ts';
import { eachItemText } from '../plan/item-ids.ts';
import type { PlanItem, Sentence } from '../plan/section.ts';
import { roleOf, trajectoryIdOf } from './cast.ts';
import { momentAt, officeMomentAt } from './moment.ts';
import type { DatedEntry } from './story-trail.ts';
import type { ToldClient, ToldStep } from './told.ts';
import { unfoldSection } from './unfold-section.ts';

/** Writes the sections that somebody touched; the others are empty. */
export async function writePlans(tx: Tx, now: Date, clients: readonly ToldClient[]): Promise<DatedEntry[]> {
  const timeOf = (step: ToldStep) => (roleOf(step.by) === 'client' ? momentAt : officeMomentAt)(now, step.at);
  const lived = clients.flatMap(({ client, plan }) => plan.map((told) => ({ trajectoryId: trajectoryIdOf(client), ...unfoldSection(told, timeOf) })));
  const sections = lived.map(({ trajectoryId, section }) => ({
    ...section,
    ...sealed(section),
    returnReason: section.returnReason && seal(section.returnReason),
    trajectoryId,
  }));
  await tx.query(
    `insert into plan_section (organisation_id, trajectory_id, section, status, version, sentences, items, return_reason, approved_by, approved_at, accepted_at, updated_at)
     select koers_organisation(), "trajectoryId", section, status, version, sentences, items, "returnReason", "approvedBy", "approvedAt", "acceptedAt", "updatedAt"
     from jsonb_to_recordset($1::jsonb) as g("trajectoryId" uuid, section text, status text, version integer, sentences jsonb, items jsonb, "returnReason" text, "approvedBy" uuid,
       "approvedAt" timestamptz, "acceptedAt" timestamptz, "updatedAt" timestamptz)`,
    [JSON.stringify(sections)],
  );
  const versions = lived.flatMap(({ trajectoryId, section, versions }) =>
    versions.map((version) => ({ ...version, ...sealed(version), trajectoryId, section: section.section })),
  );
  await tx.query(
    `insert into plan_section_version (organisation_id, trajectory_id, section, version, sentences, items, written_by, written_at)
     select koers_organisation(), "trajectoryId", section, version, sentences, items, "writtenBy", "writtenAt"
     from jsonb_to_recordset($1::jsonb) as g("trajectoryId" uuid, section text, version integer, sentences jsonb, items jsonb, "writtenBy" uuid, "writtenAt" timestamptz)`,
    [JSON.stringify(versions)],
  );
  return lived.flatMap(({ trajectoryId, section, steps }) =>
    steps.map(
      ({ step, at, version, from, to }): DatedEntry => ({
        at,
        by: step.by,
        action: `plan:${step.action}`,
        objectType: 'section',
        objectId: section.section,
        trajectoryId,
        detail: { version, from, to },
      }),
    ),
  );
}

function sealed({ sentences, items }: { sentences: readonly Sentence[]; items: readonly PlanItem[] }) {
  return {
    sentences: sentences.map((sentence) => ({ ...sentence, text: seal(sentence.text) })),
    items: items.map((item) => eachItemText(item, seal)),
  };
}
