import { Button } from 'react-aria-components';
import type { AnswerKind } from '../../../server/knowledge/exercise-shape.ts';
import { m } from '../../paraglide/messages.js';
import { emptyWay, optionsOfStep, type StepDraft, type WayDraft, type WayKind } from './exercise-draft.ts';
import { ChooseFrom, WriteLine } from './write-line.tsx';
import { wordWay } from './word-exercise-form.ts';

/** What can be said of an answer of a kind. */
const waysOf: Record<AnswerKind, readonly WayKind[]> = {
  text: ['isUnsure', 'yes', 'no', 'is'],
  lines: ['isUnsure', 'fewerThan', 'is'],
  one: ['is', 'isUnsure', 'yes', 'no'],
  some: ['is', 'fewerThan', 'isUnsure'],
  order: ['fewerThan', 'isUnsure'],
  number: ['atLeast', 'atMost', 'isUnsure'],
  date: ['isUnsure'],
};

type Props = {
  step: StepDraft;
  /** The steps after it: a way only leads on. */
  later: readonly StepDraft[];
  number: number;
  wrongOf: (place: string) => string | null;
  onChange: (ways: WayDraft[]) => void;
};

/** "Als het antwoord … dan naar stap …": the first that holds is taken, else the next step. */
export function WriteWays({ step, later, number, wrongOf, onChange }: Props) {
  const { ways, answer } = step;
  const options = optionsOfStep(step);
  const change = (key: string, change: Partial<WayDraft>) => onChange(ways.map((way) => (way.key === key ? { ...way, ...change } : way)));
  const targets = (to: string) => [
    ...later.map(({ id }, place) => ({ id, text: m.exform_to_step({ number: number + 1 + place, name: id }) })),
    { id: 'end', text: m.exform_to_end() },
    // Where it went before a step was moved: it stays in sight until it is put right.
    ...(to !== 'end' && !later.some(({ id }) => id === to) ? [{ id: to, text: to }] : []),
  ];
  return (
    <div className="write-ways">
      {ways.map((way, place) => (
        <fieldset key={way.key} className="way" aria-label={m.exform_way({ number: place + 1 })}>
          <ChooseFrom
            label={m.exform_if()}
            value={way.when}
            options={[...new Set([...waysOf[answer], 'always' as const, way.when])].map((id) => ({ id, text: wordWay(id) }))}
            onChange={(when) => change(way.key, { when, value: '' })}
          />
          {way.when === 'is' && options.length > 0 ? (
            <ChooseFrom
              label={m.exform_which()}
              value={way.value}
              options={[{ id: '', text: m.exform_choose() }, ...[...new Set([...options, ...(way.value ? [way.value] : [])])].map((id) => ({ id, text: id }))]}
              onChange={(value) => change(way.key, { value })}
            />
          ) : (
            (way.when === 'is' || way.when === 'atLeast' || way.when === 'atMost' || way.when === 'fewerThan') && (
              <WriteLine
                label={way.when === 'is' ? m.exform_words() : m.exform_number()}
                isRequired
                type={way.when === 'is' ? 'text' : 'number'}
                value={way.value}
                wrong={null}
                onChange={(value) => change(way.key, { value })}
              />
            )
          )}
          <ChooseFrom label={m.exform_then()} value={way.to} options={targets(way.to)} onChange={(to) => change(way.key, { to })} />
          <Button className="button small quiet" onPress={() => onChange(ways.filter(({ key }) => key !== way.key))}>
            {m.exform_remove()}
          </Button>
          {wrongOf(way.key) && (
            <p className="wrong" data-wrong tabIndex={-1}>
              {wrongOf(way.key)}
            </p>
          )}
        </fieldset>
      ))}
      <Button className="button small" onPress={() => onChange([...ways, { ...emptyWay(), when: waysOf[answer][0] ?? 'isUnsure' }])}>
        {m.exform_add_way()}
      </Button>
      {ways.length === 0 && <span className="soft small">{m.exform_no_ways()}</span>}
    </div>
  );
}
