import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import type { FoundInTalk } from '../../../server/conversation/search-talk.ts';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { clockTime, wordDay } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** Finds back what was said, in all conversations. The words go in the body of a request and stand in no address. */
export function FindInTalk({ onPick }: { onPick: () => void }) {
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const { data, error } = useQuery({
    queryKey: ['conversations', 'found', wanted],
    queryFn: () => post<FoundInTalk[]>('/api/conversations/search', { text: wanted }),
    enabled: wanted.length > 1,
    gcTime: 0,
  });
  const who = { client: m.find_you(), koers: 'Koers', counsellor: m.find_counsellor() };
  return (
    <search className="find-in-talk">
      <label className="field">
        {m.find_label()}
        <input type="search" value={text} maxLength={200} onChange={(event) => setText(event.target.value)} />
      </label>
      <p className="small soft" role="status">
        {wanted.length > 1 && data ? (data.length === 0 ? m.find_none() : m.find_count({ count: data.length })) : ''}
      </p>
      <RefusedNote error={error} />
      {wanted.length > 1 && (
        <ul className="plain-list">
          {data?.map(({ conversationId, messageId, from, at, excerpt, marked: [begin, end] }) => (
            <li key={messageId}>
              <Link to="/client/talk/$conversationId" params={{ conversationId }} search={{ reply: messageId }} className="earlier" onClick={onPick}>
                <span className="soft small">
                  {who[from]} · {wordDay(at)} {clockTime(at)}
                </span>
                <span>
                  {excerpt.slice(0, begin)}
                  <mark>{excerpt.slice(begin, end)}</mark>
                  {excerpt.slice(end)}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
