// What is wrong with a block of the chain, row by row. It goes on after a bad row, with the link that was written down: one changed row is
// one finding, and what comes after it is still looked at. Pure.
import { type BlockFacts, type ChainedRow, headOf, linkOf } from './chain.ts';

/**
 * - changed: the row is not what was sealed · missing: what was sealed is gone · inserted: a row stands among what was sealed, and was not there
 * - reordered: rows stand in another order than they were sealed in · seal-changed: the seal itself was rewritten
 * - truncated: the end is gone · rewritten: the chain is whole, but not the one whose head was kept · late: dated before what was sealed
 *   before it by more than an hour, so written afterwards, or the server's clock was wrong
 */
export const findingKinds = ['changed', 'missing', 'inserted', 'reordered', 'seal-changed', 'truncated', 'rewritten', 'late'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** `place` in the chain, `trailId` of the row, `block`; null where there is none. `at`: when the row says that it happened. */
export type Finding = { kind: FindingKind; block: number | null; place: number | null; trailId: string | null; at: string | null };

/** A place of the chain with the row that stands there; `row` null when it is gone. */
export type SealedRow = { place: number; trailId: string; hash: Buffer; row: ChainedRow | null };

/** How much earlier than the block before a row may be dated, in milliseconds: no transaction of ours is open that long. */
const longestOpen = 60 * 60_000;

/** Looks at one block. `before` is the head it goes on from, `sealedBefore` when that was. */
export function checkBlock(
  block: BlockFacts & { head: Buffer },
  sealed: readonly SealedRow[],
  before: Buffer,
  sealedBefore: string | null,
): { findings: Finding[]; rows: number } {
  const findings: Finding[] = [];
  const find = (kind: FindingKind, at: Partial<Finding>) => findings.push({ kind, block: block.number, place: null, trailId: null, at: null, ...at });
  let place = block.firstPlace;
  let known: Buffer | null = before;
  for (const [i, { place: here, trailId, hash, row }] of sealed.entries()) {
    for (; place < here; place++) {
      find('missing', { place });
      known = null;
    }
    place++;
    const about = { place: here, trailId, at: row?.at ?? null };
    const next = sealed[i + 1];
    const previous = sealed[i - 1];
    const isOutOfOrder = (next && BigInt(next.trailId) < BigInt(trailId)) || (previous && BigInt(trailId) < BigInt(previous.trailId));
    if (isOutOfOrder) find('reordered', about);
    let goesOnFrom = hash;
    if (!row) find('missing', about);
    else {
      const link = known && linkOf(known, row);
      if (link && !link.equals(hash)) {
        // Where what follows still goes on from what this row gives, it is the seal that was touched, and not the row.
        const rowIsRight = next?.row ? linkOf(link, next.row).equals(next.hash) : here === block.lastPlace && headOf(link, block).equals(block.head);
        if (rowIsRight) goesOnFrom = link;
        if (!isOutOfOrder) find(rowIsRight ? 'seal-changed' : 'changed', about);
      }
      if (sealedBefore && Date.parse(row.at) < Date.parse(sealedBefore) - longestOpen) find('late', about);
    }
    known = goesOnFrom;
  }
  if (place <= block.lastPlace) find('truncated', { place });
  else if (known && !headOf(known, block).equals(block.head)) find('seal-changed', { place: block.lastPlace });
  return { findings, rows: sealed.length };
}
