// npm run bench -- turn [--sessions 50] [--turns 3] | retrieval | vectors [--passages 10000] [--targets pglite,postgres] | chat-screen [--runs 3] | trends [--conversations 50000] | caseload [--clients 40]: speed as ratios within one run. Prints one JSON object and nothing else with a brace.
import { parseArgs } from 'node:util';
import { benchCaseload } from './caseload.ts';
import { benchChatScreen } from './chat-screen.ts';
import { benchRetrieval } from './retrieval.ts';
import { benchTrends } from './trends.ts';
import { benchTurn } from './turn.ts';
import { benchVectors } from './vectors.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sessions: { type: 'string', default: '50' },
    turns: { type: 'string', default: '3' },
    passages: { type: 'string', default: '10000' },
    clients: { type: 'string', default: '40' },
    conversations: { type: 'string', default: '50000' },
    runs: { type: 'string', default: '3' },
    targets: { type: 'string' },
  },
});
const targets = (otherwise: string) => (values.targets ?? otherwise).split(',');
const benches: Record<string, () => Promise<object>> = {
  turn: () => benchTurn({ sessions: Number(values.sessions), turns: Number(values.turns) }),
  'chat-screen': () => benchChatScreen({ runs: Number(values.runs) }),
  vectors: () => benchVectors({ passages: Number(values.passages), targets: targets('pglite,postgres') }),
  trends: () => benchTrends({ conversations: Number(values.conversations), targets: targets('postgres') }),
  caseload: () => benchCaseload({ clients: Number(values.clients), targets: targets('pglite,postgres') }),
  retrieval: () => benchRetrieval({ passages: Number(values.passages), targets: targets('pglite,postgres') }),
};
const bench = benches[positionals[0] ?? ''];
if (!bench) {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exit(2);
}
console.log(JSON.stringify(await bench(), null, 2));
process.exit(0);
