import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { useLanguage } from '../../ui/language.tsx';
import { peopleQuery } from '../../ui/queries.ts';
import { wordAction } from './action-words.ts';
import { anything, type Looked } from './trail-queries.ts';

const staff = ['counsellor', 'supervisor', 'admin'] as const;

/** By whom, what, about what, and when. */
export function FilterTrail({ actions, onChoose }: { actions: readonly string[]; onChoose: (looked: Looked) => void }) {
  const id = useId();
  const { language } = useLanguage();
  const [draft, setDraft] = useState<Looked>(anything);
  const people = [useQuery(peopleQuery(staff[0])).data, useQuery(peopleQuery(staff[1])).data, useQuery(peopleQuery(staff[2])).data].flatMap(
    (each) => each ?? [],
  );
  const set = (change: Partial<Looked>) => setDraft({ ...draft, ...change });
  const sorted = [...actions].sort((a, b) => wordAction(a, language).localeCompare(wordAction(b, language), language));
  return (
    <form
      className="row trail-filter"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose({ ...draft, before: '' });
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-person`}>{m.trail_person()}</label>
        <select id={`${id}-person`} value={draft.person} onChange={(event) => set({ person: event.target.value })}>
          <option value="">{m.trail_anybody()}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-action`}>{m.trail_action()}</label>
        <select id={`${id}-action`} value={draft.action} onChange={(event) => set({ action: event.target.value })}>
          <option value="">{m.trail_anything()}</option>
          {sorted.map((action) => (
            <option key={action} value={action}>
              {wordAction(action, language)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-from`}>{m.trail_from()}</label>
        <input id={`${id}-from`} type="date" value={draft.from} max={draft.until || undefined} onChange={(event) => set({ from: event.target.value })} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-until`}>{m.trail_until()}</label>
        <input id={`${id}-until`} type="date" value={draft.until} min={draft.from || undefined} onChange={(event) => set({ until: event.target.value })} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-object`}>{m.trail_object()}</label>
        <input id={`${id}-object`} value={draft.object} maxLength={100} pattern="[\w:.\-]*" onChange={(event) => set({ object: event.target.value.trim() })} />
      </div>
      <label className="row check">
        <input type="checkbox" checked={draft.reads} onChange={(event) => set({ reads: event.target.checked })} />
        {m.trail_reads()}
      </label>
      <div className="row">
        <button type="submit" className="button small">
          {m.trail_show()}
        </button>
        <button
          type="button"
          className="button small quiet"
          onClick={() => {
            setDraft(anything);
            onChoose(anything);
          }}
        >
          {m.trail_clear()}
        </button>
      </div>
    </form>
  );
}
