// Referrals as their client and who guides see them, and how many there are for who may only count.
import type { Database, Tx } from '../db/as-person.ts';
import { permit, permitOn } from '../people/permit.ts';
import { type Person, relationTo } from '../people/roles.ts';
import { listPartners } from '../knowledge/list-partners.ts';
import { listTrajectories, readTrajectory } from '../trajectory/store.ts';
import { type PresentedReferral, presentReferral, type ReferralWorld } from './present-referral.ts';
import { type ReferralStatus, referralStatuses } from './referral.ts';
import { countReferrals, listReferrals, readPauses, type StoredReferral } from './store.ts';

/** Newest first; of every trajectory of this person, or of one. @throws Refusal not-allowed, not-found */
export function readReferrals(deps: { db: Database }, person: Person, trajectoryId: string | null): Promise<PresentedReferral[]> {
  return deps.db.asPerson(person, async (tx) => {
    permit(person, 'referral:read');
    const trajectories = trajectoryId === null ? await listTrajectories(tx) : [permitOn(person, await readTrajectory(tx, trajectoryId), 'referral:read')];
    const stored = await listReferrals(tx, trajectoryId);
    const world = await readWorld(tx, stored);
    return stored.flatMap((referral) => {
      const trajectory = trajectories.find(({ id }) => id === referral.trajectoryId);
      return trajectory ? [presentReferral(referral, { role: person.role, relation: relationTo(person, trajectory) }, world)] : [];
    });
  });
}

/** The directory and the pauses around these referrals, as of now. */
export async function readWorld(tx: Tx, referrals: readonly StoredReferral[]): Promise<ReferralWorld> {
  const now = new Date();
  if (referrals.length === 0) return { partners: new Map(), pauses: new Map(), now };
  const partners = new Map((await listPartners(tx, now, { withArchived: true })).map((partner) => [partner.id, partner]));
  return { partners, pauses: await readPauses(tx, null), now };
}

/** With fewer clients behind it a figure is not shown. */
const fewestClients = 5;
/** `count` null: about so few clients that somebody could be found back. No total is shown, so none can be reckoned. */
export type CountedReferrals = { status: ReferralStatus; count: number | null };

/** Figures without a word of anybody's: a supervisor may count referrals, not read them. @throws Refusal not-allowed */
export async function countAllReferrals(deps: { db: Database }, person: Person): Promise<CountedReferrals[]> {
  permit(person, 'referral:count');
  const counts = await deps.db.asSystem(person.organisationId, 'count referrals', countReferrals);
  return counts
    .sort((a, b) => referralStatuses.indexOf(a.status) - referralStatuses.indexOf(b.status))
    .map(({ status, count, clients }) => ({ status, count: clients < fewestClients ? null : count }));
}
