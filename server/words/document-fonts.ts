// The letters of the documents that leave: Atkinson Hyperlegible Next, as files, read from the package once.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export const documentFontName = 'Atkinson Hyperlegible Next';

let read: Promise<{ regular: Buffer; bold: Buffer }> | null = null;

/** Both weights as TrueType. */
export function documentFonts(): Promise<{ regular: Buffer; bold: Buffer }> {
  const find = createRequire(import.meta.url).resolve;
  const weight = (name: string) => readFile(find(`@expo-google-fonts/atkinson-hyperlegible-next/${name}/AtkinsonHyperlegibleNext_${name}.ttf`));
  read ??= Promise.all([weight('400Regular'), weight('700Bold')]).then(([regular, bold]) => ({ regular, bold }));
  read.catch(() => {
    read = null;
  });
  return read;
}
