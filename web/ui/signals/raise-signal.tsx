import { useState } from 'react';
import { Form } from 'react-aria-components';
import { isGraver } from '../../../server/signals/signal.ts';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../ask-dialog.tsx';
import type { CrisisSituation, Signal } from '../records.ts';
import { RefusedNote } from '../went-wrong.tsx';
import { useStep } from './change-signal.ts';
import { ChooseLevel } from './choose-level.tsx';
import { wordSubject } from './word-signal.ts';
import { DialogEnd } from '../dialog-end.tsx';

const levels = ['urgent', 'crisis'] as const;
type Level = (typeof levels)[number];

/** "Toch dringender". */
export function RaiseSignal({ signal, name, onDone, onClose }: { signal: Signal; name: string; onDone: () => void; onClose: () => void }) {
  const graver = levels.filter((level) => isGraver(level, signal.level));
  const [level, setLevel] = useState<Level>(graver[0] ?? 'crisis');
  const [situation, setSituation] = useState<CrisisSituation>(signal.kind === 'domestic-violence' ? 'threatened' : 'suicide');
  const raise = useStep();
  return (
    <AskDialog title={m.signal_raise_title({ subject: wordSubject(signal), name })} onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          raise.mutate({ signal, step: 'raise', level, situation: level === 'crisis' ? situation : null }, { onSuccess: onDone });
        }}
      >
        <p>{m.signal_raise_what()}</p>
        <ChooseLevel
          label={m.signal_raise_to()}
          levels={graver}
          level={level}
          onLevel={setLevel}
          situation={situation}
          onSituation={setSituation}
          holds={m.signal_raise_holds()}
        />
        <RefusedNote error={raise.error} />
        <DialogEnd deed={m.signal_raise()} isSending={raise.isPending} onClose={onClose} />
      </Form>
    </AskDialog>
  );
}
