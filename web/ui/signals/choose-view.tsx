import { m } from '../../paraglide/messages.js';
import { NothingHere } from '../nothing-here.tsx';
import { SwitchView } from '../switch-view.tsx';
import type { Signal } from '../records.ts';

/** Everything open, what somebody gave to me, or also what is done. */
export type View = 'open' | 'mine' | 'all';

/** What the server is asked for. */
export const askedFor = (view: View): 'open' | 'all' => (view === 'all' ? 'all' : 'open');
/** What is shown of it. */
export const shownIn = (view: View, signals: readonly Signal[], myId: string): readonly Signal[] =>
  view === 'mine' ? signals.filter(({ assignedTo }) => assignedTo === myId) : signals;

export function ChooseView({ view, onChoose }: { view: View; onChoose: (view: View) => void }) {
  return (
    <SwitchView
      label={m.signal_view_label()}
      options={[
        { id: 'open', text: m.signal_view_open() },
        { id: 'mine', text: m.signal_view_mine() },
        { id: 'all', text: m.signal_view_all() },
      ]}
      chosen={view}
      onChoose={onChoose}
    />
  );
}

/** An empty list of one's own says nothing of the rest. */
export function NothingMine() {
  return (
    <NothingHere title={m.signal_view_mine_none()}>
      <p>{m.signal_view_mine_none_next()}</p>
    </NothingHere>
  );
}
