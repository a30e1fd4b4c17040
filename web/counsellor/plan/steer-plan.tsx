import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import type { DraftOutcome } from '../../../server/plan/draft-plan.ts';
import { planTypes } from '../../../server/plan/section.ts';
import { m } from '../../paraglide/messages.js';
import { post, put } from '../../ui/api.ts';
import { ChooseOne } from '../../ui/choose-one.tsx';
import { planQuery } from '../../ui/queries.ts';
import type { Plan, PlanType, SectionName, Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { SeeWhatIsMissing } from './see-what-is-missing.tsx';
import { wordType } from './word-section.ts';

type Drafted = { drafted: { section: SectionName; outcome: DraftOutcome }[] };

/** The plan as a whole: of which kind it is, a first text for all of it in one go, and what is missing. */
export function SteerPlan({ plan, trajectory }: { plan: Plan; trajectory: Trajectory }) {
  const queries = useQueryClient();
  const door = `/api/trajectories/${encodeURIComponent(trajectory.id)}/plan`;
  const name = trajectory.clientName ?? m.client_hidden();
  const settled = () =>
    Promise.all([queries.invalidateQueries({ queryKey: ['plan', trajectory.id] }), queries.invalidateQueries({ queryKey: ['trajectories'] })]);
  const setType = useMutation({
    mutationFn: (type: PlanType) => put<Plan>(`${door}/type`, { type }),
    onSuccess: (changed) => queries.setQueryData(planQuery(trajectory.id).queryKey, changed),
    onSettled: settled,
  });
  const draft = useMutation({ mutationFn: () => post<Drafted>(`${door}/draft`), onSettled: settled });
  const written = draft.data?.drafted.filter(({ outcome }) => outcome === 'drafted').length;
  return (
    <div className="steer-plan">
      {plan.may.includes('plan:set-type') && (
        <ChooseOne
          label={m.plan_ed_type()}
          placeholder={wordType(plan.type)}
          options={planTypes.map((id) => ({ id, text: wordType(id) }))}
          chosen={plan.type}
          onChoose={(type) => type !== plan.type && setType.mutate(type)}
        />
      )}
      {plan.may.includes('plan:draft') && (
        <Button className="button small" isDisabled={draft.isPending} onPress={() => draft.mutate()}>
          {m.plan_ed_draft_whole()}
        </Button>
      )}
      <SeeWhatIsMissing trajectoryId={trajectory.id} />
      {draft.isPending && <Waiting what={m.plan_staff_drafting({ name })} />}
      <p className="small soft" role="status">
        {written !== undefined && m.plan_ed_drafted_whole({ count: written })}
      </p>
      <RefusedNote error={setType.error ?? draft.error} />
    </div>
  );
}
