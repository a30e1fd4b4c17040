import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ContractTerms } from '../../../server/intake/contract.ts';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { today } from '../../ui/between/days.ts';
import { useGuardUnsaved } from '../../ui/guard-unsaved.tsx';
import { type ChangedIntake, type Contract, type Intake, intakePath, intakeQuery } from '../../ui/intake/intake-query.ts';
import { ReadContractText } from '../../ui/intake/read-contract-text.tsx';
import { paymentWords, placeWords } from '../../ui/intake/word-intake.ts';
import type { Trajectory } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { PickMany, PickOne, Write } from './fields.tsx';
import { HoursField } from './hours-field.tsx';

/** What the two agree on; the text is read before it goes to the client. */
export function ProposeContract({ trajectory, intake, onDone }: { trajectory: Trajectory; intake: Intake; onDone: (isProposed: boolean) => void }) {
  const queries = useQueryClient();
  const [first] = useState(() => termsOf(intake));
  const [terms, setTerms] = useState<ContractTerms>(first);
  const guard = useGuardUnsaved(JSON.stringify(terms) !== JSON.stringify(first));
  const { queryKey } = intakeQuery(trajectory.id);
  const previewing = useMutation({ mutationFn: () => post<Contract['texts']>(intakePath(trajectory.id, '/contracts/preview'), terms) });
  const proposing = useMutation({
    mutationFn: () => post<ChangedIntake>(intakePath(trajectory.id, '/contracts'), { version: intake.contracts[0]?.version ?? 0, terms }),
    onSuccess: (changed) => {
      guard.letGo();
      queries.setQueryData(queryKey, changed);
      onDone(true);
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  });
  const change = (part: Partial<ContractTerms>) => {
    setTerms({ ...terms, ...part });
    previewing.reset();
    proposing.reset();
  };
  const holds = intake.contracts.some(({ status }) => status === 'accepted');
  return (
    <form
      className="card intake-fields"
      onSubmit={(event) => {
        event.preventDefault();
        previewing.mutate();
      }}
    >
      {guard.question}
      {holds && <p className="note warn">{m.intake_replaces()}</p>}
      <div className="intake-two">
        <PickOne
          label={m.intake_terms_payment()}
          words={paymentWords}
          none={m.intake_none_chosen()}
          value={terms.payment}
          onPick={(payment) => change({ payment: payment ?? 'cheque' })}
        />
        <HoursField legend={m.intake_terms_hours()} minutes={terms.minutes} onChange={(minutes) => change({ minutes })} />
        <Write label={m.intake_terms_price()} most={100} hint={m.intake_terms_price_hint()} value={terms.price} onWrite={(price) => change({ price })} />
        <Write label={m.intake_terms_starts()} type="date" required value={terms.startsOn} onWrite={(startsOn) => change({ startsOn })} />
        <Write
          label={m.intake_terms_cancel()}
          type="number"
          min={1}
          max={168}
          required
          value={String(terms.cancelHours || '')}
          onWrite={(hours) => change({ cancelHours: Number(hours) })}
        />
      </div>
      <PickMany legend={m.intake_terms_meetings()} words={placeWords} chosen={terms.meetings} onPick={(meetings) => change({ meetings })} />
      <Write label={m.intake_terms_own()} rows={3} most={3000} value={terms.ownAgreements} onWrite={(ownAgreements) => change({ ownAgreements })} />
      <div aria-live="polite">{previewing.data && <ReadContractText texts={previewing.data} />}</div>
      <RefusedNote error={previewing.error ?? proposing.error} />
      <div className="row">
        {previewing.data ? (
          <Button className="button primary" isDisabled={proposing.isPending} onPress={() => proposing.mutate()}>
            {m.intake_propose()}
          </Button>
        ) : (
          <Button type="submit" className="button primary" isDisabled={previewing.isPending}>
            {m.intake_preview()}
          </Button>
        )}
        <Button className="button quiet" onPress={() => onDone(false)}>
          {m.intake_cancel()}
        </Button>
      </div>
    </form>
  );
}

/** What stood in the last one, else what follows from the voucher. */
function termsOf({ contracts, vouchers }: Intake): ContractTerms {
  const [last] = contracts;
  if (last) return last.terms;
  const voucher = vouchers.at(-1);
  return {
    payment: voucher?.kind ?? 'cheque',
    minutes: voucher ? voucher.minutes - voucher.usedBeforeMinutes : 240,
    price: '',
    meetings: ['centre'],
    cancelHours: 24,
    startsOn: today(),
    ownAgreements: '',
  };
}
