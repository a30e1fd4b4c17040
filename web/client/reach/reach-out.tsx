import './reach.css';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { ClientPanel } from './client-panel.tsx';
import { FindAPerson } from './find-a-person.tsx';
import { LeaveFast, useLeaveOnEscapeTwice } from './leave-fast.tsx';
import { ListHelpLines } from './list-help-lines.tsx';

/** Three things that are in reach on every screen: help lines, a person, and the quick exit. */
export function ReachOut() {
  const [open, setOpen] = useState<'help' | 'person' | null>(null);
  const close = () => setOpen(null);
  useLeaveOnEscapeTwice();
  return (
    <section className="reach-out" aria-label={m.reach_label()}>
      <button type="button" className="button small help" onClick={() => setOpen('help')}>
        <Icon name="help" />
        <span>{m.reach_help()}</span>
      </button>
      <button type="button" className="button small help" onClick={() => setOpen('person')}>
        <Icon name="person" />
        <span>{m.reach_person()}</span>
      </button>
      <LeaveFast />
      {open === 'help' && (
        <ClientPanel title={m.help_title()} onClose={close}>
          <ListHelpLines />
        </ClientPanel>
      )}
      {open === 'person' && (
        <ClientPanel title={m.person_title()} onClose={close}>
          <FindAPerson />
        </ClientPanel>
      )}
    </section>
  );
}
