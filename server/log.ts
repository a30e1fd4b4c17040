// Log lines as JSON, one a line: an event name and details that are ids, counts and words of our own. Never a client's text.

/** Writes one line to standard error, so that standard output stays for the one line that says where Koers is. */
export function log(event: string, detail: Record<string, string | number | boolean | null> = {}): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...detail })}\n`);
}
