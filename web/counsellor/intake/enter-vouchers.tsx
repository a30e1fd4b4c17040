import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { remove } from '../../ui/api.ts';
import { middayOf } from '../../ui/between/days.ts';
import { type Intake, intakePath, type Voucher } from '../../ui/intake/intake-query.ts';
import { paymentWords, warningWords } from '../../ui/intake/word-intake.ts';
import type { Trajectory } from '../../ui/records.ts';
import { longDate, wordMinutes } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { WriteVoucher } from './write-voucher.tsx';

/** What pays for the guidance, with the rule of the day it was asked for; the hours of this file follow from it. */
export function EnterVouchers({ trajectory, intake }: { trajectory: Trajectory; intake: Intake }) {
  // The id of the one that is corrected, or `new`.
  const [writing, setWriting] = useState<string | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const mayWrite = intake.may.includes('voucher:write');
  const done = (saved: boolean) => {
    setWriting(null);
    setIsSaved(saved);
  };
  return (
    <section className="intake-part" id="intake-vouchers" aria-labelledby="intake-vouchers-title">
      <h3 id="intake-vouchers-title">{m.intake_voucher_title()}</h3>
      {intake.vouchers.length === 0 && <p className="soft">{m.intake_voucher_none()}</p>}
      <ul className="intake-vouchers">
        {intake.vouchers.map((voucher) => (
          <li key={voucher.id} className="card stack">
            {writing === voucher.id ? (
              <WriteVoucher trajectoryId={trajectory.id} voucher={voucher} onDone={done} />
            ) : (
              <OneVoucher trajectoryId={trajectory.id} voucher={voucher} mayWrite={mayWrite} onCorrect={() => setWriting(voucher.id)} />
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="soft small">
        {isSaved && writing === null ? m.intake_voucher_saved() : ''}
      </p>
      {writing === 'new' ? (
        <div className="card">
          <WriteVoucher trajectoryId={trajectory.id} voucher={null} onDone={done} />
        </div>
      ) : (
        mayWrite && (
          <div>
            <Button className="button" onPress={() => setWriting('new')}>
              {m.intake_voucher_new()}
            </Button>
          </div>
        )
      )}
    </section>
  );
}

function OneVoucher({ trajectoryId, voucher, mayWrite, onCorrect }: { trajectoryId: string; voucher: Voucher; mayWrite: boolean; onCorrect: () => void }) {
  const queries = useQueryClient();
  const [isAsked, setIsAsked] = useState(false);
  const takingOut = useMutation({
    mutationFn: () => remove(intakePath(trajectoryId, `/vouchers/${voucher.id}`)),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['intake', trajectoryId] });
      await queries.invalidateQueries({ queryKey: ['trajectories'] });
    },
  });
  const { kind, minutes, usedBeforeMinutes, number, customerNumber, requestedOn, validUntil, rule, warnings } = voucher;
  const facts: [string, string][] = [
    [m.intake_voucher_kind(), paymentWords[kind]()],
    [m.intake_voucher_minutes(), wordMinutes(minutes)],
    ...(usedBeforeMinutes > 0 ? [[m.intake_voucher_used(), wordMinutes(usedBeforeMinutes)] as [string, string]] : []),
    [m.intake_requested_label(), longDate(middayOf(requestedOn))],
    ...(validUntil ? [[m.intake_voucher_until(), longDate(middayOf(validUntil))] as [string, string]] : []),
    ...(number ? [[m.intake_voucher_number(), number] as [string, string]] : []),
    ...(customerNumber ? [[m.intake_voucher_customer(), customerNumber] as [string, string]] : []),
  ];
  return (
    <>
      <dl className="facts">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="numbers">{text}</dd>
          </div>
        ))}
      </dl>
      {kind !== 'own' && (
        <p className="soft small">
          {rule ? (
            <>
              {m.intake_voucher_rule({ title: rule.title })}.{' '}
              <a href={rule.url} target="_blank" rel="noreferrer">
                {rule.origin}
              </a>
              , {m.intake_source_checked({ day: longDate(middayOf(rule.checkedAt)) })}
              {!rule.verified && ` (${m.intake_not_verified()})`}
            </>
          ) : (
            m.intake_voucher_no_rule()
          )}
        </p>
      )}
      {warnings.map((warning) => (
        <p key={warning} className="note warn small">
          {warningWords[warning]()}
        </p>
      ))}
      <RefusedNote error={takingOut.error} />
      {mayWrite && (
        <div className="row">
          <Button className="button small" onPress={onCorrect}>
            {m.intake_voucher_correct()}
          </Button>
          {isAsked ? (
            <>
              <Button className="button small" autoFocus isDisabled={takingOut.isPending} onPress={() => takingOut.mutate()}>
                {m.intake_voucher_out_sure()}
              </Button>
              <Button className="button small quiet" onPress={() => setIsAsked(false)}>
                {m.intake_cancel()}
              </Button>
            </>
          ) : (
            <Button className="button small quiet" onPress={() => setIsAsked(true)}>
              {m.intake_voucher_out()}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
