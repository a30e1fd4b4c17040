import type { ReactNode } from 'react';
import type { CrisisSituation } from '../../../server/signals/signal.ts';
import { m } from '../../paraglide/messages.js';
import { CallFirst } from '../contact/call-first.tsx';
import { MarkdownLine } from '../markdown.tsx';

const ask: Record<CrisisSituation, () => string> = {
  suicide: () => m.signal_now_ask_suicide(),
  'self-harm': () => m.signal_now_ask_self_harm(),
  threatened: () => m.signal_now_ask_threatened(),
  'danger-other': () => m.signal_now_ask_danger_other(),
};

/** What a counsellor does now in a crisis, in the order in which it is done. In one's own words: this is a reminder, not a script. */
export function KnowWhatToDo({
  trajectoryId,
  name,
  situation,
  held,
}: {
  trajectoryId: string;
  name: string;
  situation: CrisisSituation | null;
  held: boolean;
}) {
  const steps = [
    situation === 'threatened' ? m.signal_now_call_safely({ name }) : m.signal_now_call({ name }),
    ask[situation ?? 'suicide'](),
    m.signal_now_emergency(),
    m.signal_now_note(),
    m.signal_now_next_day(),
    m.signal_now_debrief(),
  ];
  return (
    <WhatNow steps={steps} first={<CallFirst trajectoryId={trajectoryId} name={name} />}>
      {held && m.signal_now_held({ name })}
    </WhatNow>
  );
}

/** Whom to call, steps for now, and what is good to know beside them. */
export function WhatNow({ steps, first, children }: { steps: readonly string[]; first?: ReactNode; children?: ReactNode }) {
  return (
    <div className="what-now">
      <h4>{m.signal_now_title()}</h4>
      {first}
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <MarkdownLine source={step} />
          </li>
        ))}
      </ol>
      {children && <p className="small">{children}</p>}
    </div>
  );
}
