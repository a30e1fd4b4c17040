import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { passagesQuery } from './knowledge-queries.ts';

export type Text = { title: string; body: string };

/** A text that is being written, as it was when the writing last stopped for a moment: a book is not cut again at every letter. */
export function useSettledText(title: string, body: string): Text {
  const [settled, setSettled] = useState({ title, body });
  useEffect(() => {
    const pause = setTimeout(() => setSettled((before) => (before.title === title && before.body === body ? before : { title, body })), 500);
    return () => clearTimeout(pause);
  }, [title, body]);
  return settled;
}

/** How a text will be cut. */
export function usePassages({ title, body }: Text) {
  return useQuery({
    // A title that is too long is said beside its field; it does not keep the text from being cut.
    ...passagesQuery(title.trim().slice(0, 200) || m.knowledge_no_title(), body),
    enabled: body.trim() !== '',
    placeholderData: keepPreviousData,
  });
}
