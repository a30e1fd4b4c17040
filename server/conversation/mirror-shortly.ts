// A short mirror of one answer, for whoever needs nothing more: steps of an exercise, a message of the counsellor's brief.
import { sayFrames } from './frames/say-frames.ts';
import { understand } from './frames/understand.ts';

/**
 * One short sentence that says back what was told, in the second person and in standard Dutch; null where nothing of it is sure.
 * @param text a message or an answer of a client, in Dutch
 */
export function mirrorShortly(text: string): string | null {
  const said = sayFrames(understand(text))[0];
  return said === undefined ? null : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
