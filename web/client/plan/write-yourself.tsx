import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { firstName } from '../../ui/first-name.ts';
import type { PlanSection, Trajectory } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { WriteSection } from './write-section.tsx';

/** Whether the client may write here now. What is with the counsellor, or approved, is changed by asking. */
export const isOpenToWrite = (section: PlanSection): boolean =>
  section.may.includes('plan:edit') && (section.status === 'empty' || section.status === 'draft' || section.status === 'returned');

/** Writing on in a section that is not with the counsellor yet, and putting it before them. */
export function WriteYourself({ section, trajectory }: { section: PlanSection; trajectory: Trajectory }) {
  const queries = useQueryClient();
  const [isWriting, setIsWriting] = useState(false);
  const submit = useMutation({
    mutationFn: () => post(`/api/trajectories/${trajectory.id}/plan/sections/${section.section}/submit`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plan', trajectory.id] }),
  });
  if (isWriting) return <WriteSection section={section} trajectory={trajectory} onDone={() => setIsWriting(false)} />;
  return (
    <div className="row">
      {section.status === 'draft' && section.may.includes('plan:submit') && (
        <button type="button" className="button small" disabled={submit.isPending} onClick={() => submit.mutate()}>
          {m.plan_submit({ name: firstName(trajectory.counsellorName) })}
        </button>
      )}
      <button type="button" className="button small quiet" onClick={() => setIsWriting(true)}>
        {m.plan_write()}
      </button>
      <RefusedNote error={submit.error} />
    </div>
  );
}
