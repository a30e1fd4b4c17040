import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post, put, remove } from '../../ui/api.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { feedQuery } from '../../ui/sessions/session-queries.ts';
import type { Feed } from '../../ui/sessions/session-records.ts';
import { dateAndTime } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** The secret link to one's calendar: made, shown once, renewed, withdrawn. */
export function ShareCalendar() {
  const id = useId();
  const queries = useQueryClient();
  const { data, error } = useQuery(feedQuery);
  const [path, setPath] = useState<string | null>(null);
  const [asks, setAsks] = useState<'renew' | 'withdraw' | null>(null);
  const again = () => queries.invalidateQueries({ queryKey: feedQuery.queryKey });
  const renew = useMutation({
    mutationFn: () => post<Feed>('/api/calendar-feed/renew', {}),
    onSuccess: async (feed) => {
      setPath(feed.path ?? null);
      setAsks(null);
      await again();
    },
  });
  const withdraw = useMutation({
    mutationFn: () => remove('/api/calendar-feed'),
    onSuccess: async () => {
      setPath(null);
      setAsks(null);
      await again();
    },
  });
  const initials = useMutation({ mutationFn: (showsInitials: boolean) => put('/api/calendar-feed', { showsInitials }), onSuccess: again });
  const [isCopied, setIsCopied] = useState(false);
  const link = path ? new URL(path, window.location.origin).href : null;
  return (
    <section className="stack share-calendar" aria-labelledby={id}>
      <h2 id={id}>{m.feed_title()}</h2>
      <p className="soft">{m.feed_what()}</p>
      <RefusedNote error={error ?? renew.error ?? withdraw.error ?? initials.error} />
      {!data && !error && <Waiting />}
      {data && !data.isOn && (
        <Button className="button" onPress={() => renew.mutate()} isDisabled={renew.isPending}>
          {m.feed_make()}
        </Button>
      )}
      {link && (
        <div className="note safe stack" role="status">
          <p>{m.feed_once()}</p>
          <div className="field wide-field">
            <label htmlFor={`${id}-link`}>{m.feed_link()}</label>
            <input id={`${id}-link`} type="text" readOnly value={link} onFocus={(event) => event.target.select()} />
          </div>
          <Button className="button small" onPress={() => void navigator.clipboard.writeText(link).then(() => setIsCopied(true))}>
            {isCopied ? m.feed_copied() : m.feed_copy()}
          </Button>
        </div>
      )}
      {data?.isOn && (
        <>
          <p className="soft small">
            {m.feed_made({ when: dateAndTime(data.madeAt ?? '') })} {data.readAt ? m.feed_read({ when: dateAndTime(data.readAt) }) : m.feed_not_read()}
          </p>
          <label className="tick">
            <input type="checkbox" checked={data.showsInitials} onChange={(event) => initials.mutate(event.target.checked)} />
            <span>
              {m.feed_initials()} <span className="soft small">{m.feed_initials_hint()}</span>
            </span>
          </label>
          <div className="row">
            <Button className="button small" onPress={() => setAsks('renew')}>
              {m.feed_renew()}
            </Button>
            <Button className="button quiet small" onPress={() => setAsks('withdraw')}>
              {m.feed_withdraw()}
            </Button>
          </div>
        </>
      )}
      {asks && (
        <AskDialog title={asks === 'renew' ? m.feed_renew() : m.feed_withdraw()} onClose={() => setAsks(null)}>
          <div className="stack">
            <p>{asks === 'renew' ? m.feed_renew_what() : m.feed_withdraw_what()}</p>
            <div className="row">
              <Button className="button primary" onPress={() => (asks === 'renew' ? renew.mutate() : withdraw.mutate())}>
                {asks === 'renew' ? m.feed_renew() : m.feed_withdraw()}
              </Button>
              <Button className="button quiet" onPress={() => setAsks(null)}>
                {m.staff_cancel()}
              </Button>
            </div>
          </div>
        </AskDialog>
      )}
    </section>
  );
}
