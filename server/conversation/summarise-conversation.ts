// A model sums up what a client told in older turns, each line with the turns it rests on. A line that rests on nothing, or says more than
// its turns, is left out; where the answer is no JSON three times, the client's own statements stand as they were.
import { z } from 'zod';
import type { Chat } from '../model/chat.ts';
import { ModelFailure } from '../model/failure.ts';
import { makeVeil } from '../model/placeholders.ts';
import { asData, type Prompts } from '../model/prompt.ts';
import { type Step, wordStep } from '../model/step.ts';
import type { OlderLine, ToldLine } from './older-turns.ts';
import { splitSentences } from './sentences.ts';

const answer = z.object({ lines: z.array(z.object({ text: z.string().min(1), turns: z.array(z.number().int()).min(1) })) });
type Answer = z.infer<typeof answer>;

export const summaryStep: Step<Answer> = {
  promptId: 'summarise-conversation',
  schema: { name: 'lines', type: answer },
  fills: ['most', 'known', 'turns'],
};

/** Nobody waits for it (milliseconds). */
export const summaryLimits = { totalMs: 20_000, maxTokens: 900 };
const limits = { lines: 20, lineCharacters: 160, turns: 60 };
/** The first question, with its own second try, and once more. */
const questions = 2;

/**
 * The summary with these statements taken in.
 * @param known the summary so far
 * @throws ModelFailure where the service failed, the answer was no JSON three times, or no line holds
 */
export async function summariseConversation(
  chat: Chat,
  prompts: Prompts,
  { known, lines, names }: { known: readonly ToldLine[]; lines: readonly OlderLine[]; names: readonly string[] },
  given: typeof summaryLimits = summaryLimits,
): Promise<ToldLine[]> {
  const veil = makeVeil({ names });
  const turns = [
    ...known.map(({ text, messageIds }) => ({ text, messageIds })),
    ...lines.map(({ text, messageId }) => ({ text, messageIds: [messageId] })),
  ].slice(-limits.turns);
  const { system, user } = wordStep(prompts, summaryStep.promptId, {
    most: String(limits.lines),
    known: known.length === 0 ? 'nog geen' : `nummers 1 tot ${Math.min(known.length, turns.length)}`,
    turns: turns.map(({ text }, at) => `[${at + 1}] klant: ${asData(veil.hide(text)).replace(/\s+/g, ' ')}`).join('\n'),
  });
  const request = { system, messages: [{ role: 'user' as const, content: user }], schema: answer, ...given };
  let made: Answer | null = null;
  for (let left = questions; made === null; left--) {
    try {
      // Three answers in all: two to the first question, one to the last.
      made = await chat.askJson({ step: summaryStep.promptId, ...request, tries: left === questions ? 2 : 1 });
    } catch (failure) {
      if (!(failure instanceof ModelFailure) || failure.kind !== 'nonsense' || left === 1) throw failure;
    }
  }
  const held = made.lines.flatMap(({ text, turns: numbers }) => {
    const rests = [...new Set(numbers)].map((number) => turns[number - 1]);
    if (rests.some((turn) => turn === undefined)) return [];
    const sources = rests as { text: string; messageIds: string[] }[];
    const said = veil.restore(text).replace(/\s+/g, ' ').trim();
    if (said.length > limits.lineCharacters || splitSentences(said).length !== 1 || !isCarried(said, sources.map((turn) => turn.text).join(' '))) return [];
    return [{ text: said, messageIds: [...new Set(sources.flatMap(({ messageIds }) => messageIds))] }];
  });
  if (held.length === 0) throw new ModelFailure('nonsense');
  return held.slice(0, limits.lines);
}

/** Every figure and name of a line, and most of its words, stand in the turns it rests on. */
function isCarried(line: string, said: string): boolean {
  const known = said.toLowerCase();
  const words = (line.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => word !== 'klant');
  const figures = line.match(/\d+/g) ?? [];
  const names = line.match(/(?<=[\p{L},] )\p{Lu}\p{L}+/gu) ?? [];
  return (
    figures.every((figure) => known.includes(figure)) &&
    names.every((name) => known.includes(name.toLowerCase())) &&
    words.filter((word) => known.includes(word.slice(0, 5))).length >= words.length * 0.6
  );
}
