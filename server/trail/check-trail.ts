// Looks whether the trail is what was sealed: block by block, so that a check of a million rows holds no more than one block in memory, and the one
// connection of the embedded database is free between two. Says what is wrong and with which row, from the first on.
import type { Database, Tx } from '../db/as-person.ts';
import { genesisOf, readHead } from './chain.ts';
import { checkBlock, type Finding } from './check-block.ts';
import { type Block, listBlocks, readClosedBefore, readHorizon, readLastBlock } from './seal-store.ts';
import { listSealedRows, listStraySeals, listUnsealedAmongSealed } from './check-store.ts';

/** Findings that are kept and shown; how many there are is counted all the same. */
export const mostFindings = 50;

export type CheckState = {
  /** The last block that was looked at. */
  blocks: number;
  rows: number;
  /** When the last row that was looked at happened, by its own word. */
  checkedUntil: string | null;
  findings: Finding[];
  found: number;
  done: boolean;
};

export const unchecked: CheckState = { blocks: 0, rows: 0, checkedUntil: null, findings: [], found: 0, done: false };

const wrong = (finding: Partial<Finding> & Pick<Finding, 'kind'>): Finding => ({ block: null, place: null, trailId: null, at: null, ...finding });

/** Looks at the next block, or, after the last, at what stands outside the blocks. As system. */
export async function checkNext(tx: Tx, organisationId: string, state: CheckState, keptHead: string | null): Promise<CheckState> {
  const add = (findings: readonly Finding[]) => ({
    findings: [...state.findings, ...findings].slice(0, mostFindings),
    found: state.found + findings.length,
  });
  const [previous = null, next = null] = state.blocks === 0 ? [null, (await listBlocks(tx, 1, 1))[0]] : await aroundOf(tx, state.blocks);
  if (!next) return { ...state, ...add(await checkOutside(tx, keptHead)), done: true };

  const before = previous?.head ?? genesisOf(organisationId);
  const found: Finding[] = [];
  // A block in the middle is gone with its seals: what follows cannot go on from what is there.
  if (next.number !== state.blocks + 1 || next.firstPlace !== (previous?.lastPlace ?? 0) + 1)
    found.push(wrong({ kind: 'missing', block: state.blocks + 1, place: (previous?.lastPlace ?? 0) + 1 }));
  const sealed = await listSealedRows(tx, next.firstPlace, next.lastPlace);
  const checked = checkBlock(next, sealed, before, (await readClosedBefore(tx, next.number))?.sealedAt ?? null);
  found.push(...checked.findings);
  return {
    ...state,
    ...add(found),
    blocks: next.number,
    rows: state.rows + checked.rows,
    checkedUntil: sealed.findLast(({ row }) => row)?.row?.at ?? state.checkedUntil,
  };
}

async function aroundOf(tx: Tx, number: number): Promise<[Block | null, Block | null]> {
  const blocks = await listBlocks(tx, number, 2);
  const previous = blocks[0]?.number === number ? blocks[0] : null;
  return [previous, blocks[previous ? 1 : 0] ?? null];
}

/** What no block speaks of: rows that stand among the sealed ones without a seal, seals after the last block, and the head that was kept. */
async function checkOutside(tx: Tx, keptHead: string | null): Promise<Finding[]> {
  const findings: Finding[] = [];
  const last = await readLastBlock(tx);
  if ((await listStraySeals(tx, last?.lastPlace ?? 0)) > 0)
    findings.push(wrong({ kind: 'truncated', block: (last?.number ?? 0) + 1, place: (last?.lastPlace ?? 0) + 1 }));
  // While a pass goes on, its own rows wait for their seal: what the pass before it closed is what nothing may have come into.
  const closed = last && (last.passDone ? last : await readClosedBefore(tx, last.number));
  if (closed) {
    const { max } = await readHorizon(tx);
    // On another server the numbers of transactions say nothing until the next seal.
    const until = BigInt(max) >= BigInt(closed.passUntil) ? closed.passUntil : null;
    for (const { id, at } of await listUnsealedAmongSealed(tx, until, closed.sealedAt, mostFindings))
      findings.push(wrong({ kind: 'inserted', trailId: id, at }));
  }
  const kept = keptHead === null ? null : readHead(keptHead);
  if (kept) {
    const [block] = await listBlocks(tx, kept.number, 1);
    if (!last || kept.number > last.number) findings.push(wrong({ kind: 'truncated', block: kept.number }));
    else if (block?.number !== kept.number || !block.head.equals(kept.head)) findings.push(wrong({ kind: 'rewritten', block: kept.number }));
  }
  return findings;
}

/** The whole check in one go, for the command. `onBlock` hears how far it is. */
export async function checkTrail(
  db: Pick<Database, 'asSystem'>,
  organisationId: string,
  keptHead: string | null = null,
  onBlock: (state: CheckState) => void = () => {},
): Promise<CheckState> {
  let state = unchecked;
  while (!state.done) {
    const from = state;
    state = await db.asSystem(organisationId, 'checking the trail', (tx) => checkNext(tx, organisationId, from, keptHead));
    onBlock(state);
  }
  return state;
}
