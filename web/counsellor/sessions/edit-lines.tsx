import { useId, useRef } from 'react';
import { Button } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { sentencesOf } from '../../../server/sessions/sentences.ts';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';

type Row = { text: string; line: number | null; dueOn?: string | null };

/** Proposals of one kind: each with the line it comes from, to change, add to or take out. Enter in the last one adds another. */
export function EditLines<R extends Row>({
  title,
  add,
  rows,
  lines,
  fresh,
  day = false,
  onChange,
}: {
  title: string;
  add: string;
  rows: readonly R[];
  lines: string;
  fresh: () => R;
  /** Whether each has a day. */
  day?: boolean;
  onChange: (rows: R[]) => void;
}) {
  const id = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  const sentences = sentencesOf(lines);
  const change = (at: number, changed: Partial<Row>) => onChange(rows.map((row, place) => (place === at ? { ...row, ...changed } : row)));
  const addOne = () => {
    // The new field is there before the next key: who types on would else write in the one before.
    flushSync(() => onChange([...rows, fresh()]));
    list.current?.querySelector<HTMLTextAreaElement>('li:last-child textarea')?.focus();
  };
  return (
    <fieldset className="pick edit-lines" ref={list}>
      <legend>{title}</legend>
      <ul className="plain-list">
        {rows.map((row, at) => {
          const source = row.line === null ? null : (sentences[row.line] ?? null);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may read the same; their place is what they are
            <li key={at}>
              <div className="edit-line">
                <textarea
                  rows={1}
                  required
                  maxLength={500}
                  aria-label={`${title}, ${at + 1}`}
                  aria-describedby={source ? `${id}-${at}` : undefined}
                  value={row.text}
                  onChange={(event) => change(at, { text: event.target.value })}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
                    event.preventDefault();
                    if (at === rows.length - 1 && row.text.trim()) addOne();
                  }}
                />
                {day && (
                  <input
                    type="date"
                    aria-label={m.after_due({ place: at + 1 })}
                    value={row.dueOn ?? ''}
                    onChange={(event) => change(at, { dueOn: event.target.value || null })}
                  />
                )}
                <Button
                  className="button quiet small"
                  aria-label={m.after_remove({ text: row.text || String(at + 1) })}
                  onPress={() => onChange(rows.filter((_, place) => place !== at))}
                >
                  <Icon name="close" />
                </Button>
              </div>
              {source && source !== row.text && (
                <p id={`${id}-${at}`} className="soft small">
                  {m.after_from_line({ line: source })}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <Button className="button quiet small" onPress={addOne}>
        <Icon name="add" />
        {add}
      </Button>
    </fieldset>
  );
}
