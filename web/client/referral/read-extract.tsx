import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { SeeLinks } from '../../ui/continuity/see-links.tsx';
import { Icon } from '../../ui/icons.tsx';
import { type Referral, useReferralDeed } from '../../ui/referral/referral-queries.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useShowCare } from '../reach/care-here.tsx';

/** Exactly what would be shared, whether it may, and what the client wants otherwise, of the text or of the proposal. */
export function ReadExtract({ referral, counsellorName }: { referral: Referral; counsellorName: string }) {
  const deed = useReferralDeed(referral.id, useShowCare());
  const field = useId();
  const [isAsking, setIsAsking] = useState(false);
  const [wish, setWish] = useState('');
  const { extract, extractVersion, extractApprovedAt, extractWish, may } = referral;
  return (
    <section className="read-extract">
      {extract === null ? (
        <p className="soft">{m.my_extract_none({ name: counsellorName })}</p>
      ) : (
        <>
          <h3>{m.my_extract_title()}</h3>
          <p className="soft small">{m.my_extract_what({ name: counsellorName })}</p>
          <blockquote className="extract-text" dir="auto">
            {extract}
          </blockquote>
        </>
      )}
      {extractApprovedAt && <p className="note safe">{m.my_extract_approved({ date: longDate(extractApprovedAt) })}</p>}
      {extractWish && !extractApprovedAt && <p className="note">{m.my_extract_wished({ name: counsellorName, wish: extractWish })}</p>}
      {isAsking ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (wish.trim() !== '')
              deed.mutate({ deed: 'extract/ask-change', body: { extractVersion, wish: wish.trim() } }, { onSuccess: () => setIsAsking(false) });
          }}
        >
          <div className="field wide-field">
            <label htmlFor={field}>{m.my_extract_wish()}</label>
            <textarea
              id={field}
              rows={3}
              maxLength={1000}
              // biome-ignore lint/a11y/noAutofocus: the person just pressed the button that opens this field.
              autoFocus
              value={wish}
              onChange={(event) => setWish(event.target.value)}
            />
          </div>
          <div className="row">
            <button type="submit" className="button primary" disabled={wish.trim() === '' || deed.isPending}>
              {m.my_extract_wish_send()}
            </button>
            <button type="button" className="button quiet" onClick={() => setIsAsking(false)}>
              {m.my_extract_wish_cancel()}
            </button>
          </div>
        </form>
      ) : (
        <div className="row">
          {may.includes('referral:approve') && (
            <button
              type="button"
              className="button"
              disabled={deed.isPending}
              onClick={() => deed.mutate({ deed: 'extract/approve', body: { extractVersion } })}
            >
              <Icon name="check" />
              {m.my_extract_approve()}
            </button>
          )}
          {may.includes('referral:ask-change') && (
            <button type="button" className="button quiet" disabled={deed.isPending} onClick={() => setIsAsking(true)}>
              {m.my_extract_ask()}
            </button>
          )}
        </div>
      )}
      <RefusedNote error={deed.error} />
      {extract !== null && <SeeLinks referralId={referral.id} />}
    </section>
  );
}
