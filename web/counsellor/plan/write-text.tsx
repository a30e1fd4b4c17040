// The text of one section in an editor. Loaded when a section is opened to write in: it is the largest piece of these screens.
import './write-text.css';
import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import type { Origin } from '../../ui/records.ts';
import { documentOf, isAboutSentences, knowSentences, markSentences, positionOf, type Sentences, sentencesOf, textOf } from './mark-sentences.ts';
import type { TextChange } from './join-answer.ts';
import type { SavedWriting } from './save-writing.ts';

/** What a key does to the sentence that the cursor is in. */
export type SentenceDeed = 'keep' | 'change' | 'reject' | 'evidence' | 'comment' | 'save' | 'keys';

// Letters are for writing: every deed takes a second key. None of them is one of the browser's own.
const deedKeys: Record<string, SentenceDeed> = {
  'Mod-Enter': 'keep',
  'Mod-Shift-Enter': 'change',
  'Alt-Delete': 'reject',
  'Alt-Backspace': 'reject',
  'Alt-b': 'evidence',
  'Alt-o': 'comment',
  'Mod-s': 'save',
  'Mod-/': 'keys',
};

/** What the screen around it can ask of the editor. */
export type TextHandle = { goTo: (sentence: number) => void };

// A plan is plain sentences and paragraphs: the same in every export, and nothing to keep up.
const plain = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  dropcursor: false,
  gapcursor: false,
  hardBreak: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

export default function WriteText({
  writing,
  label,
  describedBy,
  wordOrigin,
  onSentences,
  onDeed,
  onReady,
}: {
  writing: SavedWriting;
  label: string;
  describedBy: string;
  wordOrigin: (origin: Origin) => string;
  onSentences: (sentences: Sentences) => void;
  onDeed: (deed: SentenceDeed) => void;
  onReady: (handle: TextHandle) => void;
}) {
  // Keys and changes reach what is there now, not what was there when the editor was made.
  const now = useRef({ onSentences, onDeed });
  now.current = { onSentences, onDeed };
  const sent = useRef<{ doc: Node; since: Mapping } | null>(null);
  const editor = useEditor({
    extensions: [
      plain,
      markSentences(writing.now.base.sentences, { wordOrigin }),
      Extension.create({
        name: 'deedKeys',
        addKeyboardShortcuts: () => ({
          ...Object.fromEntries(
            Object.entries(deedKeys).map(([key, deed]) => [
              key,
              () => {
                now.current.onDeed(deed);
                return true;
              },
            ]),
          ),
          'Alt-ArrowDown': ({ editor: at }) => goTo(at, sentencesOf(at.state).chosen + 1),
          'Alt-ArrowUp': ({ editor: at }) => goTo(at, sentencesOf(at.state).chosen - 1),
        }),
      }),
    ],
    content: documentOf(writing.now.text),
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-describedby': describedBy,
        class: 'text-editor',
        dir: 'auto',
        spellcheck: 'true',
      },
      transformPastedText: (text) => text.replaceAll('\u00a0', ' '),
      handleClickOn: (_view, _position, _node, _place, event) => {
        const beside = event.target instanceof HTMLElement ? event.target.dataset.ofSentence : undefined;
        if (beside !== undefined) setTimeout(() => now.current.onDeed('evidence'));
        return false;
      },
    },
    onCreate: ({ editor: at }) => now.current.onSentences(sentencesOf(at.state)),
    onTransaction: ({ editor: at, transaction }) => {
      if (sent.current) sent.current.since.appendMapping(transaction.mapping);
      if (transaction.docChanged) writing.write({ text: textOf(at.state.doc) });
      if (isAboutSentences(transaction)) now.current.onSentences(sentencesOf(at.state));
    },
  });

  useEffect(() => {
    if (!editor) return;
    onReady({ goTo: (sentence) => goTo(editor, sentence) });
    writing.onSend = () => {
      sent.current = { doc: editor.state.doc, since: new Mapping() };
    };
    writing.onTakeIn = (changes, base) => {
      takeIn(editor, changes, sent.current);
      sent.current = null;
      editor.view.dispatch(knowSentences(editor.state.tr, base.sentences));
    };
    return () => {
      writing.onSend = null;
      writing.onTakeIn = null;
    };
  }, [editor, writing, onReady]);

  return <EditorContent editor={editor} className="text-frame" />;
}

/** Puts the cursor at the start of a sentence and shows it. */
function goTo(editor: Editor, sentence: number): boolean {
  const { placed } = sentencesOf(editor.state);
  const there = placed[Math.max(0, Math.min(sentence, placed.length - 1))];
  if (!there) return false;
  const transaction = editor.state.tr.setSelection(TextSelection.create(editor.state.doc, positionOf(editor.state.doc, there.from))).scrollIntoView();
  editor.view.dispatch(transaction);
  editor.view.focus();
  return true;
}

/** Puts what another person changed where it belongs, whatever was typed since it was sent. It is not this person's to undo. */
function takeIn(editor: Editor, changes: readonly TextChange[], sent: { doc: Node; since: Mapping } | null): void {
  const { doc, since } = sent ?? { doc: editor.state.doc, since: new Mapping() };
  const { tr: transaction } = editor.state;
  // Last first, so that the places of the others stay what they were.
  for (const { from, to, put } of [...changes].reverse()) {
    const [start, end] = [since.map(positionOf(doc, from), -1), since.map(positionOf(doc, to), 1)];
    const isAsSent = textOf(doc).slice(from, to) === transaction.doc.textBetween(start, end, '\n').replaceAll('\u00a0', ' ');
    // Somebody typed there meanwhile: both stand.
    if (isAsSent) transaction.delete(start, end);
    insert(transaction, isAsSent ? start : end, isAsSent || /^\s/.test(put) ? put : ` ${put}`);
  }
  if (transaction.docChanged) editor.view.dispatch(transaction.setMeta('addToHistory', false));
}

function insert(transaction: Transaction, place: number, text: string): void {
  let at = place;
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) {
      transaction.split(at);
      at += 2;
    }
    if (line) transaction.insertText(line, at);
    at += line.length;
  }
}
