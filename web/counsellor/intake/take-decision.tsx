import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { DecisionAction } from '../../../server/intake/decision.ts';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { type ChangedIntake, type Intake, intakePath, intakeQuery } from '../../ui/intake/intake-query.ts';
import { boundaryWords, decisionWords } from '../../ui/intake/word-intake.ts';
import type { Trajectory } from '../../ui/records.ts';
import { dateAndTime } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { Write } from './fields.tsx';

const deeds: Record<DecisionAction, () => string> = {
  start: () => m.intake_decide_start(),
  refuse: () => m.intake_decide_refuse(),
  reopen: () => m.intake_decide_reopen(),
};

/** A person decides whether guidance begins; what stands in the way is said before they try. */
export function TakeDecision({ trajectory, intake }: { trajectory: Trajectory; intake: Intake }) {
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const { decision, decisionNote, decidedAt, decidedByName, crossed, version, may } = intake;
  const { queryKey } = intakeQuery(trajectory.id);
  const deciding = useMutation({
    mutationFn: (action: DecisionAction) => post<ChangedIntake>(intakePath(trajectory.id, '/intake/decision'), { action, note, version }),
    onSuccess: (changed) => {
      queries.setQueryData(queryKey, changed);
      setNote('');
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  });
  const open = (['start', 'refuse', 'reopen'] as const).filter((action) => may.includes(`intake:${action}`));
  return (
    <section className="intake-part" id="intake-decision" aria-labelledby="intake-decision-title">
      <h3 id="intake-decision-title">{m.intake_decision_title()}</h3>
      <div role="status" className="stack">
        <p>
          <strong>{decisionWords[decision]()}</strong>
          {decidedAt && <span className="soft small"> {m.intake_decided_by({ name: decidedByName ?? m.client_hidden(), when: dateAndTime(decidedAt) })}</span>}
        </p>
        {decisionNote && <p dir="auto">{decisionNote}</p>}
      </div>
      {decision === 'undecided' && crossed.length > 0 && (
        <div className="note">
          <p>{m.intake_crossed_title()}</p>
          <ul>
            {crossed.map((boundary) => (
              <li key={boundary}>{boundaryWords[boundary]()}</li>
            ))}
          </ul>
        </div>
      )}
      <RefusedNote error={deciding.error} />
      {open.some((action) => action !== 'reopen') && <Write label={m.intake_decision_note()} rows={2} most={1000} value={note} onWrite={setNote} />}
      {open.length > 0 && (
        <div className="row">
          {open.map((action) => (
            <Button
              key={action}
              className={`button ${action === 'start' ? 'primary' : action === 'reopen' ? 'quiet' : ''}`}
              isDisabled={deciding.isPending}
              onPress={() => deciding.mutate(action)}
            >
              {deeds[action]()}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
