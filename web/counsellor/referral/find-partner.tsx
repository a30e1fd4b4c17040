import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { referralKinds } from '../../../server/referral/referral.ts';
import { m } from '../../paraglide/messages.js';
import { PartnerFacts, wordLanguage } from '../../ui/referral/partner-facts.tsx';
import { type ListedPartner, partnersQuery } from '../../ui/referral/referral-queries.ts';
import { wordKind } from '../../ui/referral/word-referral.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';

const languages = ['nl', 'fr', 'en'];

/** The partner directory, to choose from: by what it is about, where, what it costs, in which language, or a word. */
export function FindPartner({
  kind,
  onKind,
  chosen,
  onChoose,
}: {
  /** What it is about; empty for anything. */
  kind: string;
  onKind: (kind: string) => void;
  chosen: readonly string[];
  onChoose: (partner: ListedPartner) => void;
}) {
  const [region, setRegion] = useState('');
  const [language, setLanguage] = useState('');
  const [isFree, setIsFree] = useState(false);
  const [q, setQ] = useState('');
  const search = useDeferredValue({ kind, region, language, q, ...(isFree && { cost: 'free' as const }) });
  const { data, error } = useQuery({ ...partnersQuery(search), placeholderData: (before) => before });
  const [kindField, regionField, languageField, wordField] = [useId(), useId(), useId(), useId()];
  return (
    <div className="find-partner stack">
      <div className="find-by">
        <div className="field">
          <label className="label" htmlFor={kindField}>
            {m.partner_find_kind()}
          </label>
          <select id={kindField} value={kind} onChange={(event) => onKind(event.target.value)}>
            <option value="">{m.partner_find_any()}</option>
            {referralKinds.map((each) => (
              <option key={each} value={each}>
                {wordKind(each)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label className="label" htmlFor={wordField}>
            {m.partner_find_word()}
          </label>
          <input id={wordField} type="search" value={q} maxLength={100} onChange={(event) => setQ(event.target.value)} />
        </div>
        <div className="field">
          <label className="label" htmlFor={regionField}>
            {m.partner_find_region()}
          </label>
          <input id={regionField} value={region} maxLength={80} onChange={(event) => setRegion(event.target.value)} />
        </div>
        <div className="field">
          <label className="label" htmlFor={languageField}>
            {m.partner_find_language()}
          </label>
          <select id={languageField} value={language} onChange={(event) => setLanguage(event.target.value)}>
            <option value="">{m.partner_find_any()}</option>
            {languages.map((code) => (
              <option key={code} value={code}>
                {wordLanguage(code)}
              </option>
            ))}
          </select>
        </div>
        <label className="row find-free">
          <input type="checkbox" checked={isFree} onChange={(event) => setIsFree(event.target.checked)} />
          {m.partner_find_free()}
        </label>
      </div>
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data?.length === 0 && <p className="soft">{m.partner_find_none()}</p>}
      {data && data.length > 0 && (
        <ul className="plain-list found-partners" aria-label={m.partner_found()}>
          {data.map((partner) => (
            <li key={partner.id}>
              <details className="partner-more">
                <summary>
                  <span>{partner.name}</span>
                  {partner.cost && <span className="soft small">{partner.cost}</span>}
                  {partner.stale && <span className="tag attention">{m.partner_stale()}</span>}
                </summary>
                <PartnerFacts partner={partner} />
              </details>
              <Button
                className="button small"
                isDisabled={chosen.includes(partner.id)}
                aria-label={m.partner_choose_named({ name: partner.name })}
                onPress={() => onChoose(partner)}
              >
                {chosen.includes(partner.id) ? m.partner_chosen() : m.partner_choose()}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
