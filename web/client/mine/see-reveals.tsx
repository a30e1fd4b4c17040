import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OwnReveal } from '../../../server/names/read-own-reveals.ts';
import type { RevealReason } from '../../../server/names/reveal-reason.ts';
import { m } from '../../paraglide/messages.js';
import { read } from '../../ui/api.ts';
import { dateAndTime } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';

type Listed = Omit<OwnReveal, 'at'> & { at: string };
const revealsQuery = queryOptions({ queryKey: ['names', 'reveals'], queryFn: () => read<Listed[]>('/api/names/reveals') });

const why: Record<RevealReason, (given: { name: string }) => string> = {
  safety: () => m.mine_reveal_safety(),
  complaint: () => m.mine_reveal_complaint(),
  'talk-with-counsellor': ({ name }) => m.mine_reveal_talk({ name }),
  'asked-by-client': () => m.mine_reveal_asked(),
};

/** Who of quality asked for the client's name, which is hidden from them, when and why. @param name the counsellor's first name */
export function SeeReveals({ name }: { name: string }) {
  const { data, error } = useQuery(revealsQuery);
  return (
    <section aria-labelledby="mine-reveals">
      <h2 id="mine-reveals">{m.mine_reveals()}</h2>
      <p className="soft">{m.mine_reveals_what()}</p>
      {!data && (error ? <RefusedNote error={error} /> : <Waiting />)}
      {data?.length === 0 && <p>{m.mine_reveals_none()}</p>}
      <ul className="plain-list mine-list">
        {data?.map(({ at, by, reason, conversationId }) => (
          <li key={`${at} ${conversationId} ${by}`}>
            <p>{by === null ? m.mine_reveal_by_someone({ why: why[reason]({ name }) }) : m.mine_reveal_by({ by, why: why[reason]({ name }) })}</p>
            <p className="soft small">
              {dateAndTime(at)}.{' '}
              {conversationId && (
                <Link to="/client/talk/$conversationId" params={{ conversationId }}>
                  {m.mine_reveal_read()}
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
