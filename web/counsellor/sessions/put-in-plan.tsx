import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post, put, read } from '../../ui/api.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import type { Plan, PlanSection } from '../../ui/records.ts';
import type { ApprovedRecord } from '../../ui/sessions/session-records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** An action that was agreed goes among those of the plan, beside what stands there; the record remembers where. */
export function PutInPlan({ record, place, trajectoryId }: { record: ApprovedRecord; place: number; trajectoryId: string }) {
  const queries = useQueryClient();
  const within = `/api/trajectories/${encodeURIComponent(trajectoryId)}/plan`;
  const [asks, setAsks] = useState(false);
  const adding = useMutation({
    mutationFn: async () => {
      const plan = await read<Plan>(within);
      const actions = plan.sections.find(({ section }) => section === 'actions');
      const action = record.actions[place];
      if (!actions || !action) return;
      const there = (actions.items ?? []).map(writtenOf);
      const known = new Set(there.map(({ id }) => id));
      const { text, when, dueOn, with: company } = action;
      const added = { text, ...(when ? { when } : {}), ...(dueOn ? { dueOn } : {}), ...(company ? { with: company } : {}) };
      const saved = await put<PlanSection>(`${within}/sections/actions`, {
        version: actions.version,
        text: actions.text,
        items: [...there, added],
        merge: true,
      });
      const planItemId = saved.items?.find(({ id, text: saidThere }) => !known.has(id) && saidThere === text)?.id;
      if (planItemId) await post(`/api/sessions/${record.sessionId}/record/actions`, { place, planItemId });
    },
    onSuccess: () => setAsks(false),
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['sessions'] }), queries.invalidateQueries({ queryKey: ['plan'] })]),
  });
  const text = record.actions[place]?.text ?? '';
  return (
    <>
      <Button className="button quiet small" aria-label={m.sessions_put_in_plan_of({ text })} onPress={() => setAsks(true)}>
        {m.sessions_put_in_plan()}
      </Button>
      {asks && (
        <AskDialog title={m.sessions_put_in_plan()} onClose={() => setAsks(false)}>
          <div className="stack">
            <p>{text}</p>
            <p className="soft small">{m.sessions_put_in_plan_what()}</p>
            <RefusedNote error={adding.error} />
            <div className="row">
              <Button className="button primary" isDisabled={adding.isPending} onPress={() => adding.mutate()}>
                {adding.isPending ? m.staff_saving() : m.sessions_put_in_plan()}
              </Button>
              <Button className="button quiet" onPress={() => setAsks(false)}>
                {m.staff_cancel()}
              </Button>
            </div>
          </div>
        </AskDialog>
      )}
    </>
  );
}

/** What the plan's door takes of an item; what it works out by itself stays behind. */
function writtenOf(item: NonNullable<PlanSection['items']>[number]) {
  const { id, text, when, dueOn, with: company, means, doneWhen, insightIds, competency } = item;
  return {
    id,
    text,
    ...(when ? { when } : {}),
    ...(dueOn ? { dueOn } : {}),
    ...(company ? { with: company } : {}),
    ...(means ? { means } : {}),
    ...(doneWhen ? { doneWhen } : {}),
    ...(insightIds ? { insightIds } : {}),
    ...(competency ? { competency } : {}),
  };
}
