// What the server made of a text that was saved, taken into the text that is on screen by now: somebody may have typed on while it was
// under way. Guarantees that only what another person changed moves, and that nothing typed since is lost. Pure.
import { mergeItems, runsOf } from '../../../server/plan/merge-texts.ts';
import { rewriteSentences } from '../../../server/plan/section-text.ts';
import type { PresentedSentence } from '../../ui/records.ts';
import { type Writ, sameItems } from './written-items.ts';

/** Characters `from` to `to` make way for `put`. */
export type TextChange = { from: number; to: number; put: string };

type Piece = { text: string; from: number; to: number; opens: boolean };

function piecesOf(text: string, known: readonly PresentedSentence[]): Piece[] {
  let at = 0;
  return rewriteSentences(text, known, 'counsellor').map(({ text: words, opensParagraph }) => {
    const from = text.indexOf(words, at);
    at = from + words.length;
    return { text: words, from, to: at, opens: opensParagraph === true };
  });
}

const lineOf = ({ text, opens }: Piece): string => (opens ? `\n${text}` : text);

/**
 * How the answer differs from what was sent, sentence by sentence, first to last. What differs in spaces alone is no difference.
 * @param known sentences of both, so that both are cut in the same way
 */
export function changesOf(sent: string, answer: string, known: readonly PresentedSentence[]): TextChange[] {
  const [before, after] = [piecesOf(sent, known), piecesOf(answer, known)];
  return runsOf(before.map(lineOf), after.map(lineOf)).map(({ from, to, put }) => {
    const [first, last, previous] = [before[from], before[to - 1], before[from - 1]];
    const words = put.map((line, i) => (i === 0 ? line : line.startsWith('\n') ? line : ` ${line}`)).join('');
    if (to > from && first && last) {
      // A line break belongs to the sentence after it: it goes, or comes, with it.
      const start = first.opens && previous ? previous.to : first.from;
      const lead = previous && first.opens && words !== '' && !words.startsWith('\n') ? ' ' : '';
      const takesSpace = words === '' && !first.opens && previous ? previous.to : start;
      return { from: takesSpace, to: last.to, put: previous ? lead + words : words.replace(/^\n/, '') };
    }
    if (previous) return { from: previous.to, to: previous.to, put: words.startsWith('\n') ? words : ` ${words}` };
    const next = before[0];
    return { from: 0, to: 0, put: words.replace(/^\n/, '') + (next ? (next.opens ? '\n' : ' ') : '') };
  });
}

/** The text after these changes. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return [...changes].reverse().reduce((so, { from, to, put }) => so.slice(0, from) + put + so.slice(to), text);
}

/** Goals or actions after an answer: what was not touched since is as the server has it; what was, stays as it is typed. */
export function joinItems(sent: readonly Writ[], answer: readonly Writ[], mine: readonly Writ[]): Writ[] {
  // What was new when it was sent has its id from the answer.
  const named = mine.map((item): Writ => {
    if (item.id) return item;
    const at = sent.findIndex(({ key }) => key === item.key);
    const known = sent.flatMap(({ id }) => id ?? []);
    const fresh = answer.filter(({ id }) => id && !known.includes(id));
    const place = sent.filter(({ id }, i) => !id && i < at).length;
    const id = at === -1 ? undefined : (fresh.find(({ text }) => text === sent[at]?.text)?.id ?? fresh[place]?.id);
    return id ? { ...item, id } : item;
  });
  if (sameItems(sent, mine)) return answer.map((item) => ({ ...item, key: named.find(({ id }) => id === item.id)?.key ?? item.key }));
  const withId = (items: readonly Writ[]) => items.flatMap((item) => (item.id ? [{ ...item, id: item.id }] : []));
  const base = sent.map((item, i) => ({ ...item, id: item.id ?? named.find(({ key }) => key === item.key)?.id ?? `new ${i}` }));
  const merged = mergeItems(base, withId(answer), withId(named));
  if (!merged) return named;
  const order = named.filter((item) => !item.id || merged.some(({ id }) => id === item.id));
  return [
    ...order.map((item) => {
      const known = merged.find(({ id }) => id === item.id);
      return known ? { ...known, key: item.key } : item;
    }),
    ...merged.filter(({ id }) => !order.some((item) => item.id === id)).map((item) => ({ ...item, key: item.id })),
  ];
}
