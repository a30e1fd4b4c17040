// Texts become standards: each file passes its shape once. One that does not fit is named and left out; the others stay.
import { parse } from 'yaml';
import { type Standard, type Standards, type StepsToTestCentre, standardFile } from './standard.ts';

export type BrokenStandard = { file: string; wrong: string };

/** @param files texts by the name of their file */
export function readStandards(files: Readonly<Record<string, string>>): Standards & { broken: BrokenStandard[] } {
  const standards: Standard[] = [];
  const broken: BrokenStandard[] = [];
  let steps: StepsToTestCentre | null = null;
  for (const [file, text] of Object.entries(files)) {
    const read = standardFile.safeParse(parseYaml(text));
    if (!read.success) {
      const [issue] = read.error.issues;
      broken.push({ file, wrong: `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'does not fit'}` });
    } else if (read.data.kind === 'steps') steps = read.data;
    else standards.push({ ...read.data, id: file.replace(/\.ya?ml$/, '') });
  }
  return { standards: standards.sort((a, b) => a.title.localeCompare(b.title, 'nl')), steps, broken };
}

/** What is no YAML is nothing, and then fits no shape. */
function parseYaml(text: string): unknown {
  try {
    return parse(text, { schema: 'core', maxAliasCount: 0 });
  } catch {
    return null;
  }
}
