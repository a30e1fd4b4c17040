// Lays a document out as a tagged PDF (PDF/UA-1), with its fonts inside. Node only: the compiler is a native module and reads files,
// so it is loaded at the first document; where it is absent the doors say `not-here`.
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

let opened: Promise<NodeCompiler> | null = null;
const templates = new Map<string, Promise<string>>();

/**
 * The document as PDF, in bytes. Takes tens of milliseconds once the compiler is loaded.
 * @param template the Typst file that says how it looks
 * @param name how the template calls the document among its inputs
 */
export async function layOutPdf(template: URL, name: string, document: unknown): Promise<Uint8Array> {
  opened ??= open();
  opened.catch(() => {
    opened = null;
  });
  const [compiler, look] = await Promise.all([opened, readTemplate(template)]);
  const written = withoutControls(document);
  // PDF/UA-1 refuses a character that no font can show. Emoji are the ones that people use: those go first. What is still left then
  // (a script that this machine has no font for) is kept, in a PDF that is tagged but does not claim the standard.
  const asText = JSON.stringify(written);
  const lay = (text: string, standard?: 'ua-1') => render(compiler, look, { [name]: text }, standard);
  const pdf = lay(asText, 'ua-1') ?? lay(withoutEmoji(asText), 'ua-1') ?? lay(asText);
  compiler.evictCache(10);
  if (!pdf) throw new Error('the document could not be laid out');
  return pdf;
}

async function open(): Promise<NodeCompiler> {
  const [{ NodeCompiler }, { readFile }, { createRequire }] = await Promise.all([
    import('@myriaddreamin/typst-ts-node-compiler'),
    import('node:fs/promises'),
    import('node:module'),
  ]);
  const find = createRequire(import.meta.url).resolve;
  const weights = ['400Regular', '700Bold'];
  const fonts = await Promise.all(
    weights.map((weight) => readFile(find(`@expo-google-fonts/atkinson-hyperlegible-next/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`))),
  );
  return NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] });
}

/** Read once; a file that cannot be read is looked for again the next time. */
function readTemplate(template: URL): Promise<string> {
  const known = templates.get(template.href) ?? import('node:fs/promises').then(({ readFile }) => readFile(template, 'utf8'));
  templates.set(template.href, known);
  known.catch(() => templates.delete(template.href));
  return known;
}

/** Null where the document does not fit the standard. What the compiler complains of may hold a client's words: it goes no further. */
function render(compiler: NodeCompiler, template: string, inputs: Record<string, string>, standard?: 'ua-1'): Uint8Array | null {
  const compiled = compiler.compile({ mainFileContent: template, inputs }).result;
  if (!compiled) return null;
  try {
    return compiler.pdf(compiled, standard ? { pdfStandard: standard } : {});
  } catch {
    return null;
  }
}

/** Without control and direction characters, which no font shows and which can turn a line around. */
function withoutControls<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '') as T;
  if (Array.isArray(value)) return value.map(withoutControls) as T;
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutControls(inner)])) as T;
  return value;
}

const withoutEmoji = (text: string): string => text.replace(/ ?(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f)+/gu, '');
