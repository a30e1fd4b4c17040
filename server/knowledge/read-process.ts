// Reads one file that somebody brought, in a process of its own that may read the program and nothing else: a file can be made to take
// all time and memory there is, and then it is this process that ends, not every open chat (read-document.ts). It answers once.
import { readBytes } from './formats/read-bytes.ts';
import { Unreadable } from './formats/unreadable.ts';
import type { FromReader, ToReader } from './read-document.ts';
import { splitPassages } from './split-passages.ts';

process.on('disconnect', () => process.exit(0));
process.once('message', (asked: ToReader) => {
  answer(asked).then(
    (given) => process.send?.(given),
    // Whatever went wrong in a library, went wrong over this file. Its message may hold words of the document.
    (error: unknown) => process.send?.(error instanceof Unreadable ? { why: error.why, params: error.params } : { why: 'not-readable', params: {} }),
  );
});

async function answer({ name, bytes, longest }: ToReader): Promise<FromReader> {
  const read = await readBytes(name, bytes, longest);
  const passages = await splitPassages(read.title, read.body);
  if (passages.length === 0) throw new Unreadable('no-text');
  return { read: { ...read, passages } };
}
