import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import type { PlanSection, SectionName, Trajectory } from '../../ui/records.ts';
import { wordSection } from './word-section.ts';
import { WriteSection } from './write-section.tsx';
import { isOpenToWrite } from './write-yourself.tsx';

/** What is still empty. It grows out of conversations, but the plan is the client's: they may begin it themselves. */
export function FillEmptySections({ sections, trajectory }: { sections: PlanSection[]; trajectory: Trajectory }) {
  const [chosen, setChosen] = useState<SectionName | null>(null);
  const section = sections.find((each) => each.section === chosen);
  const open = sections.filter(isOpenToWrite);
  if (open.length === 0) return <p className="soft small">{m.plan_still_empty({ sections: sections.map((each) => wordSection(each.section)).join(', ') })}</p>;
  return (
    <div className="fill-empty">
      <p className="soft small">{m.plan_fill_empty()}</p>
      <ul className="plain-list row">
        {open.map((each) => (
          <li key={each.section}>
            <button type="button" className="button small quiet" aria-expanded={each.section === chosen} onClick={() => setChosen(each.section)}>
              <Icon name="add" />
              {wordSection(each.section)}
            </button>
          </li>
        ))}
      </ul>
      {section && (
        <article className="plan-section">
          <h3>{wordSection(section.section)}</h3>
          <WriteSection key={section.section} section={section} trajectory={trajectory} onDone={() => setChosen(null)} />
        </article>
      )}
    </div>
  );
}
