import './work-notes.css';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { longDate } from '../../ui/time.ts';
import { leftNotesQuery } from './note-query.ts';
import { ThrowAwayNote } from './write-note.tsx';

/** What did not go along when somebody else took over: to read once more and to throw away. Nothing where there is none. */
export function ReadLeftNotes() {
  const { data } = useQuery(leftNotesQuery);
  if (!data?.length) return null;
  return (
    <section className="work-notes" aria-labelledby="left-notes">
      <h2 id="left-notes">{m.notes_left_title()}</h2>
      <p className="soft">{m.notes_left_what()}</p>
      <ul className="work-note-list">
        {data.map(({ id, text, writtenAt }) => {
          const day = longDate(String(writtenAt));
          return (
            <li key={id} className="work-note">
              <p className="small soft">{m.notes_of_day({ day })}</p>
              <p className="work-note-text" dir="auto">
                {text}
              </p>
              <div className="row work-note-foot">
                <ThrowAwayNote id={id} isKept day={day} onGone={() => undefined} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
