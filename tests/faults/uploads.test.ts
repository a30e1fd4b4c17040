// What comes in as a file and should not, or comes half: nothing of it stays on the disk, and the answer says why.
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoPeople, trajectoryIdOf } from '../../server/demo/cast.ts';
import { openSession } from '../../server/people/session.ts';
import { cleanFiles, scanAgain } from '../../server/portfolio/clean-files.ts';
import type { PresentedPortfolio } from '../../server/portfolio/present-portfolio.ts';
import { makeScanFile } from '../../server/portfolio/scan-file.ts';
import { sweep } from '../../server/sweep.ts';
import { executable, smallDocx, smallPdf, smallPng, zipBomb } from '../support/files.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from '../support/koers.ts';

type Answer = { status: number; body: { id?: string; isSame?: boolean; code?: string; params?: Record<string, unknown> } };
const hour = 60 * 60_000;

describeOnBoth('files that come in', (kind) => {
  let koers: TestKoers;
  let nadia: Visitor;
  let els: Visitor;
  let folder: string;
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const base = `/api/trajectories/${trajectoryIdOf('nadia')}/portfolio`;
  const at = async (who: Visitor = nadia) => (await koers.call<PresentedPortfolio>(who, 'GET', base)).body;
  async function send(name: string, bytes: Uint8Array, who: Visitor = nadia): Promise<Answer> {
    const answer = await fetch(`${koers.url}${base}/files`, {
      method: 'POST',
      headers: { cookie: who.cookie, origin: koers.url, 'x-file-name': encodeURIComponent(name) },
      body: new Uint8Array(bytes),
    });
    return { status: answer.status, body: (await answer.json()) as Answer['body'] };
  }
  /** Says how much will come, sends a part of it, and does with the line what `then` says. The answer, or null where there is none. */
  const sendPart = (announced: number, part: Uint8Array, then: 'cut' | 'wait' = 'cut'): Promise<Answer | null> =>
    new Promise((resolve) => {
      const { hostname, port } = new URL(koers.url);
      const sending = request(
        {
          hostname,
          port,
          method: 'POST',
          path: `${base}/files`,
          headers: { cookie: nadia.cookie, origin: koers.url, 'x-file-name': 'half.pdf', 'content-length': announced },
        },
        (answer) => {
          let text = '';
          answer.on('data', (piece) => {
            text += piece;
          });
          answer.on('end', () => {
            sending.destroy();
            resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) as Answer['body'] });
          });
        },
      );
      sending.on('error', () => resolve(null));
      sending.write(part, () => then === 'cut' && setTimeout(() => sending.destroy(), 200));
    });
  const onDisk = () => ({
    kept: existsSync(folder) ? readdirSync(folder).filter((name) => name !== '.coming') : [],
    coming: existsSync(join(folder, '.coming')) ? readdirSync(join(folder, '.coming')) : [],
  });
  const until = async (holds: () => boolean) => {
    for (let attempt = 0; attempt < 100 && !holds(); attempt++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(holds()).toBe(true);
  };
  let before: ReturnType<typeof onDisk>;

  beforeAll(async () => {
    koers = await startKoers(kind);
    folder = join(koers.dataDir, 'files', organisationId());
    nadia = await koers.enter('client');
    els = await koers.enter('counsellor');
  });
  afterAll(() => koers?.stop());
  beforeEach(() => {
    before = onDisk();
  });

  it.each<[string, string, Uint8Array, Record<string, unknown>]>([
    ['a program that is called a PDF', 'factuur.pdf', executable(), { why: 'kind' }],
    ['a page of the web', 'attest.pdf', new TextEncoder().encode('<html><script>alert(1)</script></html>'), { why: 'kind' }],
    [
      'a drawing with a script',
      'foto.svg',
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      { why: 'kind' },
    ],
    ['a Word document with macros', 'brief.docx', smallDocx({ name: 'word/vbaProject.bin', bytes: new Uint8Array(8) }), { why: 'kind' }],
    ['an empty file', 'leeg.pdf', new Uint8Array(0), { why: 'empty' }],
    ['a file one byte too large', 'groot.pdf', new Uint8Array(10 * 1024 * 1024 + 1), { why: 'too-large', limit: 10 * 1024 * 1024 }],
  ])('%s is refused, and nothing of it stays', async (_, name, bytes, params) => {
    expect(await send(name, bytes)).toEqual({ status: 400, body: { code: 'invalid-input', params: { field: 'file', ...params } } });
    expect(onDisk()).toEqual(before);
  });

  it('20 MB are refused as soon as they are announced, before they come', async () => {
    const answer = await sendPart(20 * 1024 * 1024, smallPdf('announced'), 'wait');
    expect(answer).toEqual({ status: 400, body: { code: 'invalid-input', params: { field: 'file', why: 'too-large', limit: 10 * 1024 * 1024 } } });
    expect(onDisk()).toEqual(before);
  });

  it('20 MB that were not announced are refused at the limit', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent >= 20 * 1024 * 1024) return controller.close();
        sent += 1024 * 1024;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const asked = { method: 'POST', headers: { cookie: nadia.cookie, origin: koers.url, 'x-file-name': 'film.pdf' }, body: endless, duplex: 'half' };
    const answer = await fetch(`${koers.url}${base}/files`, asked as RequestInit).catch(() => null);
    if (answer) expect(answer.status).toBe(400);
    await until(() => onDisk().coming.length === 0);
    expect(onDisk()).toEqual(before);
    expect((await at()).files.map(({ name }) => name)).not.toContain('film.pdf');
  });

  it('one that is cut off half way leaves nothing', async () => {
    await sendPart(100_000, smallPdf('cut'));
    await until(() => onDisk().coming.length === 0);
    expect(onDisk()).toEqual(before);
    expect((await at()).files.map(({ name }) => name)).not.toContain('half.pdf');
  });

  it('a Word document that would grow to hundreds of megabytes is kept as small as it came, and never opened', async () => {
    const bomb = zipBomb();
    const { status, body } = await send('bom.docx', bomb);
    expect(status).toBe(201);
    expect((await at()).files.find(({ id }) => id === body.id)).toMatchObject({ name: 'bom.docx', size: bomb.length });
    await koers.call(nadia, 'DELETE', `${base}/files/${body.id}`);
    expect(onDisk()).toEqual(before);
  });

  it('a name with a path, a turn of direction or a control character is a name, on the screen and when it is taken along', async () => {
    for (const [place, [name, shown]] of [
      ['../../etc/passwd.pdf', 'passwd.pdf'],
      ['at\u202etest\r\nx: y.pdf', 'attest x y.pdf'],
    ].entries()) {
      const { body } = await send(name as string, smallPdf(`name ${place}`));
      expect((await at()).files.find(({ id }) => id === body.id)?.name).toBe(shown);
      const answer = await fetch(`${koers.url}${base}/files/${body.id}`, { headers: { cookie: nadia.cookie } });
      expect(answer.headers.get('content-disposition')).toContain(`attachment; filename="${shown}"`);
      await answer.arrayBuffer();
      await koers.call(nadia, 'DELETE', `${base}/files/${body.id}`);
    }
    expect(onDisk()).toEqual(before);
  });

  it('the same file is kept once, under the name that it had first, also when both come together', async () => {
    const [one, other] = await Promise.all([send('eerst.pdf', smallPdf('same')), send('later.pdf', smallPdf('same'))]);
    expect([one.status, other.status].sort()).toEqual([200, 201]);
    expect(one.body.id).toBe(other.body.id);
    expect(onDisk().kept).toHaveLength(before.kept.length + 1);
    expect(await send('nog eens.pdf', smallPdf('same'))).toMatchObject({ status: 200, body: { id: one.body.id, isSame: true } });
    await koers.call(nadia, 'DELETE', `${base}/files/${one.body.id}`);
  });

  describe('a kept one', () => {
    it('lies on the disk under its id, and goes out to be saved, where nothing in it runs', async () => {
      const { body } = await send('attest é.pdf', smallPdf('out'));
      expect(onDisk().kept).toContain(body.id);
      const answer = await fetch(`${koers.url}${base}/files/${body.id}`, { headers: { cookie: nadia.cookie } });
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="attest e.pdf"; filename*=UTF-8''attest%20%C3%A9.pdf`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'private, no-store',
      });
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(smallPdf('out'));
    });

    it('is for its client and who guides them, and for nobody else', async () => {
      const [{ id } = { id: '' }] = (await at()).files;
      const get = async (who: Visitor | null, path = `${base}/files/${id}`) =>
        (await fetch(koers.url + path, { headers: who ? { cookie: who.cookie } : {} })).status;
      expect(await get(els)).toBe(200);
      expect(await get(null)).toBe(401);
      expect(await get(await koers.enter('supervisor'))).toBe(403);
      expect(await get(await koers.enter('admin'))).toBe(403);
      const { cookie } = await openSession(koers.deps.db, organisationId(), demoPeople.bram);
      const bram = { id: demoPeople.bram, name: 'Bram', cookie: `koers=${cookie}` };
      expect(await get(bram)).toBe(404);
      expect(await get(bram, `/api/trajectories/${trajectoryIdOf('bram')}/portfolio/files/${id}`)).toBe(404);
      expect((await send('van els.pdf', smallPdf('els'), els)).status).toBe(403);
      expect((await koers.call(els, 'DELETE', `${base}/files/${id}`)).status).toBe(403);
      expect((await koers.call(bram, 'DELETE', `${base}/files/${id}`)).status).toBe(404);
    });

    it('is on record when a counsellor took it', async () => {
      const [{ id } = { id: '' }] = (await at()).files;
      const rows = await koers.deps.db.asSystem(organisationId(), 'test', (tx) =>
        tx.query<{ personId: string }>(`select person_id as "personId" from trail where action = 'portfolio:take-file' and object_id = $1`, [id]),
      );
      expect(rows.map(({ personId }) => personId)).toEqual([els.id]);
    });

    it('that lost its bytes is not there, and is said so', async () => {
      const { body } = await send('kwijt.png', smallPng());
      await koers.deps.files?.erase(`${organisationId()}/${body.id}`);
      expect((await koers.call(nadia, 'GET', `${base}/files/${body.id}`)).status).toBe(404);
      await koers.call(nadia, 'DELETE', `${base}/files/${body.id}`);
    });
  });

  describe('what an end of the process leaves behind', () => {
    it('is taken away once it is old, and what is kept or still comes stays', async () => {
      const { body } = await send('blijft.pdf', smallPdf('stays'));
      const old = new Date(Date.now() - 2 * hour);
      const orphan = crypto.randomUUID();
      for (const [path, isOld] of [
        [join(folder, orphan), true],
        [join(folder, '.coming', crypto.randomUUID()), true],
        [join(folder, crypto.randomUUID()), false],
        [join(folder, '.coming', crypto.randomUUID()), false],
      ] as const) {
        writeFileSync(path, 'left');
        if (isOld) utimesSync(path, old, old);
      }
      utimesSync(join(folder, body.id ?? ''), old, old);
      expect(await cleanFiles(koers.deps, organisationId(), new Date())).toEqual({ orphans: 1, brokenOff: 1 });
      expect(onDisk().kept).toContain(body.id);
      expect(onDisk().kept).not.toContain(orphan);
      expect(await cleanFiles(koers.deps, organisationId(), new Date(Date.now() + 2 * hour))).toEqual({ orphans: 1, brokenOff: 1 });
      await sweep(koers.deps);
      expect(onDisk().kept).toContain(body.id);
      await koers.call(nadia, 'DELETE', `${base}/files/${body.id}`);
    });
  });

  describe('a scanner', () => {
    let service: Server;
    let answers = 200;
    let url = '';
    beforeAll(async () => {
      service = createServer((asked, answer) => {
        asked.resume();
        asked.on('end', () => answer.writeHead(answers).end());
      });
      await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
      const address = service.address();
      url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    });
    afterAll(() => new Promise<void>((resolve) => void service.close(() => resolve())));
    const scanOf = async (id: string | undefined) => (await at()).files.find((file) => file.id === id)?.scan;

    it('is asked before a file is kept; what it finds harmful is not', async () => {
      koers.deps.scanFile = makeScanFile({ url });
      answers = 200;
      const clean = await send('schoon.pdf', smallPdf('clean'));
      expect(await scanOf(clean.body.id)).toBe('clean');
      answers = 406;
      const disk = onDisk();
      expect(await send('ziek.pdf', smallPdf('ill'))).toMatchObject({ status: 400, body: { params: { why: 'infected' } } });
      expect(onDisk()).toEqual(disk);
    });

    it('that gives no answer keeps no file out: it says so, and is asked again later', async () => {
      answers = 500;
      const { status, body } = await send('later.pdf', smallPdf('later'));
      expect([status, await scanOf(body.id)]).toEqual([201, 'failed']);
      await scanAgain(koers.deps, organisationId());
      expect(await scanOf(body.id)).toBe('failed');
      answers = 406;
      await scanAgain(koers.deps, organisationId());
      expect(await scanOf(body.id)).toBe('infected');
      expect((await koers.call(nadia, 'GET', `${base}/files/${body.id}`)).status).toBe(404);
      expect(onDisk().kept).not.toContain(body.id);
    });

    it('may be a program that reads the file from its input', async () => {
      const bytes = () => new Response(new Uint8Array(1024 * 1024)).body as ReadableStream<Uint8Array>;
      const ends = (code: number) => makeScanFile({ command: `${process.execPath} -e process.stdin.resume().on("end",()=>process.exit(${code}))` });
      expect(await ends(0)?.(bytes())).toBe('clean');
      expect(await ends(1)?.(bytes())).toBe('infected');
      await expect(ends(2)?.(bytes())).rejects.toThrow('the scanner ended with 2');
      await expect(makeScanFile({ command: '/nowhere/scanner -' })?.(bytes())).rejects.toThrow();
    });
  });

  it('there is a place for forty, and not for one more', async () => {
    koers.deps.scanFile = null;
    const left = 40 - (await at()).files.length;
    for (let place = 0; place < left; place++) expect((await send(`${place}.pdf`, smallPdf(`full ${place}`))).status).toBe(201);
    const disk = onDisk();
    expect(await send('te veel.pdf', smallPdf('too many'))).toMatchObject({ status: 400, body: { params: { why: 'too-many', limit: 40 } } });
    expect(onDisk()).toEqual(disk);
  });

  it('a server without a disk says that it cannot, and still shows the rest', async () => {
    const { files } = koers.deps;
    koers.deps.files = null;
    expect(await send('geen schijf.pdf', smallPdf('none'))).toMatchObject({ status: 400 });
    await koers.call(nadia, 'DELETE', `${base}/files/${(await at()).files[0]?.id}`);
    expect(await send('geen schijf.pdf', smallPdf('none'))).toMatchObject({ status: 501, body: { code: 'not-here' } });
    expect((await at()).canKeepFiles).toBe(false);
    koers.deps.files = files;
  });
});
