import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { type ChangedIntake, type Contract, type Intake, intakePath, intakeQuery } from '../../ui/intake/intake-query.ts';
import { ReadContractText } from '../../ui/intake/read-contract-text.tsx';
import { statusWords } from '../../ui/intake/word-intake.ts';
import type { Trajectory } from '../../ui/records.ts';
import { dateAndTime } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { ProposeContract } from './propose-contract.tsx';

/** The contract that stands, its earlier versions, and proposing one. */
export function AgreeContract({ trajectory, intake }: { trajectory: Trajectory; intake: Intake }) {
  const [isProposing, setIsProposing] = useState(false);
  const [isProposed, setIsProposed] = useState(false);
  const { contracts, may } = intake;
  const name = trajectory.clientName ?? m.client_hidden();
  const [newest, ...older] = contracts;
  return (
    <section className="intake-part" id="intake-contract" aria-labelledby="intake-contract-title">
      <h3 id="intake-contract-title">{m.intake_contract_title()}</h3>
      <p className="soft">{m.intake_contract_what()}</p>
      {newest && <OneContract trajectory={trajectory} contract={newest} name={name} />}
      {older.length > 0 && (
        <details>
          <summary>{m.intake_contract_older()}</summary>
          <div className="stack">
            {older.map((contract) => (
              <OneContract key={contract.id} trajectory={trajectory} contract={contract} name={name} />
            ))}
          </div>
        </details>
      )}
      <p role="status" className="soft small">
        {isProposed && !isProposing ? m.intake_proposed({ name }) : ''}
      </p>
      {may.includes('contract:propose') &&
        (isProposing ? (
          <ProposeContract
            trajectory={trajectory}
            intake={intake}
            onDone={(proposed) => {
              setIsProposing(false);
              setIsProposed(proposed);
            }}
          />
        ) : (
          <div>
            <Button className="button" onPress={() => setIsProposing(true)}>
              {contracts.length > 0 ? m.intake_contract_change() : m.intake_contract_new()}
            </Button>
          </div>
        ))}
    </section>
  );
}

function OneContract({ trajectory, contract, name }: { trajectory: Trajectory; contract: Contract; name: string }) {
  const { id: trajectoryId, counsellorName } = trajectory;
  const queries = useQueryClient();
  const { queryKey } = intakeQuery(trajectoryId);
  const withdrawing = useMutation({
    mutationFn: () => post<ChangedIntake>(intakePath(trajectoryId, `/contracts/${contract.id}/withdraw`), { version: contract.version }),
    onSuccess: (changed) => queries.setQueryData(queryKey, changed),
    onError: () => queries.invalidateQueries({ queryKey }),
  });
  return (
    <article className="card stack" aria-label={m.intake_contract_version({ version: contract.version })}>
      <div className="row">
        <strong>{m.intake_contract_version({ version: contract.version })}</strong>
        <span className={`tag ${contract.status === 'accepted' ? 'safe' : contract.status === 'declined' ? 'attention' : ''}`}>
          {statusWords[contract.status]()}
        </span>
      </div>
      <p className="soft small">
        {m.intake_contract_proposed_by({ name: contract.proposedByName ?? m.client_hidden(), when: dateAndTime(contract.proposedAt) })}
        {contract.decidedAt && `, ${m.intake_contract_decided({ when: dateAndTime(contract.decidedAt) })}`}
      </p>
      {contract.guidedThenByName && <p className="small">{m.intake_contract_then_now({ first: contract.guidedThenByName, now: counsellorName })}</p>}
      {contract.reason && <p dir="auto">{m.intake_contract_wants({ name, reason: contract.reason })}</p>}
      <details>
        <summary>{m.intake_contract_read()}</summary>
        <ReadContractText texts={contract.texts} />
      </details>
      <RefusedNote error={withdrawing.error} />
      {contract.may.includes('contract:withdraw') && (
        <div>
          <Button className="button small" isDisabled={withdrawing.isPending} onPress={() => withdrawing.mutate()}>
            {m.intake_contract_withdraw()}
          </Button>
        </div>
      )}
    </article>
  );
}
