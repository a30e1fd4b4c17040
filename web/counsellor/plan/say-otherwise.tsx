import { useState } from 'react';
import { Button, Form, Label, Text, TextArea, TextField } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** The counsellor sees it otherwise than the text says and leaves it to the client: on record, in their own name, stopping nothing. */
export function SayOtherwise({
  name,
  isSending,
  error,
  onSay,
  onClose,
}: {
  name: string;
  isSending: boolean;
  error: unknown;
  onSay: (text: string) => void;
  onClose: () => void;
}) {
  const [text, setText] = useState('');
  return (
    <AskDialog title={m.plan_ed_otherwise_title()} onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSay(text.trim());
        }}
      >
        <TextField className="field wide-field" value={text} onChange={setText} isRequired autoFocus maxLength={2000}>
          <Label className="label">{m.plan_c_otherwise_label()}</Label>
          <TextArea rows={4} dir="auto" />
          <Text slot="description" className="hint">
            {m.plan_ed_otherwise_hint({ name })}
          </Text>
        </TextField>
        <RefusedNote error={error} />
        <div className="row">
          <Button type="submit" className="button primary" isDisabled={text.trim() === '' || isSending}>
            {isSending ? m.staff_saving() : m.plan_c_otherwise_send()}
          </Button>
          <Button className="button quiet" onPress={onClose}>
            {m.staff_cancel()}
          </Button>
        </div>
      </Form>
    </AskDialog>
  );
}
