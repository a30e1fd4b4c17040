import { wordPurpose } from './word-prompt.ts';

/** What a prompt does, in the reader's language; as it is written in the prompt itself, in Dutch, where there are no words for it. */
export function Purpose({ id, written }: { id: string; written: string }) {
  const words = wordPurpose(id);
  return (
    <span className="soft small" lang={words === null ? 'nl' : undefined}>
      {words ?? written}
    </span>
  );
}
