// Saves what a counsellor writes in a section while they write: after a pause, never two at once, on the version the text began from.
// What another person saved meanwhile is put beside it by the server where the two touched different sentences, and taken into the text on
// screen; where both changed one sentence, writing goes on and a person chooses. Until it is kept, a text stays in memory, also when they
// look something up elsewhere in the app; it never touches the disk, because a desk may be shared.
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { put, Refused } from '../../ui/api.ts';
import { planQuery } from '../../ui/queries.ts';
import type { PlanSection, SectionName } from '../../ui/records.ts';
import { setLeaveGuard } from '../../ui/unsaved.ts';
import { applyChanges, changesOf, joinItems, type TextChange } from './join-answer.ts';
import { plainText } from './place-sentences.ts';
import { sameItems, sendable, type Writ, writsOf } from './written-items.ts';

export type SaveState =
  | { is: 'still' }
  | { is: 'unsaved' }
  | { is: 'saving' }
  | { is: 'saved'; at: Date; beside: boolean }
  | { is: 'offline' }
  | { is: 'failed'; error: unknown }
  | { is: 'overtaken'; theirs: PlanSection };

/** `base` is the section that the text began from, as the server had it. */
export type Writing = { base: PlanSection; text: string; items: Writ[]; state: SaveState };

/** Milliseconds without typing before it is saved, and between tries without a network. */
const pause = 1500;
const retry = 8000;

export class SavedWriting {
  #queries: QueryClient;
  #trajectoryId: string;
  #hears = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #busy: Promise<boolean> | null = null;
  /** From here on the editor keeps count of what is typed: an answer is about what stood there now. */
  onSend: (() => void) | null = null;
  /** Puts what another person changed into the editor, which knows where the cursor is. */
  onTakeIn: ((changes: readonly TextChange[], base: PlanSection) => void) | null = null;
  now: Writing;

  constructor(queries: QueryClient, trajectoryId: string, section: PlanSection) {
    this.#queries = queries;
    this.#trajectoryId = trajectoryId;
    this.now = { base: section, text: section.text, items: writsOf(section.items), state: { is: 'still' } };
  }

  listen = (hear: () => void) => {
    this.#hears.add(hear);
    return () => this.#hears.delete(hear);
  };
  read = () => this.now;

