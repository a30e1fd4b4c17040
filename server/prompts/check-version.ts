// Whether a text may ever work as a version of a prompt: what the code asks for has to be there, and what keeps a client's words from
// being taken for an instruction has to stay. Looked at when it is written, when it is put to work, and each time it is read. Pure.
import { parse } from 'yaml';
import { parsePrompt, type Prompt } from '../model/prompt.ts';
import { fencesOf, type Outline, outlineOf } from './outline.ts';
import type { ShippedPrompt } from './shipped.ts';

export const problemCodes = [
  'no-head',
  'head-broken',
  'id-changed',
  'schema-changed',
  'purpose-missing',
  'section-missing',
  'section-empty',
  'section-twice',
  'section-unknown',
  'placeholder-unknown',
  'placeholder-missing',
  'placeholder-broken',
  'fence-left',
  'fence-untold',
  'too-long',
] as const;
export type ProblemCode = (typeof problemCodes)[number];
/** `line` from 1; null where something is not there at all. `name`: the section, placeholder or mark it is about. */
export type Problem = { code: ProblemCode; line: number | null; section: string | null; name: string };

/** What the code fills in, by section; a section that is not named here takes nothing. */
export type Fills = Readonly<Record<string, readonly string[]>>;

/** Far beyond what any of ours needs; a longer one leaves a small model no room for the conversation. */
export const longestPrompt = 40_000;

/** Everything that is wrong with a text, in the order of its lines; empty when it may work. */
export function checkVersion(text: string, { prompt: shipped, text: shippedText }: ShippedPrompt, fills: Fills): Problem[] {
  const fences = fencesOf(shipped.sections.get('user') ?? '');
  const outline = outlineOf(text, fences);
  const original = outlineOf(shippedText, fences);
  const problems = [
    ...(text.length > longestPrompt ? [problem('too-long', null, null, String(longestPrompt))] : []),
    ...checkHead(outline, shipped),
    ...checkSections(outline, shipped),
    ...checkPlaceholders(outline, original, shipped, fills),
    ...checkFences(outline, original, shipped, fences, text),
  ];
  // The house's own reader has the last word: what it refuses for a reason nobody named yet is still refused.
  if (problems.length === 0 && !parses(text)) problems.push(problem('head-broken', 1, null, ''));
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function parses(text: string): boolean {
  try {
    parsePrompt(text, 'version');
    return true;
  } catch {
    return false;
  }
}

function checkHead(outline: Outline, shipped: Prompt): Problem[] {
  if (!outline.head) return [problem('no-head', 1, null, '')];
  let head: unknown;
  try {
    head = parse(outline.head.text);
  } catch {
    return [problem('head-broken', 2, null, '')];
  }
  if (typeof head !== 'object' || head === null) return [problem('head-broken', 2, null, '')];
  const { id, schema, purpose, version } = head as Record<string, unknown>;
  const lineOf = (name: string) =>
    2 +
    Math.max(
      0,
      (outline.head?.text ?? '').split('\n').findIndex((line) => line.startsWith(`${name}:`)),
    );
  return [
    ...(id === shipped.id ? [] : [problem('id-changed', lineOf('id'), null, shipped.id)]),
    ...((schema ?? undefined) === shipped.schema ? [] : [problem('schema-changed', lineOf('schema'), null, shipped.schema ?? '')]),
    ...(typeof purpose === 'string' && purpose.length >= 10 ? [] : [problem('purpose-missing', lineOf('purpose'), null, 'purpose')]),
    ...(Number.isInteger(version) && (version as number) > 0 ? [] : [problem('head-broken', lineOf('version'), null, 'version')]),
  ];
}

function checkSections(outline: Outline, shipped: Prompt): Problem[] {
  const titles = outline.sections.map(({ title }) => title);
  return [
    ...[...shipped.sections.keys()].filter((title) => !titles.includes(title)).map((title) => problem('section-missing', null, title, title)),
    ...outline.sections.flatMap(({ title, line, isEmpty }, at) => {
      if (!shipped.sections.has(title)) return [problem('section-unknown', line, title, title)];
      if (titles.indexOf(title) < at) return [problem('section-twice', line, title, title)];
      return isEmpty ? [problem('section-empty', line, title, title)] : [];
    }),
  ];
}

function checkPlaceholders(outline: Outline, original: Outline, shipped: Prompt, fills: Fills): Problem[] {
  const isStep = shipped.sections.has('system') && shipped.sections.has('user');
  const asked = (where: Outline) => new Set(where.places.filter(({ section }) => isAsked(section)).map(({ name }) => name));
  const isAsked = (section: string) => section === 'system' || section === 'user';
  const there = asked(outline);
  return [
    ...outline.places
      .filter(({ name, section }) => shipped.sections.has(section) && !(fills[section] ?? []).includes(name))
      .map(({ name, line, section }) => problem('placeholder-unknown', line, section, name)),
    ...(isStep ? [...asked(original)].filter((name) => !there.has(name)) : []).map((name) => {
      const section = original.places.find((place) => place.name === name && isAsked(place.section))?.section ?? null;
      return problem('placeholder-missing', null, section, name);
    }),
    ...outline.brokenBraces.map((line) => problem('placeholder-broken', line, sectionAt(outline, line), '{{ }}')),
  ];
}

/** What a client or a source wrote stands between its marks, and the model is told that it is material. */
function checkFences(outline: Outline, original: Outline, shipped: Prompt, fences: ReadonlySet<string>, text: string): Problem[] {
  const fenceOf = new Map<string, string>();
  for (const { name, fence } of original.places) if (fence) fenceOf.set(name, fence);
  // A name that also stands outside is no client's words.
  for (const { name, fence } of original.places) if (!fence) fenceOf.delete(name);
  const system = outline.sections.find(({ title }) => title === 'system');
  const words = system ? sectionText(outline, system.line, text) : '';
  const spokenOf = [...fences].filter((name) => (shipped.sections.get('system') ?? '').includes(`<${name}>`));
  return [
    ...outline.places
      .filter(({ name, fence }) => fenceOf.has(name) && fence !== fenceOf.get(name))
      .map(({ name, line, section }) => ({ ...problem('fence-left', line, section, name), name: `{{${name}}} <${fenceOf.get(name)}>` })),
    ...(system ? spokenOf.filter((name) => !words.includes(`<${name}>`)) : []).map((name) =>
      problem('fence-untold', system?.line ?? null, 'system', `<${name}>`),
    ),
  ];
}

/** The lines of a section, from its title to the next. */
function sectionText(outline: Outline, from: number, text: string): string {
  const next = outline.sections.find(({ line }) => line > from);
  return text
    .split(/\r?\n/)
    .slice(from, next ? next.line - 1 : undefined)
    .join('\n');
}

function sectionAt(outline: Outline, line: number): string | null {
  return outline.sections.filter((section) => section.line <= line).at(-1)?.title ?? null;
}

function problem(code: ProblemCode, line: number | null, section: string | null, name: string): Problem {
  return { code, line, section, name };
}
