// Saves a work note while somebody types: after a pause, never two at once, on the version it began from. Until it is kept it stays in
// memory, also when they look something up elsewhere in the app; it never touches the disk, because a desk may be shared.
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { put, Refused } from '../../ui/api.ts';
import { setLeaveGuard } from '../../ui/unsaved.ts';
import { notesDoor, notesQuery, type WorkNote } from './note-query.ts';

export type NoteState = { is: 'still' | 'unsaved' | 'saving' | 'offline' } | { is: 'saved'; at: Date } | { is: 'failed'; error: unknown } | { is: 'overtaken' };
/** What a note begins as on screen; version 0: it is not kept yet. */
export type NoteStart = { id: string; text: string; version: number };

/** Milliseconds without typing before it is saved, and between tries without a network. */
const pause = 1200;
const retry = 8000;
/** What is not kept yet, by note. */
const kept = new Map<string, NoteWriting>();

export const unkeptOf = (trajectoryId: string): NoteWriting[] => [...kept.values()].filter((one) => one.trajectoryId === trajectoryId && one.isUnsaved());

export class NoteWriting {
  readonly trajectoryId: string;
  readonly id: string;
  #queries: QueryClient;
  #hears = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #busy: Promise<void> | null = null;
  #base: { text: string; version: number };
  now: { text: string; state: NoteState };

  constructor(queries: QueryClient, trajectoryId: string, { id, text, version }: NoteStart) {
    this.trajectoryId = trajectoryId;
    this.id = id;
    this.#queries = queries;
    this.#base = { text, version };
    this.now = { text, state: { is: 'still' } };
  }

  listen = (hear: () => void) => {
    this.#hears.add(hear);
    return () => this.#hears.delete(hear);
  };
  read = () => this.now;

  /** An empty page is no note: it is thrown away or written, not saved. */
  isUnsaved = () => this.now.text.trim() !== '' && this.now.text.trim() !== this.#base.text;

  #set(change: Partial<NoteWriting['now']>) {
    this.now = { ...this.now, ...change };
    if (this.isUnsaved()) kept.set(this.id, this);
    else kept.delete(this.id);
    for (const hear of this.#hears) hear();
  }

  write(text: string) {
    this.#set({ text });
    if (this.now.state.is === 'overtaken' || !this.isUnsaved()) return;
    if (this.now.state.is !== 'saving') this.#set({ state: { is: 'unsaved' } });
    this.#saveAfter(pause);
  }

  #saveAfter(milliseconds: number) {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), milliseconds);
  }

  /** Saves now; `isLast`: the page is closing. */
  async save(isLast = false): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#busy && !isLast) await this.#busy;
    if (this.now.state.is === 'overtaken' || !this.isUnsaved()) return;
    this.#busy = this.#saveOnce(isLast);
    await this.#busy;
    this.#busy = null;
  }

  async #saveOnce(isLast: boolean) {
    const text = this.now.text.trim();
    this.#set({ state: { is: 'saving' } });
    try {
      const note = await put<WorkNote>(notesDoor(this.trajectoryId, this.id), { version: this.#base.version, text }, isLast);
      this.#base = { text: note.text, version: note.version };
      this.#set({ state: this.isUnsaved() ? { is: 'unsaved' } : { is: 'saved', at: new Date() } });
      if (this.isUnsaved()) this.#saveAfter(pause);
      this.#queries.setQueryData(notesQuery(this.trajectoryId).queryKey, (shown) => {
        if (!shown) return shown;
        const isThere = shown.notes.some(({ id }) => id === note.id);
        return { ...shown, notes: isThere ? shown.notes.map((one) => (one.id === note.id ? note : one)) : [note, ...shown.notes] };
      });
    } catch (error) {
      const isOffline = error instanceof Refused && error.code === 'offline';
      const isStale = error instanceof Refused && error.code === 'stale-version';
      this.#set({ state: isOffline ? { is: 'offline' } : isStale ? { is: 'overtaken' } : { is: 'failed', error } });
      if (isOffline) this.#saveAfter(retry);
    }
  }

  /** The note as the server has it; what somebody is typing stands. */
  takeIn({ text, version }: NoteStart) {
    if (version <= this.#base.version || this.#busy || this.isUnsaved()) return;
    this.#base = { text, version };
    this.#set({ text });
  }

  /** Another tab wrote meanwhile: their text, or this one on top of it. A note that was thrown away there begins anew. */
  settle(theirs: NoteStart | undefined, take: 'theirs' | 'mine') {
    this.#base = { text: theirs?.text ?? '', version: theirs?.version ?? 0 };
    this.#set({ text: take === 'theirs' ? (theirs?.text ?? '') : this.now.text, state: { is: 'still' } });
    if (take === 'mine') void this.save();
  }

  letGo() {
    if (this.#timer) clearTimeout(this.#timer);
    this.now = { text: '', state: { is: 'still' } };
    kept.delete(this.id);
  }
}

/** The writing of this note; the same one when they come back to it. */
export function useNoteWriting(trajectoryId: string, note: NoteStart): NoteWriting {
  const queries = useQueryClient();
  const [writing] = useState(() => kept.get(note.id) ?? new NoteWriting(queries, trajectoryId, note));
  useSyncExternalStore(writing.listen, writing.read);
  useEffect(() => writing.takeIn(note), [writing, note]);
  useEffect(() => {
    const again = () => void writing.save();
    const last = () => void writing.save(true);
    const ask = (event: BeforeUnloadEvent) => {
      if (writing.isUnsaved()) event.preventDefault();
    };
    addEventListener('online', again);
    addEventListener('beforeunload', ask);
    addEventListener('pagehide', last);
    setLeaveGuard(async () => {
      await Promise.all([...kept.values()].map((one) => one.save()));
      return ![...kept.values()].some((one) => one.isUnsaved());
    });
    return () => {
      removeEventListener('online', again);
      removeEventListener('beforeunload', ask);
      removeEventListener('pagehide', last);
      setLeaveGuard(null);
      void writing.save();
    };
  }, [writing]);
  return writing;
}
