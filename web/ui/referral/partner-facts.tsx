import './partner-facts.css';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import { longDate } from '../time.ts';
import type { ListedPartner } from './referral-queries.ts';

/** What one needs to know of a partner before calling, with the day it was checked. Plain elements: a phone reads it too. */
export function PartnerFacts({ partner }: { partner: ListedPartner }) {
  const hours = partner.hours?.[getLocale()] ?? partner.hours?.nl;
  const lines: [string, string | null | undefined][] = [
    [m.partner_for_whom(), partner.forWhom],
    [m.partner_hours(), hours],
    [m.partner_cost(), partner.cost],
    [m.partner_region(), partner.region],
    [m.partner_languages(), partner.languages.map(wordLanguage).join(', ')],
    [m.partner_waiting(), partner.waiting],
  ];
  return (
    <div className="partner-facts">
      {(partner.number || partner.url) && (
        <p className="row">
          {partner.number && (
            <a href={`tel:${partner.number.replace(/[^\d+]/g, '')}`} className="numbers">
              {partner.number}
            </a>
          )}
          {partner.url && (
            <a href={partner.url} rel="noreferrer" target="_blank">
              {new URL(partner.url).hostname.replace(/^www\./, '')}
            </a>
          )}
        </p>
      )}
      <dl>
        {lines.map(
          ([label, text]) =>
            text && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      <p className="soft small">
        {m.partner_checked({ date: longDate(partner.checkedAt) })}
        {!partner.verified && <> {m.partner_unverified()}</>}
        {partner.stale && <> {m.partner_stale()}</>}
      </p>
    </div>
  );
}

/** "Nederlands" for nl, in the language of the screen. */
export const wordLanguage = (code: string): string => new Intl.DisplayNames([getLocale()], { type: 'language' }).of(code) ?? code;
