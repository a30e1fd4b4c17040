// Which conversations a supervisor gets to read at random. Decided by the conversation's id alone: nobody can steer it, it can be
// checked afterwards, and a conversation that is evaluated anew is not drawn anew. Pure.
import { createHash } from 'node:crypto';

/** One conversation in five. */
export const sampleRate = 0.2;

/** Whether this conversation is in the sample: the first 32 bits of the SHA-256 of its id, as a fraction, are below the rate. */
export function isSampled(conversationId: string, rate = sampleRate): boolean {
  const first = createHash('sha256').update(conversationId).digest().readUInt32BE(0);
  return first / 2 ** 32 < rate;
}
