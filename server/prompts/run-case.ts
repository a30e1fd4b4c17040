// Puts one version of a prompt through one fixed case, by the very function that a conversation uses. With a model the answer is kept and
// looked at; without one, the filled-in words are what there is to compare, and that is said.
import { z } from 'zod';
import { checkFacts } from '../conversation/check-facts.ts';
import { makeSentenceGate } from '../conversation/sentence-gate.ts';
import type { ChosenMove, Passage, Situation } from '../conversation/move.ts';
import { moveNames } from '../conversation/move.ts';
import type { JudgeSentence } from '../conversation/limits/learned/learned-guard.ts';
import { instructionsOf, streamReply } from '../conversation/reply.ts';
import { isMendable, type MendableRule, rewriteSentence } from '../conversation/rewrite-sentence.ts';
import { splitSentences } from '../conversation/sentences.ts';
import { summariseConversation } from '../conversation/summarise-conversation.ts';
import type { Chat } from '../model/chat.ts';
import { makeVeil } from '../model/placeholders.ts';
import type { Prompts } from '../model/prompt.ts';
import { wordStep } from '../model/step.ts';
import { languages } from '../people/roles.ts';
import { checkSmartWithModel } from '../plan/smart-with-model.ts';
import { planTypes, sectionNames } from '../plan/section.ts';
import { sayPlainlyWithModel } from '../plan/say-plainly-with-model.ts';
import { draftWithModel } from '../plan/write-with-model.ts';
import { proposeWithModel } from '../sessions/propose-with-model.ts';
import { screenWithModel } from '../signals/screen.ts';
import { caseFileOf, type PromptCase } from './cases.ts';

/** What a step is run with: its words, and a chat that keeps what it is asked. */
export type Play = { chat: Chat; prompts: Prompts; judge: JudgeSentence };
/** What code can say of an answer: rules that held sentences back, and expectations of the case that it misses. */
/** `said`: an answer in text as a reader gets it, with names put back. */
export type Looked = { guard: string[]; missed: string[]; said?: string };

const nothing: Looked = { guard: [], missed: [] };
const people = { counsellor: 'Els Maes', client: 'Noor Claes' };
const names = [people.counsellor, people.client];
const passageShape = z.object({ title: z.string(), heading: z.string(), text: z.string() });
const asPassage = ({ title, heading, text }: z.infer<typeof passageShape>, at: number): Passage => ({
  id: `case-${at}`,
  documentId: `case-${at}`,
  title,
  heading,
  text,
  url: null,
  checkedAt: '2026-11-01',
  validTo: null,
});

const replyCase = z.object({
  move: z.enum(moveNames),
  reason: z.string(),
  text: z.string(),
  language: z.enum(languages).default('nl'),
  past: z.array(z.object({ from: z.enum(['client', 'koers']), text: z.string() })).default([]),
  insights: z.array(z.string()).default([]),
  passages: z.array(passageShape).default([]),
  simpler: z.boolean().default(false),
});

async function playReply({ chat, prompts, judge }: Play, given: unknown): Promise<Looked> {
  const { move, reason, text, language, past, insights, passages: told, simpler } = replyCase.parse(given);
  const passages = told.map(asPassage);
  const situation: Situation = {
    stage: 'deepening',
    language,
    text,
    past,
    findings: [],
    counsellorName: people.counsellor,
    clientName: people.client,
    hoursLeft: 3,
    careerQuestion: null,
    insights,
    actions: [],
    guidance: { focus: null, exercises: null, leaveAlone: [], isQuiet: false, quietUntil: null, simpler },
  };
  const chosen: ChosenMove = { move, reason, query: passages.length > 0 ? text : null };
  let reply = '';
  for await (const piece of streamReply(chat, prompts, { chosen, situation, passages })) reply += piece;
  const gate = makeSentenceGate(situation, passages, { informs: move === 'inform', query: chosen.query, secret: instructionsOf(prompts, move), judge });
  for (const sentence of splitSentences(reply)) gate.passHeld(gate.hold(sentence), null, (same) => same);
  return { guard: [...gate.guarded], missed: [], said: reply };
}

const rewriteCase = z.object({
  rule: z.string().refine(isMendable),
  move: z.enum(moveNames),
  message: z.string(),
  sentence: z.string(),
  isSimpler: z.boolean().default(false),
});

async function playRewrite({ chat, prompts, judge }: Play, given: unknown): Promise<Looked> {
  const { rule, ...one } = rewriteCase.parse(given);
  const again = await rewriteSentence(chat, prompts, { ...one, rule: rule as MendableRule, language: 'nl' }, makeVeil({ names }));
  const situation = { ...emptySituation, text: one.message, guidance: { ...emptySituation.guidance, simpler: one.isSimpler } };
  const gate = makeSentenceGate(situation, [], { judge });
  gate.passHeld(gate.hold(again), null, (same) => same);
  const missed = [
    ...(splitSentences(again).length === 1 ? [] : ['one-sentence']),
    ...(again.includes('?') === one.sentence.includes('?') ? [] : ['same-kind']),
  ];
  return { guard: [...gate.guarded], missed };
}

