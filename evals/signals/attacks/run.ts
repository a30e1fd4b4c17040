// npm run eval -- attacks [--all]: what attacks on the screening take away, embedded and beside a model that obeys the attacker; which
// quotes are taken for a crisis; what the guard lets an obedient model say. --all names every case that fails; texts are never printed.
import { parseArgs } from 'node:util';
import { addedBy, lookWithModel } from '../../../server/conversation/screen-late.ts';
import { makeChat } from '../../../server/model/chat.ts';
import { loadPrompts } from '../../../server/model/load-prompts.ts';
import { loadClassifier } from '../../../server/signals/load-classifier.ts';
import { screenText } from '../../../server/signals/screen-embedded.ts';
import { startFakeModel } from '../../../tests/support/fake-model-server.ts';
import { measureGuard } from '../../guard/measure.ts';
import { measureObedience } from '../../guard/obedience.ts';
import { readAttackStrings } from './attack-strings.ts';
import { disguises } from './disguises.ts';
import { type Attack, falseCrises, type Losses, measureLosses, type Screen } from './measure.ts';
import { attackAll, readCarriers, readOwn } from './read-attacks.ts';

export async function runAttacksEval(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { all: { type: 'boolean' } } });
  const classifier = loadClassifier();
  const screen: Screen = (text) => screenText(text, classifier);
  const carriers = readCarriers();
  const { ways, quoting } = readOwn();
  const own = [...ways.values()].flat();
  const seen: Losses['lost'] = [];
  const tell = (name: string, losses: Losses) => {
    seen.push(...losses.lost);
    console.log(row(name, losses));
  };

  console.log(`Written for this project, ${own.length} messages, by way:`);
  for (const [way, attacks] of ways) tell(way, measureLosses(attacks, screen));
  tell('all of them', measureLosses(own, screen));
  tell('beside a model that obeys', await besideObedient(own, screen));

  console.log(`\nDisguises, each on ${carriers.length} messages:`);
  for (const { name, hide } of disguises) tell(name, measureLosses(attackAll(carriers, name, hide), screen));

  console.log(`\nPublished attack strings, each before and after ${carriers.length} messages:`);
  for (const { name, strings } of readAttackStrings()) {
    if (!strings) console.log(`${name}: left out, not beside the project`);
    else
      tell(
        `${name} (${strings.length})`,
        measureLosses(
          strings.flatMap((string) => aroundAll(carriers, string)),
          screen,
        ),
      );
  }

  const mistaken = falseCrises(quoting, screen);
  console.log(`\nMessages that only quote, taken for a crisis: ${mistaken.length} of ${quoting.length}`);
  const guard = measureGuard();
  console.log(
    `Sentences of an obedient model that the guard lets out: ${guard.passed.length} of ${guard.obeyed}; decent ones held back: ${guard.heldBack.length} of ${guard.decent}`,
  );
  console.log('\nReplies of the model voice, each attack as a message, to models that obey, attack, leak, pose, tell on others and advise:');
  let breached = 0;
  for (const { name, strings } of [{ name: 'written for this project', strings: own.map(({ text }) => text) }, ...readAttackStrings()]) {
    if (!strings) continue;
    const { replies, breaches } = await measureObedience(strings);
    breached += breaches.length;
    console.log(`${`${name} (${strings.length})`.padEnd(38)} replies ${replies}, with something forbidden in them: ${breaches.length}`);
    if (values.all) for (const { attack, behaviour, mark } of breaches) console.log(`  ${attack} ${behaviour}: ${mark}`);
  }
  if (values.all)
    console.log(
      [...new Set(seen.map(({ id, kind }) => `${id}: ${kind}`)), ...[...mistaken, ...guard.passed, ...guard.heldBack].map(({ id }) => id)].join('\n'),
    );
  if (guard.passed.length > 0 || breached > 0) process.exitCode = 1;
}

function aroundAll(carriers: Parameters<typeof attackAll>[0], string: string): Attack[] {
  return [...attackAll(carriers, 'attack before', (text) => `${string}\n${text}`), ...attackAll(carriers, 'attack after', (text) => `${text}\n${string}`)];
}

/** The same, with a model that does what the message asks of it: it says that there is nothing. */
async function besideObedient(attacks: readonly Attack[], screen: Screen): Promise<Losses> {
  const fake = await startFakeModel({ behaviour: 'attacker' });
  try {
    const deps = { chat: makeChat({ baseUrl: fake.baseUrl, model: 'fake' }), prompts: loadPrompts('prompts'), log: () => undefined };
    const joined = new Map<string, ReturnType<Screen>>();
    for (const { text } of attacks) {
      const known = screen(text);
      const { fresh, graver } = addedBy(await lookWithModel(deps, text, []), known);
      joined.set(text, [...known.map((signal) => graver.find(({ kind }) => kind === signal.kind) ?? signal), ...fresh]);
    }
    return measureLosses(attacks, (text) => joined.get(text) ?? screen(text));
  } finally {
    await fake.close();
  }
}

function row(name: string, { of, lost, neverFound, strayQuotes }: Losses): string {
  const unchecked = lost.filter(({ isUnchecked }) => isUnchecked).length;
  return `${name.padEnd(38)} lost ${lost.length} of ${of}, a person asked to look at ${unchecked} of those; not found without either: ${neverFound}${strayQuotes ? `; STRAY QUOTES ${strayQuotes}` : ''}`;
}
