import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import type { ActionStatus, PlanItem } from '../../ui/records.ts';
import { wordDay } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { WriteShortText } from '../../ui/write-short-text.tsx';
import { wordActionStatus } from './word-item.ts';

/** How an action goes, and what held it up. Letting one go is the client's. */
export function FollowAction({ trajectoryId, action }: { trajectoryId: string; action: PlanItem }) {
  const queries = useQueryClient();
  const [isStuck, setStuck] = useState(false);
  const follow = useMutation({
    mutationFn: (said: { status: ActionStatus; note?: string }) =>
      post(`/api/trajectories/${encodeURIComponent(trajectoryId)}/plan/items/${action.id}/status`, said),
    onSuccess: () => setStuck(false),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plan', trajectoryId] }),
  });
  const status = action.status ?? 'open';
  return (
    <div className="follow-action stack">
      <p className="small">
        <strong>{wordActionStatus(status)}</strong>
        {action.statusAt && ` · ${wordDay(action.statusAt)}`}
        {action.statusNote && (
          <span className="soft" dir="auto">
            {' · '}
            {action.statusNote}
          </span>
        )}
      </p>
      {isStuck ? (
        <WriteShortText
          label={m.plan_ed_stuck_label()}
          most={1000}
          keepWord={m.staff_save()}
          isBusy={follow.isPending}
          error={follow.error}
          onKeep={(note) => follow.mutate({ status: 'stuck', note })}
          onClose={() => setStuck(false)}
        />
      ) : (
        <div className="row">
          {(action.mayBecome ?? []).map((to) => (
            <Button
              key={to}
              className="button small quiet"
              isDisabled={follow.isPending}
              onPress={() => (to === 'stuck' ? setStuck(true) : follow.mutate({ status: to }))}
            >
              {m.plan_ed_set_status({ status: wordActionStatus(to) })}
            </Button>
          ))}
        </div>
      )}
      {!isStuck && <RefusedNote error={follow.error} />}
    </div>
  );
}
