// Whole answers through the real turn: a Koers with the knowledge and near misses beside it, a played model that gives the hand-written
// answer to each question, and what became of every sentence of it.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Passage } from '../../server/conversation/move.ts';
import { sameSentenceKey } from '../../server/conversation/guard.ts';
import { splitSentences } from '../../server/conversation/sentences.ts';
import { ingest } from '../../server/knowledge/ingest.ts';
import { loadKnowledgeFiles } from '../../server/knowledge/load-files.ts';
import { makeChat } from '../../server/model/chat.ts';
import type { ReadPrompt } from '../../tests/support/fake-koers.ts';
import { startFakeModel } from '../../tests/support/fake-model-server.ts';
import { playScript } from '../dialogue/play-script.ts';
import { type EvalKoers, openKoers } from '../open-koers.ts';

/** What is wrong with a sentence; `supported` and `talk` (states nothing) are right. */
export const sentenceKinds = [
  'supported',
  'talk',
  'figure', // another number or unit
  'year', // another year
  'name', // another organisation, place or person
  'region', // what holds in another region or country, as if it held here
  'past', // what no longer holds, as if it did
  'condition', // a condition left out
  'negation', // said of what is denied, or the other way round
  'stronger', // "always", "everybody", "free" where the source is milder
  'other', // what the source says of something else
  'wrong-citation', // right, and not in the passage it cites
  'uncited', // plausible, no source
  'general', // known from elsewhere, no source
  'invented', // a number, an amount or an address that stands nowhere
  'promise', // what somebody will do
] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

const answer = z.object({
  id: z.string(),
  part: z.enum(['tuning', 'unseen']),
  language: z.enum(['nl', 'fr', 'en']),
  question: z.string(),
  /** Marks in the sentences, and the words (all of them, parted by |) of the title and heading of the passage that each stands for. */
  sources: z.record(z.string(), z.string()),
  says: z.array(z.object({ kind: z.enum(sentenceKinds), text: z.string() })),
});
export type Answer = z.infer<typeof answer>;

/** A sentence with its number, and the heading of the passage that has it. */
type Given = { text: string; kind: SentenceKind; head: string };

export type Told = { kind: SentenceKind; text: string; left: boolean };
export type PlayedAnswer = { id: string; language: Answer['language']; move: string | undefined; reply: string; told: Told[]; missing: string[] };

/** How the played model checks facts: by the labels, saying yes to all, or with rubbish. */
export type Checker = 'honest' | 'gullible' | 'rubbish';

/** Reads the answers of a file. @throws ZodError where a line does not fit */
export function readAnswers(file: string): Answer[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => answer.parse(JSON.parse(line)));
}

/** A Koers that knows the knowledge folder and the near misses beside it. */
export async function openWithNearMisses(): Promise<EvalKoers> {
  const koers = await openKoers();
  const [real, near] = await Promise.all([loadKnowledgeFiles('knowledge'), loadKnowledgeFiles('evals/grounding/near-misses')]);
  const broken = [...real.broken, ...near.broken];
  if (broken.length > 0) throw new Error(`cannot be read: ${broken.map(({ path, wrong }) => `${path} (${wrong})`).join(', ')}`);
  await ingest({ db: koers.database }, koers.organisationId, { files: [...real.files, ...near.files], broken: [], asked: real.asked });
  return koers;
}

/** Each question as a conversation of its own, answered by a model that says what is written for it. */
export async function playAnswers(
  koers: EvalKoers,
  answers: readonly Answer[],
  { checker, foundOnly }: { checker: Checker | null; foundOnly: boolean },
): Promise<PlayedAnswer[]> {
  const named = await readPassages(koers);
  let current: Answer | undefined;
  let given: Given[] = [];
  let missing: string[] = [];
  const fake = await startFakeModel({
    say: (prompt) => {
      if (!current) return null;
      if (prompt.step === 'facts') return checkFacts(prompt, given, checker ?? 'rubbish');
      if (prompt.step !== 'reply') return null;
      ({ given, missing } = cite(current, prompt.sourceHeads));
      return given.map(({ text }) => text).join(' ');
    },
  });
  // What was looked up, with the passages that the answer names in the last places: the worst that retrieval could hand over.
  const retrieve: typeof koers.deps.retrieve = async (person, question) => {
    const found = await koers.deps.retrieve(person, question);
    if (foundOnly || !current) return found;
    const headOf = ({ title, heading }: Passage) => `${title}, ${heading}`;
    const missing = Object.values(current.sources).flatMap((words) => {
      const passage = named.find((one) => fits(headOf(one), words));
      return passage && !found.some((one) => fits(headOf(one), words)) ? [{ ...passage, score: 0, holds: 'now' as const }] : [];
    });
    const isNamed = (one: Passage) => Object.values(current?.sources ?? {}).some((words) => fits(headOf(one), words));
    const rest = found.filter((one) => !isNamed(one)).slice(0, Math.max(0, question.limit - missing.length - found.filter(isNamed).length));
    return [...found.filter((one) => isNamed(one) || rest.includes(one)), ...missing];
  };
  const deps = { ...koers.deps, retrieve, checksFacts: checker !== null, chat: makeChat({ baseUrl: fake.baseUrl, model: 'fake' }) };
  const played: PlayedAnswer[] = [];
  try {
    for (const one of answers) {
      [current, given, missing] = [one, [], []];
      const [turn] = await playScript({ ...koers, deps }, { turns: [one.question], client: { language: one.language } });
      const reply = turn?.reply.text ?? '';
      // In order: a sentence that is right and the same one with another marker are told apart by where they stand.
      const left = splitSentences(reply).map(sameSentenceKey);
      let from = 0;
      const told = given.map(({ kind, text }) => {
        const place = left.indexOf(sameSentenceKey(text), from);
        if (place !== -1) from = place + 1;
        return { kind, text, left: place !== -1 };
      });
      played.push({ id: one.id, language: one.language, move: turn?.reply.move, reply, told, missing });
    }
  } finally {
    await fake.close();
  }
  return played;
}

