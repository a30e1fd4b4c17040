import './partners.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { Icon } from '../../ui/icons.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { type ListedPartner, partnersQuery } from '../../ui/referral/referral-queries.ts';
import { wordKind } from '../../ui/referral/word-referral.ts';
import { SwitchView } from '../../ui/switch-view.tsx';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';

type View = 'all' | 'unchecked' | 'newer' | 'archived';

const isShown: Record<View, (partner: ListedPartner) => boolean> = {
  all: ({ archived }) => !archived,
  unchecked: ({ archived, stale }) => !archived && stale,
  newer: ({ hasNewer }) => hasNewer,
  archived: ({ archived }) => archived,
};

/** The partner directory as its keeper sees it: what is old, what changed, and what was put aside. */
export function KeepPartners() {
  const { data, error } = useQuery(partnersQuery({ archived: 'true' }));
  const [view, setView] = useState<View>('all');
  const countOf = (which: View) => (data ?? []).filter(isShown[which]).length;
  const shown = (data ?? []).filter(isShown[view]);
  // What was not checked longest comes first.
  if (view === 'unchecked') shown.sort((a, b) => a.checkedAt.localeCompare(b.checkedAt) || a.name.localeCompare(b.name));
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{m.partners_title()}</h1>
          <p className="soft">{m.partners_what()}</p>
        </div>
        <div className="row">
          <SwitchView
            label={m.partners_view()}
            options={[
              { id: 'all', text: m.partners_all({ number: countOf('all') }) },
              { id: 'unchecked', text: m.partners_unchecked({ number: countOf('unchecked') }) },
              { id: 'newer', text: m.partners_newer({ number: countOf('newer') }) },
              { id: 'archived', text: m.partners_archived({ number: countOf('archived') }) },
            ]}
            chosen={view}
            onChoose={setView}
          />
          <Link to="/admin/partners/$partnerId" params={{ partnerId: 'new' }} className="button">
            <Icon name="add" />
            {m.partners_add()}
          </Link>
        </div>
      </header>
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data && shown.length === 0 && (
        <NothingHere title={m.partners_none()}>
          <p>{m.partners_none_next()}</p>
        </NothingHere>
      )}
      {shown.length > 0 && (
        <ul className="plain-list kept-partners" aria-label={m.partners_title()}>
          {shown.map((partner) => (
            <KeptLine key={partner.id} partner={partner} />
          ))}
        </ul>
      )}
    </div>
  );
}

function KeptLine({ partner }: { partner: ListedPartner }) {
  const check = useCheck(partner.id);
  return (
    <li>
      <div className="kept-what">
        <Link to="/admin/partners/$partnerId" params={{ partnerId: partner.id }}>
          {partner.name}
        </Link>
        <span className="soft small">{partner.kinds.map(wordKind).join(', ')}</span>
        {partner.number && <span className="numbers">{partner.number}</span>}
      </div>
      <div className="row kept-state">
        {partner.hasNewer && <span className="tag accent">{m.partners_has_newer()}</span>}
        {partner.edited && <span className="tag">{m.partners_own()}</span>}
        {!partner.verified && <span className="tag urgent">{m.admin_unverified()}</span>}
        <span className={partner.stale ? 'small kept-stale' : 'soft small'}>{m.partner_checked({ date: longDate(partner.checkedAt) })}</span>
        <Button
          className="button small"
          isDisabled={check.isPending}
          aria-label={m.partners_check_named({ name: partner.name })}
          onPress={() => check.mutate()}
        >
          {m.partners_check()}
        </Button>
      </div>
      <RefusedNote error={check.error} />
    </li>
  );
}

/** "Nagekeken vandaag", in the list and on the page of one partner. */
export function useCheck(partnerId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => post(`/api/partners/${encodeURIComponent(partnerId)}/check`),
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['partners'] }), queries.invalidateQueries({ queryKey: ['documents'] })]),
  });
}
