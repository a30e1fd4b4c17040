import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import { post } from '../../ui/api.ts';
import { firstName } from '../../ui/first-name.ts';
import { type ChangedIntake, type Intake, intakePath, intakeQuery } from '../../ui/intake/intake-query.ts';
import { ReadContractText } from '../../ui/intake/read-contract-text.tsx';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useShowCare } from '../reach/care-here.tsx';

type Deed = { deed: 'accept' } | { deed: 'decline'; reason: string };

/** The contract to read, and the client's own yes or wish. What was accepted stays to be read. */
export function DecideContract({ trajectoryId, intake, name }: { trajectoryId: string; intake: Intake; name: string }) {
  const id = useId();
  const queries = useQueryClient();
  const [reason, setReason] = useState<string | null>(null);
  const showCare = useShowCare();
  const contract =
    intake.contracts.find(({ status }) => status === 'proposed' || status === 'accepted') ?? intake.contracts.find(({ status }) => status === 'declined');
  const decide = useMutation({
    mutationFn: ({ deed, ...more }: Deed) =>
      post<ChangedIntake>(intakePath(trajectoryId, `/contracts/${contract?.id}/${deed}`), { version: contract?.version, ...more }),
    onSuccess: ({ care, ...changed }) => {
      queries.setQueryData(intakeQuery(trajectoryId).queryKey, changed);
      setReason(null);
      showCare(care);
    },
    // Somebody was first: what is on the table now comes with the next read.
    onError: () => queries.invalidateQueries({ queryKey: ['intake', trajectoryId] }),
  });
  if (!contract)
    return (
      <section aria-labelledby="contract">
        <h2 id="contract">{m.start_contract()}</h2>
        <p className="soft">{m.start_contract_none({ name })}</p>
      </section>
    );
  const mayDecide = contract.may.includes('contract:accept');
  return (
    <section aria-labelledby="contract">
      <h2 id="contract">{m.start_contract()}</h2>
      {contract.status === 'proposed' && <p>{m.start_contract_from({ name: contract.proposedByName ?? name })}</p>}
      {contract.status === 'declined' && <p className="note">{m.start_contract_declined({ name })}</p>}
      {contract.guidedThenByName && <p>{m.start_contract_then_now({ first: firstName(contract.guidedThenByName), now: name })}</p>}
      {contract.reason && <p dir="auto">{m.start_contract_you_asked({ reason: contract.reason })}</p>}
      <p role="status" className="soft">
        {contract.status === 'accepted' && contract.decidedAt
          ? m.start_contract_accepted({ name: contract.guidedThenByName ? firstName(contract.guidedThenByName) : name, when: longDate(contract.decidedAt) })
          : ''}
      </p>
      <details open={contract.status === 'proposed'} key={`${contract.id} ${contract.status}`}>
        <summary>{m.intake_contract_read()}</summary>
        <div className="card">
          <ReadContractText texts={contract.texts} first={getLocale()} level={3} />
        </div>
      </details>
      <RefusedNote error={decide.error} />
      {mayDecide &&
        (reason === null ? (
          <div className="row">
            <button type="button" className="button primary" disabled={decide.isPending} onClick={() => decide.mutate({ deed: 'accept' })}>
              {m.start_contract_accept()}
            </button>
            <button type="button" className="button" onClick={() => setReason('')}>
              {m.start_contract_decline()}
            </button>
          </div>
        ) : (
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              if (reason.trim()) decide.mutate({ deed: 'decline', reason });
            }}
          >
            <div className="field">
              <label htmlFor={`${id}-reason`}>{m.start_contract_reason()}</label>
              <textarea
                id={`${id}-reason`}
                rows={3}
                maxLength={2000}
                required
                // biome-ignore lint/a11y/noAutofocus: it opens because the client asked to write here.
                autoFocus
                aria-describedby={`${id}-reason-hint`}
                value={reason}
                onInput={(event) => setReason(event.currentTarget.value)}
              />
              <p className="hint" id={`${id}-reason-hint`}>
                {m.start_contract_reason_hint({ name })}
              </p>
            </div>
            <div className="row">
              <button type="submit" className="button primary" disabled={decide.isPending}>
                {m.start_contract_send({ name })}
              </button>
              <button type="button" className="button quiet" onClick={() => setReason(null)}>
                {m.intake_cancel()}
              </button>
            </div>
          </form>
        ))}
    </section>
  );
}
