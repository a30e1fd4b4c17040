// Lays a plan out as a tagged PDF (PDF/UA-1), with its fonts inside. Node only: the compiler is a native module and reads files,
// so it is loaded at the first export and handed to the app through deps; where it is absent the door says `not-here`.
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PlanDocument } from './plan-document.ts';

export type ExportPlanPdf = (document: PlanDocument) => Promise<Uint8Array>;

type Compiler = { compiler: NodeCompiler; template: string };
let opened: Promise<Compiler> | null = null;

/** The document as PDF, in bytes. Takes tens of milliseconds once the compiler is loaded. */
export const exportPlanPdf: ExportPlanPdf = async (document) => {
  opened ??= open();
  opened.catch(() => {
    opened = null;
  });
  const { compiler, template } = await opened;
  const written = withoutControls(document);
  // PDF/UA-1 refuses a character that no font can show. Emoji are the ones that people use: those go first. What is still left then
  // (a script that this machine has no font for) is kept, in a PDF that is tagged but does not claim the standard.
  const asText = JSON.stringify(written);
  const pdf = render(compiler, template, asText, 'ua-1') ?? render(compiler, template, withoutEmoji(asText), 'ua-1') ?? render(compiler, template, asText);
  compiler.evictCache(10);
  if (!pdf) throw new Error('the plan could not be laid out');
  return pdf;
};

async function open(): Promise<Compiler> {
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
  const template = await readFile(new URL('./plan.typ', import.meta.url), 'utf8');
  return { compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] }), template };
}

/** Null where the document does not fit the standard. What the compiler complains of may hold a client's words: it goes no further. */
function render(compiler: NodeCompiler, template: string, plan: string, standard?: 'ua-1'): Uint8Array | null {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { plan } }).result;
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
