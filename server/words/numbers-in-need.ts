// The numbers to say where no list of help lines can be shown: somebody to talk to in the client's language, and danger. Rechecked with
// the help lines before a release (knowledge/partners).
import type { Language } from '../people/roles.ts';

const talk: Record<Language, string> = { nl: '1813', fr: '0800 32 123', en: '02 648 40 14' };

export const numbersInNeed = (language: Language): { talk: string; danger: string } => ({ talk: talk[language], danger: '112' });
