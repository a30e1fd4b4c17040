import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Refused, remove } from '../api.ts';
import type { Ways } from '../records.ts';
import { longDate } from '../time.ts';
import { RefusedNote } from '../went-wrong.tsx';
import { nameDevice } from './name-device.ts';
import { readDeviceState, turnOff, turnOn } from './push-device.ts';

/** Turns alerts on this device on or off, and lists the others of this person. */
export function UseDevice({ push, devices }: Pick<Ways, 'push' | 'devices'>) {
  const queries = useQueryClient();
  const publicKey = push.publicKey ?? '';
  const here = useQuery({ queryKey: ['alerts', 'here', publicKey], queryFn: () => readDeviceState(publicKey), enabled: push.on, staleTime: 0 });
  const settled = () => queries.invalidateQueries({ queryKey: ['alerts'] });
  const hereFingerprint = here.data?.state === 'on' ? here.data.fingerprint : null;
  const own = devices.find(({ fingerprint }) => fingerprint === hereFingerprint);
  const isOn = own !== undefined;
  const change = useMutation({
    mutationFn: () => (isOn ? turnOff(own.id) : turnOn(publicKey, nameDevice(navigator.userAgent))),
    onSettled: settled,
  });
  const forget = useMutation({ mutationFn: (id: string) => remove(`/api/alerts/devices/${encodeURIComponent(id)}`), onSettled: settled });
  if (!push.on) return <p className="note warn">{m.alerts_device_off_here()}</p>;
  const others = devices.filter(({ id }) => id !== own?.id);
  return (
    <>
      {push.isRefused && devices.length > 0 && (
        <p className="note warn" role="alert">
          {m.alerts_device_refused()}
        </p>
      )}
      {here.data?.state === 'unable' && <p className="note">{m.alerts_device_unable()}</p>}
      {here.data?.state === 'blocked' && <p className="note warn">{m.alerts_device_blocked()}</p>}
      {(here.data?.state === 'on' || here.data?.state === 'off') && (
        <>
          <p>{isOn ? m.alerts_device_is_on() : m.alerts_device_is_off()}</p>
          <Button className={isOn ? 'button' : 'button primary'} isDisabled={change.isPending} onPress={() => change.mutate()}>
            {isOn ? m.alerts_device_turn_off() : m.alerts_device_turn_on()}
          </Button>
        </>
      )}
      {change.error instanceof Refused ? (
        <RefusedNote error={change.error} />
      ) : (
        change.error && (
          <p className="note warn" role="alert">
            {m.alerts_device_failed()}
          </p>
        )
      )}
      {others.length > 0 && (
        <div className="alerts-devices">
          <p className="soft small">{m.alerts_devices_other()}</p>
          <ul className="plain-list">
            {others.map(({ id, device, createdAt }) => (
              <li key={id} className="row spread">
                <span>
                  {device || m.alerts_device_unnamed()} <span className="soft small">{m.alerts_device_since({ date: longDate(createdAt) })}</span>
                </span>
                <Button
                  className="button small quiet"
                  aria-label={m.alerts_device_forget_label({ name: device || m.alerts_device_unnamed() })}
                  isDisabled={forget.isPending}
                  onPress={() => forget.mutate(id)}
                >
                  {m.alerts_device_forget()}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <RefusedNote error={forget.error} />
    </>
  );
}
