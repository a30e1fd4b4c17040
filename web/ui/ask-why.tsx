import type { ComponentProps } from 'react';
import { m } from '../paraglide/messages.js';
import { AskInWords } from './ask-in-words.tsx';

/** Characters. */
const [shortestReason, longestReason] = [3, 500];

/** A deed that is remembered with its reason: it is asked, always. */
export const AskWhy = (props: Omit<ComponentProps<typeof AskInWords>, 'label' | 'hint' | 'least' | 'most'>) => (
  <AskInWords {...props} label={m.prompts_why()} hint={m.prompts_why_kept()} least={shortestReason} most={longestReason} />
);
