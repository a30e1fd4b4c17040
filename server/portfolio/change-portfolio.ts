// How every change of a portfolio happens: who may, lock, decide, write and record, commit, tell open screens. The verbs beside this file say
// only what changes. What a client wrote is screened in the transaction that keeps it.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import type { Permission, Person } from '../people/roles.ts';
import { type Care, type RaisedFromText, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import { nowOf, type PortfolioDeps } from './portfolio-deps.ts';
import type { PresentedPortfolio } from './present-portfolio.ts';
import { gatherPortfolio, showPortfolio } from './read-portfolio.ts';

/** A portfolio as it now stands; with help lines where what the client wrote is pressing. */
export type ChangedPortfolio = PresentedPortfolio & { care?: Care };
/** What a client wrote, and of which experience, file, view or advice it is. */
export type Change = { text: string | null; id: string } | undefined;

/**
 * @param work gives what the client wrote, where something is new in it
 * @throws Refusal not-found, not-allowed, not-in-this-state (closed), guidance-not-ready (a client writes, and nobody would see a signal),
 *   and those of `work`
 */
export async function changePortfolio(
  deps: PortfolioDeps,
  person: Person,
  trajectoryId: string,
  word: Permission,
  work: (tx: Tx, trajectory: Trajectory) => Promise<Change>,
): Promise<ChangedPortfolio> {
  const { stored, raised } = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), word);
    mustBeOpen(person, trajectory, word);
    const change = await work(tx, trajectory);
    const raised: RaisedFromText | null =
      change?.text && person.role === 'client'
        ? await raiseFromText(deps, tx, trajectory, { writtenIn: 'portfolio', writtenId: change.id, text: change.text }, nowOf(deps))
        : null;
    return { stored: await gatherPortfolio(tx, person, trajectory), raised };
  });
  deps.live.changed(person.organisationId, 'portfolio', trajectoryId);
  const shown = await showPortfolio(deps, person, stored);
  const care = await tellOfText(deps, person, raised);
  return { ...shown, ...(care && { care }) };
}

/** As in the chat: no client writes before somebody stands in, and nobody after closing. What is theirs a client takes away at any time. */
export function mustBeOpen(person: Person, { closedAt, standInId, responseHours }: Trajectory, word: Permission): void {
  if (word === 'portfolio:throw-away' || word === 'portfolio:export') return;
  if (closedAt) throw new Refusal('not-in-this-state', { state: 'closed' });
  if (person.role === 'client' && (standInId === null || responseHours === null)) throw new Refusal('guidance-not-ready');
}
