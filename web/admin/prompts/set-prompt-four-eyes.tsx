import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { put } from '../../ui/api.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { organisationQuery } from '../set-four-eyes.tsx';
import { AskWhy } from './ask-why.tsx';

/** Whether who writes a version leaves putting it to work to somebody else. */
export function SetPromptFourEyes() {
  const queries = useQueryClient();
  const { data, error } = useQuery(organisationQuery);
  const [asked, setAsked] = useState<boolean | null>(null);
  const setting = useMutation({
    mutationFn: (given: { on: boolean; why: string }) => put('/api/prompts/four-eyes', given),
    onSuccess: () => setAsked(null),
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['organisation'] }), queries.invalidateQueries({ queryKey: ['prompts'] })]),
  });
  if (!data) return <RefusedNote error={error} />;
  return (
    <div>
      <Switch className="switch" isSelected={data.fourEyesPrompts} isDisabled={setting.isPending} onChange={setAsked}>
        <span className="switch-track" aria-hidden="true" />
        {m.prompts_four_eyes()}
      </Switch>
      <p className="soft small">{m.prompts_four_eyes_what()}</p>
      {asked !== null && (
        <AskWhy
          title={asked ? m.prompts_four_eyes_on() : m.prompts_four_eyes_off()}
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
