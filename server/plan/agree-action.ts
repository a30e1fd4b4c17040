// A new action, agreed while the actions of the plan are followed up: beside what stands there, by whoever writes it down. It is agreed as
// everything in the plan is. A counsellor's own addition to what was approved is approved by them with it, and waits for the client's yes;
// what a client adds waits for the counsellor. Nothing that stood there changes.
import type { Person } from '../people/roles.ts';
import { listInsights } from '../trajectory/insight-store.ts';
import { readDeadline } from '../words/read-deadline.ts';
import { type ChangedSection, changeSection, type PlanDeps } from './change-section.ts';
import { decideSection, type PlanItem, type WrittenItem } from './section.ts';

export type AgreedAction = { itemId: string; section: ChangedSection };

/** @param action the insights it names are kept where they are this client's own. @throws Refusal, see changeSection */
export async function agreeAction(deps: PlanDeps, person: Person, trajectoryId: string, action: Omit<WrittenItem, 'id'>): Promise<AgreedAction> {
  const itemId = crypto.randomUUID();
  const section = await changeSection(deps, person, { trajectoryId, section: 'actions', action: 'edit' }, async (current, status, { tx }) => {
    const known = new Set((await listInsights(tx, trajectoryId)).filter((insight) => insight.status === 'confirmed').map(({ id }) => id));
    const { insightIds, ...words } = action;
    const tied = (insightIds ?? []).filter((id) => known.has(id));
    const deadline = words.when && !words.dueOn ? readDeadline(words.when, deps.now?.() ?? new Date()) : null;
    const item: PlanItem = {
      ...words,
      id: itemId,
      ...(deadline?.is === 'day' ? { dueOn: deadline.on } : {}),
      ...(tied.length > 0 ? { insightIds: tied } : {}),
    };
    // Only what was approved as it stood: whoever adds a line has not looked at what others wrote since.
    const stood = current.status === 'approved' || current.status === 'final';
    const approved = stood && person.role === 'counsellor' ? decideSection(status, 'approve', person.role) : null;
    const isApproved = approved !== null && 'to' in approved;
    return {
      status: isApproved ? approved.to : status,
      approval: isApproved ? { by: person.id } : 'void',
      text: { sentences: current.sentences, items: [...current.items, item], writtenBy: person.id },
      written: [item.text, item.when, item.with, item.means, item.doneWhen].filter(Boolean).join('\n'),
      detail: { adds: itemId, approves: isApproved },
    };
  });
  return { itemId, section };
}
