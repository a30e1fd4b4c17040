import type { SectionVersion } from '../../ui/records.ts';

/** So long without a key, in minutes, and what comes after it is another stretch of work. */
const restMinutes = 30;

/** What one person wrote at one sitting: `last` is how it ended, `versions` every pause that was kept, newest first. */
export type Stretch = { last: SectionVersion; versions: [SectionVersion, ...SectionVersion[]] };

/**
 * Puts versions together by who wrote and when: each pause while typing is kept as a version, and a person looks for the text of an afternoon.
 * What the machine drafted stands by itself.
 *
 * @param versions newest first, as the server lists them; the stretches come in that order too, and hold every version once.
 */
export function groupVersions(versions: readonly SectionVersion[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const version of versions) {
    const open = stretches.at(-1);
    const before = open?.versions.at(-1);
    const isOneSitting =
      before !== undefined &&
      version.writtenBy !== null &&
      version.writtenBy === before.writtenBy &&
      Date.parse(before.writtenAt) - Date.parse(version.writtenAt) <= restMinutes * 60_000;
    if (isOneSitting) open?.versions.push(version);
    else stretches.push({ last: version, versions: [version] });
  }
  return stretches;
}

/** The text that a version is held against: the one before it, and for the end of a stretch the end of the stretch before it. */
export function textBefore(stretches: readonly Stretch[], version: number): SectionVersion | undefined {
  const at = stretches.findIndex(({ versions }) => versions.some((one) => one.version === version));
  const stretch = stretches[at];
  if (!stretch) return undefined;
  const place = stretch.versions.findIndex((one) => one.version === version);
  return place === 0 ? stretches[at + 1]?.last : (stretch.versions[place + 1] ?? stretches[at + 1]?.last);
}
