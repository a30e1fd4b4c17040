import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { type Referral, useReferralDeed } from '../../ui/referral/referral-queries.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** Yes to one of them, no thanks, contact was made, or the consent taken back. Every answer can be changed later, except the last. */
export function AnswerReferral({ referral, counsellorName }: { referral: Referral; counsellorName: string }) {
  const deed = useReferralDeed(referral.id);
  const group = useId();
  const [targetId, setTargetId] = useState(referral.targets[0]?.id ?? '');
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  const may = (word: string) => referral.may.includes(word);
  if (!['referral:agree', 'referral:contact', 'referral:withdraw'].some(may)) return <RefusedNote error={deed.error} />;
  return (
    <div className="answer-referral">
      {may('referral:agree') && referral.targets.length > 1 && (
        <fieldset>
          <legend>{m.my_referral_which()}</legend>
          {referral.targets.map(({ id, name }) => (
            <label key={id} className="row">
              <input type="radio" name={group} checked={targetId === id} onChange={() => setTargetId(id)} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {may('referral:agree') && <p className="soft small">{m.my_referral_free({ name: counsellorName })}</p>}
      <div className="row">
        {may('referral:agree') && (
          <button
            type="button"
            className="button primary"
            disabled={deed.isPending}
            onClick={() => deed.mutate({ deed: 'agree', body: { version: referral.version, targetId } })}
          >
            <Icon name="check" />
            {m.my_referral_agree()}
          </button>
        )}
        {may('referral:decline') && (
          <button type="button" className="button" disabled={deed.isPending} onClick={() => deed.mutate({ deed: 'decline' })}>
            {m.my_referral_decline()}
          </button>
        )}
        {may('referral:contact') && (
          <button type="button" className="button primary" disabled={deed.isPending} onClick={() => deed.mutate({ deed: 'contact' })}>
            <Icon name="check" />
            {m.my_referral_contacted()}
          </button>
        )}
        {may('referral:withdraw') && !isWithdrawing && (
          <button type="button" className="button quiet" disabled={deed.isPending} onClick={() => setIsWithdrawing(true)}>
            {m.my_referral_withdraw()}
          </button>
        )}
      </div>
      {isWithdrawing && may('referral:withdraw') && (
        <div className="note stack">
          <p>{m.my_referral_withdraw_what({ name: counsellorName })}</p>
          <div className="row">
            <button type="button" className="button" disabled={deed.isPending} onClick={() => deed.mutate({ deed: 'withdraw' })}>
              {m.my_referral_withdraw_yes()}
            </button>
            <button type="button" className="button quiet" onClick={() => setIsWithdrawing(false)}>
              {m.my_referral_withdraw_no()}
            </button>
          </div>
        </div>
      )}
      <RefusedNote error={deed.error} />
    </div>
  );
}
