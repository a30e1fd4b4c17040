// Rule files become rules: each passes its shape once. A file that does not fit is refused by its name and line and the others stay; where
// one is missing nobody gets a guess, since the judge then finds a gap.
import { LineCounter, isNode, parseDocument } from 'yaml';
import { type EntitlementRule, entitlementRule } from './entitlement-rule.ts';

/** Rules of the same folder that are about something else, and have their own reader. */
const otherKinds = ['aftercare'];

export type BrokenRule = { file: string; line: number; wrong: string };
export type ReadRules = { rules: EntitlementRule[]; broken: BrokenRule[] };

/** @param files texts by the name of their file. The rules come in order of time. */
export function readRules(files: Readonly<Record<string, string>>): ReadRules {
  const rules: EntitlementRule[] = [];
  const broken: BrokenRule[] = [];
  for (const [file, text] of Object.entries(files)) {
    const read = readRule(file, text);
    if (read === null) continue;
    if ('wrong' in read) broken.push(read);
    else rules.push(read);
  }
  return { rules: rules.sort((a, b) => (a.valid_from < b.valid_from ? -1 : a.valid_from > b.valid_from ? 1 : a.id < b.id ? -1 : 1)), broken };
}

/** Null: not about vouchers. */
function readRule(file: string, text: string): EntitlementRule | BrokenRule | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const [fault] = document.errors;
  if (fault) return { file, line: fault.linePos?.[0].line ?? 1, wrong: fault.message.split('\n', 1)[0]?.replace(/ at line \d+.*$/, '') ?? 'no YAML' };
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 0 });
  } catch {
    return { file, line: 1, wrong: 'it points at other parts of itself' };
  }
  if (otherKinds.some((kind) => kind === (content as { kind?: unknown } | null)?.kind)) return null;
  const parsed = entitlementRule.safeParse(content);
  if (parsed.success) return { ...parsed.data, id: file.replace(/\.ya?ml$/, '') };
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? []) as (string | number)[];
  return { file, line: lineOf(path), wrong: `${path.join('.') || 'the file'}: ${issue?.message ?? 'does not fit'}` };

  /** Where it stands; where it is missing, the piece that should hold it. */
  function lineOf(place: (string | number)[]): number {
    for (let length = place.length; length > 0; length--) {
      const node = document.getIn(place.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}
