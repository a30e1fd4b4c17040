// The three marks of Markdown that a keeper needs, for who never learned them: a button puts them around or before what is selected.
export type Mark = 'heading' | 'bold' | 'list';
export type Selected = { text: string; start: number; end: number };

/** The text with its mark, and what is selected in it afterwards. `sample` stands where nothing was selected. */
export function markText({ text, start, end }: Selected, mark: Mark, sample: string): Selected {
  if (mark === 'bold') {
    const inside = text.slice(start, end) || sample;
    return { text: `${text.slice(0, start)}**${inside}**${text.slice(end)}`, start: start + 2, end: start + 2 + inside.length };
  }
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  const to = after === -1 ? text.length : after;
  const lines = (text.slice(from, to) || sample).split('\n');
  const sign = mark === 'heading' ? '## ' : '- ';
  const marked = (mark === 'heading' ? [lines.join(' ')] : lines).map((line) => sign + line.replace(/^\s*(?:#{1,6}|[-*+])\s+/, '')).join('\n');
  // A heading and a list begin after an empty line, and what follows them too.
  const before = from === 0 || text.slice(0, from).endsWith('\n\n') ? '' : '\n';
  const below = to === text.length || text.slice(to).startsWith('\n\n') ? '' : '\n';
  const begin = from + before.length;
  return { text: `${text.slice(0, from)}${before}${marked}${below}${text.slice(to)}`, start: begin + sign.length, end: begin + marked.length };
}
