// What a client says of a result that is not right: which of its lines they mean, and how it becomes. Only where that is plain; what is
// not, is put beside the result in their own words (write-exercise.ts). Pure.

/** `from` becomes `to`, in the line at `at`. */
export type Correction = { at: number; from: string; to: string; line: string };

const b = '(?<![\\p{L}\\d])';
const e = '(?![\\p{L}\\d])';
const word = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
const quoted = /["“«]\s?([^"“”«»]+?)\s?["”»]/gu;
const tidy = (text: string): string =>
  text
    .replace(/["“”«»]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.:;]+|[\s,.:;!]+$/gu, '');

/** How somebody says that one thing is to be another; [wrong, right]. */
const pairs: readonly { pattern: RegExp; wrong: number; right: number }[] = [
  {
    pattern: /(?<!\p{L})(?:niet|ni|nie|geen|pas|not)\s+(.{1,60}?)[\s,]+(?:maar|mais|but)\s+(?:wel |eerder |gewoon |juist |plutôt |rather )?(.{1,80})$/iu,
    wrong: 1,
    right: 2,
  },
  { pattern: /^(.{1,80}?)[\s,]+(?:in plaats van|ipv|i\.p\.v\.|au lieu de|instead of)\s+(.{1,60})$/iu, wrong: 2, right: 1 },
  { pattern: /^(?:eerder |liever |plutôt |rather )(.{1,80}?)[\s,]+(?:dan|que|than)\s+(.{1,60})$/iu, wrong: 2, right: 1 },
  { pattern: /^(.{1,80}?),\s*(?:en |et |and )?(?:niet|ni|nie|geen|pas|not)\s+(.{1,60})$/iu, wrong: 2, right: 1 },
  { pattern: /^(.{1,60}?)\s+(?:moet|doit être|should be)\s+(?:eerder |eigenlijk )?(.{1,80}?)(?:\s+(?:zijn|worden))?$/iu, wrong: 1, right: 2 },
];

/** Words with which somebody says how it is instead; without them they add something. */
const instead =
  /^(?:(?:het|dat|da|'t|ik|wat|c'est|it|that|this)\s+)?(?:(?:is|was|zijn|waren|moet|bedoel|bedoelde|zou|zei|'s)\s+)?(?:(?:zeggen|zijn|eerder|eigenlijk|meer|vooral|gewoon|juist|toch|plutôt|rather|actually|more like)\s+)*/iu;
const isInstead = /(?<!\p{L})(?:eerder|eigenlijk|bedoel(?:de)?|moet zijn|plutôt|rather|actually|i mean(?:t)?)(?!\p{L})/iu;

const places = ['eerste|première|first', 'tweede|deuxième|second', 'derde|troisième|third', 'vierde|quatrième|fourth', 'vijfde|cinquième|fifth'];
const placeOf = new RegExp(
  `^(?:(?:de|het|die|la|le|the) )?(?:(${places.join('|')}|laatste|dernière?|last)(?: (?:regel|zin|punt|lijn|ding|phrase|ligne|line|sentence))?)(?:\\s+(?:klopt (?:niet|ni|nie)|is (?:niet juist|fout|verkeerd)))?[\\s,:]+(.{2,120})$`,
  'iu',
);

/** Its line with the one text put for the other; null where it stands in no line, or in more than one. */
function inOneLine(lines: readonly string[], from: string, to: string): Correction | null {
  if (from === '' || to === '') return null;
  const pattern = new RegExp(`${b}${word(from)}${e}`, 'iu');
  const [at, another] = lines.flatMap((line, place) => (pattern.test(line) ? [place] : []));
  const line = at === undefined || another !== undefined ? undefined : lines[at];
  if (line === undefined || at === undefined) return null;
  // "De papieren" becomes "de vergadering op maandag", where the line goes on with "op maandag" already.
  const words = to.split(' ');
  const longer = words.flatMap((_, place) => `${from} ${words.slice(place).join(' ')}`).find((text) => new RegExp(`${b}${word(text)}${e}`, 'iu').test(line));
  const said = new RegExp(`${b}${word(longer ?? from)}${e}`, 'iu').exec(line)?.[0] ?? from;
  return { at, from: said, to, line: line.replace(said, () => to) };
}

/** The two texts, and the same without the words that both begin or end with: "in de keuken, in de zaal" is "keuken, zaal". */
function narrower(wrong: string, right: string): [string, string][] {
  const found: [string, string][] = [[wrong, right]];
  let [from, to] = [wrong.split(' '), right.split(' ')];
  while (from.length > 1 && to.length > 1 && from[0]?.toLowerCase() === to[0]?.toLowerCase()) {
    [from, to] = [from.slice(1), to.slice(1)];
    found.push([from.join(' '), to.join(' ')]);
  }
  return found;
}

/** The one thing that the client said in a line; null where there are more, or none. */
function saidIn(line: string): string | null {
  const said = [...line.matchAll(quoted)].map(([, text]) => text ?? '');
  return said.length === 1 ? (said[0] ?? null) : null;
}

/** The line with what the client said in it put otherwise. */
const said = (lines: readonly string[], at: number, to: string): Correction | null => {
  const line = lines[at];
  const from = line === undefined ? null : saidIn(line);
  return line !== undefined && from !== null && to !== '' ? { at, from, to, line: line.replace(from, () => to) } : null;
};

const stems = (text: string): string[] => [...new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((one) => one.slice(0, 4)))];

/** Which line a correction is about, and how it becomes; null where that is not plain. */
export function findCorrection(lines: readonly string[], note: string): Correction | null {
  const text = tidy(note);
  for (const { pattern, wrong, right } of pairs) {
    const parts = pattern.exec(text);
    if (!parts) continue;
    for (const [from, to] of narrower(tidy(parts[wrong] ?? ''), tidy(parts[right] ?? ''))) {
      const found = inOneLine(lines, from, to);
      if (found) return found;
    }
  }
  const placed = placeOf.exec(text);
  if (placed) {
    const at = places.findIndex((names) => names.split('|').includes((placed[1] ?? '').toLowerCase()));
    return said(lines, at === -1 ? lines.length - 1 : at, tidy((placed[2] ?? '').replace(instead, '')));
  }
  if (!isInstead.test(text)) return null;
  const to = tidy(text.replace(instead, ''));
  const number = /^(?:een |à |a )?(\d{1,3})$/iu.exec(to)?.[1];
  const likely = lines
    .flatMap((line, at) => {
      const before = saidIn(line);
      if (before === null) return [];
      if (number !== undefined) return /^\d{1,3}$/.test(before) ? [{ at, shared: 1 }] : [];
      const own = stems(before);
      const shared = own.filter((stem) => stems(to).includes(stem)).length;
      return shared > 0 && shared * 2 >= Math.min(own.length, stems(to).length) ? [{ at, shared }] : [];
    })
    .sort((a, z) => z.shared - a.shared);
  const [best, next] = likely;
  return best === undefined || best.shared === next?.shared ? null : said(lines, best.at, number ?? to);
}
