import { useState } from 'react';
import { Button, Form, Label, Text, TextArea, TextField } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** Sends a section back, and says why: whoever writes the next one starts from the reason. */
export function ReturnSection({
  name,
  isSending,
  error,
  onReturn,
  onClose,
}: {
  name: string;
  isSending: boolean;
  error: unknown;
  onReturn: (reason: string) => void;
  onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  return (
    <AskDialog title={m.plan_staff_return_title()} onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onReturn(reason.trim());
        }}
      >
        <TextField className="field wide-field" value={reason} onChange={setReason} isRequired autoFocus>
          <Label className="label">{m.plan_staff_return_reason()}</Label>
          <TextArea rows={4} dir="auto" />
          <Text slot="description" className="hint">
            {m.plan_staff_return_hint({ name })}
          </Text>
        </TextField>
        <RefusedNote error={error} />
        <div className="row">
          <Button type="submit" className="button primary" isDisabled={reason.trim() === '' || isSending}>
            {isSending ? m.staff_saving() : m.plan_staff_return()}
          </Button>
          <Button className="button quiet" onPress={onClose}>
            {m.staff_cancel()}
          </Button>
        </div>
      </Form>
    </AskDialog>
  );
}