  get #door() {
    return `/api/trajectories/${encodeURIComponent(this.#trajectoryId)}/plan/sections/${this.now.base.section}`;
  }

  isUnsaved(): boolean {
    const { base, text, items } = this.now;
    return plainText(text) !== base.text || !sameItems(sendable(items), sendable(writsOf(base.items)));
  }

  #set(change: Partial<Writing>) {
    this.now = { ...this.now, ...change };
    for (const hear of this.#hears) hear();
  }

  /** What stands on screen now. */
  write(change: Partial<Pick<Writing, 'text' | 'items'>>) {
    this.#set(change);
    if (this.now.state.is === 'overtaken') return;
    if (!this.isUnsaved()) return;
    if (this.now.state.is !== 'saving') this.#set({ state: { is: 'unsaved' } });
    this.#saveAfter(pause);
  }

  #saveAfter(milliseconds: number) {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), milliseconds);
  }

  /** Saves now. True: all of it is kept. */
  async save(isLast = false): Promise<boolean> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#busy && !isLast) {
      await this.#busy;
      return this.save();
    }
    if (this.now.state.is === 'overtaken') return false;
    if (!this.isUnsaved()) return true;
    this.#busy = this.#saveOnce(isLast);
    try {
      return await this.#busy;
    } finally {
      this.#busy = null;
      if (this.now.state.is === 'unsaved') this.#saveAfter(pause);
    }
  }

  async #saveOnce(isLast: boolean): Promise<boolean> {
    const sent = { base: this.now.base, text: this.now.text, items: this.now.items };
    const body = { version: sent.base.version, text: plainText(sent.text), merge: true, ...(hasItems(sent.base) && { items: sendable(sent.items) }) };
    this.onSend?.();
    this.#set({ state: { is: 'saving' } });
    try {
      const answer = await put<PlanSection>(this.#door, body, isLast);
      this.#take(sent, answer, answer.version > sent.base.version + 1);
      return !this.isUnsaved();
    } catch (error) {
      await this.#wordFailure(error);
      return false;
    }
  }

  async #wordFailure(error: unknown) {
    if (!(error instanceof Refused) || error.code === 'offline') {
      this.#set({ state: error instanceof Refused ? { is: 'offline' } : { is: 'failed', error } });
      if (error instanceof Refused) this.#saveAfter(retry);
      return;
    }
    const theirs = error.code === 'stale-version' ? await this.#readAgain() : undefined;
    this.#set({ state: theirs ? { is: 'overtaken', theirs } : { is: 'failed', error } });
  }

  async #readAgain(): Promise<PlanSection | undefined> {
    const plan = await this.#queries.fetchQuery({ ...planQuery(this.#trajectoryId), staleTime: 0 }).catch(() => undefined);
    return plan?.sections.find(({ section }) => section === this.now.base.section);
  }

  /** The section as the server has it now, after a deed of this person or of another. */
  takeIn(section: PlanSection) {
    const { base, text, items, state } = this.now;
    if (this.#busy || section === base) return;
    if (section.version === base.version) {
      this.#set({ base: section, items: this.isUnsaved() ? items : writsOf(section.items) });
      this.onTakeIn?.([], section);
      return;
    }
    // What is unsaved is put together with it by the server when it is saved.
    if (section.version < base.version || this.isUnsaved()) return;
    this.onSend?.();
    this.#take({ base, text, items }, section, false, state);
  }

  #take(sent: Pick<Writing, 'base' | 'text' | 'items'>, answer: PlanSection, beside: boolean, state?: SaveState) {
    const known = [...answer.sentences, ...sent.base.sentences];
    const changes = changesOf(sent.text, answer.text, known);
    const isSame = this.now.text === sent.text;
    const items = joinItems(sent.items, writsOf(answer.items), this.now.items);
    this.now = { ...this.now, base: answer, items };
    if (this.onTakeIn) this.onTakeIn(changes, answer);
    else if (isSame) this.now = { ...this.now, text: applyChanges(sent.text, changes) };
    this.#set({ state: this.isUnsaved() ? { is: 'unsaved' } : (state ?? { is: 'saved', at: new Date(), beside }) });
    this.#queries.setQueryData(planQuery(this.#trajectoryId).queryKey, (plan) =>
      plan ? { ...plan, sections: plan.sections.map((other) => (other.section === answer.section && other.version <= answer.version ? answer : other)) } : plan,
    );
    void this.#queries.invalidateQueries({ queryKey: ['plan', this.#trajectoryId] });
  }

  /** A person chose between two texts: this one stands, on top of theirs. */
  settle(text: string, items: Writ[]) {
    const { state } = this.now;
    if (state.is !== 'overtaken') return;
    const before = this.now.text;
    const changes: TextChange[] = [{ from: 0, to: before.length, put: text }];
    this.onSend?.();
    this.#set({ base: state.theirs, items, text: this.onTakeIn ? before : text, state: { is: 'unsaved' } });
    this.onTakeIn?.(changes, state.theirs);
    void this.save();
  }

  /** Back to what the server has; what was not saved goes. */
  letGo(theirs: PlanSection) {
    const before = this.now.text;
    this.onSend?.();
    this.#set({ base: theirs, items: writsOf(theirs.items), text: this.onTakeIn ? before : theirs.text, state: { is: 'still' } });
    this.onTakeIn?.([{ from: 0, to: before.length, put: theirs.text }], theirs);
  }
}

/** Goals and actions have parts of their own beside their text. */
export const hasItems = ({ section }: Pick<PlanSection, 'section'>): boolean => section === 'goals' || section === 'actions';

/** The writing in this section; the same one when they come back to it. */
export function useWriting(trajectoryId: string, section: PlanSection): SavedWriting {
  const queries = useQueryClient();
  const writing = useRef<SavedWriting>(null);
  writing.current ??= writingOf(queries, trajectoryId, section);
  const { current } = writing;
  useSyncExternalStore(current.listen, current.read);
  useEffect(() => current.takeIn(section), [current, section]);
  useEffect(() => {
    const again = () => void current.save();
    const ask = (event: BeforeUnloadEvent) => {
      if (current.isUnsaved()) event.preventDefault();
    };
    const last = () => void current.save(true);
    addEventListener('online', again);
    addEventListener('beforeunload', ask);
    addEventListener('pagehide', last);
    setLeaveGuard(async () => !current.isUnsaved() || (await current.save()));
    return () => {
      removeEventListener('online', again);
      removeEventListener('beforeunload', ask);
      removeEventListener('pagehide', last);
      setLeaveGuard(null);
      void current.save();
    };
  }, [current]);
  return current;
}

function writingOf(queries: QueryClient, trajectoryId: string, section: PlanSection): SavedWriting {
  const queryKey = ['writing', trajectoryId, section.section];
  const kept = queries.getQueryData<SavedWriting>(queryKey);
  if (kept?.isUnsaved()) return kept;
  const fresh = new SavedWriting(queries, trajectoryId, section as PlanSection & { section: SectionName });
  queries.setQueryDefaults(queryKey, { gcTime: Number.POSITIVE_INFINITY, structuralSharing: false });
  queries.setQueryData(queryKey, fresh);
  return fresh;
}
