// An experience as STARR: situation, task, action, result, reflection. And what a finished exercise gives for one. Pure.
import { z } from 'zod';

export const starrFields = ['situation', 'task', 'action', 'result', 'reflection'] as const;
export type StarrField = (typeof starrFields)[number];

const text = z.string().trim().max(4000).default('');
export const longestTitle = 120;
/** As a screen sends it. A story is written bit by bit: only its name is needed. */
export const experienceFields = z.strictObject({
  title: z.string().trim().min(1).max(longestTitle),
  period: z.string().trim().max(60).default(''),
  situation: text,
  task: text,
  action: text,
  result: text,
  reflection: text,
});
export type ExperienceFields = z.infer<typeof experienceFields>;

/** All the words of an experience, for who looks at what a client writes. */
export const wordsOf = ({ title, period, ...starr }: ExperienceFields): string[] => [title, period, ...starrFields.map((field) => starr[field])];

/** Which steps of an exercise tell which part of the story; the exercise is knowledge/exercises/starr-verhaal.md. */
const stepsOf: Record<StarrField, readonly string[]> = {
  situation: ['situatie', 'volgehouden'],
  task: ['taak'],
  action: ['actie', 'eigen-aandeel'],
  result: ['resultaat'],
  reflection: ['reflectie', 'kwaliteit'],
};
/** An exercise that asks for at least these is such a story, whatever it is called. */
const telling = ['taak', 'actie', 'resultaat'];

type Answer = { step: string; text: string; took: string };

/** Whether what was asked makes a story of it. */
export const isStarr = (steps: readonly { id: string }[]): boolean => telling.every((id) => steps.some((step) => step.id === id));

/** The experience that these answers tell, in the client's own words; null where they tell none. */
export function experienceOfAnswers(answers: readonly Answer[]): ExperienceFields | null {
  const said = (step: string) => answers.find((answer) => answer.step === step && (answer.took === 'answered' || answer.took === 'as-is'))?.text.trim() ?? '';
  const part = (field: StarrField) => stepsOf[field].map(said).filter(Boolean).join('\n').slice(0, 4000);
  if (part('action') === '' && part('situation') === '') return null;
  const starr = Object.fromEntries(starrFields.map((field) => [field, part(field)])) as Record<StarrField, string>;
  const first = said('kwaliteit') || starr.situation || starr.action;
  return { title: shortened(first), period: '', ...starr };
}

/** The beginning of a text, up to a whole word. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= 70) return line;
  return `${line.slice(0, 70).replace(/\s+\S*$/, '')} …`;
}
