// A PDF: by its tags where it has them (headings, tables and lists are named there), else by how it is laid out. Pages without text are
// named, since a scan holds words that nobody would ever find.
import { getDocumentProxy } from 'unpdf';
import type { Block, ReadNote } from './document-block.ts';
import { writeBlocks } from './document-block.ts';
import { type PdfItem, type PdfPage, readLaidOut } from './pdf-layout.ts';
import { hasHeadings, readTagged, type StructureNode } from './pdf-tags.ts';
import type { ReadText } from './read-bytes.ts';
import { Unreadable } from './unreadable.ts';

type Outline = { title: string; items: Outline }[];

/** @throws Unreadable not-readable, encrypted, no-text */
export async function readPdf(bytes: Uint8Array, otherwise: string): Promise<ReadText> {
  // Half a file is opened too, with what is there: nobody would see that the rest is gone.
  if (!Buffer.from(bytes.subarray(-4096)).includes('%%EOF')) throw new Unreadable('not-readable');
  const pdf = await open(bytes);
  const pages: PdfPage[] = [];
  const tagged: { items: PdfItem[]; tree: StructureNode | null }[] = [];
  const empty: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items, tree } = await readPage(pdf, number);
    if (!items.some(({ str }) => str !== undefined && str.trim() !== '')) empty.push(number);
    pages.push({ number, items: items.filter(({ str }) => str !== undefined) });
    tagged.push({ items, tree });
  }
  if (empty.length === pdf.numPages) throw new Unreadable('no-text');
  const outline = namesOf(((await pdf.getOutline().catch(() => null)) ?? []) as Outline);
  const notes: ReadNote[] = [];
  let blocks: Block[] = readTagged(tagged);
  if (!hasHeadings(blocks)) blocks = readLaidOut(pages, outline);
  if (!hasHeadings(blocks)) {
    notes.push({ code: 'no-headings', params: {} });
    blocks = readLaidOut(pages, new Map(), (page) => `Bladzijde ${page}`);
  }
  if (empty.length > 0) notes.push({ code: 'pages-without-text', params: { pages: empty.join(', ') } });
  const title = await titleOf(pdf);
  const written = writeBlocks(blocks, title, otherwise);
  if (written.tables > 0) notes.push({ code: 'tables-flattened', params: { number: written.tables } });
  return { title: written.title, body: written.body, notes, frontMatter: null };
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // Nothing is drawn and nothing is run: text only. 0: what it complains of may hold words of the document.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, disableFontFace: true, useSystemFonts: false, isOffscreenCanvasSupported: false });
  } catch (error) {
    throw new Unreadable((error as Error).name === 'PasswordException' ? 'encrypted' : 'not-readable');
  }
}

/** A page that is broken counts as one without text; it is named. */
async function readPage(pdf: Pdf, number: number): Promise<{ items: PdfItem[]; tree: StructureNode | null }> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tree = (await page.getStructTree().catch(() => null)) as StructureNode | null;
    page.cleanup();
    return { items: items as PdfItem[], tree };
  } catch {
    return { items: [], tree: null };
  }
}

/** What the bookmarks say are headings, with their depth. */
function namesOf(outline: Outline, depth = 1, names = new Map<string, number>()): Map<string, number> {
  for (const { title, items } of outline) {
    const name = title.replace(/\s+/g, ' ').trim().toLowerCase();
    if (name !== '' && !names.has(name)) names.set(name, depth);
    if (depth < 6) namesOf(items, depth + 1, names);
  }
  return names;
}

/** Programs put file names and their own name where a title belongs. */
async function titleOf(pdf: Pdf): Promise<string | null> {
  const info = (await pdf.getMetadata().catch(() => null))?.info as { Title?: unknown } | undefined;
  const title = typeof info?.Title === 'string' ? info.Title.replace(/\s+/g, ' ').trim() : '';
  return title.length > 3 && !/\.(docx?|pdf|odt|indd|pptx?|tmp)$|^(microsoft|untitled|naamloos|document\d*$)/i.test(title) ? title : null;
}
