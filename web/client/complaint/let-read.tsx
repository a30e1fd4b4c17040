import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { type Complaint, can, useComplaintDeed } from '../../ui/complaints/complaint-queries.ts';
import { conversationsQuery } from '../../ui/queries.ts';
import { dateAndTime, longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** Which conversations may be read for a complaint, and taking that back or giving it while it is handled. */
export function LetRead({ complaint }: { complaint: Complaint }) {
  const id = useId();
  const deed = useComplaintDeed();
  const { data: conversations } = useQuery({ ...conversationsQuery(), enabled: can(complaint, 'permit') });
  const [chosen, setChosen] = useState('');
  const { permissions } = complaint;
  const open = permissions.filter(({ endedAt }) => endedAt === null);
  const others = (conversations ?? []).filter(
    ({ id, trajectoryId }) => trajectoryId === complaint.trajectoryId && !open.some(({ conversationId }) => conversationId === id),
  );
  return (
    <details>
      <summary>{m.complaint_permissions()}</summary>
      <div className="stack">
        {permissions.length === 0 && <p>{m.complaint_permissions_none()}</p>}
        <ul className="plain-list stack">
          {permissions.map(({ conversationId, startedAt, givenAt, endedAt }) => (
            <li key={conversationId}>
              {m.complaint_conversation({ when: dateAndTime(startedAt) })}:{' '}
              {endedAt ? m.complaint_ended({ when: longDate(endedAt) }) : m.complaint_permitted({ when: longDate(givenAt) })}
              {endedAt === null && can(complaint, 'take-back') && (
                <div className="row">
                  <button
                    type="button"
                    className="button small"
                    disabled={deed.isPending}
                    onClick={() => deed.mutate({ id: complaint.id, deed: 'take-back', body: { conversationId } })}
                  >
                    {m.complaint_take_back()}
                  </button>
                </div>
              )}
            </li>
          ))}
        </ul>
        {can(complaint, 'permit') && others.length > 0 && (
          <div className="field">
            <label htmlFor={id}>{m.complaint_permit_other()}</label>
            <div className="row">
              <select id={id} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
                <option value="">–</option>
                {others.map((conversation) => (
                  <option key={conversation.id} value={conversation.id}>
                    {m.complaint_conversation({ when: dateAndTime(conversation.startedAt) })}
                  </option>
                ))}
              </select>
              <button
                type="button"
                className="button small"
                disabled={chosen === '' || deed.isPending}
                onClick={() => deed.mutate({ id: complaint.id, deed: 'permit', body: { conversationId: chosen } }, { onSuccess: () => setChosen('') })}
              >
                {m.complaint_permit()}
              </button>
            </div>
          </div>
        )}
        <RefusedNote error={deed.error} />
      </div>
    </details>
  );
}
