import { useEffect } from 'react';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { leftInAHurry } from '../../ui/left-in-a-hurry.ts';

const elsewhere = 'https://www.wikipedia.org/';
/** Two presses of Escape within this time are one wish to be gone. */
const twiceWithinMs = 900;

/**
 * Empties the page before anything else, then goes elsewhere without leaving this page in the history. Someone may stand behind
 * the client: what is on screen must be gone now, also when the network is slow.
 */
function leave(): void {
  document.documentElement.hidden = true;
  document.documentElement.style.display = 'none';
  leftInAHurry(true);
  location.replace(elsewhere);
}

/** Escape twice is the quick exit, on every screen inside this one. */
export function useLeaveOnEscapeTwice(): void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat) return;
      if (event.timeStamp - last < twiceWithinMs) leave();
      last = event.timeStamp;
    };
    // A page that the browser kept alive comes back through the door.
    const onReturn = (event: PageTransitionEvent) => {
      if (event.persisted && leftInAHurry()) location.replace('/');
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pageshow', onReturn);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pageshow', onReturn);
    };
  }, []);
}

/** The quick exit as a button. */
export function LeaveFast() {
  return (
    <button type="button" className="button small leave-fast" title={m.reach_leave_hint()} onClick={leave}>
      <Icon name="leave" />
      <span>{m.reach_leave()}</span>
    </button>
  );
}
