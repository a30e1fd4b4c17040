// Whether a question of fact is answered, and nothing else taken for one: fact-questions.jsonl through the move, retrieval and the
// embedded voice. Every second message was left alone while the rules were made; its figures are the ones to quote.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { MoveName, Situation } from '../../server/conversation/move.ts';
import { wordMove } from '../../server/conversation/guide.ts';
import { planReply } from '../../server/conversation/plan-reply.ts';
import { ingest } from '../../server/knowledge/ingest.ts';
import { loadKnowledgeFiles } from '../../server/knowledge/load-files.ts';
import { type Language, languages, type Person } from '../../server/people/roles.ts';
import { type EvalKoers, openKoers } from '../open-koers.ts';

const question = z.strictObject({
  id: z.string(),
  language: z.enum(languages),
  text: z.string(),
  /** Whether it asks for a fact that the knowledge holds. */
  asks: z.boolean(),
  kind: z.string().optional(),
  /** What Koers asked just before. */
  before: z.string().optional(),
});
type FactQuestion = z.infer<typeof question>;
type Answered = FactQuestion & { move: MoveName; reply: string };

/** Precision and recall of `inform`; of nothing at all, 1. */
type FactFigures = { messages: number; precision: number; recall: number };

/** The messages, in order; the second, fourth, … are the half for the final figure. */
export function readFactQuestions(): FactQuestion[] {
  return readFileSync(new URL('fact-questions.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => question.parse(JSON.parse(line)));
}

/** What Koers answers to each, in a conversation that has just begun. The knowledge must be there already. */
export async function answerFactQuestions(koers: EvalKoers, questions: readonly FactQuestion[]): Promise<Answered[]> {
  const client = { id: crypto.randomUUID(), organisationId: koers.organisationId, role: 'client', name: 'Klant', language: 'nl' } as Person;
  const answered: Answered[] = [];
  for (const asked of questions) {
    const { situation, chosen, passages } = await planReply(koers.deps, client, situationOf(koers, asked));
    const worded = wordMove(chosen, situation, passages, '2026-11-26');
    answered.push({ ...asked, move: worded.move, reply: worded.sentences.join(' ') });
  }
  return answered;
}

/** Counts `inform` against what was asked. */
export function measureFacts(answered: readonly Answered[]): FactFigures {
  const informed = answered.filter(({ move }) => move === 'inform');
  const right = informed.filter(({ asks }) => asks).length;
  const asking = answered.filter(({ asks }) => asks).length;
  return { messages: answered.length, precision: informed.length === 0 ? 1 : right / informed.length, recall: asking === 0 ? 1 : right / asking };
}

/** npm run eval -- dialogue facts [--show]: a line a half; with --show what went wrong in the first half. */
export async function runFactQuestionsEval(argv: readonly string[]): Promise<void> {
  const koers = await openKoers();
  try {
    await ingest({ db: koers.database }, koers.organisationId, await loadKnowledgeFiles('knowledge'));
    const answered = await answerFactQuestions(koers, readFactQuestions());
    for (const [name, rest] of [
      ['seen', 0],
      ['unseen', 1],
    ] as const) {
      const half = answered.filter((_, place) => place % 2 === rest);
      const { messages, precision, recall } = measureFacts(half);
      console.log(`${name}: ${messages} messages, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
      if (!argv.includes('--show') || rest === 1) continue;
      for (const { id, text, move, asks, reply } of half)
        if (asks !== (move === 'inform') || argv.includes('--all')) console.log(`${id} ${asks ? 'asks' : 'tells'} -> ${move}: ${text}\n    ${reply}`);
    }
  } finally {
    await koers.close();
  }
}

function situationOf(koers: EvalKoers, { text, language, before }: { text: string; language: Language; before?: string | undefined }): Situation {
  return {
    stage: 'deepening',
    language,
    text,
    past: before
      ? [
          { from: 'client', text: 'Ik werk in een magazijn.' },
          { from: 'koers', text: before, move: 'open-question' },
        ]
      : [],
    findings: koers.deps.screen(text).signals.map(({ foundBy, ...finding }) => ({ ...finding, foundBy: foundBy[0] ?? 'rule' })),
    counsellorName: 'Els',
    clientName: 'Bram',
    hoursLeft: 2.25,
    careerQuestion: null,
    insights: [],
    actions: [],
  };
}
