// What stays on this device. Private windows and full disks refuse storage; then nothing is kept, and nothing breaks.

/** Reads what was kept under this name, or null. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text under this name; null forgets it. */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Nothing to do: the screen goes on without.
  }
}
