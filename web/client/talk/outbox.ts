// Messages that the server has not accepted yet. They stay on this device, also over a reload or a dead battery, and go out once:
// the same `clientMessageId` every time, so that the server answers a repeated message with the same acceptance.
import { keep, recall } from '../../ui/device.ts';
import type { RefusedCode } from '../../ui/api.ts';

export type Unsent = {
  clientMessageId: string;
  text: string;
  /** Why the server would not take it; a person decides what happens then. */
  refused?: RefusedCode;
};

const placeOf = (conversationId: string) => `koers.unsent.${conversationId}`;
const draftPlaceOf = (conversationId: string) => `koers.draft.${conversationId}`;

const listeners = new Set<() => void>();
const read = new Map<string, { raw: string | null; unsent: readonly Unsent[] }>();
const none: readonly Unsent[] = [];

/** Messages waiting on this device for this conversation, oldest first. The same array for as long as nothing changed. */
export function unsentOf(conversationId: string): readonly Unsent[] {
  const raw = recall(placeOf(conversationId));
  const known = read.get(conversationId);
  if (known?.raw === raw) return known.unsent;
  let unsent = none;
  try {
    if (raw) unsent = JSON.parse(raw) as Unsent[];
  } catch {
    // Not ours, or cut off while writing: nothing that can be sent.
  }
  read.set(conversationId, { raw, unsent });
  return unsent;
}

function change(conversationId: string, unsent: readonly Unsent[]): void {
  keep(placeOf(conversationId), unsent.length > 0 ? JSON.stringify(unsent) : null);
  // Where the device keeps nothing, the message still lives as long as this page.
  if (recall(placeOf(conversationId)) === null) read.set(conversationId, { raw: null, unsent });
  for (const listener of listeners) listener();
}

/** Hears of every change, also of one in another tab. */
export function onUnsentChange(listener: () => void): () => void {
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key?.startsWith('koers.unsent.')) listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOtherTab);
  };
}

/** Keeps a message until it is accepted. */
export function keepUnsent(conversationId: string, text: string): Unsent {
  const message: Unsent = { clientMessageId: crypto.randomUUID(), text };
  change(conversationId, [...unsentOf(conversationId), message]);
  return message;
}

/** The server has it (or the person took it back). */
export function forgetUnsent(conversationId: string, clientMessageId: string): void {
  const left = unsentOf(conversationId).filter((message) => message.clientMessageId !== clientMessageId);
  if (left.length < unsentOf(conversationId).length) change(conversationId, left);
}

/** The server would not take it; with null it may be tried again. */
export function markRefused(conversationId: string, clientMessageId: string, code: RefusedCode | null): void {
  change(
    conversationId,
    unsentOf(conversationId).map(({ clientMessageId: id, text, refused }) => {
      if (id !== clientMessageId) return { clientMessageId: id, text, ...(refused ? { refused } : {}) };
      return { clientMessageId: id, text, ...(code ? { refused: code } : {}) };
    }),
  );
}

/** What was being typed when the page went away. */
export const draftOf = (conversationId: string): string => recall(draftPlaceOf(conversationId)) ?? '';
export const keepDraft = (conversationId: string, text: string): void => keep(draftPlaceOf(conversationId), text === '' ? null : text);
