import { describe, expect, test } from 'vitest';
import type { SectionVersion } from '../../ui/records.ts';
import { groupVersions, textBefore } from './group-versions.ts';

const written = (version: number, writtenBy: string | null, time: string): SectionVersion => ({
  version,
  text: `Tekst ${version}`,
  sentences: [],
  items: [],
  writtenBy,
  writtenAt: `2026-11-20T${time}:00.000Z`,
});
const versions = [
  written(8, 'Els', '15:10'),
  written(7, 'Els', '15:02'),
  written(6, 'Els', '14:40'),
  written(5, 'Nadia', '14:39'),
  written(4, 'Els', '14:35'),
  written(3, 'Els', '09:00'),
  written(2, null, '08:59'),
  written(1, null, '08:58'),
];
const stretches = groupVersions(versions);

describe('the versions of a section', () => {
  test('what one person wrote at one sitting stands together; another person, half an hour or the machine begins a new one', () => {
    expect(stretches.map((stretch) => stretch.versions.map(({ version }) => version))).toEqual([[8, 7, 6], [5], [4], [3], [2], [1]]);
  });

  test('each version is there once, to be put back', () => {
    expect(stretches.flatMap((stretch) => stretch.versions)).toEqual(versions);
  });

  test('the end of a stretch is held against the end of the one before; a pause inside it against the pause before', () => {
    expect(textBefore(stretches, 8)?.version).toBe(5);
    expect(textBefore(stretches, 7)?.version).toBe(6);
    expect(textBefore(stretches, 6)?.version).toBe(5);
    expect(textBefore(stretches, 1)).toBeUndefined();
  });
});
