// Hides names for a supervisor in whatever they read of conversations, but in those where they were shown them for a reason. Everybody else
// reads what stands there: they are of the trajectory, and row-level security keeps the rest out. Every door that shows a supervisor a text
// of a conversation goes through here, so that a quote is hidden as its message is.
import type { Database } from '../db/as-person.ts';
import type { Person } from '../people/roles.ts';
import { findNames, type FoundNames } from './find-names.ts';
import { hiderOf, makeHider } from './hide-names.ts';
import { listClientTexts, listNames, listRevealed, type Names } from './names-store.ts';

/** Where a text comes from; no conversation where it was written elsewhere. */
export type From = { trajectoryId: string; conversationId: string | null };
/** `texts`: what stands outside the conversation and may name others. Without them the same hider again. */
export type HiderOf = (from: From, texts?: readonly string[]) => (text: string) => string;

const asItIs: HiderOf = () => (text) => text;
const namesIn = (names: Names | undefined): string[] => (names ? [names.client, names.counsellor, names.standIn ?? ''] : []);

/** Makes what hides names for this reader in texts of these conversations. */
export async function hidersFor(db: Database, person: Person, from: readonly From[]): Promise<HiderOf> {
  if (person.role !== 'supervisor' || from.length === 0) return asItIs;
  const conversationIds = [...new Set(from.flatMap(({ conversationId }) => conversationId ?? []))];
  const trajectoryIds = [...new Set(from.map(({ trajectoryId }) => trajectoryId))];
  const [revealed, texts] = await db.asPerson(
    person,
    async (tx) => [await listRevealed(tx, conversationIds), await listClientTexts(tx, conversationIds)] as const,
  );
  // A supervisor may not read a client's name, so it is the system that hides it.
  const names = await db.asSystem(person.organisationId, 'hide names', (tx) => listNames(tx, trajectoryIds));
  // A conversation is looked through once, however many of its signals are read.
  const found = new Map<string, FoundNames>();
  const foundIn = (conversationId: string): FoundNames => {
    const before = found.get(conversationId) ?? findNames(texts.get(conversationId) ?? []);
    found.set(conversationId, before);
    return before;
  };
  const made = new Map<string, (text: string) => string>();
  return ({ trajectoryId, conversationId }, own = []) => {
    if (conversationId && revealed.has(conversationId)) return (text) => text;
    const known = namesIn(names.get(trajectoryId));
    const said = conversationId ? [foundIn(conversationId)] : [];
    if (own.length > 0) return hiderOf(known, [...said, findNames(own)]);
    const key = conversationId ?? trajectoryId;
    const hider = made.get(key) ?? hiderOf(known, said);
    made.set(key, hider);
    return hider;
  };
}

/** Hides the client's own name, numbers and addresses in what was written for a supervisor to read; others whom it names stay, for it is about them. */
export async function hideKnown(db: Database, person: Person, trajectoryIds: readonly string[]): Promise<(trajectoryId: string) => (text: string) => string> {
  if (person.role !== 'supervisor' || trajectoryIds.length === 0) return () => (text) => text;
  const names = await db.asSystem(person.organisationId, 'hide names', (tx) => listNames(tx, trajectoryIds));
  return (trajectoryId) => makeHider([names.get(trajectoryId)?.client ?? ''], []);
}
