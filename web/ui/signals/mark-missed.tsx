import { useState } from 'react';
import { Form, Label, Text, TextArea, TextField } from 'react-aria-components';
import { signalKinds, signalLevels } from '../../../server/signals/signal.ts';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../ask-dialog.tsx';
import { ChooseOne } from '../choose-one.tsx';
import type { CrisisSituation, SignalKind, SignalLevel, TranscriptMessage } from '../records.ts';
import { RefusedNote } from '../went-wrong.tsx';
import { useMarkMissed } from './change-signal.ts';
import { ChooseLevel } from './choose-level.tsx';
import { wordKind } from './word-signal.ts';
import { DialogEnd } from '../dialog-end.tsx';

const noteLimit = 2000;
const kinds = signalKinds.filter((kind) => kind !== 'unchecked').map((id) => ({ id, text: wordKind(id) }));

/** Marks a message that the screening let pass. From then on it is a signal like every other. */
export function MarkMissed({ message, name, onClose }: { message: TranscriptMessage; name: string; onClose: () => void }) {
  const [kind, setKind] = useState<SignalKind | null>(null);
  const [level, setLevel] = useState<SignalLevel>('attention');
  const [situation, setSituation] = useState<CrisisSituation>('suicide');
  const [note, setNote] = useState('');
  const mark = useMarkMissed();
  const levels = kind === 'crisis' ? signalLevels : signalLevels.filter((each) => each !== 'crisis');
  return (
    <AskDialog title={m.signal_mark_title({ name })} onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (kind)
            mark.mutate({ messageId: message.id, kind, level, situation: level === 'crisis' ? situation : null, note: note.trim() }, { onSuccess: onClose });
        }}
      >
        <blockquote className="signal-quote" dir="auto">
          {message.text}
        </blockquote>
        <ChooseOne
          label={m.signal_mark_kind()}
          placeholder={m.signal_mark_choose()}
          options={kinds}
          chosen={kind}
          onChoose={(next) => {
            setKind(next);
            setLevel(next === 'crisis' ? 'crisis' : 'attention');
          }}
        />
        <ChooseLevel
          label={m.signal_mark_level()}
          levels={levels}
          level={level}
          onLevel={setLevel}
          situation={situation}
          onSituation={setSituation}
          holds={m.signal_mark_holds({ name })}
        />
        <TextField className="field wide-field" value={note} onChange={setNote} maxLength={noteLimit}>
          <Label className="label">{m.signal_note_label()}</Label>
          <TextArea rows={2} />
          <Text slot="description" className="hint">
            {m.signal_note_hint()}
          </Text>
        </TextField>
        <RefusedNote error={mark.error} />
        <DialogEnd deed={m.signal_mark()} isSending={mark.isPending} isReady={kind !== null} onClose={onClose} />
      </Form>
    </AskDialog>
  );
}
