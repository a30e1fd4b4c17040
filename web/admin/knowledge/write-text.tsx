import { useRef } from 'react';
import { Button, FieldError, Label, Text, TextArea, TextField, Toolbar } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { type Mark, markText } from './mark-text.ts';
import { ShowPassages } from './show-passages.tsx';
import type { Text as WrittenText } from './use-passages.ts';

const marks: readonly [Mark, () => string, () => string][] = [
  ['heading', () => m.knowledge_mark_heading(), () => m.knowledge_mark_heading_sample()],
  ['list', () => m.knowledge_mark_list(), () => m.knowledge_mark_list_sample()],
  ['bold', () => m.knowledge_mark_bold(), () => m.knowledge_mark_bold_sample()],
];

/** The text, with beside it how Koers will cut it. Buttons put the marks, for who never learned Markdown. */
export function WriteText({ body, settled, wrong, onChange }: { body: string; settled: WrittenText; wrong: string | null; onChange: (body: string) => void }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const put = (mark: Mark, sample: string) => {
    const at = area.current;
    if (!at) return;
    const marked = markText({ text: body, start: at.selectionStart, end: at.selectionEnd }, mark, sample);
    onChange(marked.text);
    // The new text is in the field after this render; then what can be typed over is selected.
    requestAnimationFrame(() => {
      at.focus();
      at.setSelectionRange(marked.start, marked.end);
    });
  };
  return (
    <div className="write-text">
      <TextField className="field" isRequired isInvalid={wrong !== null} value={body} onChange={onChange}>
        <Label className="label">{m.knowledge_text()}</Label>
        <Toolbar className="row" aria-label={m.knowledge_marks()}>
          {marks.map(([mark, word, sample]) => (
            <Button key={mark} className="button small" onPress={() => put(mark, sample())}>
              {word()}
            </Button>
          ))}
        </Toolbar>
        <TextArea ref={area} rows={22} lang="nl" />
        <Text slot="description" className="hint">
          {m.knowledge_text_hint()}
        </Text>
        <FieldError className="wrong">{wrong}</FieldError>
      </TextField>
      {/* It scrolls beside the text: by keyboard it has to be reached first. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be focused. */}
      <section className="cut" aria-label={m.knowledge_cut_title()} tabIndex={0}>
        <h2>{m.knowledge_cut_title()}</h2>
        <ShowPassages text={settled} />
      </section>
    </div>
  );
}
