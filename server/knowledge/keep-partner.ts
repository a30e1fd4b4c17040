// An administrator keeps the partner directory: changes a partner, or adds one of the organisation's own (what is decided about it as a
// whole: oversee-kept.ts). Saving writes document and passages at once, so that chat says it in the next reply.
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { composePartner, type PartnerFields } from './compose-partner.ts';
import { partnerDetails } from './knowledge-file.ts';
import { isEmergencyNumber } from './partner.ts';
import { cutText, type KeepDeps, lockKept, ownPath } from './oversee-kept.ts';
import { addPartner, readPartner, type StoredPartner, writePartner } from './partner-store.ts';
import { writePassages } from './store.ts';

/**
 * Writes a partner, new when `of` is null.
 * @param today the day, in Brussels, on which `checked` counts
 * @returns its id
 * @throws Refusal not-allowed, not-found, stale-version, invalid-input (field, why), not-here
 */
export async function savePartner(
  deps: KeepDeps,
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
  const passages = await cutText(deps, fields.title, body);
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
      await lockKept(tx, { kind: 'partner', ...of });
      await writePartner(tx, person.id, of.id, text);
    } else {
      id = await addPartner(tx, person.id, ownPath('partners', fields.name), 'Eigen gegevens van de organisatie', text);
      if (id === null) throw new Refusal('invalid-input', { field: 'name', why: 'taken' });
    }
    await writePassages(tx, id as string, fields.title, passages);
    await record(tx, person, { action: of ? 'partner:edit' : 'partner:add', objectType: 'document', objectId: id as string, detail: { checked } });
    return id as string;
  });
}

const detailsOf = ({ details }: StoredPartner) => partnerDetails.parse(details);
