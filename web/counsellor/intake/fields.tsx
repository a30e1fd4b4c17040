import type { ReactNode } from 'react';
import { useId } from 'react';
import { namesOf } from '../../ui/intake/word-intake.ts';

type Words<Name extends string> = Record<Name, () => string>;

/** One of a short list, or nothing yet. */
export function PickOne<Name extends string>({
  label,
  words,
  none,
  value,
  hint,
  onPick,
}: {
  label: string;
  words: Words<Name>;
  none: string;
  value: Name | null;
  hint?: string;
  onPick: (name: Name | null) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        {...(hint && { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => onPick((event.target.value || null) as Name | null)}
      >
        <option value="">{none}</option>
        {namesOf(words).map((name) => (
          <option key={name} value={name}>
            {words[name]()}
          </option>
        ))}
      </select>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** Any of a list. */
export function PickMany<Name extends string>({
  legend,
  words,
  chosen,
  onPick,
}: {
  legend: string;
  words: Words<Name>;
  chosen: readonly Name[];
  onPick: (names: Name[]) => void;
}) {
  return (
    <fieldset className="intake-checks">
      <legend>{legend}</legend>
      {namesOf(words).map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={(event) => onPick(event.target.checked ? [...chosen, name] : chosen.filter((each) => each !== name))}
          />
          <span>{words[name]()}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A line or a few, with what helps to fill it in. */
export function Write({
  label,
  value,
  most,
  rows,
  hint,
  type = 'text',
  wrong,
  onWrite,
  ...more
}: {
  label: string;
  value: string;
  most?: number;
  rows?: number;
  hint?: ReactNode;
  type?: string;
  /** Why it cannot stay like this. */
  wrong?: string | undefined;
  onWrite: (text: string) => void;
  min?: number;
  max?: number;
  required?: boolean;
}) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ');
  const field = {
    id,
    value,
    autoComplete: 'off',
    ...(most && { maxLength: most }),
    ...(described && { 'aria-describedby': described }),
    ...(wrong && { 'aria-invalid': true as const }),
    ...more,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows ? (
        <textarea rows={rows} {...field} onChange={(event) => onWrite(event.target.value)} />
      ) : (
        <input type={type} {...field} onChange={(event) => onWrite(event.target.value)} />
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p className="note warn small" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
