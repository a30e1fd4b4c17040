// What becomes of the files people bring: their headings, their tables, what is said of what did not come along, and every kind of file
// that cannot be read.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deflateRawSync } from 'node:zlib';
import { makeDocx, makeLockedPdf, makePdf, makeZip, wordParts, writeParagraph, writeTable } from '../../tests/support/documents.ts';
import { readBytes } from './formats/read-bytes.ts';
import { makeReadFile } from './read-document.ts';

const longest = 2_000_000;
const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const read = (name: string, given: Uint8Array | string) => readBytes(name, typeof given === 'string' ? bytesOf(given) : given, longest);
const whyNot = async (name: string, given: Uint8Array | string) => {
  const failure = await read(name, given).then(
    () => ({ why: 'it was read', params: {} }),
    (error: { why: string; params: object }) => error,
  );
  return { why: failure.why, ...failure.params };
};

describe('a PDF', () => {
  const source = `
#set page(header: [Centrum De Linde], footer: context [Pagina #counter(page).display() van 3])
#set par(justify: true)
#set text(hyphenate: true)
= Werken met waarden
Een inleiding over loopbaanbegeleidingsgesprekken en arbeidsmarktverkenningen in verschillende sectoren.
== Wat zijn waarden?
Waarden zijn wat je belangrijk vindt. Je herkent ze aan wat je boos of blij maakt op een dag.

Een tweede alinea.
- vrijheid
- zekerheid
#pagebreak()
== Uren per jaar
#table(columns: 2, [Jaar], [Uren], [2020], [4], [2025], [7])
#pagebreak()
== Slot
Tot daar.`;
  test('with tags gives its title, headings, list, and a table a line a row', async () => {
    const { title, body, notes, format } = await read('waarden.pdf', makePdf(source));
    expect({ title, format, notes }).toEqual({ title: 'Werken met waarden', format: 'pdf', notes: [{ code: 'tables-flattened', params: { number: 1 } }] });
    expect(body).toBe(
      [
        'Een inleiding over loopbaanbegeleidingsgesprekken en arbeidsmarktverkenningen in verschillende sectoren.',
        '## Wat zijn waarden?',
        'Waarden zijn wat je belangrijk vindt. Je herkent ze aan wat je boos of blij maakt op een dag.',
        'Een tweede alinea.',
        '- vrijheid\n- zekerheid',
        '## Uren per jaar',
        '- Jaar: 2020; Uren: 4\n- Jaar: 2025; Uren: 7',
        '## Slot',
        'Tot daar.',
      ].join('\n\n'),
    );
  });
  test('without tags gives its headings by their size, and neither its page numbers nor its header', async () => {
    const { title, body } = await read('waarden.pdf', makePdf(source.replace('hyphenate: true', 'hyphenate: false'), { isTagged: false }));
    expect(title).toBe('Werken met waarden');
    expect(body.match(/^#+ .+$/gm)).toEqual(['## Wat zijn waarden?', '## Uren per jaar', '## Slot']);
    expect(body).not.toMatch(/Pagina|De Linde/);
    expect(body).toContain('Waarden zijn wat je belangrijk vindt. Je herkent ze aan wat je boos of blij maakt op een dag.\n\nEen tweede alinea.');
    expect(body).toContain('- vrijheid\n- zekerheid');
  });
  test('joins what was broken off at the end of a line, and keeps the hyphen that belongs there', async () => {
    const broken = makePdf('#set text(hyphenate: false)\n= Kop\nEen loopbaan-#linebreak()begeleider ziet de in-#linebreak()en uitstroom.', { isTagged: false });
    expect((await read('x.pdf', broken)).body).toContain('Een loopbaanbegeleider ziet de in- en uitstroom.');
  });
  test('without any heading is cut by page, and says so', async () => {
    const plain = makePdf('Eerste bladzijde met tekst.\n#pagebreak()\nTweede bladzijde met tekst.', { isTagged: false });
    const { title, body, notes } = await read('brief_aan_allen.pdf', plain);
    expect({ title, notes }).toEqual({ title: 'brief aan allen', notes: [{ code: 'no-headings', params: {} }] });
    expect(body).toBe('## Bladzijde 1\n\nEerste bladzijde met tekst.\n\n## Bladzijde 2\n\nTweede bladzijde met tekst.');
  });
  test('of two thousand pages is read to the last one', async () => {
    const { body } = await read('boek.pdf', makePdf('#for page in range(1, 2001) [Tekst van bladzijde #page.\n#pagebreak(weak: true)]', { isTagged: false }));
    expect(body.match(/^## Bladzijde \d+$/gm)).toHaveLength(2000);
    expect(body).toMatch(/## Bladzijde 2000\n\nTekst van bladzijde 2000\.$/);
  });
  test('names the pages that hold no text, and is refused when none does', async () => {
    const scan = '#rect(width: 5cm, height: 5cm)';
    const { notes } = await read('half.pdf', makePdf(`= Kop\nTekst.\n#pagebreak()\n${scan}\n#pagebreak()\nTekst.`));
    expect(notes).toContainEqual({ code: 'pages-without-text', params: { pages: '2' } });
    expect(await whyNot('scan.pdf', makePdf(`${scan}\n#pagebreak()\n${scan}`))).toEqual({ why: 'no-text' });
  });
  test('is refused when it has a password, is cut off, or is none', async () => {
    const pdf = makePdf(source);
    expect(await whyNot('slot.pdf', makeLockedPdf())).toEqual({ why: 'encrypted' });
    expect(await whyNot('half.pdf', pdf.slice(0, pdf.length / 2))).toEqual({ why: 'not-readable' });
    expect(await whyNot('geen.pdf', bytesOf('%PDF-1.7\nniets van dat alles\n%%EOF'))).toEqual({ why: 'not-readable' });
    expect(await whyNot('tekst.pdf', 'gewoon wat tekst')).toEqual({ why: 'not-readable' });
  });
});

describe('a Word file', () => {
  test('gives its title, the headings of its styles, lists of links, and its tables', async () => {
    const docx = makeDocx(
      [
        ['Titel', 'Gids voor coaching'],
        ['', 'Een woord vooraf.'],
        ['Kop1', 'Wat is coaching?'],
        ['', 'Een gesprek met een doel.'],
        ['Kop2', 'Hoe lang?'],
        ['', 'Een uur.'],
        ['Kop1', 'Prijzen'],
      ],
      writeTable([
        ['Jaar', 'Prijs'],
        ['2025', '45 euro'],
        ['2026', ''],
      ]),
    );
    expect(await read('gids.docx', docx)).toMatchObject({
      title: 'Gids voor coaching',
      body: 'Een woord vooraf.\n\n## Wat is coaching?\n\nEen gesprek met een doel.\n\n### Hoe lang?\n\nEen uur.\n\n## Prijzen\n\n- Jaar: 2025; Prijs: 45 euro\n- Jaar: 2026',
      notes: [{ code: 'tables-flattened', params: { number: 1 } }],
    });
  });
  test('without heading styles takes short bold lines for headings', async () => {
    const bold = (text: string) => writeParagraph(text, '', '<w:b/>');
    const docx = makeZip(wordParts(`${bold('Wie kan mee?')}${writeParagraph('Iedereen.', '')}${bold('Waar is het?')}${writeParagraph('In Gent.', '')}`));
    expect((await read('uitleg.docx', docx)).body).toBe('## Wie kan mee?\n\nIedereen.\n\n## Waar is het?\n\nIn Gent.');
  });
  test('is read under the wrong name, and refused when it is another kind of file', async () => {
    expect((await read('verkeerd.pdf', makeDocx([['', 'Tekst.']]))).format).toBe('docx');
    expect(await whyNot('rekenblad.docx', makeZip([{ name: 'xl/workbook.xml', data: '<x/>' }]))).toEqual({ why: 'unknown-format' });
    expect(await whyNot('oud.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toEqual({ why: 'unknown-format' });
  });
  test('is refused when it has a password, is cut off, or is empty', async () => {
    const docx = makeDocx([['', 'Tekst.']]);
    const locked = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await whyNot('slot.docx', new Uint8Array(locked))).toEqual({ why: 'encrypted' });
    expect(await whyNot('slot.docx', makeZip(wordParts(''), 1))).toEqual({ why: 'encrypted' });
    expect(await whyNot('half.docx', docx.slice(0, docx.length - 40))).toEqual({ why: 'not-readable' });
    expect(await whyNot('leeg.docx', makeDocx([]))).toEqual({ why: 'no-text' });
  });
  test('that unpacks into far more than a document is refused, whatever size it claims', async () => {
    const packed = deflateRawSync(Buffer.alloc(16 * 1024 * 1024));
    const bomb = makeZip([
      ...wordParts(writeParagraph('Boem.', '')),
      ...Array.from({ length: 20 }, (_, number) => ({ name: `word/media/${number}.xml`, packed, claims: 5 })),
    ]);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await whyNot('bom.docx', bomb)).toEqual({ why: 'not-readable' });
  });
});

describe('a web page', () => {
  test('gives its own text, without what leads elsewhere, and its links', async () => {
    const page = `<!doctype html><html><head><title>Cheque - Onze site</title><style>p{}</style><script>let x = "weg";</script></head><body>
      <nav><a href="/">Weg ermee</a></nav><header><h1>De cheque</h1></header><!-- weg --><h2>Wie?</h2><p>Wie <b>werkt</b>, zie
      <a href="https://www.vdab.be/a b">VDAB</a> of <a href="/intern">hier</a>.<br>Nieuwe regel.</p><ul><li>een<li>twee<ul><li>diep</ul></ul>
      <p hidden>weg</p><p style="display:none">weg</p><p>Dit geldt <s>nooit</s> altijd.</p><img src="x.png"><h3>Prijs</h3><table><tr><th>Jaar</th><th>Prijs</th></tr><tr><td>2026</td><td>45&nbsp;euro</td></tr></table>
      <footer>Weg</footer></body></html>`;
    expect(await read('pagina.html', page)).toMatchObject({
      title: 'De cheque',
      format: 'html',
      body: '## Wie?\n\nWie werkt, zie [VDAB](https://www.vdab.be/a%20b) of hier.\nNieuwe regel.\n\n- een\n- twee\n- diep\n\nDit geldt altijd.\n\n### Prijs\n\n- Jaar: 2026; Prijs: 45 euro',
      notes: [
        { code: 'images-left-out', params: { number: 1 } },
        { code: 'tables-flattened', params: { number: 1 } },
      ],
    });
  });
  test('is known by what is in it, also under another name and in older characters', async () => {
    expect((await read('pagina.pdf', '<!DOCTYPE html><p>Tekst')).format).toBe('html');
    expect((await read('pagina.htm', bytesOf('<html><p>Één privé-coach €', 'latin1'))).body).toContain('Één privé-coach');
  });
});

describe('Markdown', () => {
  test('keeps its front matter apart and its own headings', async () => {
    const text =
      '---\ntitle: Coaching bij ons\ncheckedAt: 2026-05-01\nstages: [intake]\n---\n\n# Coaching bij ons\n\nVooraf.\n\nHoe?\n----\n\nZo.\n\n![plaatje](x.png)\n\n| Jaar | Uren |\n|---|---|\n| 2026 | 7 |\n';
    expect(await read('x.md', text)).toEqual({
      title: 'Coaching bij ons',
      format: 'markdown',
      body: 'Vooraf.\n\n## Hoe?\n\nZo.\n\n- Jaar: 2026; Uren: 7',
      frontMatter: { title: 'Coaching bij ons', checkedAt: '2026-05-01', stages: ['intake'] },
      notes: [
        { code: 'images-left-out', params: { number: 1 } },
        { code: 'tables-flattened', params: { number: 1 } },
      ],
    });
  });
  test('takes what only looks like front matter for text, and every file of our own as it is', async () => {
    expect((await read('x.md', '---\n: [ stuk\n---\n\nTekst.')).frontMatter).toBeNull();
    const own = readFileSync(new URL('../../knowledge/rules/loopbaancheque-aanvragen.md', import.meta.url));
    const { body, frontMatter } = await read('loopbaancheque-aanvragen.md', new Uint8Array(own));
    expect(frontMatter).toMatchObject({ audience: expect.any(String) });
    expect(own.toString('utf8')).toContain(body);
  });
});

describe('a CSV', () => {
  const rows = 'kop;tekst;url\nWie?;Wie werkt.;https://www.vdab.be\n"Hoe ""lang""?";"Zes\nuur.";\n';
  test.each([
    ['semicolons', bytesOf(rows)],
    ['tabs', bytesOf(rows.replaceAll(';', '\t'))],
    ['commas and a byte order mark', bytesOf(`\ufeff${rows.replaceAll(';', ',')}`)],
    ['Windows line ends', bytesOf(rows.replaceAll('\n', '\r\n'))],
  ])('with %s gives a passage a row', async (_, bytes) => {
    const { title, body, notes } = await read('vragen_van_klanten.csv', bytes);
    expect({ title, notes }).toEqual({ title: 'vragen van klanten', notes: [] });
    expect(body).toBe('## Wie?\n\nWie werkt.\n\n[https://www.vdab.be](https://www.vdab.be)\n\n## Hoe "lang"?\n\nZes\nuur.');
  });
  test('in the characters of older Windows programs keeps its accents', async () => {
    expect((await read('x.csv', bytesOf('heading,text\nPrivé,Een café', 'latin1'))).body).toBe('## Privé\n\nEen café');
  });
  test('takes its title from its column, and tells apart what is about several', async () => {
    expect((await read('x.csv', 'titel,kop,tekst\nA,een,x\nA,twee,y')).title).toBe('A');
    expect((await read('x.csv', 'titel,kop,tekst\nA,een,x\nB,twee,y')).body).toBe('## A: een\n\nx\n\n## B: twee\n\ny');
  });
  test('with the wrong columns says what was found and what is expected', async () => {
    expect(await whyNot('x.csv', 'naam,leeftijd\nJan,3')).toEqual({
      why: 'wrong-columns',
      found: 'naam, leeftijd',
      expected: 'heading/kop, text/tekst, title/titel?, url?',
    });
    expect(await whyNot('x.csv', 'kop,tekst\n,')).toEqual({ why: 'no-text' });
  });
  test('names its broken rows by their line and keeps the rest', async () => {
    const { body, notes } = await read(
      'x.csv',
      'kop,tekst\nGoed,Een.\nTe,veel,velden\nZonder tekst,\n"Over\ntwee lijnen",Ook goed.\n\nTe weinig\nLaatste,Zes.',
    );
    expect(body.match(/^## .+$/gm)).toEqual(['## Goed', '## Over twee lijnen', '## Laatste']);
    expect(notes).toEqual([{ code: 'rows-skipped', params: { rows: '3, 4, 8' } }]);
    for (const quote of ['"Open', '"Dicht"x', 'Mid"den']) {
      const odd = await read('x.csv', `kop,tekst\nGoed,Een.\n${quote},stuk\n"Over\ntwee",Ook.\nLaatste,Zes.`);
      expect(odd.body.match(/^## .+$/gm), quote).toEqual(['## Goed', '## Over twee', '## Laatste']);
      expect(odd.notes, quote).toEqual([{ code: 'rows-skipped', params: { rows: '3' } }]);
    }
  });
});

describe('a file that is nothing', () => {
  test.each([
    ['leeg.md', ''],
    ['wit.md', ' \n\t\n'],
    ['leeg.pdf', ''],
    ['wit.html', '<html><body><script>x</script></body></html>'],
  ])('is refused: %s', async (name, text) => expect(await whyNot(name, text)).toEqual({ why: 'no-text' }));
  test.each(['foto.png', 'muziek', 'tekst.rtf'])('of an unknown kind is refused: %s', async (name) => {
    expect(await whyNot(name, 'wat tekst')).toEqual({ why: 'unknown-format' });
    expect(await whyNot('binair.md', new Uint8Array([1, 2, 0, 4]))).toEqual({ why: 'unknown-format' });
  });
  test('longer than a document may be is refused and not cut off', async () => {
    await expect(readBytes('lang.md', bytesOf('woord '.repeat(100)), 500)).rejects.toMatchObject({ why: 'too-much-text', params: { limit: 500, found: 599 } });
  });
});

describe('the process that reads', () => {
  const pdf = { name: 'x.pdf', bytes: makePdf('= Kop\nTekst van een bladzijde.') };
  test('gives the passages, and the hash that the file is known by', async () => {
    const [first, second] = await Promise.all([makeReadFile()(pdf), makeReadFile()({ ...pdf, name: 'y.pdf' })]);
    expect(first).toMatchObject({ name: 'x.pdf', format: 'pdf', title: 'Kop', passages: [{ heading: 'Kop', text: 'Tekst van een bladzijde.' }] });
    expect(first.hash).toMatch(/^[\w-]{43}$/);
    expect(second.hash).toBe(first.hash);
  });
  test('says why, as a refusal', async () => {
    await expect(makeReadFile()({ name: 'x.csv', bytes: bytesOf('a,b\n1,2') })).rejects.toMatchObject({
      code: 'invalid-input',
      params: { field: 'file', why: 'wrong-columns', found: 'a, b' },
    });
    await expect(makeReadFile()({ name: 'x.md', bytes: bytesOf('## Alleen een kop') })).rejects.toMatchObject({ params: { why: 'no-text' } });
  });
  test.each([
    ['time', { milliseconds: 1 }],
    ['memory', { memory: 16 }],
  ])('is ended when it takes more %s than it may have, and the next file is read', async (_, limits) => {
    const readFile = makeReadFile({ ...limits, atOnce: 1 });
    const answers = await Promise.allSettled([readFile(pdf), readFile(pdf)]);
    for (const answer of answers) expect(answer).toMatchObject({ status: 'rejected', reason: { params: { field: 'file', why: 'took-too-long' } } });
    expect(await makeReadFile()(pdf)).toMatchObject({ title: 'Kop' });
  });
  test('lets no more files wait than memory can hold, and says so at once', async () => {
    const readFile = makeReadFile({ atOnce: 1, waiting: 1 });
    const [first, second, third] = await Promise.allSettled([readFile(pdf), readFile(pdf), readFile(pdf)]);
    expect([first.status, second.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(third).toMatchObject({ status: 'rejected', reason: { code: 'too-many-requests' } });
    expect(await readFile(pdf)).toMatchObject({ title: 'Kop' });
  });
  test('is ended when nobody waits for it any more', async () => {
    const gone = new AbortController();
    const reading = makeReadFile()(pdf, gone.signal);
    gone.abort();
    await expect(reading).rejects.toMatchObject({ params: { why: 'took-too-long' } });
  });
});
