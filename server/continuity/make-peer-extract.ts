// A case for colleagues, made by who guides: passages to choose from, hidden beside what stood there, corrected by hand, looked at once more
// before it may be taken along. Koers sends it to nobody and keeps none of it: that it was taken is in the trail, not what. No consent is
// asked for what points at nobody; where something still may, the client agreed first, and reads in the trail that this was noted.
import type { Database, Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import { listPeople } from '../people/store.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import { type Disguised, findLeft, findWarnings, makeDisguise, type Passage, type Warning } from './peer-extract.ts';
import { listPassages, type OfferedPassage } from './passage-store.ts';

type Deps = { db: Database };

/** What there is to choose from. What the client keeps private is not among it. @throws Refusal not-allowed, not-found */
export function gatherPassages(deps: Deps, person: Person, trajectoryId: string): Promise<OfferedPassage[]> {
  return deps.db.asPerson(person, async (tx) => listPassages(tx, permitOn(person, await readTrajectory(tx, trajectoryId), 'peer-extract:make').id));
}

/** @throws Refusal not-allowed, not-found */
export function previewPassages(
  deps: Deps,
  person: Person,
  trajectoryId: string,
  passages: readonly Passage[],
): Promise<{ passages: Disguised[]; warnings: Warning[] }> {
  return deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'peer-extract:make');
    const hidden = makeDisguise(await namesAround(tx, trajectory))(passages);
    const after = passages.map(({ kind }, i) => ({ kind, text: hidden[i]?.after ?? '' }));
    return {
      passages: hidden,
      warnings: findWarnings(
        after,
        passages.map(({ text }) => text),
      ),
    };
  });
}

/**
 * Lets the text go, as the counsellor made it.
 * @throws Refusal not-allowed, not-found, invalid-input (a name, an address or a number of somebody stands in a passage: params.passage, params.kinds),
 * not-in-this-state (something may still point at somebody, and the client did not agree: params.codes)
 */
export function takeExtract(
  deps: Deps,
  person: Person,
  trajectoryId: string,
  taken: { passages: readonly Passage[]; clientAgreed: boolean },
): Promise<{ passages: Passage[]; takenAt: string }> {
  return deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'peer-extract:make');
    const names = await namesAround(tx, trajectory);
    for (const [passage, { text }] of taken.passages.entries()) {
      const kinds = findLeft(text, names);
      if (kinds.length > 0) throw new Refusal('invalid-input', { field: 'passages', passage, kinds });
    }
    const codes = [...new Set(findWarnings(taken.passages).map(({ code }) => code))];
    if (codes.length > 0 && !taken.clientAgreed) throw new Refusal('not-in-this-state', { state: 'may-identify', codes });
    const detail = { passages: taken.passages.length, clientAgreed: taken.clientAgreed && codes.length > 0 };
    await record(tx, person, { action: 'peer-extract:take', objectType: 'trajectory', objectId: trajectoryId, trajectoryId, detail });
    return { passages: [...taken.passages], takenAt: new Date().toISOString() };
  });
}

async function namesAround(tx: Tx, trajectory: Trajectory): Promise<string[]> {
  const people = await listPeople(tx, null);
  const around = [
    trajectory.clientName,
    trajectory.counsellorName,
    trajectory.standInName,
    ...people.filter(({ role }) => role !== 'client').map(({ name }) => name),
  ];
  return [...new Set(around.filter((name): name is string => Boolean(name)))];
}
