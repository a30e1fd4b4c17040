import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Form, Label, Radio, RadioGroup } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../ask-dialog.tsx';
import { peopleQuery } from '../queries.ts';
import type { Signal, Trajectory } from '../records.ts';
import { RefusedNote } from '../went-wrong.tsx';
import { useStep } from './change-signal.ts';
import { wordSubject } from './word-signal.ts';
import { DialogEnd } from '../dialog-end.tsx';

type Candidate = { id: string; name: string; as: string };

/** Who takes this on: the counsellor, the stand-in, or a supervisor. Everyone sees who has it. */
export function AssignSignal({
  signal,
  name,
  trajectory,
  onDone,
  onClose,
}: {
  signal: Signal;
  name: string;
  trajectory: Trajectory | undefined;
  onDone: (to: string) => void;
  onClose: () => void;
}) {
  const supervisors = useQuery(peopleQuery('supervisor'));
  const [to, setTo] = useState<string | null>(signal.assignedTo);
  const assign = useStep();
  const candidates: Candidate[] = [
    ...(trajectory ? [{ id: trajectory.counsellorId, name: trajectory.counsellorName, as: m.signal_assign_counsellor() }] : []),
    ...(trajectory?.standInId ? [{ id: trajectory.standInId, name: trajectory.standInName ?? '', as: m.signal_assign_stand_in() }] : []),
    ...(supervisors.data ?? []).map((one) => ({ id: one.id, name: one.name, as: m.signal_assign_supervisor() })),
  ];
  return (
    <AskDialog title={m.signal_assign_title({ subject: wordSubject(signal), name })} onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const chosen = candidates.find(({ id }) => id === to);
          if (chosen) assign.mutate({ signal, step: 'assign', to: chosen.id }, { onSuccess: () => onDone(chosen.name) });
        }}
      >
        <RadioGroup className="field radios" value={to} onChange={setTo} isRequired>
          <Label className="label">{m.signal_assign_label()}</Label>
          {candidates.map((candidate) => (
            <Radio key={candidate.id} value={candidate.id} className="radio">
              <span className="radio-dot" aria-hidden="true" />
              <span>
                <strong>{candidate.name}</strong>
                <span className="soft small">{candidate.as}</span>
              </span>
            </Radio>
          ))}
        </RadioGroup>
        <RefusedNote error={assign.error ?? supervisors.error} />
        <DialogEnd deed={m.signal_assign()} isSending={assign.isPending} isReady={to !== null} onClose={onClose} />
      </Form>
    </AskDialog>
  );
}
