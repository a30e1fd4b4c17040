// A tagged PDF says itself what is a heading, a paragraph, a list or a table, and what is only page furniture. Pure.
import { type Block, joinLines } from './document-block.ts';
import type { PdfItem } from './pdf-layout.ts';

export type StructureNode = { role?: string; type?: string; id?: string; alt?: string; children?: StructureNode[] };

/** Blocks of all pages, in reading order; none where the pages are not tagged, or hardly. */
export function readTagged(pages: readonly { items: readonly PdfItem[]; tree: StructureNode | null }[]): Block[] {
  const blocks: Block[] = [];
  let [all, named] = [0, 0];
  for (const { items, tree } of pages) {
    const texts = textsOf(items);
    for (const [id, text] of texts) {
      all += text.length;
      if (id !== '') named += text.length;
    }
    const onPage = tree ? blocksOf(tree, texts) : [];
    const [last, next] = [blocks.at(-1), onPage[0]];
    // A paragraph goes on over the edge of a page.
    if (last?.kind === 'text' && next?.kind === 'text' && !/[.!?:]$/.test(last.text) && /^\p{Ll}/u.test(next.text)) {
      last.text = joinLines(`${last.text}\n${next.text}`);
      onPage.shift();
    }
    blocks.push(...onPage);
  }
  return named > all / 2 ? blocks : [];
}

export const hasHeadings = (blocks: readonly Block[]) => blocks.some(({ kind }) => kind === 'heading');

/** What stands in each marked piece of a page; '' holds what is in none. */
function textsOf(items: readonly PdfItem[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if (item.type?.startsWith('begin')) {
      open.push(item.id ?? open.at(-1) ?? '');
      if (item.id) texts.set(item.id, texts.get(item.id) ?? '');
    } else if (item.type === 'endMarkedContent') open.pop();
    else {
      const id = open.at(-1) ?? '';
      texts.set(id, (texts.get(id) ?? '') + (item.str ?? '') + (item.hasEOL ? '\n' : ''));
    }
  }
  return texts;
}

/** A piece with nothing visible in it is a hyphen that was put in for the end of a line. */
function textOf(node: StructureNode, texts: ReadonlyMap<string, string>): string {
  if (node.type === 'content') return texts.get(node.id ?? '') || (texts.has(node.id ?? '') ? '\u00ad' : '');
  return (node.children ?? []).map((child) => textOf(child, texts)).join('');
}

const headingRole = /^(?:H([1-6])?|Title)$/;
const parts = new Set([
  'Document',
  'DocumentFragment',
  'Part',
  'Art',
  'Sect',
  'Div',
  'Root',
  'Aside',
  'NonStruct',
  'L',
  'LBody',
  'BlockQuote',
  'Index',
  'TBody',
]);

function blocksOf(node: StructureNode, texts: ReadonlyMap<string, string>): Block[] {
  const role = node.role ?? '';
  const own = () => joinLines(textOf(node, texts));
  const heading = headingRole.exec(role);
  if (heading) return [{ kind: 'heading', level: role === 'Title' ? 0 : Number(heading[1] ?? 1), text: own() }];
  if (role === 'TOC') return [];
  if (role === 'Table') return [{ kind: 'table', rows: rowsOf(node, texts) }];
  if (role === 'LI') return itemOf(node, texts);
  const children = node.children ?? [];
  const holdsParts = parts.has(role) && !children.some(({ type }) => type === 'content');
  if (holdsParts) return children.flatMap((child) => blocksOf(child, texts));
  // Some programs put tables and lists into a paragraph.
  if (children.some((child) => child.role === 'Table' || child.role === 'L'))
    return children.flatMap((child) => (child.role ? blocksOf(child, texts) : [{ kind: 'text', text: joinLines(textOf(child, texts)) } as const]));
  const text = own();
  return text === '' ? [] : [{ kind: 'text', text }];
}

function itemOf(node: StructureNode, texts: ReadonlyMap<string, string>): Block[] {
  const bodies = (node.children ?? []).filter(({ role }) => role !== 'Lbl');
  const inner = bodies.flatMap((body) => body.children ?? []).filter(({ role }) => role === 'L');
  const text = joinLines(bodies.map((body) => textOf({ ...body, children: body.children?.filter(({ role }) => role !== 'L') ?? [] }, texts)).join('\n'));
  return [{ kind: 'item', text: text.replace(/^[•▪◦–\-*]\s*/, '') }, ...inner.flatMap((list) => blocksOf(list, texts))];
}

function rowsOf(node: StructureNode, texts: ReadonlyMap<string, string>): string[][] {
  return (node.children ?? []).flatMap((child) =>
    child.role === 'TR' ? [(child.children ?? []).map((cell) => joinLines(textOf(cell, texts)))] : rowsOf(child, texts),
  );
}
