import { type ReactNode, useState } from 'react';
import { FieldError, Form, Label, Text, TextArea, TextField } from 'react-aria-components';
import { AskDialog } from './ask-dialog.tsx';
import { RefusedNote } from './went-wrong.tsx';
import { DialogEnd } from './dialog-end.tsx';

/** A deed that takes words along: why, or what somebody sees otherwise. Nothing goes out without them. */
export function AskInWords({
  title,
  label,
  hint,
  deed,
  least = 1,
  most,
  isSending,
  error,
  onSay,
  onClose,
  children,
}: {
  title: string;
  label: string;
  hint: string;
  /** What stands on the button. */
  deed: string;
  /** Characters. */
  least?: number;
  most: number;
  isSending: boolean;
  error: unknown;
  onSay: (words: string) => void;
  onClose: () => void;
  /** What is told before the words are asked. */
  children?: ReactNode;
}) {
  const [words, setWords] = useState('');
  return (
    <AskDialog title={title} onClose={onClose}>
      {children}
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSay(words.trim());
        }}
      >
        <TextField className="field wide-field" value={words} onChange={setWords} isRequired minLength={least} maxLength={most} autoFocus>
          <Label className="label">{label}</Label>
          <TextArea rows={4} dir="auto" />
          <Text slot="description" className="hint">
            {hint}
          </Text>
          <FieldError className="hint" />
        </TextField>
        <RefusedNote error={error} />
        <DialogEnd deed={deed} isSending={isSending} isReady={words.trim().length >= least} onClose={onClose} />
      </Form>
    </AskDialog>
  );
}
