import { m } from '../../paraglide/messages.js';
import { middayOf } from '../../ui/between/days.ts';
import type { Intake } from '../../ui/intake/intake-query.ts';
import { answerWords, belongsWords, initiativeWords, paymentWords, relationWords, rightWords, supportWords } from '../../ui/intake/word-intake.ts';
import { longDate, wordMinutes } from '../../ui/time.ts';

/** What the counsellor noted at intake, for the client to read: theirs to see, and to have corrected. */
export function SeeNoted({ intake, name }: { intake: Intake; name: string }) {
  const { record, version, vouchers } = intake;
  const facts: [string, string][] = [];
  const add = (label: string, ...parts: (string | null | undefined)[]) => {
    const text = parts.filter(Boolean).join('. ');
    if (text) facts.push([label, text]);
  };
  add(m.intake_initiative_label(), record.initiative && initiativeWords[record.initiative](), record.initiativeNote);
  add(m.intake_relation_label(), record.otherGuidance.relation && relationWords[record.otherGuidance.relation](), record.otherGuidance.note);
  add(m.intake_active_label(), record.active && answerWords[record.active](), record.activeNote);
  add(m.intake_belongs_label(), record.belongs && belongsWords[record.belongs](), record.belongsNote);
  add(m.intake_spoken(), record.language.spoken);
  add(m.intake_support_label(), record.support.map((need) => supportWords[need]()).join(', '), record.supportNote);
  add(m.start_right_noted(), record.explained.map((right) => rightWords[right]()).join('; '));
  return (
    <>
      {vouchers.length > 0 && (
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
                    {m.intake_voucher_number()}: <span className="numbers">{voucher.number}</span>
                  </p>
                )}
                {voucher.validUntil && (
                  <p className="small">
                    {m.intake_voucher_until()}: {longDate(middayOf(voucher.validUntil))}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="noted">
        <h2 id="noted">{m.start_noted({ name })}</h2>
        {version === 0 || facts.length === 0 ? (
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
            </dl>
            <p className="soft small">{m.start_noted_wrong({ name })}</p>
          </>
        )}
      </section>
    </>
  );
}
