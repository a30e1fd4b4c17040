import { m } from '../../paraglide/messages.js';
import type { Hours } from '../../ui/sessions/session-records.ts';
import { dayInWords, noonOf } from '../../ui/sessions/session-time.ts';
import { wordVoucher, wordWarning } from '../../ui/sessions/word-session.ts';
import { wordMinutes } from '../../ui/time.ts';

/** What is used and left, in all and per voucher, and what to know while something can still be done. */
export function SeeHours({ hours }: { hours: Hours }) {
  const { vouchers, warnings, leftMinutes, usedMinutes, plannedMinutes } = hours;
  return (
    <section className="see-hours" aria-labelledby="session-hours">
      <h2 id="session-hours">{m.sessions_hours_title()}</h2>
      {warnings.map((warning) => (
        <p key={warning.code} className="note warn">
          {wordWarning(warning)}
        </p>
      ))}
      {leftMinutes === null ? (
        <p className="soft">{m.sessions_no_voucher({ used: wordMinutes(usedMinutes) })}</p>
      ) : (
        <>
          <p className="hours-left">
            <strong>{wordMinutes(leftMinutes)}</strong> {m.sessions_left()}
          </p>
          <p className="soft small">
            {m.sessions_used_planned({ used: wordMinutes(usedMinutes), planned: wordMinutes(plannedMinutes) })} {m.sessions_chat_never()}
          </p>
          <ul className="plain-list voucher-list">
            {vouchers.map((voucher) => {
              const total = voucher.minutes - voucher.usedBeforeMinutes;
              const share = (minutes: number) => `${total > 0 ? Math.round((minutes / total) * 100) : 0}%`;
              return (
                <li key={voucher.id}>
                  <p className="row">
                    <span>{wordVoucher(voucher)}</span>
                    <span className="soft small">{voucher.validUntil ? m.sessions_valid_until({ day: dayInWords(noonOf(voucher.validUntil)) }) : ''}</span>
                  </p>
                  <div className="voucher-bar" aria-hidden="true">
                    <span className="used" style={{ inlineSize: share(voucher.usedMinutes) }} />
                    <span className="planned" style={{ inlineSize: share(voucher.plannedMinutes) }} />
                  </div>
                  <p className="small">
                    {m.sessions_voucher_counts({ used: wordMinutes(voucher.usedMinutes), total: wordMinutes(total), left: wordMinutes(voucher.leftMinutes) })}
                  </p>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
