// Log lines as JSON, one a line: an event name and details that are ids, counts and words of our own. Never a client's text.

/** Writes one line to standard error, so that standard output stays for the one line that says where Koers is. */
export function log(event: string, detail: Record<string, string | number | boolean | null> = {}): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...detail })}\n`);
}

/**
 * What may be said about an unknown error: its name, its code and where it happened. Its message may repeat what a client wrote
 * (a database's does), so that stays out.
 */
export function describeError(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 6);
  return { error: error.name, code: String((error as { code?: unknown }).code ?? ''), where: at.map((line) => line.trim()).join(' < ') };
}
