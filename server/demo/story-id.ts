// Everything in the story has a name, and its id follows from it: the same in every demo, so that links and screenshots stay good
// and one part of the story can point to another.
import { createHash } from 'node:crypto';

/** The id of what carries this name in the story: a UUID. */
export function storyId(name: string): string {
  const hex = createHash('sha256').update(`koers demo: ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
