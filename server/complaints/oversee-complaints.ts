// What answers for quality: the figures of complaints, the list as a table, and the terms of the house.
import type { Database } from '../db/as-person.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { csvBegin, csvLines } from '../words/csv.ts';
import { type ComplaintCounts, countComplaints } from './count-complaints.ts';
import type { Terms } from './deadline.ts';
import { type Elsewhere, listComplaints, readElsewhere, readTerms, writeTerms } from './store.ts';

type Deps = { db: Database; now?(): Date };

/** Figures since a day (2026-01-01). @throws Refusal not-allowed */
export async function readCounts(deps: Deps, person: Person, since: string): Promise<ComplaintCounts> {
  permit(person, 'complaint:handle');
  const complaints = await deps.db.asPerson(person, listComplaints);
  const from = new Date(`${since}T00:00:00Z`);
  return countComplaints(
    complaints.filter(({ filedAt }) => filedAt >= from),
    deps.now?.() ?? new Date(),
  );
}

const head = [
  'complaint',
  'about',
  'filed',
  'status',
  'acknowledge by',
  'acknowledged',
  'answer by',
  'answered',
  'in time',
  'taken up again',
  'helped',
  'learned',
];

/** One line a complaint, without words and without names; that it was taken is recorded. @throws Refusal not-allowed */
export function writeComplaintsAsCsv(deps: Deps, person: Person): Promise<string> {
  permit(person, 'complaint:handle');
  const day = (at: Date | null) => at?.toISOString().slice(0, 10) ?? '';
  return deps.db.asPerson(person, async (tx) => {
    const complaints = await listComplaints(tx);
    await record(tx, person, { action: 'complaint:export', objectType: 'complaint', objectId: person.organisationId, detail: { rows: complaints.length } });
    return (
      csvBegin +
      csvLines([
        head,
        ...complaints.map((one) => [
          one.id,
          one.about,
          day(one.filedAt),
          one.status,
          day(one.acknowledgeBy),
          day(one.acknowledgedAt),
          day(one.answerBy),
          day(one.answeredAt),
          one.answeredAt ? (one.answeredAt <= one.answerBy ? 'yes' : 'no') : '',
          one.reopenedAt ? 'yes' : 'no',
          one.helped ?? '',
          one.learned.join(', '),
        ]),
      ])
    );
  });
}

/** The terms of the house, and where else one can go: a client reads both before they write. */
export const readComplaintTerms = (deps: Deps, person: Person): Promise<Terms & { elsewhere: Elsewhere | null }> =>
  deps.db.asPerson(person, async (tx) => ({ ...(await readTerms(tx)), elsewhere: await readElsewhere(tx) }));

/** For complaints from now on; those that are there keep the dates that were promised. @throws Refusal not-allowed */
export async function setTerms(deps: Deps, person: Person, terms: Terms): Promise<Terms> {
  permit(person, 'complaint:set-terms');
  await deps.db.asSystem(person.organisationId, 'terms of complaints', async (tx) => {
    await writeTerms(tx, terms);
    await record(tx, person, { action: 'complaint:set-terms', objectType: 'organisation', objectId: person.organisationId, detail: terms });
  });
  return terms;
}
