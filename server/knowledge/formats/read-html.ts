// A web page as blocks: what a reader came for, without what leads elsewhere. Also what Word files become on their way (read-docx.ts).
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { decodeText } from './decode-text.ts';
import { type Block, type ReadNote, writeBlocks } from './document-block.ts';
import type { ReadText } from './read-bytes.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

// What was struck out was taken back by who wrote it.
const left = new Set(
  's strike del script style noscript template nav footer aside form button input select textarea svg iframe object canvas audio video head dialog menu'.split(
    ' ',
  ),
);
const blocky = new Set(
  'html body main article section div header p ul ol li dl dt dd blockquote pre figure figcaption address details summary h1 h2 h3 h4 h5 h6 table hr br center fieldset'.split(
    ' ',
  ),
);

export function readHtml(bytes: Uint8Array, otherwise: string): ReadText {
  return writePage(decodeText(bytes), otherwise);
}

/** Reads a page. @param images how many were left out before */
export function writePage(html: string, otherwise: string, { images = 0, boldHeadings = false } = {}): ReadText {
  const page = parse(html);
  // Where the page says what its own text is, only that.
  const main = [...find(page.childNodes, 'main'), ...find(page.childNodes, 'article')][0];
  const tops = [...find(main?.childNodes ?? page.childNodes, 'h1')];
  // A page's <title> often names the site too.
  const title = (tops.length === 1 ? tops : [...find(page.childNodes, 'title')]).map((node) => plain(node.childNodes))[0] || null;
  const reader = makeReader(boldHeadings);
  reader.read(main?.childNodes ?? page.childNodes);
  const written = writeBlocks(reader.end(), title, otherwise);
  const notes: ReadNote[] = [];
  const number = images + reader.images;
  if (number > 0) notes.push({ code: 'images-left-out', params: { number } });
  if (written.tables > 0) notes.push({ code: 'tables-flattened', params: { number: written.tables } });
  return { title: written.title, body: written.body, notes, frontMatter: null };
}

/** Collects blocks. `boldHeadings`: a short paragraph that is bold from end to end counts as a heading where there is no other. */
function makeReader(boldHeadings: boolean) {
  const blocks: Block[] = [];
  let line = '';
  let images = 0;
  let [item, allBold] = [false, true];

  function flush() {
    const text = line
      .replace(/[ \t\n\u00a0]+/g, ' ')
      .replace(/ ?\u2028 ?/g, '\n')
      .trim();
    const bold = boldHeadings && allBold && !item && text.length <= 120 && /[\p{L}\d?]$/u.test(text);
    if (text !== '') blocks.push(bold ? { kind: 'heading', level: 9, text } : { kind: item ? 'item' : 'text', text });
    [line, item, allBold] = ['', false, true];
  }
  function read(nodes: readonly Node[], bold = false) {
    for (const node of nodes) {
      if ('value' in node) {
        line += node.value;
        if (!bold && node.value.trim() !== '') allBold = false;
      } else if ('tagName' in node && !left.has(node.tagName) && !isHidden(node)) readElement(node, bold);
    }
  }
  function readElement(element: Element, bold: boolean) {
    const { tagName: tag, childNodes } = element;
    if (tag === 'br') line += '\u2028';
    else if (tag === 'img') images++;
    else if (tag === 'table') {
      flush();
      const rows = [...find(childNodes, 'tr')].map(cellsOf);
      // Pages of old are laid out with tables: one cell in a row is no table.
      if (rows.some((cells) => cells.length > 1)) blocks.push({ kind: 'table', rows: rows.filter((cells) => cells.some((cell) => cell !== '')) });
      else for (const row of find(childNodes, 'td')) read(row.childNodes);
      images += [...find(childNodes, 'img')].length;
    } else if (/^h[1-6]$/.test(tag)) {
      flush();
      blocks.push({ kind: 'heading', level: attribute(element, 'class') === 'title' ? 0 : Number(tag[1]), text: plain(childNodes) });
      images += [...find(childNodes, 'img')].length;
    } else if (tag === 'a') {
      const [href, text] = [attribute(element, 'href') ?? '', plain(childNodes)];
      if (/^https?:\/\//i.test(href) && text !== '') line += `[${text.replace(/[[\]]/g, '')}](${href.replace(/[\s()]/g, encodeURIComponent)})`;
      else read(childNodes, bold);
      allBold &&= bold;
    } else if (tag === 'pre') {
      flush();
      line = raw(childNodes).replace(/\n/g, '\u2028');
      flush();
    } else if (blocky.has(tag)) {
      flush();
      item = tag === 'li';
      read(childNodes, bold);
      flush();
    } else read(childNodes, bold || tag === 'strong' || tag === 'b');
  }
  return {
    read,
    get images() {
      return images;
    },
    end(): Block[] {
      flush();
      const real = blocks.some((block) => block.kind === 'heading' && block.level < 9);
      return real ? blocks.map((block) => (block.kind === 'heading' && block.level === 9 ? { kind: 'text', text: block.text } : block)) : blocks;
    },
  };
}

const cellsOf = (row: Element): string[] => [...find(row.childNodes, 'td', 'th')].map((cell) => plain(cell.childNodes));

/** Elements by name, in order, none inside another one found. */
function* find(nodes: readonly Node[], ...names: string[]): Generator<Element> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    if (names.includes(node.tagName)) yield node;
    else yield* find(node.childNodes, ...names);
  }
}

function raw(nodes: readonly Node[]): string {
  return nodes
    .map((node) =>
      'value' in node
        ? node.value
        : 'tagName' in node && !left.has(node.tagName) && !isHidden(node)
          ? ` ${raw(node.childNodes)}`.slice(blocky.has(node.tagName) ? 0 : 1)
          : '',
    )
    .join('');
}
const plain = (nodes: readonly Node[]) =>
  raw(nodes)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
const attribute = ({ attrs }: Element, name: string) => attrs.find((each) => each.name === name)?.value;
const isHidden = (element: Element) =>
  attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true' || /display:\s*none/i.test(attribute(element, 'style') ?? '');
