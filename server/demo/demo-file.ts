// The papers of the story: a page with a few lines, made by code, so that there is something to open and nothing of anybody real in it. The
// same lines give the same bytes each time.
import { createHash } from 'node:crypto';

/** A PDF of one page with these lines. Letters outside ASCII are left out. */
export function makeDemoPdf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const plain = (line: string) => line.replace(/[^\x20-\x7e]/g, '').replace(/[\\()]/g, '');
  const text = lines.map((line, place) => `BT /F1 ${place === 0 ? 22 : 12} Tf 60 ${760 - place * 34} Td (${plain(line)}) Tj ET`).join('\n');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${text.length}>>\nstream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, number) => {
    const at = file.length;
    file += `${number + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const list = file.length;
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${list}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
