import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { longestWorkNote } from '../../../server/work-notes/work-note.ts';
import { m } from '../../paraglide/messages.js';
import { remove } from '../../ui/api.ts';
import { clockTime, longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { wordRefusal } from '../../ui/word-refusal.ts';
import { type NoteStart, type NoteState, useNoteWriting } from './keep-note.ts';
import { notesQuery } from './note-query.ts';

type Props = { trajectoryId: string; note: NoteStart & { writtenAt?: string }; isNew: boolean; mayWrite: boolean; onGone: () => void };

/** One note, written where it stands. */
export function WriteNote({ trajectoryId, note, isNew, mayWrite, onGone }: Props) {
  const writing = useNoteWriting(trajectoryId, note);
  const queries = useQueryClient();
  const id = useId();
  const { text, state } = writing.now;
  const settle = async (take: 'theirs' | 'mine') => {
    const shown = await queries.fetchQuery({ ...notesQuery(trajectoryId), staleTime: 0 });
    writing.settle(
      shown.notes.find((one) => one.id === note.id),
      take,
    );
  };
  return (
    <li className="work-note">
      <label htmlFor={id}>{note.writtenAt ? m.notes_of_day({ day: longDate(note.writtenAt) }) : m.notes_new_label()}</label>
      <textarea
        id={id}
        rows={Math.min(14, Math.max(3, text.split('\n').length + Math.floor(text.length / 90)))}
        maxLength={longestWorkNote}
        value={text}
        readOnly={!mayWrite}
        // biome-ignore lint/a11y/noAutofocus: whoever asked for a new note writes here.
        autoFocus={isNew}
        aria-describedby={`${id}state`}
        onChange={(event) => writing.write(event.target.value)}
        onBlur={() => void writing.save()}
      />
      <div className="row work-note-foot">
        <p className="soft small" id={`${id}state`} role="status">
          {wordState(state)}
        </p>
        <ThrowAwayNote
          id={note.id}
          isKept={note.version > 0}
          day={note.writtenAt ? longDate(note.writtenAt) : null}
          onGone={() => {
            writing.letGo();
            onGone();
          }}
        />
      </div>
      {state.is === 'failed' && (
        <p className="note warn" role="alert">
          {m.plan_ed_failed()} {wordRefusal(state.error)}{' '}
          <button type="button" className="button small" onClick={() => void writing.save()}>
            {m.plan_ed_again()}
          </button>
        </p>
      )}
      {state.is === 'overtaken' && (
        <div className="note warn stack" role="alert">
          <p>{m.notes_overtaken()}</p>
          <div className="row">
            <button type="button" className="button small" onClick={() => void settle('mine')}>
              {m.notes_keep_mine()}
            </button>
            <button type="button" className="button small" onClick={() => void settle('theirs')}>
              {m.notes_take_other()}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}

/** Throws a note away for good, after asking. */
export function ThrowAwayNote({ id, isKept, day, onGone }: { id: string; isKept: boolean; day: string | null; onGone: () => void }) {
  const [isSure, setIsSure] = useState(false);
  const queries = useQueryClient();
  const throwing = useMutation({
    mutationFn: async () => {
      if (isKept) await remove(`/api/work-notes/${id}`);
    },
    onSuccess: async () => {
      onGone();
      await queries.invalidateQueries({ queryKey: ['work-notes'] });
    },
  });
  if (!isSure)
    return (
      <button
        type="button"
        className="button small quiet"
        aria-label={day ? m.notes_throw_away_of({ day }) : m.insight_throw_away()}
        onClick={() => setIsSure(true)}
      >
        {m.insight_throw_away()}
      </button>
    );
  return (
    <div className="row">
      <span className="small">{m.notes_throw_away_ask()}</span>
      <button
        type="button"
        className="button small"
        disabled={throwing.isPending}
        // biome-ignore lint/a11y/noAutofocus: whoever asked to throw away decides here.
        autoFocus
        onClick={() => throwing.mutate()}
      >
        {m.insight_throw_away()}
      </button>
      <button type="button" className="button small quiet" onClick={() => setIsSure(false)}>
        {m.insight_throw_away_keep()}
      </button>
      <RefusedNote error={throwing.error} />
    </div>
  );
}

function wordState(state: NoteState): string {
  if (state.is === 'saving') return m.plan_ed_saving();
  if (state.is === 'unsaved') return m.plan_ed_unsaved();
  if (state.is === 'offline') return m.plan_ed_offline();
  return state.is === 'saved' ? m.plan_ed_saved({ time: clockTime(state.at.toISOString()) }) : '';
}
