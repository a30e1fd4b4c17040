import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { MadeLink } from '../../../server/continuity/share-by-link.ts';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { linksQuery } from '../../ui/continuity/continuity-queries.ts';
import { SeeLinks } from '../../ui/continuity/see-links.tsx';
import type { Referral } from '../../ui/referral/referral-queries.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** A link for the partner to the text that the client approved. Koers sends it to nobody; the address and the code are shown once. */
export function MakeLink({ referral, name }: { referral: Referral; name: string }) {
  const id = useId();
  const queries = useQueryClient();
  const { data } = useQuery(linksQuery(referral.id));
  const [days, setDays] = useState(7);
  const [looks, setLooks] = useState(3);
  const [withCode, setWithCode] = useState(true);
  const making = useMutation({
    mutationFn: () =>
      post<MadeLink>(`/api/referrals/${encodeURIComponent(referral.id)}/links`, { extractVersion: referral.extractVersion, days, looks, withCode }),
    onSettled: () => queries.invalidateQueries({ queryKey: linksQuery(referral.id).queryKey }),
  });
  const mayMake = data?.may.includes('extract-link:make') && referral.extractApprovedAt !== null;
  if (!mayMake && (data?.links.length ?? 0) === 0) return null;
  const address = making.data && `${window.location.origin}${making.data.path}`;
  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{m.link_title()}</h3>
      {mayMake && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            making.mutate();
          }}
        >
          <p className="soft small">{m.link_what({ name })}</p>
          <div className="row">
            <div className="field">
              <label htmlFor={`${id}-days`}>{m.link_days()}</label>
              <input id={`${id}-days`} type="number" min={1} max={30} value={days} onChange={(event) => setDays(Number(event.target.value))} />
            </div>
            <div className="field">
              <label htmlFor={`${id}-looks`}>{m.link_looks()}</label>
              <input id={`${id}-looks`} type="number" min={1} max={20} value={looks} onChange={(event) => setLooks(Number(event.target.value))} />
            </div>
          </div>
          <label className="check">
            <input type="checkbox" checked={withCode} onChange={(event) => setWithCode(event.target.checked)} />
            <span>{m.link_with_code()}</span>
          </label>
          <div className="row">
            <button type="submit" className="button" disabled={making.isPending}>
              {m.link_make()}
            </button>
          </div>
        </form>
      )}
      <RefusedNote error={making.error} />
      {making.data && address && (
        <div className="note stack" role="status">
          <p>{m.link_made()}</p>
          <div className="field wide-field">
            <label htmlFor={`${id}-address`}>{m.link_address()}</label>
            <input id={`${id}-address`} readOnly value={address} onFocus={(event) => event.target.select()} />
          </div>
          {making.data.code && (
            <p>
              {m.link_code()} <strong>{making.data.code}</strong>
            </p>
          )}
        </div>
      )}
      <SeeLinks referralId={referral.id} />
    </section>
  );
}
