import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { answerKinds, hasOptions, hasRange, optionsOfStep, type StepDraft } from './exercise-draft.ts';
import { WriteWays } from './write-ways.tsx';
import { ChooseFrom, WriteLine } from './write-line.tsx';
import { wordAnswer } from './word-exercise-form.ts';

type Props = {
  step: StepDraft;
  place: number;
  steps: readonly StepDraft[];
  wrongOf: (place: string) => string | null;
  onChange: (change: Partial<StepDraft>) => void;
  onRename: (name: string) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One step: what Koers asks, how it is answered, and where it goes from there. */
export function WriteStep({ step, place, steps, wrongOf, onChange, onRename, onMove, onRemove }: Props) {
  const [name, setName] = useState(step.id);
  const [named, setNamed] = useState(step.id);
  // A name that was made free of another, or came from elsewhere, is shown as it is now.
  if (named !== step.id) {
    setNamed(step.id);
    setName(step.id);
  }
  const number = place + 1;
  const before = steps.slice(0, place).map(({ id }) => id);
  const wrong = (field: string) => wrongOf(`${step.key}.${field}`);
  return (
    <li className="card write-step" data-step={step.key}>
      <div className="row spread">
        <h3>{m.exform_step({ number })}</h3>
        <div className="row">
          <Button className="button small quiet" isDisabled={place === 0} aria-label={m.exform_step_up({ number })} onPress={() => onMove(-1)}>
            {m.exform_up()}
          </Button>
          <Button className="button small quiet" isDisabled={number === steps.length} aria-label={m.exform_step_down({ number })} onPress={() => onMove(1)}>
            {m.exform_down()}
          </Button>
          <Button className="button small quiet" isDisabled={steps.length <= 2} aria-label={m.exform_step_remove({ number })} onPress={onRemove}>
            {m.exform_remove()}
          </Button>
        </div>
      </div>
      <WriteLine label={m.exform_ask()} isRequired rows={2} slots={before} value={step.ask} wrong={wrong('ask')} onChange={(ask) => onChange({ ask })} />
      <div className="two-fields">
        <WriteLine
          label={m.exform_help()}
          hint={m.exform_help_hint()}
          isRequired
          rows={2}
          value={step.help}
          wrong={wrong('help')}
          onChange={(help) => onChange({ help })}
        />
        <WriteLine
          label={m.exform_simply()}
          hint={m.exform_simply_hint()}
          rows={2}
          value={step.askSimply}
          wrong={wrong('askSimply')}
          onChange={(askSimply) => onChange({ askSimply })}
        />
      </div>
      <div className="two-fields">
        <ChooseFrom
          label={m.exform_answer()}
          value={step.answer}
          options={answerKinds.map((id) => ({ id, text: wordAnswer(id) }))}
          onChange={(answer) => onChange({ answer })}
        />
        <WriteLine
          label={m.exform_name()}
          hint={m.exform_name_hint()}
          isRequired
          value={name}
          wrong={wrong('id')}
          onChange={setName}
          onBlur={() => {
            onRename(name);
            if (name.trim() === '') setName(step.id);
          }}
        />
      </div>
      {step.answer === 'order' && before.length > 0 && (
        <ChooseFrom
          label={m.exform_of()}
          value={step.of}
          options={[{ id: '', text: m.exform_of_none() }, ...before.map((id) => ({ id, text: id }))]}
          onChange={(of) => onChange({ of })}
        />
      )}
      {hasOptions(step.answer) && (
        <WriteLine
          label={m.exform_options()}
          hint={m.exform_options_hint()}
          isRequired={step.answer !== 'order'}
          rows={Math.min(12, Math.max(4, optionsOfStep(step).length + 1))}
          value={step.options}
          wrong={wrong('options')}
          onChange={(options) => onChange({ options })}
        />
      )}
      {hasRange(step.answer) && (
        <div className="two-fields">
          <WriteLine label={m.exform_least()} type="number" value={step.least} wrong={wrong('range')} onChange={(least) => onChange({ least })} />
          <WriteLine label={m.exform_most()} type="number" value={step.most} wrong={null} onChange={(most) => onChange({ most })} />
        </div>
      )}
      <label className="row">
        <input type="checkbox" checked={step.optional} onChange={(event) => onChange({ optional: event.target.checked })} />
        {m.exform_may_skip()}
      </label>
      <WriteWays step={step} later={steps.slice(number)} number={number} wrongOf={wrongOf} onChange={(ways) => onChange({ ways })} />
    </li>
  );
}
