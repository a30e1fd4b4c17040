import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Refused, remove } from '../../ui/api.ts';
import { forgetKept } from '../../ui/offline.ts';
import { conversationsQuery } from '../../ui/queries.ts';
import type { Conversation } from '../../ui/records.ts';
import { dateAndTime } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { ClientPanel } from '../reach/client-panel.tsx';

/** The conversations of the client, each to erase for good; it asks first, and says what stays. */
export function EraseConversations({ trajectoryId, name }: { trajectoryId: string; name: string }) {
  const { data } = useQuery(conversationsQuery());
  const [chosen, choose] = useState<Conversation | null>(null);
  const own = (data ?? []).filter((conversation) => conversation.trajectoryId === trajectoryId);
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="own-data-erase">
      <h2 id="own-data-erase">{m.erase_title()}</h2>
      <p className="soft">{m.erase_what({ name })}</p>
      <ul className="plain-list stack">
        {own.map((conversation) => (
          <li key={conversation.id} className="row">
            <span>{m.complaint_conversation({ when: dateAndTime(conversation.startedAt) })}</span>
            <button
              type="button"
              className="button small"
              aria-label={m.erase_one_of({ when: dateAndTime(conversation.startedAt) })}
              onClick={() => choose(conversation)}
            >
              {m.erase_one()}
            </button>
          </li>
        ))}
      </ul>
      {chosen && <EraseOne conversation={chosen} name={name} onClose={() => choose(null)} />}
    </section>
  );
}

function EraseOne({ conversation, name, onClose }: { conversation: Conversation; name: string; onClose: () => void }) {
  const queries = useQueryClient();
  const erasing = useMutation({
    mutationFn: async () => {
      await remove(`/api/conversations/${conversation.id}`);
      await forgetKept(['messages', 'feedback'].map((part) => `/api/conversations/${conversation.id}/${part}`));
    },
    onSuccess: async () => {
      onClose();
      await Promise.all(['conversations', 'trajectories', 'plan', 'attention'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })));
    },
  });
  const why = whyNot(erasing.error);
  return (
    <ClientPanel title={m.erase_ask({ when: dateAndTime(conversation.startedAt) })} onClose={onClose}>
      <p>{m.erase_gone({ name })}</p>
      <p>{m.erase_stays()}</p>
      {why ? (
        <p className="note warn" role="alert">
          {why}
        </p>
      ) : (
        <RefusedNote error={erasing.error} />
      )}
      <div className="row">
        <button type="button" className="button primary" disabled={erasing.isPending} onClick={() => erasing.mutate()}>
          {m.erase_do()}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {m.erase_keep()}
        </button>
      </div>
    </ClientPanel>
  );
}

/** In words where there is something that comes first. */
function whyNot(error: Error | null): string | null {
  const state = error instanceof Refused ? error.params.state : null;
  if (state === 'looked-at') return m.erase_not_looked_at();
  if (state === 'replying') return m.erase_not_replying();
  return state === 'exercise' ? m.erase_not_exercise() : null;
}
