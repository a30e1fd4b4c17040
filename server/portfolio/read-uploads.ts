// What another slice may know of the files of a portfolio: what a sentence of the plan that rests on one points at. Under the reader's rights.
import type { Tx } from '../db/as-person.ts';
import { listFiles } from './evidence-store.ts';

/** `text`: what the client says that it is; its name where they said nothing. */
export type UploadText = { kind: 'upload'; id: string; title: string; text: string; at: Date };

/** Where a file stands that may be pointed at, as a condition over `g.id` and the trajectory `$1`: for who looks whether evidence is still there. */
export const standingUpload = `select 1 from evidence_file e where e.organisation_id = koers_organisation() and e.id = g.id and e.trajectory_id = $1 and e.scan <> 'infected'`;

/** Those of these files that are still there for this person, in the order in which they came. */
export async function readUploads(tx: Tx, trajectoryId: string, ids: readonly string[]): Promise<UploadText[]> {
  if (ids.length === 0) return [];
  const files = await listFiles(tx, trajectoryId);
  return files
    .filter(({ id, scan }) => ids.includes(id) && scan !== 'infected')
    .map(({ id, name, about, addedAt }) => ({ kind: 'upload', id, title: name, text: about || name, at: addedAt }));
}
