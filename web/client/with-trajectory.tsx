import type { ReactNode } from 'react';
import { m } from '../paraglide/messages.js';
import { NothingHere } from '../ui/nothing-here.tsx';
import type { Trajectory } from '../ui/records.ts';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { useOwnTrajectory } from './own-trajectory.ts';

/** Shows what needs the client's trajectory, or says why it is not there and what to do. */
export function WithTrajectory({ children }: { children: (trajectory: Trajectory) => ReactNode }) {
  const { trajectory, error } = useOwnTrajectory();
  if (trajectory) return children(trajectory);
  return (
    <div className="page">
      {error ? <RefusedNote error={error} /> : trajectory === undefined ? <Waiting /> : null}
      {trajectory === null && (
        <NothingHere title={m.home_no_trajectory()}>
          <p>{m.home_no_trajectory_next()}</p>
        </NothingHere>
      )}
    </div>
  );
}
