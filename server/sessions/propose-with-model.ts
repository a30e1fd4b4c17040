// A model orders the lines of a counsellor. Each proposal is held against the lines it names: what says more than they do is dropped, and
// a line that no sentence of the record took up is put back as it was written. Hours and the next session are read by rule: figures are
// not a model's to remember. Names and numbers leave as placeholders.
import { z } from 'zod';
import { dayOf, findDue } from '../conversation/memory/due.ts';
import type { Chat } from '../model/chat.ts';
import { ModelFailure } from '../model/failure.ts';
import { makeVeil, type Veil } from '../model/placeholders.ts';
import { asData, type Prompts } from '../model/prompt.ts';
import { type Step, wordStep } from '../model/step.ts';
import { isCarried } from './is-carried.ts';
import type { Proposal } from './proposal.ts';
import { proposeFromLines } from './propose-from-lines.ts';
import { sentencesOf } from './sentences.ts';

const said = z.object({ text: z.string().trim().min(1).max(500), lines: z.array(z.coerce.number().int()).min(1) });
const answer = z.object({
  record: z.array(said).max(30),
  insights: z.array(said).max(10),
  actions: z.array(said.extend({ when: z.string().max(120).nullish(), with: z.string().max(120).nullish() })).max(15),
  homework: z.array(said).max(10),
  barriers: z.array(said).max(10),
});
type Said = z.infer<typeof said>;

export const proposeRecordStep: Step<z.infer<typeof answer>> = { promptId: 'propose-record', schema: { name: 'record', type: answer }, fills: ['lines'] };

/** A counsellor waits for this at a screen that says so (milliseconds). */
export const proposeLimits = { totalMs: 20_000, maxTokens: 1200 };

/** @throws ModelFailure, also where nothing of an answer holds */
export async function proposeWithModel(
  chat: Chat,
  prompts: Prompts,
  { lines, on, clientName, names }: { lines: string; on: string; clientName: string | null; names: readonly string[] },
  limits: typeof proposeLimits = proposeLimits,
): Promise<Proposal> {
  const sentences = sentencesOf(lines);
  const byRule = proposeFromLines(lines, { on, clientName });
  const veil = makeVeil({ names });
  const { system, user } = wordStep(prompts, proposeRecordStep.promptId, {
    lines: sentences.map((sentence, at) => `[${at + 1}] ${asData(veil.hide(sentence))}`).join('\n'),
  });
  const made = await chat.askJson({ step: proposeRecordStep.promptId, system, messages: [{ role: 'user', content: user }], schema: answer, ...limits });
  const held = <T extends Said>(list: readonly T[]) => list.flatMap((each) => standing(each, sentences, veil) ?? []);
  const record = held(made.record);
  if (made.record.length > 0 && record.length === 0) throw new ModelFailure('nonsense');
  const told = new Set(record.flatMap(({ places }) => places));
  const untold = sentencesOf(byRule.record).filter(
    (sentence) => !told.has(sentences.findIndex((each) => each.replace(/\W+$/, '').toLowerCase() === sentence.replace(/\W+$/, '').toLowerCase())),
  );
  return {
    ...byRule,
    record: [...record.map(({ text }) => text), ...untold].join('\n'),
    insights: held(made.insights).map(({ text, line }) => ({ text, line })),
    actions: held(made.actions).map(({ text, line, places, from }) => {
      const source = places.map((place) => sentences[place] ?? '').join(' ');
      const when = findDue(source, 'nl');
      const company = from.with ? restored(veil, from.with) : null;
      return { text, when, dueOn: when ? dayOf(when, on) : null, with: company && isCarried(company, source) ? company : null, line };
    }),
    homework: held(made.homework).map(({ text, line }) => {
      const when = findDue(sentences[line] ?? '', 'nl');
      return { text, dueOn: when ? dayOf(when, on) : null, line };
    }),
    barriers: held(made.barriers).map(({ text, line }) => ({ text, line })),
  };
}

/** What a proposal becomes when every line it names is there and together they carry it; null where they do not. */
function standing<T extends Said>(from: T, sentences: readonly string[], veil: Veil): { text: string; line: number; places: number[]; from: T } | null {
  const places = [...new Set(from.lines)].map((number) => number - 1);
  const sources = places.map((place) => sentences[place]);
  if (sources.some((source) => source === undefined)) return null;
  const text = restored(veil, from.text)?.replace(/\s+/g, ' ').trim();
  if (!text || !isCarried(text, sources.join(' '))) return null;
  return { text, line: places[0] ?? 0, places, from };
}

/** Null where it names a person nobody spoke of. */
function restored(veil: Veil, text: string): string | null {
  try {
    return veil.restore(text);
  } catch (error) {
    if (error instanceof ModelFailure) return null;
    throw error;
  }
}
