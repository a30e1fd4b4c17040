import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post, put } from '../../ui/api.ts';
import { today } from '../../ui/between/days.ts';
import { type ChangedIntake, intakePath, intakeQuery, type Voucher } from '../../ui/intake/intake-query.ts';
import { paymentWords } from '../../ui/intake/word-intake.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { PickOne, Write } from './fields.tsx';
import { HoursField } from './hours-field.tsx';

type Draft = Pick<Voucher, 'kind' | 'minutes' | 'usedBeforeMinutes' | 'requestedOn'> & { validUntil: string; number: string; customerNumber: string };

/** A voucher as it stands on paper; what should be looked at twice is told beside it once it is there. */
export function WriteVoucher({ trajectoryId, voucher, onDone }: { trajectoryId: string; voucher: Voucher | null; onDone: (isSaved: boolean) => void }) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>(() => ({
    kind: voucher?.kind ?? 'cheque',
    minutes: voucher?.minutes ?? 240,
    usedBeforeMinutes: voucher?.usedBeforeMinutes ?? 0,
    requestedOn: voucher?.requestedOn ?? today(),
    validUntil: voucher?.validUntil ?? '',
    number: voucher?.number ?? '',
    customerNumber: voucher?.customerNumber ?? '',
  }));
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const saving = useMutation({
    mutationFn: () => {
      const written = { ...draft, validUntil: draft.validUntil || null };
      return voucher
        ? put<ChangedIntake>(intakePath(trajectoryId, `/vouchers/${voucher.id}`), written)
        : post<ChangedIntake>(intakePath(trajectoryId, '/vouchers'), written);
    },
    onSuccess: async (changed) => {
      queries.setQueryData(intakeQuery(trajectoryId).queryKey, changed);
      onDone(true);
      await queries.invalidateQueries({ queryKey: ['trajectories'] });
    },
  });
  return (
    <form
      className="intake-fields"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <div className="intake-two">
        <PickOne
          label={m.intake_voucher_kind()}
          words={paymentWords}
          none={m.intake_none_chosen()}
          value={draft.kind}
          onPick={(kind) => change({ kind: kind ?? 'cheque' })}
        />
        <HoursField legend={m.intake_voucher_minutes()} minutes={draft.minutes} onChange={(minutes) => change({ minutes })} />
        {draft.kind !== 'own' && (
          <>
            <Write
              label={m.intake_voucher_number()}
              most={40}
              hint={m.intake_voucher_no_national()}
              value={draft.number}
              onWrite={(number) => change({ number })}
            />
            <Write label={m.intake_voucher_customer()} most={40} value={draft.customerNumber} onWrite={(customerNumber) => change({ customerNumber })} />
          </>
        )}
        <Write label={m.intake_requested_label()} type="date" required value={draft.requestedOn} onWrite={(requestedOn) => change({ requestedOn })} />
        <Write label={m.intake_voucher_until()} type="date" value={draft.validUntil} onWrite={(validUntil) => change({ validUntil })} />
        <Write
          label={m.intake_voucher_used_minutes()}
          type="number"
          min={0}
          max={6000}
          value={String(draft.usedBeforeMinutes)}
          onWrite={(minutes) => change({ usedBeforeMinutes: Number(minutes) })}
        />
      </div>
      <RefusedNote error={saving.error} />
      <div className="row">
        <Button type="submit" className="button primary" isDisabled={saving.isPending}>
          {saving.isPending ? m.staff_saving() : m.intake_save()}
        </Button>
        <Button className="button quiet" onPress={() => onDone(false)}>
          {m.intake_cancel()}
        </Button>
      </div>
    </form>
  );
}
