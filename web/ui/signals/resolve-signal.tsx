import { useState } from 'react';
import { Form, Label, Radio, RadioGroup, Text, TextArea, TextField } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../ask-dialog.tsx';
import type { Outcome, Signal } from '../records.ts';
import { RefusedNote } from '../went-wrong.tsx';
import { useStep } from './change-signal.ts';
import { wordOutcome, wordSubject } from './word-signal.ts';
import { DialogEnd } from '../dialog-end.tsx';

const noteLimit = 2000;

const outcomes: readonly [Outcome, () => string][] = [
  ['handled', () => m.signal_outcome_handled_what()],
  ['discuss', () => m.signal_outcome_discuss_what()],
  ['refer', () => m.signal_outcome_refer_what()],
  ['false-alarm', () => m.signal_outcome_false_alarm_what()],
];

/** Closes a signal: what came of it, and what the next reader must know. */
export function ResolveSignal({
  signal,
  name,
  takesTwo,
  releases,
  onDone,
  onClose,
}: {
  signal: Signal;
  name: string;
  /** Whether a second person must confirm. */
  takesTwo: boolean;
  /** Whether Koers goes on coaching once this one is closed. */
  releases: boolean;
  /** `isClosed` false: a colleague is asked to confirm. */
  onDone: (isClosed: boolean) => void;
  onClose: () => void;
}) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [note, setNote] = useState('');
  const resolve = useStep();
  return (
    <AskDialog title={m.signal_resolve_title({ subject: wordSubject(signal), name })} onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (outcome) resolve.mutate({ signal, step: 'resolve', outcome, note: note.trim() }, { onSuccess: ({ status }) => onDone(status === 'resolved') });
        }}
      >
        <blockquote className="signal-quote" dir="auto">
          {signal.quote}
        </blockquote>
        <RadioGroup className="field radios" value={outcome} onChange={(value) => setOutcome(value as Outcome)} isRequired>
          <Label className="label">{m.signal_outcome_label()}</Label>
          {outcomes.map(([value, what]) => (
            <Radio key={value} value={value} className="radio">
              <span className="radio-dot" aria-hidden="true" />
              <span>
                <strong>{wordOutcome(value)}</strong>
                <span className="soft small">{what()}</span>
              </span>
            </Radio>
          ))}
        </RadioGroup>
        <TextField className="field wide-field" value={note} onChange={setNote} maxLength={noteLimit}>
          <Label className="label">{m.signal_note_label()}</Label>
          <TextArea rows={3} />
          <Text slot="description" className="hint">
            {m.signal_note_hint()}
          </Text>
        </TextField>
        {takesTwo && <p className="note">{m.signal_resolve_takes_two()}</p>}
        {releases && !takesTwo && <p className="note">{m.signal_resolve_releases({ name })}</p>}
        <RefusedNote error={resolve.error} />
        <DialogEnd deed={takesTwo ? m.signal_propose_close() : m.signal_resolve()} isSending={resolve.isPending} isReady={outcome !== null} onClose={onClose} />
      </Form>
    </AskDialog>
  );
}
