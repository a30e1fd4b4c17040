// What an administrator decides about a partner or a document without writing in it: it was checked today, it goes out of use or comes
// back, and, where Koers brings a newer text than the organisation's own, which of the two stands.
import type { Database, Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { type Kept, type KeptRow, markChecked, passOverShipped, readKept, setArchived, takeShipped } from './kept-store.ts';
import { partnerDetails } from './knowledge-file.ts';
import { isEmergencyNumber } from './partner.ts';
import type { CutPassage } from './split-passages.ts';
import { writePassages } from './store.ts';

/** `splitPassages` null: this runtime cannot cut texts. */
export type KeepDeps = {
  db: Database;
  splitPassages: ((title: string, body: string) => Promise<CutPassage[]>) | null;
};
/** Which one, and as what it is kept. */
export type Of = { kind: Kept; id: string };

/** The facts were looked at today and are right. @throws Refusal not-allowed, not-found */
export async function checkKept({ db }: Pick<KeepDeps, 'db'>, person: Person, of: Of, today: string): Promise<void> {
  permit(person, 'knowledge:manage');
  await db.asPerson(person, async (tx) => {
    await lockKept(tx, of);
    await markChecked(tx, person.id, of.id, today);
    await record(tx, person, { action: `${of.kind}:check`, objectType: 'document', objectId: of.id, detail: { day: today } });
  });
}

/** Takes it out of use, or back in. @throws Refusal not-allowed, not-found, not-in-this-state (an emergency line stays) */
export async function archiveKept({ db }: Pick<KeepDeps, 'db'>, person: Person, of: Of, archived: boolean): Promise<void> {
  permit(person, 'knowledge:manage');
  await db.asPerson(person, async (tx) => {
    const { details } = await lockKept(tx, of);
    if (archived && isEmergencyNumber(partnerDetails.safeParse(details).data?.number)) throw new Refusal('not-in-this-state', { why: 'emergency-line' });
    await setArchived(tx, person.id, of.id, archived);
    await record(tx, person, { action: `${of.kind}:${archived ? 'archive' : 'restore'}`, objectType: 'document', objectId: of.id });
  });
}

/** Chooses between the own text and the newer one. @throws Refusal not-allowed, not-found, stale-version, not-in-this-state (nothing waits), not-here */
export async function chooseShipped(deps: KeepDeps, person: Person, of: Of, choice: 'take' | 'keep-own'): Promise<void> {
  permit(person, 'knowledge:manage');
  const seen = await deps.db.asPerson(person, (tx) => readKept(tx, of.kind, of.id));
  if (!seen) throw new Refusal('not-found');
  const { shipped } = seen;
  if (!shipped) throw new Refusal('not-in-this-state');
  const passages = choice === 'take' ? await cutText(deps, shipped.file.title, shipped.file.body) : [];
  await deps.db.asPerson(person, async (tx) => {
    const current = await lockKept(tx, { ...of, version: seen.version });
    if (current.shipped?.hash !== shipped.hash) throw new Refusal('stale-version', { version: current.version });
    if (choice === 'take') {
      await takeShipped(tx, of.id, shipped);
      await writePassages(tx, of.id, shipped.file.title, passages);
    } else await passOverShipped(tx, of.id, shipped.hash);
    await record(tx, person, { action: `${of.kind}:${choice === 'take' ? 'take-newer' : 'keep-own'}`, objectType: 'document', objectId: of.id });
  });
}

/** Holds it until the transaction ends. @throws Refusal not-found, stale-version (where `version` is another) */
export async function lockKept(tx: Tx, { kind, id, version }: Of & { version?: string }): Promise<KeptRow> {
  const current = await readKept(tx, kind, id, { lock: true });
  if (!current) throw new Refusal('not-found');
  if (version !== undefined && version !== current.version) throw new Refusal('stale-version', { version: current.version });
  return current;
}

/** @throws Refusal not-here */
export async function cutText({ splitPassages }: KeepDeps, title: string, body: string): Promise<CutPassage[]> {
  if (!splitPassages) throw new Refusal('not-here');
  return splitPassages(title, body);
}

/** Where an organisation's own text stands: below its folder, under its name. */
export function ownPath(folder: string, name: string): string {
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${folder}/eigen/${words || 'zonder-naam'}.md`;
}
