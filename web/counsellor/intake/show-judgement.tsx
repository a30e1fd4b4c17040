import type { Effect } from '../../../server/intake/judge-entitlement.ts';
import { m } from '../../paraglide/messages.js';
import { middayOf } from '../../ui/between/days.ts';
import type { Intake } from '../../ui/intake/intake-query.ts';
import { outcomeWords, wordReason } from '../../ui/intake/word-entitlement.ts';
import { dateAndTime, longDate, wordMinutes } from '../../ui/time.ts';

const effects: Record<Effect, { words: () => string; tone: string }> = {
  for: { words: () => m.intake_effect_for(), tone: 'safe' },
  against: { words: () => m.intake_effect_against(), tone: 'urgent' },
  unsure: { words: () => m.intake_effect_unsure(), tone: 'attention' },
  note: { words: () => m.intake_effect_note(), tone: '' },
};

/** The answer of the last look, each reason with whose words it rests on and when they were checked. */
export function ShowJudgement({ look: { judgement, at, byName, dates } }: { look: NonNullable<Intake['look']> }) {
  const { outcome, offer, reasons } = judgement;
  return (
    <div className="card stack">
      <p className="intake-outcome">{outcomeWords[outcome]()}</p>
      <p className="soft small">{m.intake_checked({ when: dateAndTime(at), name: byName, on: longDate(middayOf(dates.requestedOn)) })}</p>
      {offer && (
        <p>
          {offer.price === null
            ? m.intake_offer({ time: wordMinutes(offer.minutes) })
            : m.intake_offer_price({ time: wordMinutes(offer.minutes), price: offer.price })}{' '}
          {!offer.verified && <span className="tag attention">{m.intake_not_verified()}</span>}
        </p>
      )}
      {outcome === 'ask-vdab' && <p>{m.intake_ask_vdab_how()}</p>}
      <ul className="intake-reasons">
        {reasons.map((reason) => (
          <li key={`${reason.code} ${reason.ruleId} ${JSON.stringify(reason.params)}`}>
            <p className="reason-head">
              <span className={`tag ${effects[reason.effect].tone}`}>{effects[reason.effect].words()}</span>
              <span>{wordReason(reason)}</span>
            </p>
            {reason.source && (
              <p className="soft small">
                {m.labelled({ label: m.intake_source() })}{' '}
                {reason.source.url ? (
                  <a href={reason.source.url} target="_blank" rel="noreferrer">
                    {reason.source.origin}
                  </a>
                ) : (
                  reason.source.origin
                )}
                , {m.intake_source_checked({ day: longDate(middayOf(reason.source.checkedAt)) })}
                {!reason.source.verified && ` (${m.intake_not_verified()})`}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
