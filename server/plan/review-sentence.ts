// One sentence of the machine, looked at by a person: it stands, it is put in other words, or it goes. A goal or action that repeats it
// goes with it. What people make of drafts is counted.
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { splitSentences } from '../conversation/sentences.ts';
import { type ChangedSection, changeSection, type PlanDeps } from './change-section.ts';
import type { SectionName, Sentence } from './section.ts';

export const sentenceVerdicts = ['keep', 'change', 'reject'] as const;
export type SentenceVerdict = (typeof sentenceVerdicts)[number];

/**
 * @param of `index` of the sentence in the version that was seen; `text` for a change
 * @throws Refusal invalid-input where there is no such sentence, or it is no longer the machine's; see changeSection
 */
export function reviewSentence(
  deps: PlanDeps,
  person: Person,
  of: { trajectoryId: string; section: SectionName; version: number; index: number; verdict: SentenceVerdict; text?: string },
): Promise<ChangedSection> {
  return changeSection(deps, person, { ...of, action: 'edit' }, (current, status) => {
    const sentence = current.sentences[of.index];
    // Whoever wrote it: that it stands beside what it rests on can be said of any sentence that rests on something.
    const isKept = of.verdict === 'keep' && sentence !== undefined && sentence.evidence.length > 0;
    if (!sentence || (sentence.origin !== 'machine' && !isKept)) throw new Refusal('invalid-input', { field: 'index' });
    const detail = { sentence: of.index, verdict: of.verdict };
    const replaceBy = (put: readonly Sentence[]): Sentence[] =>
      atStart([...current.sentences.slice(0, of.index), ...put, ...current.sentences.slice(of.index + 1)]);
    if (of.verdict === 'keep') {
      const restsOnInsight = sentence.evidence.some(({ kind }) => kind === 'insight');
      const isFirst = sentence.origin === 'machine' && !sentence.isReviewed;
      if (!isFirst && !restsOnInsight) return null;
      const seen = {
        ...sentence,
        ...(isFirst && { isReviewed: true as const }),
        ...(restsOnInsight && { seenAt: (deps.now?.() ?? new Date()).toISOString() }),
      };
      const text = { sentences: replaceBy([seen]), items: current.items, writtenBy: person.id };
      return { status: current.status, text, ...(isFirst && { verdicts: ['kept' as const] }), detail };
    }
    if (of.verdict === 'reject') {
      const items = current.items.filter(({ text }) => text !== sentence.text);
      return { status, text: { sentences: replaceBy([]), items, writtenBy: person.id }, approval: 'void', verdicts: ['rejected'], detail };
    }
    const text = of.text?.trim().replace(/\s+/g, ' ');
    if (!text) throw new Refusal('invalid-input', { field: 'text' });
    if (text === sentence.text) return null;
    const origin = person.role === 'client' ? 'client' : 'counsellor';
    // Whoever words it anew has what it rests on before them: it still rests on that.
    const { isReviewed: _, seenAt: __, opensParagraph, ...old } = sentence;
    const put = splitSentences(text).map(
      (words, i): Sentence => ({
        ...old,
        text: words,
        origin,
        was: 'machine',
        ...(i === 0 && opensParagraph && { opensParagraph }),
      }),
    );
    const items = current.items.map((item) => (item.text === sentence.text ? { ...item, text } : item));
    return { status, text: { sentences: replaceBy(put), items, writtenBy: person.id }, approval: 'void', verdicts: ['changed'], written: text, detail };
  });
}

/** A first sentence opens no paragraph. */
function atStart([first, ...rest]: Sentence[]): Sentence[] {
  if (!first) return rest;
  const { opensParagraph: _, ...opening } = first;
  return [opening, ...rest];
}
