import { useState } from 'react';
import { Form, Input, Label, TextField } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../ask-dialog.tsx';
import type { Signal } from '../records.ts';
import { RefusedNote } from '../went-wrong.tsx';
import { useStep } from './change-signal.ts';
import { wordSubject } from './word-signal.ts';
import { DialogEnd } from '../dialog-end.tsx';

const reasonLimit = 300;

/** Tomorrow at nine, as a field for a moment writes it: local, without a zone. */
function tomorrowMorning(): string {
  const at = new Date();
  at.setDate(at.getDate() + 1);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T09:00`;
}

/** "Not now, but then": until when, and why, so that a colleague who looks meanwhile knows. */
export function SnoozeSignal({ signal, name, onDone, onClose }: { signal: Signal; name: string; onDone: () => void; onClose: () => void }) {
  const [until, setUntil] = useState(tomorrowMorning);
  const [reason, setReason] = useState('');
  const snooze = useStep();
  return (
    <AskDialog title={m.signal_snooze_title({ subject: wordSubject(signal), name })} onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          snooze.mutate({ signal, step: 'snooze', until: new Date(until).toISOString(), reason: reason.trim() }, { onSuccess: onDone });
        }}
      >
        <p>{m.signal_snooze_what()}</p>
        <TextField className="field" type="datetime-local" value={until} onChange={setUntil} isRequired>
          <Label className="label">{m.signal_snooze_until()}</Label>
          <Input />
        </TextField>
        <TextField className="field wide-field" value={reason} onChange={setReason} maxLength={reasonLimit} isRequired>
          <Label className="label">{m.signal_snooze_reason()}</Label>
          <Input placeholder={m.signal_snooze_reason_example()} />
        </TextField>
        <RefusedNote error={snooze.error} />
        <DialogEnd deed={m.signal_snooze()} isSending={snooze.isPending} isReady={until !== '' && reason.trim() !== ''} onClose={onClose} />
      </Form>
    </AskDialog>
  );
}
