import { describe, expect, it } from 'vitest';
import { executable, smallDocx, smallOdt, smallPdf, smallPng, zipBomb, zipOf } from '../../tests/support/files.ts';
import { type FileKind, findFileKind } from './file-kind.ts';

const text = (words: string) => new TextEncoder().encode(words);
const docx: FileKind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const odt: FileKind = 'application/vnd.oasis.opendocument.text';
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, ...text('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9]);
const webp = Uint8Array.from([...text('RIFF'), 26, 0, 0, 0, ...text('WEBPVP8L'), 14, 0, 0, 0, 0x2f, 0, 0, 0, 0x10, 7, 16, 17, 17, 0x88, 0x88, 8, 7, 0]);

/** What was read of it, beside what it is: a file that would grow is never read beyond its own size. */
async function look(bytes: Uint8Array) {
  let read = 0;
  const kind = await findFileKind(bytes.length, async (at, length) => {
    const piece = bytes.subarray(at, at + length);
    read += piece.length;
    return piece;
  });
  return { kind, read };
}

describe('what a file is follows from what stands in it', () => {
  it.each<[string, Uint8Array, FileKind]>([
    ['a PDF', smallPdf('attest'), 'application/pdf'],
    ['a PNG', smallPng(), 'image/png'],
    ['a JPEG', jpeg, 'image/jpeg'],
    ['a WebP', webp, 'image/webp'],
    ['a Word document', smallDocx(), docx],
    ['an OpenDocument text', smallOdt(), odt],
  ])('%s may be kept', async (_, bytes, kind) => {
    expect((await look(bytes)).kind).toBe(kind);
  });

  it.each<[string, Uint8Array]>([
    ['a program', executable()],
    ['a page of the web', text('<!doctype html><script>alert(1)</script>')],
    ['a drawing that may hold a script', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a drawing behind a declaration', text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['plain words', text('ik kan goed uitleggen')],
    ['an archive', zipOf([{ name: 'foto.png', bytes: smallPng() }])],
    [
      'a sheet',
      zipOf([
        { name: '[Content_Types].xml', bytes: text('<Types/>') },
        { name: 'xl/workbook.xml', bytes: text('<x/>') },
      ]),
    ],
    ['a Word document with macros', smallDocx({ name: 'word/vbaProject.bin', bytes: text('macro') })],
    ['an OpenDocument text with macros', smallOdt({ name: 'Basic/Standard/Module1.xml', bytes: text('macro') })],
    ['half a Word document', smallDocx().subarray(0, 60)],
    ['four bytes of a zip', text('PK\u0003\u0004')],
    ['one byte', text('%')],
    ['a script', text('#!/bin/sh\nrm -rf /\n')],
    ['a gzip', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
  ])('%s may not, whatever it is called', async (_, bytes) => {
    expect((await look(bytes)).kind).toBeNull();
  });

  it('does not unpack a Word document that would grow to hundreds of megabytes', async () => {
    const bomb = zipBomb();
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    const { kind, read } = await look(bomb);
    expect(kind).toBe(docx);
    expect(read).toBeLessThanOrEqual(2 * bomb.length);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * 1024 * 1024);
  });

  it('is not led on by a list that points outside the file, or says that it holds more than it does', async () => {
    for (const [at, value] of [
      [16, 0xffffffff],
      [12, 0x7fffffff],
      [10, 0xffff],
      [10, 9],
    ] as const) {
      const bytes = Uint8Array.from(smallDocx());
      new DataView(bytes.buffer).setUint32(bytes.length - 22 + at, value, true);
      expect((await look(bytes)).kind).toBeNull();
    }
  });
});
