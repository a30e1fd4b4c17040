import { useRef } from 'react';
import { Button, FieldError, Input, Label, Menu, MenuItem, MenuTrigger, Popover, Text, TextArea, TextField } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';

type Props = {
  label: string;
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  wrong: string | null;
  hint?: string;
  isRequired?: boolean;
  rows?: number;
  type?: 'text' | 'date' | 'number';
  /** Names of steps whose answer can stand in this text; a button puts one where the cursor is. */
  slots?: readonly string[];
};

/** One thing to write, with what is wrong with it beneath. */
export function WriteLine({ label, value, onChange, onBlur, wrong, hint, isRequired = false, rows, type = 'text', slots = [] }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const insert = (slot: string) => {
    const at = field.current?.selectionStart ?? value.length;
    const [before, after] = [value.slice(0, at), value.slice(field.current?.selectionEnd ?? at)];
    onChange(`${before}{${slot}}${after}`);
    const place = at + slot.length + 2;
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(place, place);
    });
  };
  return (
    <TextField className="field" type={type} isRequired={isRequired} isInvalid={wrong !== null} value={value} onChange={onChange} {...(onBlur && { onBlur })}>
      <Label className="label">{isRequired ? label : m.knowledge_optional({ label })}</Label>
      {rows ? <TextArea ref={field} rows={rows} lang="nl" /> : <Input />}
      {slots.length > 0 && (
        <MenuTrigger>
          <Button className="button small insert-slot">
            <Icon name="add" />
            {m.exform_insert()}
          </Button>
          <Popover className="pop">
            <Menu className="pop-list" onAction={(slot) => insert(String(slot))}>
              {slots.map((slot) => (
                <MenuItem key={slot} id={slot}>
                  {slot}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="wrong">{wrong}</FieldError>
    </TextField>
  );
}

/** One out of a few, as the browser shows it. */
export function ChooseFrom<Key extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: Key;
  options: readonly { id: Key; text: string }[];
  onChange: (key: Key) => void;
}) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value as Key)}>
        {options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
