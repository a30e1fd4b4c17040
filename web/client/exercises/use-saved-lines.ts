import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { patch } from '../../ui/api.ts';
import { keep, recall } from '../../ui/device.ts';
import { doorOfRun } from '../../ui/exercises/exercise-queries.ts';
import type { Care } from '../../ui/records.ts';

/** How long nobody types before it is saved. */
const restMs = 900;

export type Saving = 'nothing' | 'waiting' | 'saving' | 'saved' | 'failed';

/** The longest result that the server takes. */
const [mostLines, longestLine] = [12, 600];

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function problemOf(text: string): 'empty' | 'too-long' | null {
  const lines = linesOf(text);
  if (lines.length === 0) return 'empty';
  return lines.length > mostLines || lines.some(({ length }) => length > longestLine) ? 'too-long' : null;
}

/**
 * A result that is being changed. It saves by itself; what the server does not have yet stays on this device, over a reload too, and is
 * sent when the line is back or at the press of a button. What is empty or too long is not sent, and says so.
 */
export function useSavedLines(runId: string, lines: readonly string[]) {
  const queries = useQueryClient();
  const place = `koers.result.${runId}`;
  const [text, setText] = useState(() => recall(place) ?? lines.join('\n'));
  const [saving, setSaving] = useState<Saving>(() => (recall(place) === null ? 'nothing' : 'waiting'));
  const [error, setError] = useState<unknown>(null);
  const [care, setCare] = useState<Care | null>(null);
  const newest = useRef(text);
  const isBusy = useRef(false);

  const save = useCallback(async () => {
    const sent = newest.current;
    if (isBusy.current || problemOf(sent) !== null) return;
    isBusy.current = true;
    setSaving('saving');
    try {
      const { care: brought } = await patch<{ care: Care | null }>(`${doorOfRun(runId)}/result`, { lines: linesOf(sent) });
      // It stays while somebody writes on: the next saving says only what that one brought.
      if (brought) setCare((now) => (now?.level === 'crisis' ? now : brought));
      setError(null);
      if (newest.current === sent) keep(place, null);
      setSaving(newest.current === sent ? 'saved' : 'waiting');
      void queries.invalidateQueries({ queryKey: ['exercises'] });
    } catch (cause) {
      setError(cause);
      setSaving('failed');
    } finally {
      isBusy.current = false;
    }
  }, [place, queries, runId]);

  // Saved when the typing rests, and at once when the screen is left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every letter begins the rest anew.
  useEffect(() => {
    if (saving !== 'waiting') return;
    const timer = setTimeout(() => void save(), restMs);
    return () => clearTimeout(timer);
  }, [saving, save, text]);
  useEffect(() => {
    const again = () => {
      if (recall(place) !== null) void save();
    };
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      again();
    };
  }, [place, save]);

  const change = (next: string): void => {
    newest.current = next;
    setText(next);
    keep(place, next);
    setSaving('waiting');
  };
  // Nothing of this device's own: then what the server has is shown, also when another tab changed it.
  const isOwn = recall(place) !== null;
  return {
    /** What is typed. */
    text,
    /** What to show: what is typed where the server does not have it yet. */
    shown: isOwn ? linesOf(text) : lines,
    isOwn,
    change,
    /** Begins to change what is shown. */
    begin: (): void => {
      if (!isOwn) setText(lines.join('\n'));
    },
    forget: (): void => keep(place, null),
    saving,
    error,
    /** Help lines, where something heavy was written. */
    care,
    save,
    problem: isOwn ? problemOf(text) : null,
  };
}
export type SavedLines = ReturnType<typeof useSavedLines>;
