// Puts a referral before the client: to whom it could be, and the four things to talk about (choice, use, added value, impact). What
// was agreed or approved before was about another proposal, and does not count for this one.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { listPartners } from '../knowledge/list-partners.ts';
import { listPeople } from '../people/store.ts';
import type { Person } from '../people/roles.ts';
import type { Trajectory } from '../trajectory/store.ts';
import { changeReferral, type ReferralDeps } from './change-referral.ts';
import type { PresentedReferral } from './present-referral.ts';
import { type Contacter, needsTalkFirst, type ReferralKind, type ReferralTarget } from './referral.ts';

export type Proposal = {
  /** What it is about; one that came from a signal keeps the signal's. */
  kind: ReferralKind | null;
  reason: string;
  targets: readonly { id: string; type: ReferralTarget['type'] }[];
  choice: string;
  usefulness: string;
  addedValue: string;
  impact: string;
  contactBy: Contacter;
};

/** @throws Refusal invalid-input (a target that is not there), and see changeReferral */
export function discussReferral(deps: ReferralDeps, person: Person, of: { id: string; version: number }, proposal: Proposal): Promise<PresentedReferral> {
  return changeReferral(deps, person, { ...of, action: 'discuss' }, async (current, _to, tx, trajectory) => {
    const { targets, partners, directory } = await findTargets(tx, proposal.targets, trajectory);
    const kind = current.signalId === null ? (proposal.kind ?? current.kind) : current.kind;
    // What becomes about violence at home waits for that talk, also where something else was on the client's screen before.
    const before = directory.filter(({ id }) => current.targets.some((target) => target.id === id));
    const { situation } = current;
    const waits = needsTalkFirst(kind, partners, situation) && !(current.shownAt && needsTalkFirst(current.kind, before, situation));
    return {
      content: {
        ...proposal,
        kind,
        targets,
        version: current.version + 1,
        shownAt: waits ? null : (current.shownAt ?? new Date()),
        agreedTarget: null,
        agreedAt: null,
        declinedAt: null,
        extractApprovedAt: null,
        extractWish: null,
      },
      asksClient: true,
      detail: { targets: targets.map(({ id }) => id), contactBy: proposal.contactBy },
    };
  });
}

/** The targets with the names they have now: partners of the directory that are in use, colleagues other than the counsellor. */
async function findTargets(tx: Tx, wanted: Proposal['targets'], trajectory: Trajectory) {
  const directory = await listPartners(tx, new Date());
  const colleagues = await listPeople(tx, 'counsellor');
  const partners = directory.filter(({ id }) => wanted.some((target) => target.type === 'partner' && target.id === id));
  const targets = wanted.map(({ id, type }): ReferralTarget => {
    const found = type === 'partner' ? partners.find((partner) => partner.id === id) : colleagues.find((colleague) => colleague.id === id);
    if (!found || found.id === trajectory.counsellorId) throw new Refusal('invalid-input', { field: 'targets' });
    return { id, type, name: found.name };
  });
  return { targets, partners, directory };
}
