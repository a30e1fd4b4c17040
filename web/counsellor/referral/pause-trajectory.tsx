import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { put } from '../../ui/api.ts';
import type { Trajectory } from '../../ui/records.ts';
import { type Pause, pauseQuery } from '../../ui/referral/referral-queries.ts';
import { wordVoucher } from '../../ui/referral/word-referral.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** Whether guidance stands still, and what that does to the voucher. */
export function PauseTrajectory({ trajectory }: { trajectory: Trajectory }) {
  const queries = useQueryClient();
  const { data: pause, error } = useQuery(pauseQuery(trajectory.id));
  const [until, setUntil] = useState('');
  const untilField = useId();
  const voucherField = useId();
  const saving = useMutation({
    mutationFn: (change: object) => put<Pause>(`/api/trajectories/${encodeURIComponent(trajectory.id)}/pause`, change),
    onSettled: () => queries.invalidateQueries({ queryKey: ['referrals'] }),
  });
  if (!pause) return error ? <RefusedNote error={error} /> : null;
  const warning = wordVoucher(pause);
  const mayPause = pause.may.includes('trajectory:pause');
  return (
    <section className="pause-trajectory stack">
      <h2>{m.pause_title()}</h2>
      <p className="small">
        {pause.pausedSince
          ? pause.pausedUntil
            ? m.pause_since_until({ since: longDate(pause.pausedSince), until: longDate(pause.pausedUntil) })
            : m.pause_since({ since: longDate(pause.pausedSince) })
          : m.pause_none()}
      </p>
      {mayPause && (
        <>
          <div className="field">
            <label className="label" htmlFor={voucherField}>
              {m.pause_voucher()}
            </label>
            <input
              id={voucherField}
              type="date"
              value={pause.voucherValidUntil ?? ''}
              onChange={(event) => saving.mutate({ voucherValidUntil: event.target.value || null })}
            />
          </div>
          {!pause.pausedSince && (
            <div className="field">
              <label className="label" htmlFor={untilField}>
                {m.pause_until()}
              </label>
              <input id={untilField} type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
            </div>
          )}
        </>
      )}
      {warning && <p className={pause.voucher === 'unknown' ? 'soft small' : 'note warn small'}>{warning}</p>}
      {mayPause && (
        <Button
          className="button small"
          isDisabled={saving.isPending}
          onPress={() => saving.mutate(pause.pausedSince ? { paused: false } : { paused: true, until: until || null })}
        >
          {pause.pausedSince ? m.pause_resume() : m.pause_begin()}
        </Button>
      )}
      <RefusedNote error={saving.error} />
    </section>
  );
}
