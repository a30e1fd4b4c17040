import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { clockTime } from '../../ui/time.ts';
import { wordRefusal } from '../../ui/word-refusal.ts';
import type { SaveState } from './save-writing.ts';

/** Quietly: whether what was written is kept. Loud only where somebody has to do something. */
export function TellSaved({ state, onAgain, onSettle }: { state: SaveState; onAgain: () => void; onSettle: () => void }) {
  if (state.is === 'overtaken')
    return (
      <p className="note warn" role="alert">
        {m.plan_ed_overtaken({ version: state.theirs.version })}{' '}
        <Button className="button small" onPress={onSettle}>
          {m.plan_ed_overtaken_settle()}
        </Button>
      </p>
    );
  if (state.is === 'failed')
    return (
      <p className="note warn" role="alert">
        {m.plan_ed_failed()} {wordRefusal(state.error)}{' '}
        <Button className="button small" onPress={onAgain}>
          {m.plan_ed_again()}
        </Button>
      </p>
    );
  return (
    <p className="soft small tell-saved" role="status">
      {wordState(state)}
    </p>
  );
}

function wordState(state: SaveState): string {
  if (state.is === 'saving') return m.plan_ed_saving();
  if (state.is === 'unsaved') return m.plan_ed_unsaved();
  if (state.is === 'offline') return m.plan_ed_offline();
  if (state.is !== 'saved') return '';
  const time = clockTime(state.at.toISOString());
  return state.beside ? m.plan_ed_saved_beside({ time }) : m.plan_ed_saved({ time });
}