const emptySituation = {
  stage: 'deepening',
  language: 'nl',
  text: '',
  past: [],
  findings: [],
  counsellorName: people.counsellor,
  clientName: people.client,
  hoursLeft: null,
  careerQuestion: null,
  insights: [],
  actions: [],
  guidance: { focus: null, exercises: null, leaveAlone: [], isQuiet: false, quietUntil: null, simpler: false },
} satisfies Situation;

const draftCase = z.object({
  section: z.enum(sectionNames),
  type: z.enum(planTypes),
  evidence: z.array(z.object({ kind: z.enum(['message', 'document', 'insight', 'exercise', 'session-note', 'upload']), text: z.string() })),
});
const smartCase = z.object({ goal: z.object({ text: z.string() }), holds: z.string() });
const screenCase = z.object({ message: z.string(), expects: z.array(z.string()) });
const summaryCase = z.object({ turns: z.array(z.string()) });
const factsCase = z.object({ passages: z.array(passageShape), sentences: z.array(z.string()), expects: z.array(z.string()) });
const plainCase = z.object({ sentences: z.array(z.string()) });
const recordCase = z.object({ lines: z.string() });
/** A prompt without a way of its own here: what goes between its braces, as it stands. */
const filledCase = z.object({ values: z.record(z.string(), z.string()), expects: z.number().optional() });
/** Off by more than this, a level is another judgement and no matter of taste. */
const levelsApart = 1;

const ways: Readonly<Record<string, (play: Play, given: unknown) => Promise<Looked>>> = {
  reply: playReply,
  'rewrite-sentence': playRewrite,
  async 'draft-section'({ chat, prompts }, given) {
    const { evidence, ...one } = draftCase.parse(given);
    const all = evidence.map((item, at) => ({ ...item, id: `case-${at}` }));
    const sentences = await draftWithModel(chat, prompts, { ...one, evidence: all, language: 'nl', names });
    return { guard: [], missed: sentences.some(({ text }) => /\b(?:de klant|hij|zij|je)\b/iu.test(text)) ? ['first-person'] : [] };
  },
  async 'check-smart'({ chat, prompts }, given) {
    const { goal, holds } = smartCase.parse(given);
    const { smart } = await checkSmartWithModel({ chat, prompts }, goal, new Date('2026-11-27T09:00:00Z'), { names });
    return { guard: [], missed: smart.filter(({ letter, ok }) => ok !== holds.includes(letter)).map(({ letter }) => letter) };
  },
  async 'screen-signals'({ chat, prompts }, given) {
    const { message, expects } = screenCase.parse(given);
    const found = (await screenWithModel(chat, prompts, message, [], undefined, { names })).map(({ kind }) => kind as string);
    return {
      guard: [],
      missed: [...expects.filter((kind) => !found.includes(kind)), ...found.filter((kind) => !expects.includes(kind)).map((kind) => `+${kind}`)],
    };
  },
  async 'summarise-conversation'({ chat, prompts }, given) {
    const lines = summaryCase.parse(given).turns.map((text, at) => ({ text, messageId: `case-${at}`, seq: at + 1, weight: 1 }));
    await summariseConversation(chat, prompts, { known: [], lines, names });
    return nothing;
  },
  async 'check-facts'({ chat, prompts }, given) {
    const { passages, sentences, expects } = factsCase.parse(given);
    const verdicts = await checkFacts(chat, prompts, { sentences, passages: passages.map(asPassage), language: 'nl', names });
    return { guard: [], missed: expects.flatMap((verdict, at) => (verdicts[at] === verdict ? [] : [`${at + 1}: ${verdict}`])) };
  },
  async 'plain-plan'({ chat, prompts }, given) {
    await sayPlainlyWithModel(chat, prompts, plainCase.parse(given).sentences, names);
    return nothing;
  },
  async 'propose-record'({ chat, prompts }, given) {
    await proposeWithModel(chat, prompts, { lines: recordCase.parse(given).lines, on: '2026-11-27', clientName: people.client, names });
    return nothing;
  },
};

/** Runs a case. @throws ModelFailure where the model failed or its answer does not hold */
export function runCase(play: Play, promptId: string, one: PromptCase): Promise<Looked> {
  const way = ways[caseFileOf(promptId)] ?? playFilled(promptId);
  return way(play, one.given);
}

const playFilled =
  (promptId: string) =>
  async ({ chat, prompts }: Play, given: unknown) => {
    const { values, expects } = filledCase.parse(given);
    const { system, user } = wordStep(prompts, promptId, values);
    const answer = await chat.askJson({
      step: promptId,
      system,
      messages: [{ role: 'user', content: user }],
      schema: z.record(z.string(), z.unknown()),
      totalMs: 30_000,
      maxTokens: 1500,
    });
    const isNear = expects === undefined || Math.abs(Number(answer.level) - expects) <= levelsApart;
    return { guard: [], missed: isNear ? [] : [`level ${expects}`] };
  };
