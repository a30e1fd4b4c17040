// The client's answers in the sentences of an exercise: `{step}` slots of a question, of what is given back, and of what comes out of it.
// Between quotation marks the client's words stand as they were; elsewhere they are turned to "je" where that is certain, and quoted
// where it is not. A sentence with an empty slot is not said. Pure.
import type { ExerciseFields, ExerciseYield } from '../knowledge/exercise-shape.ts';
import { toEverydayDutch } from './everyday-dutch.ts';
import { type ExerciseDefinition, readGiven, type RunState, type StepAnswer } from './exercise.ts';
import { toSecondPerson } from './second-person.ts';
import { splitSentences } from './sentences.ts';

/** How much of a client's words goes in one slot, in words. */
const inQuestion = 12;
const inSummary = 24;

const slot = /(["“«„]\s?)?\{([a-z0-9-]+)\}(\s?["”»])?/gu;

export type ExerciseOutcome = {
  /** What is given back, line by line, to "je". */
  lines: string[];
  /** In the client's own words. */
  yields: { kind: ExerciseYield['kind']; competency: ExerciseYield['competency']; text: string; messageIds: string[] }[];
};

/** "a, b en c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
}

/** The words of an answer, without the stop at their end and without marks that would end a quotation. */
function wordsOf(definition: ExerciseFields, answer: StepAnswer, answers: readonly StepAnswer[]): string | null {
  const read = readGiven(definition, answer, answers);
  if (!read) return null;
  const items = read.items.map((item) =>
    item
      .replace(/["“”«»„[\]{}]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/[\s.,;:!…]+$/u, '')
      .trim(),
  );
  return listed(items.filter(Boolean)) || null;
}

/** The beginning of a text that still says something by itself, at most so many words. */
export function firstWords(text: string, most: number): string {
  if (text.split(/\s+/).length <= most) return text;
  const sentence = splitSentences(text)[0]?.replace(/[\s.!?…]+$/u, '') ?? text;
  if (sentence.split(/\s+/).length <= most) return sentence;
  const clauses = sentence.split(/(?<=[,;:])\s+/u);
  let part = '';
  for (const clause of clauses) {
    const longer = part === '' ? clause : `${part} ${clause}`;
    if (longer.split(/\s+/).length > most) break;
    part = longer;
  }
  const cut = part.replace(/[,;:]$/u, '');
  return cut === '' ? `${sentence.split(/\s+/).slice(0, most).join(' ')} …` : cut;
}

const ofOneself = /(?<!\p{L})(?:ik|mij|me|mijn|mijne|mezelf|mijzelf|ikke|'k|kik|ons|onze|wij|we)(?!\p{L})/iu;
/** Clauses that name nothing of the client's, and open with a capital only because a message did. */
const lower = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) || /^\p{Lu} /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** To "je" where it is certain; between quotation marks where it speaks of "ik" and cannot be turned. */
function turned(said: string): string {
  if (!ofOneself.test(toEverydayDutch(said)) && !ofOneself.test(said)) return lower(said);
  const mirrored = said.endsWith('…') ? null : toSecondPerson(toEverydayDutch(said));
  return mirrored ? mirrored.text : `"${lower(said)}"`;
}

const bareNo = /^(?:(?:goh|euh|ja|eigenlijk|nee+|neen)[\s,.]+)*(?:nee+|neen|nee hoor|niets|niks|geen)[\s.!]*$/iu;

type Filled = { text: string; answers: StepAnswer[] };

function fill(definition: ExerciseFields, answers: readonly StepAnswer[], template: string, most: number, isOwnVoice: boolean): Filled | null {
  const used: StepAnswer[] = [];
  let isEmpty = false;
  const text = template.replace(slot, (_, open: string | undefined, id: string, close: string | undefined) => {
    const answer = answers.find((one) => one.step === id);
    const said = answer ? wordsOf(definition, answer, answers) : null;
    // A number that was never given is none: "op tien" would stand behind other words.
    const isNumber = definition.steps.find((step) => step.id === id)?.answer === 'number';
    if (!answer || said === null || (isNumber && !/^\s*\d/u.test(said))) {
      isEmpty = true;
      return '';
    }
    used.push(answer);
    const short = firstWords(said, most);
    if (open && close) return `${open}${short}${close}`;
    return `${open ?? ''}${isOwnVoice ? short : turned(short)}${close ?? ''}`;
  });
  if (isEmpty) return null;
  return { text: text.replace(/\s+/g, ' ').trim(), answers: used };
}

const capital = (text: string): string => text.replace(/^(["“«']?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
const stopped = (text: string): string => (/[.!?…]["”»]?$/u.test(text) ? text : `${text}.`);

/**
 * A text of a step with the client's words in it, sentence by sentence; the last one is its question.
 * @param simply the shorter words, for who asks for simpler language
 */
export function stepSentences(definition: ExerciseFields, answers: readonly StepAnswer[], stepId: string, which: 'ask' | 'simply' | 'help'): string[] {
  const step = definition.steps.find(({ id }) => id === stepId);
  if (!step) return [];
  const texts =
    which === 'help'
      ? [step.help, step.askSimply, step.ask]
      : which === 'simply'
        ? [step.askSimply, step.ask, step.help]
        : [step.ask, step.askSimply, step.help];
  for (const text of texts) {
    const filled = text === undefined ? null : fill(definition, answers, text, inQuestion, false);
    if (filled) return splitSentences(capital(filled.text));
  }
  // Every wording leans on an answer that was skipped.
  return splitSentences(capital(step.ask.replace(slot, 'dat').replace(/\s+/g, ' ')));
}

/** What comes out of a run: what is given back, and what each yield says. Lines and yields with an empty slot are left out. */
export function outcomeOf(definition: ExerciseDefinition, state: RunState): ExerciseOutcome {
  // A line of two sentences keeps the one whose words are there.
  const filled = definition.summary.map((line) =>
    splitSentences(line).flatMap((sentence) => {
      const said = fill(definition, state.answers, sentence, inSummary, false);
      return said ? [{ text: stopped(capital(said.text)), isOwn: said.answers.length > 0 }] : [];
    }),
  );
  const lines = filled.filter((sentences) => sentences.length > 0).map((sentences) => sentences.map(({ text }) => text).join(' '));
  const yields = definition.yields.flatMap(({ kind, competency, text }) => {
    const filled = fill(definition, state.answers, text, inSummary * 2, true);
    const hasSlot = /\{[a-z0-9-]+\}/u.test(text);
    // "Nee" to what stands in the way is that nothing does.
    if (!filled || !hasSlot || filled.answers.some((answer) => bareNo.test(answer.text))) return [];
    const messageIds = [...new Set(filled.answers.flatMap(({ messageId }) => (messageId ? [messageId] : [])))];
    return [{ kind, competency, text: capital(filled.text.replace(/[\s.,;:]+$/u, '')), messageIds }];
  });
  // A line without any of the client's words says nothing of them.
  return { lines: filled.flat().some(({ isOwn }) => isOwn) ? lines : [], yields };
}
