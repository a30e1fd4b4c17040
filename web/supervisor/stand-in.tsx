import { m } from '../paraglide/messages.js';
import { CallFirst } from '../ui/contact/call-first.tsx';
import type { Trajectory } from '../ui/records.ts';
import { WhatNow } from '../ui/signals/know-what-to-do.tsx';

/** What a supervisor does when a crisis waits: find who knows the client, and see to it that someone calls. */
export function StandIn({ trajectory }: { trajectory: Trajectory | undefined }) {
  const counsellor = trajectory?.counsellorName ?? m.supervisor_counsellor();
  const call = trajectory?.standInName
    ? m.supervisor_now_call_both({ name: counsellor, standIn: trajectory.standInName })
    : m.supervisor_now_call({ name: counsellor });
  return (
    <WhatNow
      first={trajectory && <CallFirst trajectoryId={trajectory.id} name={m.supervisor_client()} asks />}
      steps={[call, m.supervisor_now_nobody(), m.signal_now_emergency(), m.supervisor_now_note(), m.supervisor_now_debrief()]}
    >
      {trajectory?.held && m.supervisor_now_held()}
    </WhatNow>
  );
}
