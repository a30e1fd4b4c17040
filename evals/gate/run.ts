// npm run eval [-- gate --write]: the measures of the gate against evals/baseline.json; ends with code 1 where one fell by more than its
// noise. --write keeps what is measured now as the new baseline: a change that anybody reviews sees the figures go up or down.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Baseline, baselineFile, baselineOf, fallsOf } from './hold.ts';
import { type Measured, measureAll } from './measures.ts';

export const baselinePath = new URL('../baseline.json', import.meta.url);

/** @throws Error when the file is not a baseline */
export const readBaseline = (): Baseline => baselineFile.parse(JSON.parse(readFileSync(baselinePath, 'utf8')));

export function runGate(argv: string[]): void {
  const { values } = parseArgs({ args: argv, options: { write: { type: 'boolean' } } });
  const measured = measureAll();
  if (values.write) writeFileSync(baselinePath, `${JSON.stringify(baselineOf(measured, new Date().toISOString().slice(0, 10)), null, 2)}\n`);
  const baseline = readBaseline();
  for (const [name, now] of Object.entries(measured)) console.log(lineOf(name, now, baseline));
  const falls = fallsOf(baseline, measured);
  for (const { name, was, is, noise } of falls) console.log(`FELL  ${name}: ${was} became ${is ?? 'nothing'}, noise ${noise}`);
  console.log(falls.length === 0 ? 'Every measure holds.' : `${falls.length} of ${Object.keys(baseline.measures).length} fell by more than their noise.`);
  if (falls.length > 0) process.exitCode = 1;
}

function lineOf(name: string, { hits, of, better }: Measured, { measures }: Baseline): string {
  const kept = measures[name];
  const share = of === 0 ? '-' : (hits / of).toFixed(4);
  return `${name.padEnd(56)} ${share.padStart(7)} (${hits} of ${of}, ${better} is better)  ${kept ? `baseline ${kept.share}, noise ${kept.noise}` : 'no baseline yet'}`;
}
