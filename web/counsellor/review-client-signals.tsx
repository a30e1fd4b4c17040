import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../paraglide/messages.js';
import { NothingHere } from '../ui/nothing-here.tsx';
import { signalsQuery } from '../ui/queries.ts';
import { KnowWhatToDo } from '../ui/signals/know-what-to-do.tsx';
import { ReviewSignals } from '../ui/signals/review-signals.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { useOpenTrajectory } from './open-client-file.tsx';
import { StartReferrals } from './referral/start-referral.tsx';
import { whereSignalStands } from './where-signal-stands.ts';

/** Every signal of one client, open and closed, with what came of it. */
export function ReviewClientSignals() {
  const { trajectory } = useOpenTrajectory();
  const [keysAreShown, showKeys] = useState(false);
  const { data, error } = useQuery({ ...signalsQuery('all', trajectory?.id), enabled: trajectory !== undefined });
  if (!trajectory) return null;
  if (!data) return error ? <RefusedNote error={error} /> : <Waiting />;
  const name = trajectory.clientName ?? m.client_hidden();
  if (data.length === 0)
    return (
      <NothingHere title={m.counsellor_signals_none({ name })}>
        <p>{m.counsellor_signals_none_next()}</p>
      </NothingHere>
    );
  return (
    <>
      <StartReferrals trajectoryId={trajectory.id} />
      <ReviewSignals
        signals={data}
        trajectories={[trajectory]}
        nameOf={() => name}
        whereTo={whereSignalStands}
        whatToDo={(signal) => <KnowWhatToDo trajectoryId={trajectory.id} name={name} situation={signal.situation} held={trajectory.held} />}
        keysAreShown={keysAreShown}
        onCloseKeys={showKeys}
        nothing={<p className="soft">{m.counsellor_signals_only_quiet()}</p>}
      />
    </>
  );
}
