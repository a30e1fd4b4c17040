import { describe, expect, test } from 'vitest';
import { makeJpegHead, makePng, makeWebpHead } from '../../tests/support/pictures.ts';
import { largestLogo, readLogo } from './read-logo.ts';

const refusedAs = (bytes: Uint8Array) =>
  readLogo(bytes).then(
    () => null,
    (error: { params: { why: string } }) => error.params.why,
  );
const text = (words: string) => new TextEncoder().encode(words);

describe('a logo', () => {
  test.each([
    ['png', makePng(120, 40), 120, 40],
    ['jpg', makeJpegHead(300, 90), 300, 90],
    ['webp', makeWebpHead(640, 200), 640, 200],
  ] as const)('is known as %s by its first bytes, with its size', async (kind, bytes, width, height) => {
    expect(await readLogo(bytes)).toEqual({ kind, bytes, width, height });
  });
  test.each([
    ['a script that is called a picture', text('<script>alert(1)</script>')],
    ['an SVG, which can hold instructions', text('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')],
    ['a program', new Uint8Array([0x4d, 0x5a, ...Array.from({ length: 200 }, () => 0)])],
    ['a PDF', text('%PDF-1.7\n1 0 obj')],
    ['nothing', new Uint8Array()],
    ['a PNG that ends before its size', makePng(10, 10).slice(0, 17)],
    ['a JPEG without a frame', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['a PNG without a width', makePng(10, 10, { width: 0, height: 10 })],
  ])('is not %s', async (_, bytes) => {
    expect(await refusedAs(bytes)).toBe('no-picture');
  });
  test('is not a small file that unfolds to gigabytes', async () => {
    expect(await refusedAs(makePng(10, 10, { width: 30_000, height: 30_000 }))).toBe('too-wide');
  });
  test('is at most 500 kB', async () => {
    const heavy = new Uint8Array(largestLogo + 1);
    heavy.set(makePng(10, 10));
    expect(await refusedAs(heavy)).toBe('too-large');
    expect(await readLogo(heavy.slice(0, largestLogo))).toMatchObject({ kind: 'png' });
  });
});
