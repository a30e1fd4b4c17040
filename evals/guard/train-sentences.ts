// The sentences that the learned guard is trained on: train/*.jsonl, a file a writer's tone, each bad sentence beside fine ones that look like
// it; and the half of the pairs that the rules were tuned on. The later halves and held-out.jsonl are never read here.
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type LearnedKind, learnedKinds } from '../../server/conversation/limits/learned/learned-guard.ts';
import { languages } from '../../server/people/roles.ts';
import { readJsonLines } from '../signals/read-messages.ts';
import { readPairs } from './pairs.ts';

const line = z.strictObject({ writer: z.string(), lang: z.enum(languages), kind: z.enum(learnedKinds), text: z.string().min(2), isBad: z.boolean() });
export type TrainSentence = z.infer<typeof line>;

export function readTrainSentences(): TrainSentence[] {
  const folder = fileURLToPath(new URL('./train/', import.meta.url));
  const files = globSync('*.jsonl', { cwd: folder }).sort();
  return [...files.flatMap((file) => readJsonLines<unknown>(`${folder}${file}`).map((one) => line.parse(one))), ...tunedPairs()];
}

export function readHeldOut(): TrainSentence[] {
  return readJsonLines<unknown>(new URL('./held-out.jsonl', import.meta.url)).map((one) => line.parse(one));
}

export const isLearnedKind = (rule: string): rule is LearnedKind => (learnedKinds as readonly string[]).includes(rule);

function tunedPairs(): TrainSentence[] {
  return readPairs().flatMap(({ half, rule, language: lang, bad, good }) =>
    half === 'tuned' && isLearnedKind(rule)
      ? [
          { writer: 'pairs', lang, kind: rule, text: bad, isBad: true },
          { writer: 'pairs', lang, kind: rule, text: good, isBad: false },
        ]
      : [],
  );
}
