// Takes the pictures of docs/screens from a fresh demo: node scripts/take-screenshots.ts [folder] [--all]
// Without --all only those of the README; with it every page, phone and desk, light and dark.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '../server/node.ts';
import { readSettings } from '../server/settings.ts';
import { desk, openAs, phone, planTour, visit } from '../tests/browser/tour.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import { visitorsOf } from '../tests/support/visitors.ts';

const all = process.argv.includes('--all');
const folder = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'docs/screens';
const readme = new Set([
  'client-talk phone light',
  'inbox desk light',
  'plan desk light',
  'supervisor desk light',
  'client-home phone dark',
  'inbox phone light',
  'client-talk desk light',
  'plan phone light',
  'supervisor phone light',
]);

const dataDir = mkdtempSync(join(tmpdir(), 'koers-screens-'));
mkdirSync(folder, { recursive: true });
const running = await start(readSettings({ PORT: '0', DATA_DIR: dataDir }));
const koers = { url: running.url, ...visitorsOf(() => running.url) };
// The evaluations of the story's conversations are made by the queue after the start.
const supervisor = await koers.enter('supervisor');
for (let attempt = 0; attempt < 120 && ((await koers.call<unknown[]>(supervisor, 'GET', '/api/evaluations')).body?.length ?? 0) < 5; attempt++)
  await new Promise((resolve) => setTimeout(resolve, 500));
const browser = await launchChromium();
const tour = await planTour(koers);
for (const [size, viewport] of [
  ['phone', phone],
  ['desk', desk],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const stop of tour) {
      if (!all && !readme.has(`${stop.name} ${size} ${colorScheme}`)) continue;
      const context = await openAs(browser, koers, stop.role, { viewport, colorScheme });
      const page = await context.newPage();
      await visit(page, stop.path);
      await page.screenshot({ path: join(folder, `${stop.name.replace('-talk', '')}-${size}${colorScheme === 'dark' ? '-dark' : ''}.png`) });
      await context.close();
    }
  }
}
await browser.close();
await running.stop();
rmSync(dataDir, { recursive: true, force: true });
