// Made-up conversations, to choose and check the memory of hints (server/signals/hints.ts): twenty held-out messages over two weeks, all
// ordinary, or a quarter of them signals of one kind that the screening missed. Seeded, so the same conversations every time.
import { addUpHints, type EarlierHint, type Hint } from '../../server/signals/hints.ts';
import type { ClassifiedKind } from '../../server/signals/scores.ts';
import { randomFrom } from './network.ts';
import type { Share } from './score.ts';

/** What a message that raised nothing came near to, and the kinds it was wanted for. */
export type Quiet = { hints: Hint[]; wanted: ClassifiedKind[] };

const conversation = { messages: 20, missed: 5, days: 14, rounds: 2000 };
const day = 24 * 60 * 60 * 1000;

/** How many conversations of ordinary messages raise something. */
export function ordinarySeries(ordinary: Quiet[]): Share {
  const random = randomFrom(7);
  let hits = 0;
  for (let round = 0; round < conversation.rounds; round++)
    if (
      raises(
        Array.from({ length: conversation.messages }, () => pick(ordinary, random)),
        random,
      )
    )
      hits++;
  return { hits, of: conversation.rounds };
}

/** How many conversations with missed signals of one kind (a crisis, or any other) raise something. */
export function missedSeries(ordinary: Quiet[], missed: Quiet[], isCrisis: boolean): Share {
  const random = randomFrom(11);
  const kinds = [...new Set(missed.flatMap(({ wanted }) => wanted))].filter((kind) => (kind === 'crisis') === isCrisis);
  let hits = 0;
  for (let round = 0; round < conversation.rounds; round++) {
    const kind = pick(kinds, random);
    const own = missed.filter(({ wanted }) => wanted.includes(kind));
    const messages = Array.from({ length: conversation.messages }, (_, at) => pick(at % 4 === 3 && own.length > 0 ? own : ordinary, random));
    if (raises(messages, random)) hits++;
  }
  return { hits, of: conversation.rounds };
}

function raises(messages: Quiet[], random: () => number): boolean {
  const times = messages.map(() => random() * conversation.days * day).sort((a, b) => a - b);
  const earlier: EarlierHint[] = [];
  for (const [at, { hints }] of messages.entries()) {
    const now = new Date(times[at] as number);
    for (const hint of hints) earlier.push({ ...hint, at: now });
    if (hints.length > 0 && addUpHints(earlier, now) !== null) return true;
  }
  return false;
}

function pick<One>(list: One[], random: () => number): One {
  return list[Math.floor(random() * list.length)] as One;
}
