import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import type { Answering } from './answer-by-choice.tsx';
import { moveThing, namedIn, orderAnswer } from './compose-answer.ts';

/** Things to put in order with two buttons each: by finger, by key and by ear alike, without dragging. */
export function AnswerByOrder({ options, draft, onBegin, onAnswer }: Answering & { options: readonly string[] }) {
  const [things, setThings] = useState(() => orderIn(draft(), options) ?? [...options]);
  const [moved, setMoved] = useState<{ thing: string; by: -1 | 1; times: number } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const legend = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what stood there before this step was shown.
  useEffect(() => onBegin(orderIn(draft(), options) ? orderAnswer(things) : ''), []);
  // The row that moved takes the focus along; at the edge its other button has it.
  useLayoutEffect(() => {
    if (!moved) return;
    const row = list.current?.children[things.indexOf(moved.thing)];
    const buttons = [...(row?.querySelectorAll('button') ?? [])];
    const pressed = buttons[moved.by === -1 ? 0 : 1];
    (pressed?.disabled ? buttons.find(({ disabled }) => !disabled) : pressed)?.focus();
  }, [moved, things]);
  const move = (place: number, by: -1 | 1) => {
    const now = moveThing(things, place, by);
    setThings(now);
    setMoved((before) => ({ thing: things[place] ?? '', by, times: (before?.times ?? 0) + 1 }));
    onAnswer(orderAnswer(now));
  };
  return (
    <div className="order-answer">
      <p id={legend} className="small soft">
        {m.exercise_order()}
      </p>
      <ol ref={list} aria-labelledby={legend} className="plain-list">
        {things.map((thing, place) => (
          <li key={thing}>
            <span className="numbers soft">{place + 1}.</span>
            <span className="order-thing">{thing}</span>
            <button
              type="button"
              className="button small quiet up"
              disabled={place === 0}
              aria-label={m.exercise_up({ thing })}
              onClick={() => move(place, -1)}
            >
              <Icon name="down" />
            </button>
            <button
              type="button"
              className="button small quiet"
              disabled={place === things.length - 1}
              aria-label={m.exercise_down({ thing })}
              onClick={() => move(place, 1)}
            >
              <Icon name="down" />
            </button>
          </li>
        ))}
      </ol>
      <p className="hidden-but-read" role="status">
        {moved && m.exercise_moved({ thing: moved.thing, place: things.indexOf(moved.thing) + 1 })}
      </p>
      <button type="button" className="button small" onClick={() => onAnswer(orderAnswer(things))}>
        {m.exercise_order_take()}
      </button>
    </div>
  );
}

/** The order that stands in the message box; null where it is not a whole one. */
function orderIn(draft: string, options: readonly string[]): string[] | null {
  if (namedIn(draft, options).length < options.length) return null;
  return [...options].sort((a, b) => draft.indexOf(a) - draft.indexOf(b));
}
