import './occupations.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { m } from '../../paraglide/messages.js';
import { NothingHere } from '../nothing-here.tsx';
import { Waiting } from '../waiting.tsx';
import { RefusedNote } from '../went-wrong.tsx';
import { type OccupationCard, searchOccupationsQuery } from './occupation-queries.ts';
import { useTyped } from './use-typed.ts';

/** Occupations by an everyday name. `act` is what stands for each one found; `before` is shown while nothing was typed. */
export function FindOccupation({ place, act, before }: { place: string; act: (card: OccupationCard) => ReactNode; before?: ReactNode }) {
  const { typed, settled, type } = useTyped(place);
  const { data, error } = useQuery({ ...searchOccupationsQuery(settled), enabled: settled !== '', placeholderData: (earlier) => earlier });
  const [field, hint] = [useId(), useId()];
  const found = settled === '' ? undefined : data;
  return (
    <div className="find-occupation">
      <div className="field">
        <label htmlFor={field}>{m.occ_find()}</label>
        <input
          id={field}
          type="search"
          value={typed}
          maxLength={300}
          aria-describedby={hint}
          autoComplete="off"
          onChange={(event) => type(event.target.value)}
        />
        <span id={hint} className="hint">
          {m.occ_find_hint()}
        </span>
      </div>
      <p className="hidden-but-read" role="status">
        {found && m.occ_found({ count: found.length })}
      </p>
      {settled !== '' && <RefusedNote error={error} />}
      {settled !== '' && !found && !error && <Waiting what={m.occ_finding()} />}
      {found?.length === 0 && (
        <NothingHere title={m.occ_found_none()}>
          <p>{m.occ_found_none_next()}</p>
        </NothingHere>
      )}
      {found && found.length > 0 && (
        <ul className="plain-list occupation-list" aria-label={m.occ_found_list()}>
          {found.map((card) => (
            <li key={card.id}>
              {act(card)}
              <OccupationNote card={card} foundBy={card.foundBy} />
            </li>
          ))}
        </ul>
      )}
      {settled === '' && before}
    </div>
  );
}

/** What stands beside the title of an occupation in a list. */
export function OccupationNote({ card, foundBy }: { card: OccupationCard; foundBy?: string }) {
  const byOther = foundBy && foundBy.toLowerCase() !== card.title.toLowerCase();
  if (!byOther && !card.shortage) return null;
  return (
    <span className="row small">
      {byOther && <span className="soft">{m.occ_found_by({ name: foundBy })}</span>}
      {card.shortage && <span className="tag">{m.occ_shortage_tag()}</span>}
    </span>
  );
}
