import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { put, read } from '../ui/api.ts';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { AskWhy } from './prompts/ask-why.tsx';

export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: () => read<{ fourEyes: boolean; fourEyesPrompts: boolean }>('/api/organisation'),
});

/** Whether a second person must confirm that a crisis is closed. It is remembered with its reason. */
export function SetFourEyes() {
  const queries = useQueryClient();
  const { data, error } = useQuery(organisationQuery);
  const [asked, setAsked] = useState<boolean | null>(null);
  const setting = useMutation({
    mutationFn: (given: { on: boolean; why: string }) => put('/api/organisation/four-eyes', given),
    onSuccess: () => setAsked(null),
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['organisation'] }), queries.invalidateQueries({ queryKey: ['prompts'] })]),
  });
  if (!data) return <RefusedNote error={error} />;
  return (
    <div>
      <Switch className="switch" isSelected={data.fourEyes} isDisabled={setting.isPending} onChange={setAsked}>
        <span className="switch-track" aria-hidden="true" />
        {m.admin_four_eyes()}
      </Switch>
      <p className="soft small">{m.admin_four_eyes_what()}</p>
      {asked !== null && (
        <AskWhy
          title={`${m.changes_setting_four_eyes()}: ${asked ? m.changes_on() : m.changes_off()}`}
          deed={m.prompts_set()}
          isPending={setting.isPending}
          error={setting.error}
          onSay={(why) => setting.mutate({ on: asked, why })}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
