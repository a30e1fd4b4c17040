import { type ReactNode, useState } from 'react';
import { Button, FieldError, Form, Label, TextArea, TextField } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** A deed that is remembered with its reason: it is asked, always. */
export function AskWhy({
  title,
  deed,
  isPending,
  error,
  onSay,
  onClose,
  children,
}: {
  title: string;
  deed: string;
  isPending: boolean;
  error: unknown;
  onSay: (why: string) => void;
  onClose: () => void;
  children?: ReactNode;
}) {
  const [why, setWhy] = useState('');
  return (
    <AskDialog title={title} onClose={onClose}>
      {children}
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSay(why.trim());
        }}
      >
        <TextField className="field" value={why} onChange={setWhy} isRequired minLength={3} maxLength={500} autoFocus>
          <Label className="label">{m.prompts_why()}</Label>
          <TextArea rows={3} />
          <FieldError className="hint" />
        </TextField>
        <p className="soft small">{m.prompts_why_kept()}</p>
        <RefusedNote error={error} />
        <div className="row">
          <Button type="submit" className="button primary" isDisabled={isPending || why.trim().length < 3}>
            {deed}
          </Button>
          <Button className="button" onPress={onClose}>
            {m.prompts_not_now()}
          </Button>
        </div>
      </Form>
    </AskDialog>
  );
}
