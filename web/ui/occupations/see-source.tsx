import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import { longDate } from '../time.ts';
import type { Occupation } from './occupation-queries.ts';

/** Where the text comes from, when it was checked, and the codes by which others know this occupation. */
export function SeeSource({ occupation: { origin, checkedAt, competentOn, uri, isco, source } }: { occupation: Occupation }) {
  return (
    <section aria-labelledby="source">
      <h2 id="source">{m.occ_source()}</h2>
      <p className="small">
        {origin && <span lang={source === 'esco' ? 'en' : 'nl'}>{origin}</span>}
        {checkedAt && <> {m.occ_checked({ date: longDate(checkedAt) })}</>}
      </p>
      {competentOn && <p className="small">{m.occ_competent_on({ date: longDate(competentOn) })}</p>}
      <dl className="occupation-codes small">
        {uri && (
          <div>
            <dt>{m.occ_code_esco()}</dt>
            <dd>
              <a href={uri} target="_blank" rel="noreferrer noopener">
                {uri.split('/').at(-1)}
              </a>
            </dd>
          </div>
        )}
        {isco && (
          <div>
            <dt>{m.occ_code_isco()}</dt>
            <dd className="numbers">{isco}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** Says so where a text is in another language than the screen. */
export function TextLanguage({ language }: { language: 'nl' | 'en' }) {
  if (language === getLocale()) return null;
  return <p className="soft small">{language === 'en' ? m.occ_language_en() : m.occ_language_nl()}</p>;
}
