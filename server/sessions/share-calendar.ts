// A counsellor's calendar as a secret link, for a program that cannot sign in. It says "Loopbaangesprek" and nothing of anybody, unless the
// counsellor chose initials; it is renewed when it got about, and withdrawn when it is not wanted any more. One session as a file, too.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../errors.ts';
import { type CalendarEntry, writeCalendarFile } from '../notify/calendar-file.ts';
import { permit, permitOn } from '../people/permit.ts';
import type { Language, Person } from '../people/roles.ts';
import { readOrganisationName } from '../people/store.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { wordEntry } from '../words/session.ts';
import {
  deleteOwnFeed,
  type Feed,
  type FeedEntry,
  findFeed,
  hashOf,
  listFeedEntries,
  markFeedRead,
  readOwnFeed,
  writeSecret,
  writeShowsInitials,
} from './feed-store.ts';
import type { SessionDeps } from './session-deps.ts';
import { readSession } from './store.ts';

/** A calendar shows what was, too; so many days of it. */
const daysBack = 90;
const dayMs = 86_400_000;

export type ShownFeed = { isOn: boolean; showsInitials: boolean; madeAt: Date | null; readAt: Date | null; may: string[] };
const shown = (feed: Feed | null): ShownFeed => ({
  isOn: feed !== null,
  showsInitials: feed?.showsInitials ?? false,
  madeAt: feed?.madeAt ?? null,
  readAt: feed?.readAt ?? null,
  may: ['calendar:share'],
});

/** @throws Refusal not-allowed */
export async function showFeed(deps: SessionDeps, person: Person): Promise<ShownFeed> {
  permit(person, 'calendar:share');
  return shown(await deps.db.asPerson(person, readOwnFeed));
}

/** A new link, told this once; the one of before is over. @returns the path of the feed */
export async function renewFeed(deps: SessionDeps, person: Person): Promise<ShownFeed & { path: string }> {
  permit(person, 'calendar:share');
  const secret = randomBytes(32).toString('base64url');
  return deps.db.asPerson(person, async (tx) => {
    await writeSecret(tx, secret, deps.now());
    await record(tx, person, { action: 'calendar:share', objectType: 'calendar-feed', objectId: person.id });
    return { ...shown(await readOwnFeed(tx)), path: `/api/calendar/${person.organisationId}.${person.id}.${secret}.ics` };
  });
}

/** @throws Refusal not-allowed, not-found (there is no link) */
export async function setInitials(deps: SessionDeps, person: Person, showsInitials: boolean): Promise<ShownFeed> {
  permit(person, 'calendar:share');
  return deps.db.asPerson(person, async (tx) => {
    if (!(await writeShowsInitials(tx, showsInitials))) throw new Refusal('not-found');
    await record(tx, person, { action: 'calendar:show-initials', objectType: 'calendar-feed', objectId: person.id, detail: { showsInitials } });
    return shown(await readOwnFeed(tx));
  });
}

/** @throws Refusal not-allowed */
export async function withdrawFeed(deps: SessionDeps, person: Person): Promise<ShownFeed> {
  permit(person, 'calendar:share');
  return deps.db.asPerson(person, async (tx) => {
    if (await deleteOwnFeed(tx)) await record(tx, person, { action: 'calendar:withdraw', objectType: 'calendar-feed', objectId: person.id });
    return shown(null);
  });
}

const token = /^([0-9a-f-]{36})\.([0-9a-f-]{36})\.([\w-]{43})\.ics$/;

/** The calendar behind a link. Whatever is wrong with it, the answer is the same. @throws Refusal not-found */
export async function openFeed(deps: SessionDeps, file: string): Promise<string> {
  const [, organisationId, personId, secret] = token.exec(file) ?? [];
  if (!organisationId || !personId || !secret || !(await deps.db.organisations()).some(({ id }) => id === organisationId)) throw new Refusal('not-found');
  const now = deps.now();
  return deps.db.asSystem(organisationId, 'calendar feed', async (tx) => {
    const feed = await findFeed(tx, personId);
    if (!feed || !timingSafeEqual(feed.hash, hashOf(secret))) throw new Refusal('not-found');
    const entries = await listFeedEntries(tx, personId, new Date(now.getTime() - daysBack * dayMs));
    await markFeedRead(tx, personId, now);
    return writeCalendarFile(
      entries.map((entry) => entryOf(entry, feed)),
      { name: 'Koers', stamp: now },
    );
  });
}

const titles: Record<Language, string> = { nl: 'Loopbaangesprek', fr: 'Entretien de carrière', en: 'Career session' };

function entryOf(
  { id, startsAt, minutes, place, status, sequence, clientName }: FeedEntry,
  feed: { showsInitials: boolean; language: Language; centre: string },
): CalendarEntry {
  const initials = feed.showsInitials && clientName ? ` ${initialsOf(clientName)}` : '';
  return {
    id,
    startsAt,
    minutes,
    title: `${titles[feed.language]}${initials}`,
    location: place === 'centre' ? feed.centre : null,
    isCancelled: status === 'cancelled' || status === 'missed',
    sequence,
  };
}

/** "Nadia El Amrani" is N.E.A. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((part) => `${part.charAt(0).toUpperCase()}.`)
    .join('');

/** One session for the calendar of who asks. @throws Refusal not-found, not-allowed */
export function eventFile(deps: SessionDeps, person: Person, sessionId: string): Promise<string> {
  return deps.db.asPerson(person, async (tx) => {
    const session = await readSession(tx, sessionId);
    permitOn(person, session && (await readTrajectory(tx, session.trajectoryId)), 'session:read');
    if (!session) throw new Refusal('not-found');
    const centre = await readOrganisationName(tx);
    const { id, startsAt, minutes, place, status, sequence } = session;
    const title = person.role === 'client' ? wordEntry(person.language, centre) : titles[person.language];
    return writeCalendarFile([{ id, startsAt, minutes, title, location: place === 'centre' ? centre : null, isCancelled: status === 'cancelled', sequence }], {
      name: null,
      stamp: deps.now(),
    });
  });
}
