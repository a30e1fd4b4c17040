import { m } from '../../paraglide/messages.js';
import { middayOf } from '../../ui/between/days.ts';
import type { Intake } from '../../ui/intake/intake-query.ts';
import { outcomeWords } from '../../ui/intake/word-entitlement.ts';
import { answerWords, belongsWords, initiativeWords, paymentWords, relationWords, rightWords, supportWords } from '../../ui/intake/word-intake.ts';
import { longDate, wordMinutes } from '../../ui/time.ts';

/** What the counsellor noted at intake, for the client to read: theirs to see, and to have corrected. */
export function SeeNoted({ intake, name }: { intake: Intake; name: string }) {
  const facts = factsOf(intake);
  const { explained } = intake.record;
  return (
    <>
      <SeeVouchers vouchers={intake.vouchers} />
      <section aria-labelledby="noted">
        <h2 id="noted">{m.start_noted({ name })}</h2>
        {facts.length + explained.length === 0 ? (
          <p className="soft">{m.start_noted_none()}</p>
        ) : (
          <>
            <dl>
              {facts.map(([label, text]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd dir="auto">{text}</dd>
                </div>
              ))}
              {explained.length > 0 && (
                <div>
                  <dt>{m.start_right_noted()}</dt>
                  <dd>
                    <ul>
                      {explained.map((right) => (
                        <li key={right}>{rightWords[right]()}</li>
                      ))}
                    </ul>
                  </dd>
                </div>
              )}
            </dl>
            <p className="soft small">{m.start_noted_wrong({ name })}</p>
          </>
        )}
      </section>
    </>
  );
}

function SeeVouchers({ vouchers }: Pick<Intake, 'vouchers'>) {
  if (vouchers.length === 0) return null;
  return (
    <section aria-labelledby="vouchers">
      <h2 id="vouchers">{m.start_vouchers()}</h2>
      <ul className="plain-list stack">
        {vouchers.map((voucher) => (
          <li key={voucher.id}>
            <p>
              {paymentWords[voucher.kind]()}, {wordMinutes(voucher.minutes)}
            </p>
            {voucher.number && (
              <p className="small">
                {m.labelled({ label: m.intake_voucher_number() })} <span className="numbers">{voucher.number}</span>
              </p>
            )}
            {voucher.validUntil && (
              <p className="small">
                {m.labelled({ label: m.intake_voucher_until() })} {longDate(middayOf(voucher.validUntil))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In the words for the client themself; what was not noted is left out. */
function factsOf({ record, look }: Intake): [label: string, text: string][] {
  const { initiative, otherGuidance, active, belongs, language, support } = record;
  const begun =
    initiative === 'client'
      ? m.start_initiative_you()
      : initiative === 'employer'
        ? m.start_initiative_employer()
        : initiative && initiativeWords[initiative]();
  const told: [string, (string | null | undefined)[]][] = [
    [m.start_initiative(), [begun, record.initiativeNote]],
    [m.intake_relation_label(), [otherGuidance.relation && relationWords[otherGuidance.relation](), otherGuidance.note]],
    [m.start_active(), [active && answerWords[active](), record.activeNote]],
    [m.start_belongs(), [belongs && belongsWords[belongs](), record.belongsNote]],
    [m.start_languages(), [language.spoken]],
    [m.start_support(), [support.map((need) => supportWords[need]()).join(', '), record.supportNote]],
    [m.start_entitlement(), look ? [outcomeWords[look.judgement.outcome](), m.start_entitlement_vdab({ day: longDate(look.at) })] : []],
  ];
  return told.flatMap(([label, parts]): [string, string][] => {
    const text = parts.filter(Boolean).join('. ');
    return text ? [[label, text]] : [];
  });
}
