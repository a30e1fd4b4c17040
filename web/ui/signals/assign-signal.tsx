import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Form, Label, Radio, RadioGroup } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../ask-dialog.tsx';
import { peopleQuery } from '../queries.ts';
import type { Signal, Trajectory } from '../records.ts';
import { RefusedNote } from '../went-wrong.tsx';
import { useStep } from './change-signal.ts';
import { wordSubject } from './word-signal.ts';

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
        <div className="row">
          <Button type="submit" className="button primary" isDisabled={to === null || assign.isPending}>
            {assign.isPending ? m.staff_saving() : m.signal_assign()}
          </Button>
          <Button className="button quiet" onPress={onClose}>
            {m.staff_cancel()}
          </Button>
        </div>
      </Form>
    </AskDialog>
  );
}
