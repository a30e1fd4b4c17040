import { useId, useState } from 'react';
import { type Rating, ratings } from '../../../server/referral/referral.ts';
import { m } from '../../paraglide/messages.js';
import { type Referral, useReferralDeed } from '../../ui/referral/referral-queries.ts';
import { wordRating } from '../../ui/referral/word-referral.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useShowCare } from '../reach/care-here.tsx';

/** How was it? In one choice, and in the client's own words where they want. */
export function TellOutcome({ referral, counsellorName }: { referral: Referral; counsellorName: string }) {
  const deed = useReferralDeed(referral.id, useShowCare());
  const [group, field] = [useId(), useId()];
  const [rating, setRating] = useState<Rating | null>(referral.rating);
  const [outcome, setOutcome] = useState(referral.outcome ?? '');
  // It opens by itself when it is asked, also while this page is open.
  const [chosen, setIsOpen] = useState<boolean | null>(null);
  const isOpen = chosen ?? referral.status === 'outcome-asked';
  if (!isOpen)
    return (
      <p className="row">
        {referral.rating && (
          <>
            {m.my_referral_you_said()} <strong>{wordRating(referral.rating)}</strong>
          </>
        )}
        <button type="button" className="button" onClick={() => setIsOpen(true)}>
          {referral.rating ? m.my_outcome_change() : m.my_outcome_open()}
        </button>
      </p>
    );
  return (
    <form
      className="tell-outcome"
      onSubmit={(event) => {
        event.preventDefault();
        if (rating) deed.mutate({ deed: 'tell', body: { rating, outcome: outcome.trim() } }, { onSuccess: () => setIsOpen(false) });
      }}
    >
      <fieldset>
        <legend>{m.my_outcome_title()}</legend>
        {ratings.map((each) => (
          <label key={each} className="row">
            <input type="radio" name={group} checked={rating === each} onChange={() => setRating(each)} />
            {wordRating(each)}
          </label>
        ))}
      </fieldset>
      <div className="field wide-field">
        <label htmlFor={field}>{m.my_outcome_words()}</label>
        <textarea id={field} rows={3} maxLength={2000} value={outcome} onChange={(event) => setOutcome(event.target.value)} />
        <span className="hint">{m.my_outcome_hint({ name: counsellorName })}</span>
      </div>
      <div className="row">
        <button type="submit" className="button primary" disabled={!rating || deed.isPending}>
          {m.my_outcome_send()}
        </button>
      </div>
      <RefusedNote error={deed.error} />
    </form>
  );
}
