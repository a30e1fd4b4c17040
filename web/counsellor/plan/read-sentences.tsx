import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { planEvidenceQuery } from '../../ui/queries.ts';
import type { PlanSection, Trajectory } from '../../ui/records.ts';
import { ShowEvidence } from './show-evidence.tsx';
import { wordOrigin } from './word-section.ts';

/** The section sentence by sentence: who wrote it, and beside it what it rests on. Arrows go through the sentences. */
export function ReadSentences({ section, trajectory }: { section: PlanSection; trajectory: Trajectory }) {
  const { data: evidence, error } = useQuery(planEvidenceQuery(trajectory.id));
  const [chosen, setChosen] = useState(0);
  const name = trajectory.clientName ?? m.client_hidden();
  const sentence = section.sentences[chosen] ?? section.sentences[0];
  return (
    <div className="sentences-and-evidence">
      <ListBox
        className="sentences"
        aria-label={m.plan_staff_sentences()}
        items={section.sentences.map((each, i) => ({ ...each, id: String(i) }))}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[String(Math.min(chosen, section.sentences.length - 1))]}
        onSelectionChange={(keys) => {
          if (keys !== 'all') setChosen(Number([...keys][0] ?? 0));
        }}
      >
        {({ id, text, origin, evidence: sources, opensParagraph }) => (
          <ListBoxItem id={id} textValue={text} className={`sentence ${origin}${opensParagraph ? ' opens' : ''}`}>
            <span className="sentence-origin">
              <strong>{wordOrigin(origin, name)}</strong>
              <span>{sources.length > 0 ? m.plan_staff_sources({ count: sources.length }) : m.plan_staff_no_source()}</span>
            </span>
            <span className="sentence-text" dir="auto">
              {text}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      {sentence && <ShowEvidence sentence={sentence} evidence={evidence} error={error} trajectory={trajectory} />}
    </div>
  );
}
