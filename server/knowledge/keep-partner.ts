// An administrator keeps the partner directory: changes a partner, adds one of the organisation's own, checks, archives, and chooses
// between their own text and a newer one of Koers. Saving writes document and passages at once, so that chat says it in the next reply.
import type { Database, Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { composePartner, type PartnerFields } from './compose-partner.ts';
import { partnerDetails } from './knowledge-file.ts';
import { isEmergencyNumber } from './partner.ts';
import { addPartner, markChecked, passOverShipped, readPartner, setArchived, type StoredPartner, takeShipped, writePartner } from './partner-store.ts';
import type { CutPassage } from './split-passages.ts';
import { writePassages } from './store.ts';

/** `splitPassages` null: this runtime cannot cut texts. */
export type PartnerDeps = {
  db: Database;
  splitPassages: ((title: string, body: string) => Promise<CutPassage[]>) | null;
};

/**
 * Writes a partner, new when `of` is null.
 * @param today the day, in Brussels, on which `checked` counts
 * @returns its id
 * @throws Refusal not-allowed, not-found, stale-version, invalid-input (field, why), not-here
 */
export async function savePartner(
  deps: PartnerDeps,
  person: Person,
  of: { id: string; version: string } | null,
  fields: PartnerFields,
  { checked, today }: { checked: boolean; today: string },
): Promise<string> {
  permit(person, 'knowledge:manage');
  const current = of && (await deps.db.asPerson(person, (tx) => readPartner(tx, of.id)));
  if (of && !current) throw new Refusal('not-found');
  const before = current ? detailsOf(current) : null;
  if (isEmergencyNumber(before?.number) && !fields.number) throw new Refusal('invalid-input', { field: 'number', why: 'emergency-line' });
  if (fields.helpLine && !fields.number && !fields.chatUrl) throw new Refusal('invalid-input', { field: 'number', why: 'help-line' });
  const { details, body } = composePartner(fields, before);
  const passages = await cut(deps, fields.title, body);
  const text = {
    title: fields.title,
    url: fields.url,
    details,
    body,
    checkedAt: checked || !current ? today : current.checkedAt,
    verified: checked || (current?.verified ?? false),
  };
  return deps.db.asPerson(person, async (tx) => {
    let id = of?.id ?? null;
    if (of) {
      await lock(tx, of);
      await writePartner(tx, person.id, of.id, text);
    } else {
      id = await addPartner(tx, person.id, `partners/eigen/${slugOf(fields.name)}.md`, 'Eigen gegevens van de organisatie', text);
      if (id === null) throw new Refusal('invalid-input', { field: 'name', why: 'taken' });
    }
    await writePassages(tx, id as string, fields.title, passages);
    await record(tx, person, { action: of ? 'partner:edit' : 'partner:add', objectType: 'document', objectId: id as string, detail: { checked } });
    return id as string;
  });
}

/** The facts were looked at today and are right. @throws Refusal not-allowed, not-found */
export async function checkPartner(deps: Pick<PartnerDeps, 'db'>, person: Person, id: string, today: string): Promise<void> {
  permit(person, 'knowledge:manage');
  await deps.db.asPerson(person, async (tx) => {
    await lock(tx, { id });
    await markChecked(tx, person.id, id, today);
    await record(tx, person, { action: 'partner:check', objectType: 'document', objectId: id, detail: { day: today } });
  });
}

/** Takes a partner out of use, or back in. @throws Refusal not-allowed, not-found, not-in-this-state (an emergency line stays) */
export async function archivePartner(deps: Pick<PartnerDeps, 'db'>, person: Person, id: string, archived: boolean): Promise<void> {
  permit(person, 'knowledge:manage');
  await deps.db.asPerson(person, async (tx) => {
    const current = await lock(tx, { id });
    if (archived && isEmergencyNumber(detailsOf(current).number)) throw new Refusal('not-in-this-state', { why: 'emergency-line' });
    await setArchived(tx, person.id, id, archived);
    await record(tx, person, { action: archived ? 'partner:archive' : 'partner:restore', objectType: 'document', objectId: id });
  });
}

/** Chooses between the own text and Koers's newer one. @throws Refusal not-allowed, not-found, not-in-this-state (nothing waits), not-here */
export async function chooseShipped(deps: PartnerDeps, person: Person, id: string, choice: 'take' | 'keep-own'): Promise<void> {
  permit(person, 'knowledge:manage');
  const seen = await deps.db.asPerson(person, (tx) => readPartner(tx, id));
  if (!seen) throw new Refusal('not-found');
  const { shipped } = seen;
  if (!shipped) throw new Refusal('not-in-this-state');
  const passages = choice === 'take' ? await cut(deps, shipped.file.title, shipped.file.body) : [];
  await deps.db.asPerson(person, async (tx) => {
    const current = await lock(tx, { id, version: seen.version });
    if (current.shipped?.hash !== shipped.hash) throw new Refusal('stale-version', { version: current.version });
    if (choice === 'take') {
      await takeShipped(tx, id, shipped);
      await writePassages(tx, id, shipped.file.title, passages);
    } else await passOverShipped(tx, id, shipped.hash);
    await record(tx, person, { action: choice === 'take' ? 'partner:take-newer' : 'partner:keep-own', objectType: 'document', objectId: id });
  });
}

async function lock(tx: Tx, { id, version }: { id: string; version?: string }): Promise<StoredPartner> {
  const current = await readPartner(tx, id, { lock: true });
  if (!current) throw new Refusal('not-found');
  if (version !== undefined && version !== current.version) throw new Refusal('stale-version', { version: current.version });
  return current;
}

const detailsOf = ({ details }: StoredPartner) => partnerDetails.parse(details);

async function cut({ splitPassages }: PartnerDeps, title: string, body: string): Promise<CutPassage[]> {
  if (!splitPassages) throw new Refusal('not-here');
  return splitPassages(title, body);
}

function slugOf(name: string): string {
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return words || 'partner';
}
