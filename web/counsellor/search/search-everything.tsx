import './search.css';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { useTyped } from '../../ui/occupations/use-typed.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { ListFound } from './list-found.tsx';
import { OpenFound } from './open-found.tsx';
import { type Opened, searchQuery } from './search-query.ts';

/** One field over knowledge, occupations and partners. What is opened stands beside what was found. */
export function SearchEverything() {
  const { typed, settled, type } = useTyped('everything');
  const { data, error } = useQuery({ ...searchQuery(settled), enabled: settled !== '', placeholderData: (earlier) => earlier });
  const [opened, setOpened] = useState<Opened | null>(null);
  const [field, keys] = [useId(), useId()];
  const input = useRef<HTMLInputElement>(null);
  const beside = useRef<HTMLElement>(null);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => input.current?.focus(), []);
  const openedId = opened?.id;
  // The reading place takes the focus, so that a screen reader and the arrow keys go on there.
  useEffect(() => {
    if (openedId) beside.current?.focus({ preventScroll: true });
  }, [openedId]);
  const found = settled === '' ? undefined : data;
  const count = found ? found.passages.length + found.occupations.length + found.partners.length : 0;

  function onKeyDown(event: KeyboardEvent) {
    const results = [...(page.current?.querySelectorAll<HTMLElement>('.found-one') ?? [])];
    if (event.key === 'Escape' && opened) {
      event.preventDefault();
      const from = results.find((result) => result.getAttribute('aria-current'));
      (from ?? input.current)?.focus();
      setOpened(null);
      return;
    }
    const at = results.indexOf(document.activeElement as HTMLElement);
    const inField = document.activeElement === input.current;
    if (event.key === 'Escape' && at !== -1) {
      event.preventDefault();
      input.current?.focus();
    }
    if ((at === -1 && !inField) || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
    (next < 0 ? input.current : results[Math.min(next, results.length - 1)])?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus among fields and buttons that are in here.
    <div className="page search-everything" ref={page} onKeyDown={onKeyDown} data-opened={opened !== null || undefined}>
      <header className="page-head">
        <div>
          <h1>{m.search_title()}</h1>
          <p className="soft">{m.search_what()}</p>
        </div>
      </header>
      <form
        className="field search-all"
        onSubmit={(event) => {
          event.preventDefault();
          page.current?.querySelector<HTMLElement>('.found-one')?.focus();
        }}
      >
        <label htmlFor={field}>{m.search_field()}</label>
        <input
          id={field}
          ref={input}
          type="search"
          data-search-all
          value={typed}
          maxLength={2000}
          autoComplete="off"
          aria-describedby={keys}
          onChange={(event) => {
            type(event.target.value);
            setOpened(null);
          }}
        />
        <p id={keys} className="hint keys-button">
          {m.search_keys()}
        </p>
      </form>
      <p className="hidden-but-read" role="status">
        {found && m.search_found({ count })}
      </p>
      {settled !== '' && <RefusedNote error={error} />}
      {settled !== '' && !found && !error && <Waiting what={m.search_waiting()} />}
      {settled === '' && (
        <NothingHere title={m.search_begin()}>
          <p>{m.search_begin_next()}</p>
        </NothingHere>
      )}
      {found && count === 0 && (
        <NothingHere title={m.search_none()}>
          <p>{m.search_none_next()}</p>
        </NothingHere>
      )}
      {found && count > 0 && (
        <div className="found-and-opened">
          <ListFound found={found} openedId={opened?.id ?? null} onOpen={setOpened} />
          <section className="opened" ref={beside} tabIndex={-1} aria-label={m.search_opened()}>
            {opened ? (
              <>
                <button type="button" className="button small quiet back-to-found" onClick={() => setOpened(null)}>
                  <Icon name="back" />
                  {m.search_back()}
                </button>
                <OpenFound opened={opened} onOpen={setOpened} />
              </>
            ) : (
              <p className="soft nothing-opened">{m.search_choose()}</p>
            )}
          </section>
        </div>
      )}
    </div>
  );
}
