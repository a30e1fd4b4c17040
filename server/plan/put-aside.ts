// Sentences of the machine that a person took out or put in other words: read from the versions that are kept. Pure.
import type { SectionName, Sentence } from './section.ts';

export type PastText = { section: SectionName; version: number; sentences: readonly Sentence[]; isByPerson: boolean };

/** Per section, the words that a person put aside and that do not stand there now. */
export function findPutAside(versions: readonly PastText[]): Map<SectionName, string[]> {
  const aside = new Map<SectionName, string[]>();
  const inOrder = [...versions].sort((a, b) => a.section.localeCompare(b.section) || a.version - b.version);
  for (const [i, now] of inOrder.entries()) {
    const before = inOrder[i - 1];
    if (!now.isByPerson || before?.section !== now.section) continue;
    const stands = new Set(now.sentences.map(({ text }) => text));
    const gone = before.sentences.filter(({ origin, text }) => origin === 'machine' && !stands.has(text)).map(({ text }) => text);
    aside.set(now.section, [...(aside.get(now.section) ?? []), ...gone]);
  }
  for (const [section, texts] of aside) {
    const last = inOrder.findLast((one) => one.section === section);
    const stands = new Set(last?.sentences.map(({ text }) => text));
    aside.set(
      section,
      texts.filter((text) => !stands.has(text)),
    );
  }
  return aside;
}
