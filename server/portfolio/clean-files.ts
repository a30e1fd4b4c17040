// Finds what an end of the process left behind: files that began to come in, and kept ones that no portfolio knows of. It looks at what is on
// the disk and in the database as they are, so it may be killed and begin again at any moment. And it asks the scanner again about what that
// did not see.
import { describeError } from '../log.ts';
import { findOrphans, listUnscanned, writeScan } from './evidence-store.ts';
import type { PortfolioDeps } from './portfolio-deps.ts';

/** A file is written down right after it is kept; a slow line may take a quarter of an hour. */
const safeAfter = 60 * 60_000;
const scannedPerRound = 20;

type CleanDeps = Pick<PortfolioDeps, 'db' | 'files' | 'scanFile' | 'live' | 'log'>;

/** Erases what nobody knows of, and says how much that was. */
export async function cleanFiles({ db, files }: CleanDeps, organisationId: string, now: Date): Promise<{ orphans: number; brokenOff: number }> {
  if (!files) return { orphans: 0, brokenOff: 0 };
  const before = new Date(now.getTime() - safeAfter);
  const brokenOff = await files.dropBrokenOff(organisationId, before);
  const kept = await files.listKept(organisationId, before);
  if (kept.length === 0) return { orphans: 0, brokenOff };
  const orphans = await db.asSystem(organisationId, 'files that no portfolio knows of', (tx) => findOrphans(tx, kept));
  for (const key of orphans) await files.erase(key);
  return { orphans: orphans.length, brokenOff };
}

/** Asks the scanner about what it has not seen. What holds something harmful is not given out any more, and its bytes go. */
export async function scanAgain({ db, files, scanFile, live, log }: CleanDeps, organisationId: string): Promise<void> {
  if (!files || !scanFile) return;
  const waiting = await db.asSystem(organisationId, 'files to scan', (tx) => listUnscanned(tx, scannedPerRound));
  for (const { id, trajectoryId, key } of waiting) {
    const kept = await files.get(key);
    if (!kept) continue;
    try {
      const found = await scanFile(kept.open());
      await db.asSystem(organisationId, 'scanned file', (tx) => writeScan(tx, id, found));
      if (found === 'infected') await files.erase(key);
      live.changed(organisationId, 'portfolio', trajectoryId);
    } catch (failure) {
      log('scan.failed', describeError(failure));
      await db.asSystem(organisationId, 'scan failed', (tx) => writeScan(tx, id, 'failed'));
      return;
    }
  }
}
