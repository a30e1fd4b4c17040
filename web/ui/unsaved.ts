// Who signs out does not navigate first: a screen with something unsaved is asked here before the session ends.
let ask: (() => Promise<boolean>) | null = null;

/** Sets what is asked before a person leaves; null when there is nothing to lose. */
export function setLeaveGuard(guard: (() => Promise<boolean>) | null): void {
  ask = guard;
}

/** Whether the person may go: yes when nothing is unsaved, else their answer. */
export const mayLeave = (): Promise<boolean> => (ask ? ask() : Promise.resolve(true));
