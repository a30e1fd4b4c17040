// What a voice hands over, whichever voice it is.
import type { Passage } from './move.ts';
import type { Citation, Voice } from './wire.ts';

/** What a voice said: sentences that are not stored yet, and what closes the reply. */
export type Spoken = {
  rest: string[];
  move: string;
  voice: Voice;
  citations: Citation[];
  guarded: string[];
  cut: boolean;
  interrupted: 'message' | 'stop' | 'crisis' | null;
  /** Whether sentences were stored and sent before `rest`. */
  sent?: boolean;
};

/** A passage as the client sees it cited. */
export function citationOf(passage: Passage): Citation {
  return { documentId: passage.documentId, title: passage.title, ...(passage.url ? { url: passage.url } : {}), checkedAt: passage.checkedAt };
}
