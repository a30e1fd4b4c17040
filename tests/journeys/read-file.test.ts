// A file that an administrator brings: read within limits, shown, and kept only when they say so.
import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeDocx, makePdf } from '../support/documents.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Read = {
  name: string;
  hash: string;
  format: string;
  title: string;
  body: string;
  passages: { heading: string; text: string }[];
  notes: object[];
  sameAs: object | null;
};
type Refused = { code: string; params: Record<string, string | number> };

describeOnBoth('a file that is brought', (kind) => {
  let koers: TestKoers;
  let admin: Visitor;
  let client: Visitor;
  beforeAll(async () => {
    koers = await startKoers(kind, { FILE_LIMIT_MB: '2' });
    [admin, client] = [await koers.enter('admin'), await koers.enter('client')];
  });
  afterAll(() => koers?.stop());

  async function send(name: string, bytes: Uint8Array, who = admin, field = 'file') {
    const form = new FormData();
    form.append(field, new Blob([Buffer.from(bytes)]), name);
    const response = await fetch(`${koers.url}/api/knowledge/read-file`, { method: 'POST', headers: { cookie: who.cookie, origin: koers.url }, body: form });
    return { status: response.status, body: (await response.json()) as Read & Refused };
  }

  it('is shown as it will be cut, and known again once it is kept', async () => {
    const docx = makeDocx([
      ['Titel', 'Gids voor kwispels'],
      ['Kop1', 'Wat is een kwispel?'],
      ['', 'Een kwispel duurt twintig minuten.'],
    ]);
    const { status, body: read } = await send('C:\\mijn map\\gids.docx', docx);
    expect({ status, ...read }).toMatchObject({
      status: 200,
      name: 'gids.docx',
      format: 'docx',
      title: 'Gids voor kwispels',
      passages: [{ heading: 'Wat is een kwispel?', text: 'Een kwispel duurt twintig minuten.' }],
      notes: [],
      sameAs: null,
      frontMatter: null,
    });
    const kept = await koers.call<{ id: string; title: string }>(admin, 'POST', '/api/knowledge/documents', {
      folder: 'methodology',
      title: read.title,
      audience: 'both',
      origin: 'Het centrum',
      licence: 'Eigen tekst',
      checkedAt: '2026-11-01',
      verified: false,
      body: read.body,
      file: { name: read.name, hash: read.hash },
    });
    expect(kept.status).toBe(201);
    expect((await send('andere naam.docx', docx)).body.sameAs).toEqual({ id: kept.body.id, title: read.title });
    const found = await koers.deps.retrieve(
      { ...admin, organisationId: koers.deps.demo?.organisationId ?? '', role: 'admin' },
      { query: 'hoe lang duurt een kwispel', limit: 3 },
    );
    expect(found[0]).toMatchObject({ documentId: kept.body.id, text: 'Een kwispel duurt twintig minuten.' });
  });

  it('may be a PDF whose text is far longer than a request elsewhere', async () => {
    const { status, body } = await send('lang.pdf', makePdf('#for i in range(60) [== Kop #i\n#lorem(900)\n\n]'));
    expect(status).toBe(200);
    expect(body.body.length).toBeGreaterThan(256 * 1024);
    const cut = await koers.call<{ passages: object[] }>(admin, 'POST', '/api/knowledge/preview', { title: body.title, body: body.body });
    expect(cut.body.passages).toEqual(body.passages);
  });

  it('is refused with the reason when it cannot be read', async () => {
    expect((await send('foto.png', new Uint8Array([137, 80, 78, 71, 0]))).body).toMatchObject({
      code: 'invalid-input',
      params: { field: 'file', why: 'unknown-format' },
    });
    expect(await send('x.csv', new Uint8Array(Buffer.from('naam,leeftijd\nJan,3')))).toMatchObject({
      status: 400,
      body: { params: { why: 'wrong-columns', found: 'naam, leeftijd', expected: 'heading/kop, text/tekst, title/titel?, url?' } },
    });
    expect((await send('leeg.md', new Uint8Array())).body.params).toEqual({ field: 'file', why: 'no-text' });
    expect((await send('x.md', new Uint8Array(), admin, 'bestand')).body.params).toEqual({ field: 'file' });
    expect((await koers.call<Refused>(admin, 'POST', '/api/knowledge/read-file', {})).body.params).toEqual({ field: 'file' });
  });

  it('of fifty megabytes is refused before it is in memory, and Koers goes on', async () => {
    const tooLarge = { status: 400, body: { code: 'invalid-input', params: { field: 'file', why: 'too-large', limit: 2 * 1024 * 1024 } } };
    expect(await announce(50 * 1024 * 1024, admin)).toMatchObject(tooLarge);
    const poured = await pour(50 * 1024 * 1024, admin);
    expect(poured).toMatchObject(tooLarge);
    expect(poured.sent).toBeLessThan(25 * 1024 * 1024);
    // As a browser does it.
    const pdf = Buffer.concat([makePdf('= Kop\nTekst.'), Buffer.alloc(50 * 1024 * 1024, ' '), Buffer.from('%%EOF')]);
    expect(await send('groot.pdf', pdf)).toMatchObject(tooLarge);
    expect((await send('goed.md', new Uint8Array(Buffer.from('Tekst.')))).status).toBe(200);
  });

  it('is not even looked at when somebody else than an administrator brings it', async () => {
    expect(await announce(50 * 1024 * 1024, client)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    expect(await send('x.md', new Uint8Array(Buffer.from('Tekst.')), client)).toMatchObject({ status: 403 });
  });

  /** Says how long the body is, and sends nothing of it before there is an answer. */
  const announce = (length: number, who: Visitor) => ask(who, { 'content-length': length }, (body) => body.flushHeaders());

  /** Sends without saying how long the body is, until somebody says stop. */
  async function pour(length: number, who: Visitor) {
    let sent = 0;
    const answer = await ask(who, { 'transfer-encoding': 'chunked' }, (body) => {
      body.write('--x\r\ncontent-disposition: form-data; name="file"; filename="groot.pdf"\r\n\r\n%PDF-1.7\n');
      const chunk = Buffer.alloc(64 * 1024, 'x');
      const more = () => {
        while (sent < length && !body.destroyed) {
          sent += chunk.length;
          if (!body.write(chunk)) return void body.once('drain', more);
        }
        body.end();
      };
      more();
    });
    return { ...answer, sent };
  }

  function ask(
    who: Visitor,
    headers: Record<string, string | number>,
    send: (body: ReturnType<typeof request>) => void,
  ): Promise<{ status: number; body: Refused }> {
    return new Promise((resolve, reject) => {
      const asked = request(`${koers.url}/api/knowledge/read-file`, {
        method: 'POST',
        headers: { cookie: who.cookie, origin: koers.url, 'content-type': 'multipart/form-data; boundary=x', ...headers },
      });
      asked.once('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.once('end', () => {
          resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as Refused });
          asked.destroy();
        });
      });
      asked.once('error', reject);
      send(asked);
    });
  }
});
