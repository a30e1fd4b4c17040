import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { passagesQuery } from './knowledge-queries.ts';

/** How a text that is being written will be cut, asked again when the writing stops for a moment. */
export function usePassages(title: string, body: string) {
  const [settled, setSettled] = useState({ title, body });
  useEffect(() => {
    const pause = setTimeout(() => setSettled({ title, body }), 500);
    return () => clearTimeout(pause);
  }, [title, body]);
  return useQuery({
    // A title that is too long is said beside its field; it does not keep the text from being cut.
    ...passagesQuery(settled.title.trim().slice(0, 200) || m.knowledge_no_title(), settled.body),
    enabled: settled.body.trim() !== '',
    placeholderData: keepPreviousData,
  });
}
