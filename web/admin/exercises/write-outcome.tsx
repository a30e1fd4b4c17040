import { Button } from 'react-aria-components';
import { careerCompetencies } from '../../../server/conversation/stage.ts';
import { m } from '../../paraglide/messages.js';
import { wordCompetency } from '../../ui/word-competency.ts';
import type { Writing } from './exercise-facts.tsx';
import { emptyLine, emptyYield, type YieldDraft, yieldKinds } from './exercise-draft.ts';
import { wordYield } from './word-exercise-form.ts';
import { ChooseFrom, WriteLine } from './write-line.tsx';

/** What is given back to the client, and what comes out of it for the file: lines with the client's answers in them. */
export function WriteOutcome({ draft, wrongOf, onChange }: Writing) {
  const slots = draft.steps.map(({ id }) => id);
  const changeYield = (key: string, change: Partial<YieldDraft>) =>
    onChange({ yields: draft.yields.map((one) => (one.key === key ? { ...one, ...change } : one)) });
  return (
    <>
      <section className="stack" aria-label={m.exform_summary()}>
        <h2>{m.exform_summary()}</h2>
        <p className="soft">{m.exform_summary_what()}</p>
        <Wrong text={wrongOf('summary')} />
        {draft.summary.map((line, place) => (
          <div key={line.key} className="write-out">
            <WriteLine
              label={m.exform_line({ number: place + 1 })}
              rows={2}
              slots={slots}
              value={line.text}
              wrong={wrongOf(line.key)}
              onChange={(text) => onChange({ summary: draft.summary.map((one) => (one.key === line.key ? { ...one, text } : one)) })}
            />
            <Button
              className="button small quiet"
              isDisabled={draft.summary.length <= 1}
              onPress={() => onChange({ summary: draft.summary.filter(({ key }) => key !== line.key) })}
            >
              {m.exform_remove()}
            </Button>
          </div>
        ))}
        <Button className="button small" isDisabled={draft.summary.length >= 8} onPress={() => onChange({ summary: [...draft.summary, emptyLine()] })}>
          {m.exform_add_line()}
        </Button>
      </section>
      <section className="stack" aria-label={m.exform_yields()}>
        <h2>{m.exform_yields()}</h2>
        <p className="soft">{m.exform_yields_what()}</p>
        <Wrong text={wrongOf('yields')} />
        {draft.yields.map((one) => (
          <div key={one.key} className="write-out">
            <div className="two-fields">
              <ChooseFrom
                label={m.exform_kind()}
                value={one.kind}
                options={yieldKinds.map((id) => ({ id, text: wordYield(id) }))}
                onChange={(kind) => changeYield(one.key, { kind })}
              />
              <ChooseFrom
                label={m.knowledge_competency()}
                value={one.competency}
                options={careerCompetencies.map((id) => ({ id, text: wordCompetency(id) }))}
                onChange={(competency) => changeYield(one.key, { competency })}
              />
            </div>
            <WriteLine
              label={m.exform_yield_text()}
              isRequired
              rows={2}
              slots={slots}
              value={one.text}
              wrong={wrongOf(one.key)}
              onChange={(text) => changeYield(one.key, { text })}
            />
            <Button
              className="button small quiet"
              isDisabled={draft.yields.length <= 1}
              onPress={() => onChange({ yields: draft.yields.filter(({ key }) => key !== one.key) })}
            >
              {m.exform_remove()}
            </Button>
          </div>
        ))}
        <Button className="button small" onPress={() => onChange({ yields: [...draft.yields, emptyYield(draft.competency)] })}>
          {m.exform_add_yield()}
        </Button>
      </section>
    </>
  );
}

function Wrong({ text }: { text: string | null }) {
  return (
    text && (
      <p className="wrong" data-wrong tabIndex={-1}>
        {text}
      </p>
    )
  );
}
