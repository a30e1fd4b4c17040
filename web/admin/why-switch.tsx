import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { put, read } from '../ui/api.ts';
import { AskWhy } from '../ui/ask-why.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { m } from '../paraglide/messages.js';

type Organisation = { fourEyes: boolean; fourEyesPrompts: boolean };
const organisationQuery = queryOptions({ queryKey: ['organisation'], queryFn: () => read<Organisation>('/api/organisation') });

/** A setting of the house that is on or off, and is remembered with the reason for it. */
export function WhySwitch({
  setting,
  path,
  label,
  what,
  titleOf,
}: {
  setting: keyof Organisation;
  path: string;
  label: string;
  what: string;
  titleOf: (on: boolean) => string;
}) {
  const queries = useQueryClient();
  const { data, error } = useQuery(organisationQuery);
  const [asked, setAsked] = useState<boolean | null>(null);
  const change = useMutation({
    mutationFn: (given: { on: boolean; why: string }) => put(path, given),
    onSuccess: () => setAsked(null),
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['organisation'] }), queries.invalidateQueries({ queryKey: ['prompts'] })]),
  });
  if (!data) return <RefusedNote error={error} />;
  return (
    <div>
      <Switch className="switch" isSelected={data[setting]} isDisabled={change.isPending} onChange={setAsked}>
        <span className="switch-track" aria-hidden="true" />
        {label}
      </Switch>
      <p className="soft small">{what}</p>
      {asked !== null && (
        <AskWhy
          title={titleOf(asked)}
          deed={m.prompts_set()}
          isSending={change.isPending}
          error={change.error}
          onSay={(why) => change.mutate({ on: asked, why })}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
