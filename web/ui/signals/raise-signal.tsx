import { useState } from 'react';
import { Button, Form, Label, Radio, RadioGroup } from 'react-aria-components';
import { crisisSituations, isGraver } from '../../../server/signals/signal.ts';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../ask-dialog.tsx';
import { ChooseOne } from '../choose-one.tsx';
import type { CrisisSituation, Signal } from '../records.ts';
import { RefusedNote } from '../went-wrong.tsx';
import { useStep } from './change-signal.ts';
import { wordLevel, wordSituation, wordSubject } from './word-signal.ts';

const levels = ['urgent', 'crisis'] as const;
type Level = (typeof levels)[number];

/** "Toch dringender": how pressing it is, and in a crisis what kind, since the fixed answers go by that. */
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
        <RadioGroup className="field radios" value={level} onChange={(value) => setLevel(value as Level)}>
          <Label className="label">{m.signal_raise_to()}</Label>
          {graver.map((each) => (
            <Radio key={each} value={each} className="radio">
              <span className="radio-dot" aria-hidden="true" />
              <strong>{wordLevel(each)}</strong>
            </Radio>
          ))}
        </RadioGroup>
        {level === 'crisis' && (
          <>
            <ChooseOne
              label={m.signal_mark_situation()}
              placeholder={m.signal_mark_choose()}
              options={crisisSituations.map((id) => ({ id, text: wordSituation(id) }))}
              chosen={situation}
              onChoose={setSituation}
            />
            <p className="note warn">{m.signal_raise_holds()}</p>
          </>
        )}
        <RefusedNote error={raise.error} />
        <div className="row">
          <Button type="submit" className="button primary" isDisabled={raise.isPending}>
            {raise.isPending ? m.staff_saving() : m.signal_raise()}
          </Button>
          <Button className="button quiet" onPress={onClose}>
            {m.staff_cancel()}
          </Button>
        </div>
      </Form>
    </AskDialog>
  );
}
