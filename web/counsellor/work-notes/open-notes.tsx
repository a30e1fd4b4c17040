import './work-notes.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useOpenTrajectory } from '../open-client-file.tsx';
import { unkeptOf } from './keep-note.ts';
import { notesQuery } from './note-query.ts';
import { WriteNote } from './write-note.tsx';

/** What a counsellor keeps for themself about this client, the newest on top. */
export function OpenNotes() {
  const { trajectory } = useOpenTrajectory();
  const { data, error } = useQuery({ ...notesQuery(trajectory?.id ?? ''), enabled: trajectory !== undefined });
  // What was typed and could not be kept yet is still there for who comes back.
  const [begun, setBegun] = useState<string[]>(() => (trajectory ? unkeptOf(trajectory.id).map(({ id }) => id) : []));
  if (!trajectory) return null;
  const name = trajectory.clientName ? firstName(trajectory.clientName) : m.client_hidden();
  const notes = data?.notes ?? [];
  const mayWrite = data?.may.includes('work-note:write') ?? false;
  const fresh = begun.filter((id) => !notes.some((note) => note.id === id));
  return (
    <section className="work-notes" aria-labelledby="work-notes">
      <h2 id="work-notes">{m.notes_tab()}</h2>
      <p className="soft">{m.notes_what({ name })}</p>
      {!data && (error ? <RefusedNote error={error} /> : <Waiting />)}
      {data && mayWrite && (
        <p>
          <button type="button" className="button primary" onClick={() => setBegun([crypto.randomUUID(), ...begun])}>
            {m.notes_new()}
          </button>
        </p>
      )}
      {data && !mayWrite && <p className="note">{m.notes_closed()}</p>}
      {data && mayWrite && notes.length === 0 && fresh.length === 0 && (
        <NothingHere title={m.notes_none({ name })}>
          <p>{m.notes_none_next()}</p>
        </NothingHere>
      )}
      <ul className="work-note-list">
        {[...fresh.map((id) => ({ id, text: '', version: 0 })), ...notes.map((note) => ({ ...note, writtenAt: String(note.writtenAt) }))].map((note) => (
          <WriteNote
            key={note.id}
            trajectoryId={trajectory.id}
            note={note}
            isNew={note.version === 0}
            mayWrite={mayWrite}
            onGone={() => setBegun((all) => all.filter((id) => id !== note.id))}
          />
        ))}
      </ul>
    </section>
  );
}
