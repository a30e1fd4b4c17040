import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Switch } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { put, read } from '../ui/api.ts';
import { RefusedNote } from '../ui/went-wrong.tsx';

export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: () => read<{ fourEyes: boolean; fourEyesPrompts: boolean }>('/api/organisation'),
});

/** Whether a second person must confirm that a crisis is closed. */
export function SetFourEyes() {
  const queries = useQueryClient();
  const { data, error } = useQuery(organisationQuery);
  const setting = useMutation({
    mutationFn: (on: boolean) => put('/api/organisation/four-eyes', { on }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['organisation'] }),
  });
  if (!data) return <RefusedNote error={error} />;
  return (
    <div>
      <Switch className="switch" isSelected={data.fourEyes} isDisabled={setting.isPending} onChange={(on) => setting.mutate(on)}>
        <span className="switch-track" aria-hidden="true" />
        {m.admin_four_eyes()}
      </Switch>
      <p className="soft small">{m.admin_four_eyes_what()}</p>
      <RefusedNote error={setting.error} />
    </div>
  );
}
