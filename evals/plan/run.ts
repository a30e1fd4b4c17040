// npm run eval -- plan [--out FILE] [--smart]: drafts the plans of twelve clients, embedded and by models of different habits, and holds them
// against what those clients said; then the SMART checker. `--out` writes every drafted sentence with what it rests on, to be read.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ingest } from '../../server/knowledge/ingest.ts';
import { loadKnowledgeFiles } from '../../server/knowledge/load-files.ts';
import { bringStarterOccupations } from '../../server/knowledge/occupations/bring-starter.ts';
import { makeChat } from '../../server/model/chat.ts';
import { startFakeModel } from '../../tests/support/fake-model-server.ts';
import { type EvalKoers, openKoers } from '../open-koers.ts';
import { planScripts } from './falsehoods.ts';
import { countBasis, draftAnew, measurePlans } from './measure-plan.ts';
import { type PlanClient, playPlanClient, putTogether } from './play-plan.ts';
import { type ModelHabit, modelHabits, playHabit } from './played-models.ts';
import { measureSmart, smartTable } from './smart.ts';

export async function runPlanEval(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { out: { type: 'string' }, smart: { type: 'boolean' } } });
  console.log(smartTable(measureSmart()));
  console.log(`\n60 goals that nobody tuned on\n${smartTable(measureSmart('smart-goals-blind'), true)}`);
  if (values.smart) return;
  const koers = await openKoers();
  try {
    await ingest({ db: koers.database }, koers.organisationId, await loadKnowledgeFiles('knowledge'));
    await bringStarterOccupations(koers.database);
    const clients: PlanClient[] = [];
    for (const script of planScripts) clients.push(await playPlanClient(koers, script));
    console.log(`\n${clients.length} clients: ${JSON.stringify(await countBasis(koers))}`);
    await draftAnew(koers, clients[0] as PlanClient, null);
    const embedded = await measurePlans(koers, clients);
    console.log(
      '\n| drafted by | sentences | valid evidence | known to be false | to be read | of a crisis | lies that stand in a plan |\n| --- | --- | --- | --- | --- | --- | --- |',
    );
    console.log(row('embedded', embedded, '-'));
    for (const habit of modelHabits) console.log(await measureHabit(koers, clients, habit));
    console.log(`\nembedded, milliseconds for a whole plan: ${timesOf(embedded.milliseconds)}`);
    const whole = await putTogether(koers, planScripts);
    const times: number[] = [];
    const worked = process.cpuUsage();
    for (let i = 0; i < 5; i++) times.push((await draftAnew(koers, whole, null)).took);
    const { user, system } = process.cpuUsage(worked);
    console.log(
      `twelve conversations in one trajectory (${whole.turns} messages): ${timesOf(times)}; of processor ${Math.round((user + system) / 5000)} a plan`,
    );
    for (const { script, text, false: statement } of embedded.falsehoods) console.log(`FALSE ${script}: "${text}" (${statement})`);
    for (const { script, text, faults } of embedded.suspect) console.log(`read ${script} [${faults.join(', ')}]: ${text}`);
    for (const line of letThrough) console.log(line);
    if (values.out) writeFileSync(values.out, embedded.drafted.map((one) => JSON.stringify(one)).join('\n'));
  } finally {
    await koers.close();
  }
}

/** Different sentences, as printed at the end. */
const letThrough: string[] = [];

type Measured = Awaited<ReturnType<typeof measurePlans>>;
const row = (name: string, { sentences, valid, falsehoods, suspect, fromCrisis }: Measured, lies: string | number): string =>
  `| ${name} | ${sentences} | ${((100 * valid) / Math.max(1, sentences)).toFixed(1)}% | ${falsehoods.length} | ${suspect.length} | ${fromCrisis.length} | ${lies} |`;
const timesOf = (times: readonly number[]): string => {
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  return `median ${sorted[Math.floor(sorted.length / 2)]}, most ${sorted.at(-1)}`;
};

/** Every false sentence that such a model said, and how many of those stand in a plan. */
async function measureHabit(koers: EvalKoers, clients: readonly PlanClient[], habit: ModelHabit): Promise<string> {
  const lies = new Set<string>();
  const fake = await startFakeModel({ say: playHabit(habit, lies) });
  try {
    const measured = await measurePlans(koers, clients, makeChat({ baseUrl: fake.baseUrl, model: 'played' }));
    const through = measured.drafted.filter(({ text }) => lies.has(text));
    for (const text of new Set(through.map((one) => one.text))) letThrough.push(`let through ${habit}: ${text}`);
    return row(habit, measured, `${new Set(through.map(({ text }) => text)).size} of ${lies.size}`);
  } finally {
    await fake.close();
  }
}
