// npm run bench -- turn [--sessions 50] [--turns 3]: speed as ratios within one run. Prints one JSON object and nothing else with a brace.
import { parseArgs } from 'node:util';
import { benchTurn } from './turn.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sessions: { type: 'string', default: '50' }, turns: { type: 'string', default: '3' } },
});
if (positionals[0] !== 'turn') {
  console.error('Say what to measure: npm run bench -- turn');
  process.exit(2);
}
console.log(JSON.stringify(await benchTurn({ sessions: Number(values.sessions), turns: Number(values.turns) }), null, 2));
process.exit(0);
