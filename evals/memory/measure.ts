// How well it is heard what may be kept: against messages with what should be kept of them, by hand.
import { readFileSync } from 'node:fs';
import { proposeInsights } from '../../server/conversation/memory.ts';
import { proposeCommitments } from '../../server/conversation/memory/propose-commitments.ts';
import type { Language } from '../../server/people/roles.ts';

export type Labelled = { text: string; insights: string[]; commitments: string[] };
export type Measured = { messages: number; proposed: number; right: number; meant: number; wrong: string[]; missed: string[] };

/** Reads a set: a message a line, `[[i:…]]` around an insight, `[[c:…]]` around a commitment. */
export function readSet(name: 'seen' | 'blind'): Labelled[] {
  const lines = readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const marked = (letter: string): string[] => [...line.matchAll(new RegExp(`\\[\\[${letter}:(.*?)\\]\\]`, 'gu'))].map(([, text]) => text ?? '');
      return { text: line.replace(/\[\[[ic]:(.*?)\]\]/gu, '$1'), insights: marked('i'), commitments: marked('c') };
    });
}

const languageOf = (text: string): Language =>
  /^(?:je (?:vais|suis|ne)|j'ai)(?!\p{L})/iu.test(text) ? 'fr' : /^i(?:'m| will| need| am)(?!\p{L})/iu.test(text) ? 'en' : 'nl';

/** Proposes from every message and compares. */
export function measure(set: readonly Labelled[], kind: 'insights' | 'commitments'): Measured {
  const measured: Measured = { messages: set.length, proposed: 0, right: 0, meant: 0, wrong: [], missed: [] };
  for (const message of set) {
    const language = languageOf(message.text);
    const proposed = (kind === 'insights' ? proposeInsights(message.text, language) : proposeCommitments(message.text, language)).map(({ text }) => text);
    measured.proposed += proposed.length;
    measured.meant += message[kind].length;
    measured.right += proposed.filter((text) => message[kind].includes(text)).length;
    measured.wrong.push(...proposed.filter((text) => !message[kind].includes(text)));
    measured.missed.push(...message[kind].filter((text) => !proposed.includes(text)));
  }
  return measured;
}
