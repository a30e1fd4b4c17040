import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { LinkState } from '../../../server/continuity/extract-link.ts';
import { m } from '../../paraglide/messages.js';
import { post } from '../api.ts';
import { dateAndTime } from '../time.ts';
import { RefusedNote } from '../went-wrong.tsx';
import { linksQuery } from './continuity-queries.ts';

const states: Record<LinkState, () => string> = {
  open: m.link_state_open,
  expired: m.link_state_expired,
  'used-up': m.link_state_used_up,
  withdrawn: m.link_state_withdrawn,
  'text-changed': m.link_state_text_changed,
  locked: m.link_state_locked,
};

/** The links to an approved text, who opened them, and the button that ends one at once. For the client and for who guides. */
export function SeeLinks({ referralId }: { referralId: string }) {
  const queries = useQueryClient();
  const { data, error } = useQuery(linksQuery(referralId));
  const stopping = useMutation({
    mutationFn: (linkId: string) => post(`/api/referrals/${encodeURIComponent(referralId)}/links/${encodeURIComponent(linkId)}/withdraw`),
    onSettled: () => queries.invalidateQueries({ queryKey: linksQuery(referralId).queryKey }),
  });
  if (error) return <RefusedNote error={error} />;
  if (!data || data.links.length === 0) return null;
  return (
    <div className="stack">
      <h4>{m.link_list()}</h4>
      <p className="soft small">{m.link_log_what()}</p>
      <ul className="plain-list stack">
        {data.links.map((link) => (
          <li key={link.id} className="card stack">
            <p>
              <span className={link.state === 'open' ? 'tag attention' : 'tag'}>{states[link.state]()}</span>{' '}
              {m.link_facts({ until: dateAndTime(link.expiresAt), used: link.looksUsed, allowed: link.looksAllowed })}
            </p>
            {link.looks.length === 0 ? (
              <p className="soft small">{m.link_nobody_looked()}</p>
            ) : (
              <ul className="small">
                {link.looks.map(({ at, outcome, agent }) => (
                  <li key={`${at} ${outcome}`}>
                    {outcome === 'read' ? m.link_look_read({ when: dateAndTime(at) }) : m.link_look_wrong({ when: dateAndTime(at) })}
                    {agent && `, ${agent}`}
                  </li>
                ))}
              </ul>
            )}
            {link.may.includes('extract-link:withdraw') && (
              <div className="row">
                <button type="button" className="button small" disabled={stopping.isPending} onClick={() => stopping.mutate(link.id)}>
                  {m.link_stop()}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <RefusedNote error={stopping.error} />
    </div>
  );
}
