// Lays a document out as a tagged PDF (PDF/UA-1), with its fonts inside. Node only: the compiler is a native module and reads files,
// so it is loaded at the first document; where it is absent the doors say `not-here`.
import { fileURLToPath } from 'node:url';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { documentFonts } from './document-fonts.ts';
import { withoutControls, withoutEmoji } from './printable.ts';

/** What the compiler takes for the root of all files. */
const workspace = fileURLToPath(new URL('.', import.meta.url));

/** `name` as the template says it, without the slash before it. */
export type Picture = { name: string; bytes: Uint8Array };

let opened: Promise<NodeCompiler> | null = null;
const templates = new Map<string, Promise<string>>();

/**
 * The document as PDF, in bytes. Takes tens of milliseconds once the compiler is loaded.
 * @param template the Typst file that says how it looks
 * @param name how the template calls the document among its inputs
 * @param picture a picture that the template shows under this name (`/logo.png`); where it cannot be read there is no document
 */
export async function layOutPdf(template: URL, name: string, document: unknown, picture?: Picture): Promise<Uint8Array> {
  opened ??= open();
  opened.catch(() => {
    opened = null;
  });
  const [compiler, look] = await Promise.all([opened, readTemplate(template)]);
  const written = withoutControls(document);
  // PDF/UA-1 refuses a character that no font can show. Emoji are the ones that people use: those go first. What is still left then
  // (a script that this machine has no font for) is kept, in a PDF that is tagged but does not claim the standard.
  const asText = JSON.stringify(written);
  const lay = (text: string, standard?: 'ua-1') => render(compiler, { look, inputs: { [name]: text }, picture }, standard);
  const pdf = lay(asText, 'ua-1') ?? lay(withoutEmoji(asText), 'ua-1') ?? lay(asText);
  compiler.evictCache(10);
  if (!pdf) throw new Error('the document could not be laid out');
  return pdf;
}

async function open(): Promise<NodeCompiler> {
  const [{ NodeCompiler }, { regular, bold }] = await Promise.all([import('@myriaddreamin/typst-ts-node-compiler'), documentFonts()]);
  return NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [regular, bold] }] });
}

/** Read once; a file that cannot be read is looked for again the next time. */
function readTemplate(template: URL): Promise<string> {
  const known = templates.get(template.href) ?? import('node:fs/promises').then(({ readFile }) => readFile(template, 'utf8'));
  templates.set(template.href, known);
  known.catch(() => templates.delete(template.href));
  return known;
}

type Laid = { look: string; inputs: Record<string, string>; picture: Picture | undefined };

/** Null where the document does not fit the standard. What the compiler complains of may hold a client's words: it goes no further. */
function render(compiler: NodeCompiler, { look, inputs, picture }: Laid, standard?: 'ua-1'): Uint8Array | null {
  // Nothing waits between these lines: nobody else's document can be laid out with this picture.
  const file = picture && `${workspace}${picture.name}`;
  if (picture && file) compiler.mapShadow(file, Buffer.from(picture.bytes));
  try {
    const compiled = compiler.compile({ mainFileContent: look, inputs }).result;
    return compiled && compiler.pdf(compiled, standard ? { pdfStandard: standard } : {});
  } catch {
    return null;
  } finally {
    if (file) compiler.unmapShadow(file);
  }
}
