// A missed message as an example for testing the screening: rewritten by a person, read by the client, used only after their yes.
// Its whole life is drawn here. Pure.
import type { Role } from '../people/roles.ts';

export const exampleStatuses = ['proposed', 'agreed', 'refused', 'withdrawn'] as const;
export type ExampleStatus = (typeof exampleStatuses)[number];
export type ExampleAction = 'propose' | 'agree' | 'refuse' | 'withdraw';

const moves: Record<'none' | ExampleStatus, Partial<Record<ExampleAction, ExampleStatus>>> = {
  none: { propose: 'proposed' },
  // The writer may improve a text until the client has decided about it.
  proposed: { propose: 'proposed', agree: 'agreed', refuse: 'refused' },
  agreed: { withdraw: 'withdrawn' },
  // A no is a no: nobody asks again.
  refused: {},
  withdrawn: {},
};

/** The status after this action, or null where it is not allowed: staff propose, only the client decides. */
export function decideExample(status: ExampleStatus | null, action: ExampleAction, role: Role): ExampleStatus | null {
  const may = action === 'propose' ? role === 'counsellor' || role === 'supervisor' : role === 'client';
  return may ? (moves[status ?? 'none'][action] ?? null) : null;
}

/** How many words in a row a rewritten version may not share with what the client wrote. */
export const sharedWordsLimit = 5;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two texts have five words in a row in common, whatever the capitals, accents and signs between them; or a short one whole. */
export function isVerbatim(rewritten: string, written: string): boolean {
  const [mine, theirs] = [wordsOf(rewritten), wordsOf(written)];
  const length = Math.min(sharedWordsLimit, theirs.length);
  if (length === 0) return false;
  const runsOf = (words: string[]) => words.slice(0, words.length - length + 1).map((_, at) => words.slice(at, at + length).join(' '));
  const runs = new Set(runsOf(theirs));
  return mine.length >= length && runsOf(mine).some((run) => runs.has(run));
}