const fits = (head: string, words: string): boolean => words.split('|').every((part) => head.includes(part));

/** Every passage that a client may see. */
async function readPassages(koers: EvalKoers): Promise<Passage[]> {
  return koers.database.asSystem(koers.organisationId, 'eval', (tx) =>
    tx.query<Passage>(
      `select p.id, d.id as "documentId", d.title, p.heading, p.text, d.url, d.checked_at::text as "checkedAt", d.valid_to::text as "validTo", d.verified
       from passage p join document d on d.organisation_id = p.organisation_id and d.id = p.document_id
       where p.organisation_id = koers_organisation() and d.audience <> 'counsellor' order by d.path, p.id`,
    ),
  );
}

/** Sentences with the numbers of their passages in this prompt. What cites a passage that was not found is left out: no model saw it. */
function cite({ sources, says }: Answer, heads: readonly string[]) {
  const places = Object.fromEntries(Object.entries(sources).map(([mark, words]) => [mark, heads.findIndex((head) => fits(head, words)) + 1]));
  const isShown = (text: string) => [...text.matchAll(/\{(\w)\}/g)].every(([, mark]) => (places[mark as string] ?? 0) > 0);
  return {
    given: says
      .filter(({ text }) => isShown(text))
      .map(({ kind, text }) => ({
        kind,
        text: text.replace(/\{(\w)\}/g, (_, mark: string) => `[${places[mark]}]`),
        head: (heads[(places[/\{(\w)\}/.exec(text)?.[1] ?? ''] ?? 0) - 1] ?? '').replace(/^\[\d+\] | \(nagekeken .*$/g, ''),
      })),
    missing: says.filter(({ text }) => !isShown(text)).map(({ kind }) => kind),
  };
}

/** The played model's verdicts; its quote is the sentence of the source, or two that follow each other, with most of the words. */
function checkFacts({ sentences, sources, sourceHeads }: ReadPrompt, given: readonly Given[], checker: Checker): string {
  if (checker === 'rubbish') return 'Alles klopt volgens mij {"verdicts": nee';
  const verdicts = sentences.map(({ number, text }) => {
    const known = given.filter((one) => sameSentenceKey(one.text) === sameSentenceKey(text));
    // The same words may be right with one passage and wrong with another.
    const isSupported = known.some(({ kind, head }) => kind === 'talk' || (kind === 'supported' && sourceHeads.some((one) => one.includes(head))));
    const isRight = checker === 'gullible' || isSupported;
    return { sentence: number, verdict: isRight ? 'supported' : 'unsupported', quote: isRight ? nearestSentence(text, sources) : '' };
  });
  return JSON.stringify({ verdicts });
}

function nearestSentence(text: string, sources: readonly string[]): string {
  const words = new Set(sameSentenceKey(text).split(' '));
  const shared = (sentence: string) =>
    new Set(
      sameSentenceKey(sentence)
        .split(' ')
        .filter((word) => words.has(word)),
    ).size;
  const singles = sources.flatMap(splitSentences);
  // Two sentences where the second brings something of its own.
  const pairs = singles.slice(1).flatMap((next, place) => {
    const first = singles[place] as string;
    return shared(`${first} ${next}`) >= Math.max(shared(first), shared(next)) + 2 ? [`${first} ${next}`] : [];
  });
  return [...singles, ...pairs].toSorted((a, b) => shared(b) - shared(a))[0] ?? '';
}
