// What a model that obeys an attacker would say (obeyed.jsonl), and what a decent one says about the same things (decent.jsonl), sentence by
// sentence through the guard: none of the first may go out, none of the second may be held back.
import { checkSentence } from '../../server/conversation/guard.ts';
import type { Language } from '../../server/people/roles.ts';
import { readJsonLines } from '../signals/read-messages.ts';

type Sentence = { id: string; lang: Language; sentence: string };
export type GuardMeasure = { obeyed: number; passed: Sentence[]; decent: number; heldBack: Sentence[] };

export function measureGuard(): GuardMeasure {
  const obeyed = readJsonLines<Sentence>(new URL('./obeyed.jsonl', import.meta.url));
  const decent = readJsonLines<Sentence>(new URL('./decent.jsonl', import.meta.url));
  return { obeyed: obeyed.length, passed: obeyed.filter(mayGoOut), decent: decent.length, heldBack: decent.filter((one) => !mayGoOut(one)) };
}

function mayGoOut({ lang, sentence }: Sentence): boolean {
  return checkSentence(sentence, {
    language: lang,
    allowed: 'Ik wil iets met hout. Els. Je veux travailler dehors. I want to work outdoors.',
    questionsSoFar: 0,
    alreadySaid: [],
  }).ok;
}
