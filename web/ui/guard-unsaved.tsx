import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { AskDialog } from './ask-dialog.tsx';
import { setLeaveGuard } from './unsaved.ts';

type Guard = {
  /** The question, where it is being asked; belongs somewhere in the screen. */
  question: ReactNode;
  /** What was unsaved is saved: the way is free. */
  letGo: () => void;
};

/** Asks before a screen with something unsaved is left, by a link, by going back, by signing out, or by closing the tab. */
export function useGuardUnsaved(isUnsaved: boolean): Guard {
  const isFree = useRef(false);
  const holds = () => isUnsaved && !isFree.current;
  const blocker = useBlocker({ shouldBlockFn: holds, enableBeforeUnload: holds, withResolver: true });
  const [answer, setAnswer] = useState<((goes: boolean) => void) | null>(null);
  useEffect(() => {
    if (!isUnsaved) return;
    setLeaveGuard(() => (isFree.current ? Promise.resolve(true) : new Promise<boolean>((resolve) => setAnswer(() => resolve))));
    return () => setLeaveGuard(null);
  }, [isUnsaved]);
  const decide = (goes: boolean) => {
    if (goes) isFree.current = true;
    answer?.(goes);
    setAnswer(null);
    if (blocker.status === 'blocked') (goes ? blocker.proceed : blocker.reset)();
  };
  const isAsked = answer !== null || blocker.status === 'blocked';
  return {
    letGo: () => {
      isFree.current = true;
    },
    question: isAsked && (
      <AskDialog title={m.unsaved_title()} onClose={() => decide(false)}>
        <p>{m.unsaved_what()}</p>
        <div className="row">
          <Button className="button primary" autoFocus onPress={() => decide(false)}>
            {m.unsaved_stay()}
          </Button>
          <Button className="button" onPress={() => decide(true)}>
            {m.unsaved_leave()}
          </Button>
        </div>
      </AskDialog>
    ),
  };
}
