import './contract-text.css';
import { useId, useState } from 'react';
import type { ContractPart } from '../../../server/words/contract-text.ts';
import type { Language } from '../../../server/people/roles.ts';
import { m } from '../../paraglide/messages.js';

const names: Record<Language, string> = { nl: 'Nederlands', fr: 'Français', en: 'English' };
const languages = Object.keys(names) as Language[];

/** The whole contract, in the language that the reader chooses; the Dutch text counts, and that is said beside the others. `level`: of its headings. */
export function ReadContractText({ texts, first = 'nl', level = 4 }: { texts: Record<Language, ContractPart[]>; first?: Language; level?: 3 | 4 }) {
  const Heading = `h${level}` as const;
  const [language, setLanguage] = useState<Language>(first);
  const id = useId();
  return (
    <div className="contract-text">
      <div className="contract-language">
        <label htmlFor={id} className="small">
          {m.start_language_of_text()}
        </label>
        <select id={id} value={language} onChange={(event) => setLanguage(event.currentTarget.value as Language)}>
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {names[each]}
            </option>
          ))}
        </select>
        <span className="soft small">{m.intake_contract_text_counts()}</span>
      </div>
      <div lang={language} className="contract-parts">
        {texts[language].map(({ heading, lines }) => (
          <section key={heading}>
            <Heading>{heading}</Heading>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
