import { m } from '../../paraglide/messages.js';
import type { Intake } from '../../ui/intake/intake-query.ts';
import { dateAndTime } from '../../ui/time.ts';

/** Whether the client read what Koers is and agreed. Nobody does that in their place. */
export function SeeConsent({ intake: { consent, information }, name }: { intake: Intake; name: string }) {
  const isCurrent = consent?.holds && consent.edition === information.edition;
  return (
    <section className="intake-part" id="intake-information" aria-labelledby="intake-information-title">
      <h3 id="intake-information-title">{m.intake_information_title()}</h3>
      <p>
        {isCurrent
          ? m.intake_information_given({ name, when: dateAndTime(consent.givenAt) })
          : consent?.holds
            ? m.intake_information_older({ name })
            : consent?.withdrawnAt
              ? m.intake_information_withdrawn({ name, when: dateAndTime(consent.withdrawnAt) })
              : m.intake_information_none({ name })}
      </p>
      <details>
        <summary>{m.intake_information_read()}</summary>
        <div className="card stack">
          {information.parts.map(({ heading, lines }) => (
            <section key={heading} className="stack">
              <h4>{heading}</h4>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </details>
    </section>
  );
}
