// npm run trail -- verify [--head HEAD] | seal | export [--out FILE], each with [--organisation SLUG]: looks whether the trail is what was sealed,
// seals what waits, or writes it as CSV. `verify` and `seal` print the head of the chain: keep it where nobody of the database comes (on paper, in a
// safe, in another house's mail), and give it back with --head to see that nothing was cut off or sealed anew. `verify` ends with 1 when something
// is wrong. On the embedded database Koers must not be running meanwhile.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { type OpenDatabase, openDatabase } from '../server/db/open.ts';
import { readSettings } from '../server/settings.ts';
import { printHead, readHead } from '../server/trail/chain.ts';
import { checkTrail } from '../server/trail/check-trail.ts';
import type { Finding } from '../server/trail/check-block.ts';
import { readLastBlock } from '../server/trail/seal-store.ts';
import { record } from '../server/trail/record.ts';
import { sealTrail } from '../server/trail/seal-trail.ts';
import { anything, csvOf } from '../server/trail/write-csv.ts';
import { chooseOrganisation } from './choose-organisation.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { organisation: { type: 'string' }, head: { type: 'string' }, out: { type: 'string' } },
});

const what: Record<Finding['kind'], string> = {
  changed: 'was changed after it was sealed',
  missing: 'is gone',
  inserted: 'was put in among what was sealed',
  reordered: 'stands in another order than it was sealed in',
  'seal-changed': 'has another seal than it was given',
  truncated: 'and what follows are cut off',
  rewritten: 'is not the one whose head was kept: the chain was made anew',
  late: 'is dated before what was sealed before it: written afterwards, or the clock was wrong',
};
const say = ({ kind, block, place, trailId, at }: Finding): string =>
  [trailId ? `row ${trailId}` : place ? `place ${place}` : `block ${block}`, at ? `of ${at}` : '', place && trailId ? `(place ${place})` : '', what[kind]]
    .filter(Boolean)
    .join(' ');

async function sayHead(database: OpenDatabase, organisationId: string): Promise<void> {
  const last = await database.asSystem(organisationId, 'the head of the trail', readLastBlock);
  console.log(last ? `Head to keep elsewhere: ${printHead(last.number, last.head)}` : 'Nothing is sealed yet.');
}

async function run(): Promise<void> {
  const [command] = positionals;
  if (!['verify', 'seal', 'export'].includes(command ?? '')) throw new Error('Say what to do: npm run trail -- verify, seal or export');
  if (values.head !== undefined && !readHead(values.head)) throw new Error('A head looks like 12-3f9a…, a number and 64 hexadecimal digits.');
  const settings = readSettings(process.env);
  const database = await openDatabase({ url: settings.databaseUrl, directUrl: settings.databaseDirectUrl, dataDir: settings.dataDir });
  try {
    const organisationId = await chooseOrganisation(database, values.organisation);
    if (command === 'seal') {
      console.log(`${await sealTrail(database, organisationId)} rows sealed.`);
      await sayHead(database, organisationId);
    } else if (command === 'verify') {
      const began = performance.now();
      const { rows, blocks, findings, found } = await checkTrail(database, organisationId, values.head ?? null);
      console.log(`${rows} rows in ${blocks} blocks looked at in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
      for (const finding of findings) console.log(`WRONG: ${say(finding)}`);
      if (found > findings.length) console.log(`and ${found - findings.length} more.`);
      if (found === 0) console.log('Nothing was changed, taken out or put in.');
      else process.exitCode = 1;
      await sayHead(database, organisationId);
    } else {
      const out = values.out ? createWriteStream(values.out) : process.stdout;
      await database.asSystem(organisationId, 'the trail is taken', (tx) =>
        record(tx, null, { action: 'trail:export', objectType: 'trail', objectId: organisationId, detail: { by: 'command' } }),
      );
      for await (const piece of csvOf((work) => database.asSystem(organisationId, 'the trail as a table', work), anything))
        if (!out.write(piece)) await once(out, 'drain');
      if (values.out) {
        out.end();
        await finished(out);
      }
    }
  } finally {
    await database.close();
  }
}

try {
  await run();
} catch (error) {
  if (!(error instanceof Error) || 'code' in error) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
process.exit();
