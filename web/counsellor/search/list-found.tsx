import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages.js';
import { longDate } from '../../ui/time.ts';
import type { FoundEverywhere, FoundPassage, Opened } from './search-query.ts';

/** What was found, in its three groups, best first in each. */
export function ListFound({ found, openedId, onOpen }: { found: FoundEverywhere; openedId: string | null; onOpen: (opened: Opened) => void }) {
  const one = (opened: Opened, title: ReactNode, below: ReactNode) => (
    <li key={opened.id}>
      <button type="button" className="found-one" aria-current={opened.id === openedId || undefined} onClick={() => onOpen(opened)}>
        {title}
        {below && <span className="soft small">{below}</span>}
      </button>
    </li>
  );
  return (
    <div className="found">
      <Group title={m.search_group_passages()} count={found.passages.length}>
        {found.passages.map((passage) =>
          one(
            { kind: 'passage', id: passage.id, passage },
            <span lang="nl">
              <strong>{passage.title}</strong>
              {passage.heading && passage.heading !== passage.title && ` · ${passage.heading}`}
            </span>,
            <PassageNote passage={passage} />,
          ),
        )}
      </Group>
      <Group title={m.search_group_occupations()} count={found.occupations.length}>
        {found.occupations.map(({ id, title, language, foundBy, shortage }) =>
          one(
            { kind: 'occupation', id },
            <strong lang={language}>{title}</strong>,
            [foundBy.toLowerCase() !== title.toLowerCase() && m.occ_found_by({ name: foundBy }), shortage && m.occ_shortage_tag()].filter(Boolean).join(' · '),
          ),
        )}
      </Group>
      <Group title={m.search_group_partners()} count={found.partners.length}>
        {found.partners.map((partner) =>
          one(
            { kind: 'partner', id: partner.id, partner },
            <strong>{partner.name}</strong>,
            <>
              {[partner.number, partner.cost, m.transcript_checked({ date: longDate(partner.checkedAt) })].filter(Boolean).join(' · ')}
              {partner.stale && ` · ${m.partner_stale()}`}
            </>,
          ),
        )}
      </Group>
    </div>
  );
}

function Group({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2>
        {title} <span className="soft numbers">{count}</span>
      </h2>
      {count === 0 ? <p className="soft small">{m.search_group_none()}</p> : <ul className="plain-list">{children}</ul>}
    </section>
  );
}

/** When it was checked and until when it holds; what no longer holds says so first. */
export function PassageNote({ passage: { checkedAt, validTo, holds, verified } }: { passage: FoundPassage }) {
  return (
    <>
      {holds === 'past' && validTo && <span className="tag urgent">{m.search_held_until({ date: longDate(validTo) })}</span>}
      {holds === 'not-yet' && <span className="tag urgent">{m.search_not_yet()}</span>} {m.transcript_checked({ date: longDate(checkedAt) })}
      {holds !== 'past' && validTo && ` · ${m.search_holds_until({ date: longDate(validTo) })}`}
      {verified === false && ` · ${m.search_unverified()}`}
    </>
  );
}
