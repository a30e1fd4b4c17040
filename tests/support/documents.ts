// Files as people bring them, made where they are needed: PDFs by the compiler that also writes plans, Word files from the few parts a
// reader asks for.
import { crc32, deflateRawSync } from 'node:zlib';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** A PDF from Typst text. Pages are 12 cm high unless the text says otherwise. `isTagged` false: as most programs write them. */
export function makePdf(source: string, { isTagged = true } = {}): Uint8Array {
  const compiler = NodeCompiler.create();
  const given = `#set page(width: 10cm, height: 12cm)\n#set text(lang: "nl")\n${source}`;
  const { result } = compiler.compile({ mainFileContent: given });
  if (!result) throw new Error('the PDF of a test does not compile');
  const pdf = new Uint8Array(compiler.pdf(result, {}));
  return isTagged ? pdf : withoutTags(pdf);
}

/** The same file whose catalogue does not lead to its tags any more; its length stays, so that every offset holds. */
function withoutTags(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  if (!text.includes('/StructTreeRoot')) throw new Error('the PDF of a test has no tags to lose');
  return new Uint8Array(Buffer.from(text.replaceAll('/StructTreeRoot', '/NoSuchTreeRoot').replaceAll('/StructParents', '/NoSuchParents'), 'latin1'));
}

type Part = { name: string; data: string | Uint8Array };

/** A zip with deflated parts. `packed` reuses what is packed already, whatever size it claims. */
export function makeZip(parts: readonly (Part | { name: string; packed: Uint8Array; claims: number })[], flags = 0): Uint8Array {
  const [local, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const data = 'data' in part ? Buffer.from(part.data) : null;
    const packed = Buffer.from('packed' in part ? part.packed : deflateRawSync(data as Buffer));
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(data ? crc32(data) : 0, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(data ? data.length : 'claims' in part ? part.claims : 0, 18);
    fields.writeUInt16LE(name.length, 22);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, name);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The parts of a Word file. Styles have Dutch ids, as a Dutch Word gives them. */
export function wordParts(body: string): Part[] {
  const styles = [
    ['Titel', 'Title'],
    ['Kop1', 'heading 1'],
    ['Kop2', 'heading 2'],
  ].map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`);
  return [
    {
      name: '[Content_Types].xml',
      data: '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      data: '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    {
      name: 'word/_rels/document.xml.rels',
      data: '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    },
    { name: 'word/styles.xml', data: `<?xml version="1.0"?><w:styles ${word}>${styles.join('')}</w:styles>` },
    { name: 'word/document.xml', data: `<?xml version="1.0"?><w:document ${word}><w:body>${body}</w:body></w:document>` },
  ];
}

/** A Word file of paragraphs; `style` is one of Titel, Kop1, Kop2, or empty. */
export const makeDocx = (paragraphs: readonly (readonly [style: string, text: string])[], more = ''): Uint8Array =>
  makeZip(wordParts(paragraphs.map(([style, text]) => writeParagraph(text, style)).join('') + more));

/** A table of a Word file. */
export const writeTable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${writeParagraph(cell, '')}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

export const writeParagraph = (text: string, style: string, run = ''): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r>${run && `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A PDF that asks for a password nobody gives. */
export function makeLockedPdf(): Uint8Array {
  const key = `<${'ab'.repeat(32)}>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>',
    `<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 5\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
