import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import type { PlanSection, Trajectory } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useChangePlan } from './change-plan.ts';

/** Which sentences and actions stay out of the version that an inspector may see. It changes nothing of the text. */
export function KeepPrivate({ section, trajectory, onDone }: { section: PlanSection; trajectory: Trajectory; onDone: () => void }) {
  const [sentences, setSentences] = useState<number[]>(() => section.sentences.flatMap(({ isPrivate }, i) => (isPrivate ? [i] : [])));
  const [items, setItems] = useState<string[]>(() => section.items.flatMap(({ id, isPrivate }) => (isPrivate ? [id] : [])));
  // The version that was on screen when they began to choose: a sentence must not slip under another's tick.
  const [version] = useState(section.version);
  const change = useChangePlan(trajectory.id);
  const flip = <Key,>(list: Key[], key: Key): Key[] => (list.includes(key) ? list.filter((other) => other !== key) : [...list, key]);
  return (
    <form
      className="keep-private stack"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ do: 'private', section: section.section, version, sentences, items }, { onSuccess: onDone });
      }}
    >
      <fieldset>
        <legend>{m.plan_c_private_title()}</legend>
        <p className="soft small">{m.plan_c_private_what()}</p>
        {section.sentences.map(({ text }, i) => (
          <label key={text}>
            <input type="checkbox" checked={sentences.includes(i)} onChange={() => setSentences(flip(sentences, i))} />
            <span>{text}</span>
          </label>
        ))}
        {section.items.map(({ id, text }) => (
          <label key={id}>
            <input type="checkbox" checked={items.includes(id)} onChange={() => setItems(flip(items, id))} />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <div className="row">
        <button type="submit" className="button primary" disabled={change.isPending}>
          <Icon name="check" />
          {m.plan_c_private_save()}
        </button>
        <button type="button" className="button quiet" disabled={change.isPending} onClick={onDone}>
          {m.plan_change_cancel()}
        </button>
      </div>
      <RefusedNote error={change.error} />
    </form>
  );
}
