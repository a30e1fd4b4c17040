import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { nameDevice } from '../../ui/alerts/name-device.ts';
import { readDeviceState, turnOn } from '../../ui/alerts/push-device.ts';
import type { CheckIn, CheckInChoice } from '../../ui/between/records.ts';
import { waysQuery } from '../../ui/queries.ts';

/** By mail, by a notification, or both; what is not ready yet says so, and this device is made ready here. */
export function ChooseWays({
  chosen,
  ways,
  onChange,
  trajectoryId,
}: {
  chosen: CheckInChoice;
  ways: CheckIn['ways'];
  onChange: (part: Partial<CheckInChoice>) => void;
  trajectoryId: string;
}) {
  return (
    <fieldset className="choice ways">
      <legend>{m.check_in_ways()}</legend>
      <label>
        <input type="checkbox" checked={chosen.byMail} onChange={(event) => onChange({ byMail: event.target.checked })} />
        {m.check_in_mail()}
      </label>
      {chosen.byMail && ways && !ways.mail && <p className="note small">{m.check_in_mail_not()}</p>}
      <label>
        <input type="checkbox" checked={chosen.byPush} onChange={(event) => onChange({ byPush: event.target.checked })} />
        {m.check_in_push()}
      </label>
      {chosen.byPush && ways && <ThisDevice isKnown={ways.push} trajectoryId={trajectoryId} />}
    </fieldset>
  );
}

function ThisDevice({ isKnown, trajectoryId }: { isKnown: boolean; trajectoryId: string }) {
  const queries = useQueryClient();
  const { data: push } = useQuery({ ...waysQuery, select: (ways) => ways.push });
  const publicKey = push?.publicKey ?? '';
  const here = useQuery({ queryKey: ['alerts', 'here', publicKey], queryFn: () => readDeviceState(publicKey), enabled: publicKey !== '', staleTime: 0 });
  const on = useMutation({
    mutationFn: () => turnOn(publicKey, nameDevice(navigator.userAgent)),
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['alerts'] }), queries.invalidateQueries({ queryKey: ['check-ins', trajectoryId] })]),
  });
  const state = here.data?.state;
  return (
    <div className="note small stack">
      <p>{state === 'on' ? m.check_in_device_is_on() : isKnown ? m.check_in_device_on() : m.check_in_push_not()}</p>
      {state === 'unable' && <p>{m.check_in_device_unable()}</p>}
      {state === 'blocked' && <p>{m.check_in_device_blocked()}</p>}
      {state === 'off' && (
        <button type="button" className="button small" disabled={on.isPending} onClick={() => on.mutate()}>
          {m.check_in_device_on()}
        </button>
      )}
      {on.error && <p role="alert">{m.check_in_device_failed()}</p>}
    </div>
  );
}
