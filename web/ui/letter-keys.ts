// Letters as shortcuts, for who works through a list all day. They can be switched off (WCAG 2.1.4): who speaks to their computer,
// or has a hand that trembles, must not resolve a signal by accident.
import { useEffect, useRef } from 'react';
import { keep, recall } from './device.ts';

const place = 'koers.letters';

export const lettersAreOn = (): boolean => recall(place) !== 'off';
export const switchLetters = (on: boolean): void => keep(place, on ? null : 'off');

const typesIn = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], [role=listbox]';

function isForSomethingElse(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  const { target } = event;
  // An open dialog has the screen to itself.
  if (document.querySelector('[role=dialog], [role=alertdialog], dialog[open]')) return true;
  return target instanceof Element && target.closest(typesIn) !== null;
}

/** Does what belongs to a key, wherever the focus is on the page, except while someone types, chooses or answers a dialog. */
export function useLetterKeys(deeds: Record<string, () => void>): void {
  const current = useRef(deeds);
  current.current = deeds;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const deed = current.current[event.key];
      if (!deed || isForSomethingElse(event) || !lettersAreOn()) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
