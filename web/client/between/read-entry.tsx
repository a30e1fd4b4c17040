import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { remove } from '../../ui/api.ts';
import { middayOf } from '../../ui/between/days.ts';
import type { LogbookEntry } from '../../ui/between/records.ts';
import { wordDay } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** One note, with who reads it, to change or to throw away. */
export function ReadEntry({ entry, trajectoryId, name, onEdit }: { entry: LogbookEntry; trajectoryId: string; name: string; onEdit: () => void }) {
  const queries = useQueryClient();
  const [isSure, setIsSure] = useState(false);
  const drop = useMutation({
    mutationFn: () => remove(`/api/logbook/${entry.id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['logbook', trajectoryId] }),
  });
  const date = wordDay(middayOf(entry.onDay));
  return (
    <article className="entry stack">
      <header className="row spread">
        <h3>{date}</h3>
        <span className={entry.isShared ? 'tag accent' : 'tag'}>{entry.isShared ? m.logbook_tag_shared({ name }) : m.logbook_tag_private()}</span>
      </header>
      <p className="entry-text" dir="auto">
        {entry.text}
      </p>
      {entry.energy !== null && <p className="soft small">{m.logbook_energy_was({ energy: entry.energy })}</p>}
      {isSure ? (
        <div className="row">
          <p className="small">{m.logbook_delete_sure()}</p>
          <button type="button" className="button small" disabled={drop.isPending} onClick={() => drop.mutate()}>
            {m.logbook_delete_yes()}
          </button>
          <button type="button" className="button small quiet" onClick={() => setIsSure(false)}>
            {m.logbook_keep()}
          </button>
        </div>
      ) : (
        <div className="row">
          {entry.may.includes('logbook:write') && (
            <button type="button" className="button small" aria-label={m.logbook_edit_of({ date })} onClick={onEdit}>
              {m.logbook_edit()}
            </button>
          )}
          {entry.may.includes('logbook:write') && (
            <button type="button" className="button small quiet" aria-label={m.logbook_delete_of({ date })} onClick={() => setIsSure(true)}>
              {m.logbook_delete()}
            </button>
          )}
        </div>
      )}
      <RefusedNote error={drop.error} />
    </article>
  );
}
