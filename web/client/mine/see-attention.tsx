import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { attentionQuery } from '../../ui/queries.ts';
import { dateAndTime } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { wordAttention, wordLooked, wordPlace } from './word-attention.ts';

/** Every message about which the counsellor was told, with why, and whether somebody has looked. */
export function SeeAttention({ name }: { name: string }) {
  const { data, error } = useQuery(attentionQuery);
  return (
    <section aria-labelledby="mine-attention">
      <h2 id="mine-attention">{m.mine_attention()}</h2>
      <p className="soft">{m.mine_attention_what({ name })}</p>
      {!data && (error ? <RefusedNote error={error} /> : <Waiting />)}
      {data?.length === 0 && <p>{m.mine_attention_none()}</p>}
      <ul className="plain-list mine-list">
        {data?.map((attention) => (
          <li key={attention.id}>
            <p>{wordAttention(attention.kind)}</p>
            <p className="soft small">
              {dateAndTime(attention.at)}. {wordLooked(attention, name)} {attention.writtenIn && wordPlace(attention.writtenIn)}
              {attention.conversationId && (
                <Link to="/client/talk/$conversationId" params={{ conversationId: attention.conversationId }}>
                  {m.mine_attention_read()}
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
