import { m } from '../../paraglide/messages.js';
import { PartnerFacts } from '../../ui/referral/partner-facts.tsx';
import type { Referral } from '../../ui/referral/referral-queries.ts';
import { wordRating, wordTargets } from '../../ui/referral/word-referral.ts';
import { longDate } from '../../ui/time.ts';
import { AnswerReferral } from './answer-referral.tsx';
import { ReadExtract } from './read-extract.tsx';
import { TellOutcome } from './tell-outcome.tsx';

/** One proposal: what, why, what it costs, what would be shared, and the client's own buttons. */
export function ReadReferral({ referral, counsellorName }: { referral: Referral; counsellorName: string }) {
  const { targets, agreedTarget, contactBy } = referral;
  const shown = targets.filter(({ id }) => agreedTarget === null || id === agreedTarget);
  const lines: [string, string | null][] = [
    [m.my_referral_why(), referral.reason],
    [m.my_referral_choice(), referral.choice],
    [m.my_referral_use(), [referral.usefulness, referral.addedValue].filter(Boolean).join('\n')],
    [m.my_referral_impact(), referral.impact],
  ];
  return (
    <article className="card read-referral" aria-label={wordTargets(referral)}>
      <header>
        <h2>{agreedTarget ? wordTargets(referral) : m.my_referral_title({ name: counsellorName })}</h2>
        <p className="soft small">{wordWhere(referral, counsellorName)}</p>
      </header>
      <dl className="my-referral-says">
        {lines.map(
          ([label, text]) =>
            text && (
              <div key={label}>
                <dt>{label}</dt>
                <dd dir="auto">{text}</dd>
              </div>
            ),
        )}
        <div>
          <dt>{m.my_referral_contact()}</dt>
          <dd>{contactBy === 'counsellor' ? m.my_referral_contact_counsellor({ name: counsellorName }) : m.my_referral_contact_you()}</dd>
        </div>
      </dl>
      {shown.map(({ id, name, type, partner }) => (
        <section key={id} className="my-target">
          <h3>{name}</h3>
          {partner ? <PartnerFacts partner={partner} /> : type === 'colleague' && <p className="soft">{m.my_referral_colleague({ name: counsellorName })}</p>}
        </section>
      ))}
      <ReadExtract referral={referral} counsellorName={counsellorName} />
      <AnswerReferral referral={referral} counsellorName={counsellorName} />
      {referral.may.includes('referral:tell') && <TellOutcome referral={referral} counsellorName={counsellorName} />}
      {referral.rating && !referral.may.includes('referral:tell') && (
        <p>
          {m.my_referral_you_said()} <strong>{wordRating(referral.rating)}</strong>
        </p>
      )}
    </article>
  );
}

/** Where it stands, said to the client. */
function wordWhere(referral: Referral, name: string): string {
  if (referral.withdrawnAt) return m.my_referral_withdrawn({ date: longDate(referral.withdrawnAt) });
  if (referral.endedAt) return m.my_referral_ended({ date: longDate(referral.endedAt) });
  if (referral.status === 'declined' && referral.declinedAt) return m.my_referral_declined({ date: longDate(referral.declinedAt) });
  if (referral.status === 'discussed') return m.my_referral_yours();
  if (referral.status === 'outcome-asked') return m.my_referral_asked({ name });
  return referral.agreedAt ? m.my_referral_agreed({ date: longDate(referral.agreedAt) }) : '';
}
