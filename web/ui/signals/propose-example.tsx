import { useState } from 'react';
import { Form, Label, Text, TextArea, TextField } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../ask-dialog.tsx';
import type { Signal } from '../records.ts';
import { RefusedNote } from '../went-wrong.tsx';
import { useProposeExample } from './change-signal.ts';
import { DialogEnd } from '../dialog-end.tsx';

const textLimit = 2000;

/** A missed message in other words, to test the screening with, once the client has read it and said yes. */
export function ProposeExample({ signal, name, onDone, onClose }: { signal: Signal; name: string; onDone: () => void; onClose: () => void }) {
  const [text, setText] = useState(signal.example?.text ?? '');
  const propose = useProposeExample();
  return (
    <AskDialog title={m.signal_example_title()} onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          propose.mutate({ signal, text: text.trim() }, { onSuccess: onDone });
        }}
      >
        <p>{m.signal_example_what({ name })}</p>
        <blockquote className="signal-quote" dir="auto">
          {signal.quote}
        </blockquote>
        <TextField className="field wide-field" value={text} onChange={setText} maxLength={textLimit} isRequired>
          <Label className="label">{m.signal_example_label()}</Label>
          <TextArea rows={3} />
          <Text slot="description" className="hint">
            {m.signal_example_hint()}
          </Text>
        </TextField>
        <RefusedNote error={propose.error} />
        <DialogEnd deed={m.signal_example_ask({ name })} isSending={propose.isPending} isReady={text.trim() !== ''} onClose={onClose} />
      </Form>
    </AskDialog>
  );
}
