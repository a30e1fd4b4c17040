// The sentences of a section inside the editor: the text stays plain paragraphs, and whose a sentence is, is worked out from the words
// that stand there (place-sentences.ts) and drawn over them. So typing, splitting, joining, pasting and undoing need no rules of their own.
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { m } from '../../paraglide/messages.js';
import type { Origin, PresentedSentence } from '../../ui/records.ts';
import { type Placed, placeSentences, sentenceAt, waitsForLook } from './place-sentences.ts';

export type Sentences = { placed: Placed[]; chosen: number };
type Marked = Sentences & { known: readonly PresentedSentence[]; drawn: DecorationSet };

/** How the words that mark a sentence are worded; the client has a name. */
export type WordsOfMarks = { wordOrigin: (origin: Origin) => string };

const key = new PluginKey<Marked>('sentences');

/** The text of the editor: paragraphs on a line of their own. */
export const textOf = (doc: Node): string => doc.textBetween(0, doc.content.size, '\n').replaceAll('\u00a0', ' ');

/** A character of the text as a position in the document: every paragraph opens with a token, and so does the document. */
export function positionOf(doc: Node, place: number): number {
  let [left, position] = [place, 1];
  for (let i = 0; i < doc.childCount; i++) {
    const { content, nodeSize } = doc.child(i);
    if (left <= content.size) return position + left;
    left -= content.size + 1;
    position += nodeSize;
  }
  return doc.content.size - 1;
}

const placeOf = (doc: Node, position: number): number => doc.textBetween(0, position, '\n').length;

/** What stands in the editor now, sentence by sentence, and which one the cursor is in. */
export const sentencesOf = (state: EditorState): Sentences => key.getState(state) ?? { placed: [], chosen: 0 };

/** The document as paragraphs of plain text. */
export const documentOf = (text: string) => ({
  type: 'doc',
  content: text.split('\n').map((line) => ({ type: 'paragraph', ...(line && { content: [{ type: 'text', text: line }] }) })),
});

/** Whether something was said or changed that the drawing of sentences follows. */
export const isAboutSentences = (transaction: Transaction): boolean =>
  transaction.docChanged || transaction.selectionSet || transaction.getMeta(key) !== undefined;

/** Tells the editor which sentences its text began from; later texts are compared with those. */
export const knowSentences = (transaction: Transaction, known: readonly PresentedSentence[]): Transaction => transaction.setMeta(key, known);

export const markSentences = (known: readonly PresentedSentence[], words: WordsOfMarks) =>
  Extension.create({
    name: 'markSentences',
    addProseMirrorPlugins: () => [
      new Plugin<Marked>({
        key,
        state: {
          init: (_, state) => look(state, known, words),
          apply(transaction, marked, _, state) {
            const told = transaction.getMeta(key) as readonly PresentedSentence[] | undefined;
            if (told || transaction.docChanged) return look(state, told ?? marked.known, words);
            const chosen = sentenceAt(marked.placed, placeOf(state.doc, state.selection.head));
            return chosen === marked.chosen ? marked : { ...marked, chosen, drawn: draw(state.doc, marked.placed, chosen, words) };
          },
        },
        props: { decorations: (state) => key.getState(state)?.drawn },
      }),
    ],
  });

function look(state: EditorState, known: readonly PresentedSentence[], words: WordsOfMarks): Marked {
  const placed = placeSentences(textOf(state.doc), known);
  const chosen = sentenceAt(placed, placeOf(state.doc, state.selection.head));
  return { placed, chosen, known, drawn: draw(state.doc, placed, chosen, words) };
}

function draw(doc: Node, placed: readonly Placed[], chosen: number, words: WordsOfMarks): DecorationSet {
  const drawn = placed.flatMap((sentence, i) => {
    const [from, to] = [positionOf(doc, sentence.from), positionOf(doc, sentence.to)];
    const previous = placed[i - 1];
    const isNewWriter = !previous || sentence.opensParagraph || previous.origin !== sentence.origin;
    const marks = [Decoration.inline(from, to, { class: classesOf(sentence, i === chosen), 'data-sentence': String(i) })];
    if (isNewWriter) marks.push(note(from, -1, `writer ${sentence.origin}`, words.wordOrigin(sentence.origin), i));
    const mark = markOf(sentence);
    if (mark) marks.push(note(to, 1, mark.className, mark.words, i));
    else marks.push(note(to, 1, 'source', String(sentence.evidence.length), i, m.plan_ed_sources_title({ count: sentence.evidence.length })));
    return marks;
  });
  return DecorationSet.create(doc, drawn);
}

function markOf(sentence: Placed): { className: string; words: string } | null {
  if (sentence.evidenceGone) return { className: 'source gone', words: m.plan_ed_evidence_gone_mark() };
  if (sentence.evidenceChanged?.length) return { className: 'source gone', words: m.plan_ed_evidence_changed_mark() };
  return sentence.evidence.length === 0 ? { className: 'source none', words: m.plan_ed_no_evidence_mark() } : null;
}

const classesOf = (sentence: Placed, isChosen: boolean): string =>
  ['in-text', sentence.origin, waitsForLook(sentence) && 'unseen', (sentence.evidenceGone || sentence.evidenceChanged?.length) && 'gone', isChosen && 'chosen']
    .filter(Boolean)
    .join(' ');

/** A word beside a sentence that is no part of the text. */
function note(at: number, side: -1 | 1, className: string, text: string, sentence: number, title?: string): Decoration {
  const make = () => {
    const element = document.createElement('span');
    element.className = className;
    element.textContent = text;
    element.contentEditable = 'false';
    element.dataset.ofSentence = String(sentence);
    if (title) element.title = title;
    return element;
  };
  return Decoration.widget(at, make, { side, key: `${className} ${text} ${sentence}`, ignoreSelection: true });
}
