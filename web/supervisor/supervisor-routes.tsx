import { m } from '../paraglide/messages.js';
import { ListTrajectories } from '../ui/list-trajectories.tsx';
import { useMe, useSignedIn } from '../ui/signed-in.ts';
import { StaffFrame } from '../ui/staff-frame.tsx';

export function SupervisorLayout() {
  return <StaffFrame me={useSignedIn()} area={m.area_supervisor()} />;
}

export function SupervisorHome() {
  return (
    <div className="stack">
      <h1>{m.area_welcome({ name: useMe().name })}</h1>
      <ListTrajectories />
    </div>
  );
}
