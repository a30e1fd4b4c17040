// A link to the text that the client approved: made by who guides, for so many days and looks, with a code by telephone where they want
// one; withdrawn at once by the client or by who guides. Both read who opened it. Koers sends it to nobody.
import { randomBytes, randomInt } from 'node:crypto';
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { mayOn, permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import type { HandoverDeps } from './change-handover.ts';
import { type LinkState, stateOf } from './extract-link.ts';
import { addLink, listLinks, listLooks, type Look, readText, withdrawLink } from './extract-link-store.ts';

export type PresentedLink = {
  id: string;
  state: LinkState;
  madeAt: string;
  expiresAt: string;
  looksAllowed: number;
  looksUsed: number;
  wrongCodes: number;
  hasCode: boolean;
  looks: { at: string; outcome: Look['outcome']; agent: string }[];
  may: string[];
};
export type ShownLinks = { links: PresentedLink[]; may: string[] };
/** Told once: the address, and the code to tell by telephone. */
export type MadeLink = ShownLinks & { path: string; code: string | null };

const nowOf = (deps: Pick<HandoverDeps, 'now'>): Date => deps.now?.() ?? new Date();
const dayMs = 86_400_000;

/** @throws Refusal not-allowed, not-found */
export function readLinks(deps: HandoverDeps, person: Person, referralId: string): Promise<ShownLinks> {
  return deps.db.asPerson(person, async (tx) => {
    const { trajectory } = await findReferral(tx, person, referralId, 'extract-link:read');
    return showLinks(deps, tx, person, trajectory, referralId);
  });
}

/** @throws Refusal not-allowed, not-found, not-in-this-state (the client did not approve this text), stale-version */
export async function makeLink(
  deps: HandoverDeps,
  person: Person,
  of: { referralId: string; extractVersion: number; days: number; looks: number; withCode: boolean },
): Promise<MadeLink> {
  const made = await deps.db.asPerson(person, async (tx) => {
    const { trajectory, text } = await findReferral(tx, person, of.referralId, 'extract-link:make');
    if (!text.isApproved || text.isWithdrawn) throw new Refusal('not-in-this-state', { state: 'not-approved' });
    if (text.extractVersion !== of.extractVersion) throw new Refusal('stale-version', { version: text.extractVersion });
    const id = crypto.randomUUID();
    const secret = randomBytes(32).toString('base64url');
    const code = of.withCode ? String(randomInt(0, 1_000_000)).padStart(6, '0') : null;
    const expiresAt = new Date(nowOf(deps).getTime() + of.days * dayMs);
    const { referralId, extractVersion } = of;
    await addLink(tx, { id, trajectoryId: trajectory.id, referralId, extractVersion, secret, code, expiresAt, looksAllowed: of.looks });
    await record(tx, person, {
      action: 'extract-link:make',
      objectType: 'extract-link',
      objectId: id,
      trajectoryId: trajectory.id,
      detail: { referralId, extractVersion, days: of.days, looks: of.looks, withCode: of.withCode },
    });
    const shown = await showLinks(deps, tx, person, trajectory, referralId);
    return { ...shown, path: `/api/shared/${person.organisationId}.${id}.${secret}`, code, trajectoryId: trajectory.id };
  });
  const { trajectoryId, ...rest } = made;
  deps.live.changed(person.organisationId, 'referrals', trajectoryId);
  return rest;
}

/** @throws Refusal not-allowed, not-found, not-in-this-state (withdrawn before) */
export async function stopLink(deps: HandoverDeps, person: Person, of: { referralId: string; linkId: string }): Promise<ShownLinks> {
  const { shown, trajectoryId } = await deps.db.asPerson(person, async (tx) => {
    const { trajectory } = await findReferral(tx, person, of.referralId, 'extract-link:withdraw');
    if (!(await listLinks(tx, of.referralId)).some(({ id }) => id === of.linkId)) throw new Refusal('not-found');
    if (!(await withdrawLink(tx, of.referralId, of.linkId))) throw new Refusal('not-in-this-state', { status: 'withdrawn' });
    await record(tx, person, { action: 'extract-link:withdraw', objectType: 'extract-link', objectId: of.linkId, trajectoryId: trajectory.id });
    return { shown: await showLinks(deps, tx, person, trajectory, of.referralId), trajectoryId: trajectory.id };
  });
  deps.live.changed(person.organisationId, 'referrals', trajectoryId);
  return shown;
}

async function findReferral(tx: Tx, person: Person, referralId: string, word: 'extract-link:read' | 'extract-link:make' | 'extract-link:withdraw') {
  const text = await readText(tx, referralId);
  const trajectory = permitOn(person, text && (await readTrajectory(tx, text.trajectoryId)), word);
  if (!text) throw new Refusal('not-found');
  return { trajectory, text };
}

async function showLinks(deps: HandoverDeps, tx: Tx, person: Person, trajectory: Trajectory, referralId: string): Promise<ShownLinks> {
  const text = await readText(tx, referralId);
  if (!text) throw new Refusal('not-found');
  const held = mayOn(person, trajectory);
  const looks = await listLooks(tx, referralId);
  const links = (await listLinks(tx, referralId)).map((link): PresentedLink => {
    const state = stateOf(link, text, nowOf(deps));
    return {
      id: link.id,
      state,
      madeAt: link.madeAt.toISOString(),
      expiresAt: link.expiresAt.toISOString(),
      looksAllowed: link.looksAllowed,
      looksUsed: link.looksUsed,
      wrongCodes: link.wrongCodes,
      hasCode: link.hasCode,
      looks: looks.filter(({ linkId }) => linkId === link.id).map(({ at, outcome, agent }) => ({ at: at.toISOString(), outcome, agent })),
      may: held.filter((word) => word === 'extract-link:withdraw' && link.withdrawnAt === null && state !== 'expired'),
    };
  });
  return { links, may: held.filter((word) => word === 'extract-link:make' && text.isApproved && !text.isWithdrawn) };
}
