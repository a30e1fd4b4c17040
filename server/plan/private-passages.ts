// What the client keeps out of the version for inspection (DOMAIN.md: VDAB may inspect a plan, the client decides). Guarantees that a
// private passage does not come back by another door: an item that says it again goes out with it, and who rewrites a private sentence
// writes a private one. Pure; the exports rely on it.
import type { PlanItem, Sentence } from './section.ts';
import { saysTheSame } from './section-text.ts';

type Passages = { sentences: readonly Sentence[]; items: readonly PlanItem[] };

/** The section as an inspector may read it. What was private leaves no trace: no gap, no number. */
export function leaveOutPrivate<T extends Passages>(section: T): T & { sentences: Sentence[]; items: PlanItem[] } {
  const hidden = [...section.sentences, ...section.items].filter(({ isPrivate }) => isPrivate).map(({ text }) => text);
  const isHidden = (passage: Sentence | PlanItem) => passage.isPrivate || hidden.some((text) => saysTheSame(text, passage.text));
  return { ...section, sentences: asText(section.sentences.filter((one) => !isHidden(one))), items: section.items.filter((one) => !isHidden(one)) };
}

/** A first sentence opens no paragraph. */
const asText = (sentences: Sentence[]): Sentence[] =>
  sentences.map((sentence, i) => {
    if (i > 0 || !sentence.opensParagraph) return sentence;
    const { opensParagraph: _, ...first } = sentence;
    return first;
  });

/** Exactly these sentences and items are private now; the others are not. */
export function markPrivate(section: Passages, sentences: readonly number[], items: readonly string[]): { sentences: Sentence[]; items: PlanItem[] } {
  return {
    sentences: section.sentences.map((sentence, i) => withPrivacy(sentence, sentences.includes(i))),
    items: section.items.map((item) => withPrivacy(item, items.includes(item.id))),
  };
}

/** After a rewrite: what stands between the same neighbours as a private sentence did, is private. Rather too much than too little. */
export function keepPrivate(after: readonly Sentence[], before: readonly Sentence[]): Sentence[] {
  if (!before.some(({ isPrivate }) => isPrivate)) return [...after];
  const stands = new Set(after.map(({ text }) => text));
  // Of every gap between sentences that stayed: whether something private went from it.
  const wasPrivate = new Map<string, boolean>();
  let gap = '';
  for (const { text, isPrivate } of before) {
    if (stands.has(text)) gap = text;
    else if (isPrivate) wasPrivate.set(gap, true);
  }
  const known = new Set(before.map(({ text }) => text));
  let place = '';
  return after.map((sentence) => {
    if (known.has(sentence.text)) {
      place = sentence.text;
      return sentence;
    }
    return wasPrivate.get(place) ? { ...sentence, isPrivate: true as const } : sentence;
  });
}

function withPrivacy<T extends { isPrivate?: true }>(passage: T, isPrivate: boolean): T {
  const { isPrivate: _, ...open } = passage;
  return (isPrivate ? { ...open, isPrivate: true as const } : open) as T;
}
