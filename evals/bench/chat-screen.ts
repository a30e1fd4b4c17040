// The first screen of the client's chat on a phone: what Lighthouse says of it (its simulated slow 4G and slow processor), and how much
// JavaScript comes before the client can type. The machine's own speed weighs on the first; the second is the same everywhere.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { start } from '../../server/node.ts';
import { readSettings } from '../../server/settings.ts';
import { install } from '../../tests/support/install.ts';
import { visitorsOf } from '../../tests/support/visitors.ts';

const screen = '/client/talk/new';

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Scores of 0 to 100, milliseconds, and kilobytes of JavaScript (gzip), the best of `runs` by performance. */
export async function benchChatScreen({ runs }: { runs: number }): Promise<object> {
  const dataDir = await mkdtemp(join(tmpdir(), 'koers-chat-screen-'));
  const koers = await start(readSettings({ PORT: '0', DATA_DIR: dataDir, DEMO: '1' }));
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await install('chromium'),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  });
  try {
    const { cookie } = await visitorsOf(() => koers.url).enter('client');
    const looks: { performance: number; accessibility: number; firstPaintMs: number; largestPaintMs: number; blockedMs: number }[] = [];
    for (let run = 0; run < runs; run++) {
      const looked = await lighthouse(`${koers.url}${screen}`, {
        port,
        output: 'json',
        logLevel: 'silent',
        onlyCategories: ['performance', 'accessibility'],
        extraHeaders: { cookie },
      });
      if (!looked) throw new Error('Lighthouse gave nothing');
      const { categories, audits } = looked.lhr;
      const of = (audit: string) => Math.round(audits[audit]?.numericValue ?? Number.NaN);
      looks.push({
        performance: Math.round((categories.performance?.score ?? 0) * 100),
        accessibility: Math.round((categories.accessibility?.score ?? 0) * 100),
        firstPaintMs: of('first-contentful-paint'),
        largestPaintMs: of('largest-contentful-paint'),
        blockedMs: of('total-blocking-time'),
      });
    }
    const best = looks.toSorted((a, b) => b.performance - a.performance)[0];
    return { screen, ...best, performanceOfRuns: looks.map(({ performance }) => performance), scriptKb: await scriptKb(koers.url, cookie) };
  } finally {
    await browser.close();
    await koers.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function scriptKb(url: string, cookie: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: await install('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await (await browser.newContext({ extraHTTPHeaders: { cookie } })).newPage();
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(`${url}${screen}`);
    await page.getByRole('textbox').waitFor();
    await page.waitForLoadState('networkidle');
    return Math.round((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 100) / 10;
  } finally {
    await browser.close();
  }
}
