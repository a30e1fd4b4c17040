// The shape of a file under knowledge/: front matter that says whose facts these are, when they were checked and for how long
// they hold. Parsed once, here; a file that does not fit is named and skipped, the rest is kept.
import { z } from 'zod';
import { careerCompetencies, stages } from '../conversation/stage.ts';
import { languages } from '../people/roles.ts';
import { crisisSituations, signalKinds } from '../signals/signal.ts';
import { type ExerciseFields, exerciseFields, findExerciseFaults } from './exercise-shape.ts';

/** ISO. Years before this are slips of the keyboard (0026), and the year 0 is no date to a database. */
export const day = z.iso.date().refine((date) => date >= '1900');
const inLanguages = z.record(z.enum(languages), z.string());

const common = {
  title: z.string().min(1),
  audience: z.enum(['client', 'counsellor', 'both']),
  competency: z.enum(careerCompetencies).optional(),
  stages: z.array(z.enum(stages)).default([]),
  origin: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  licence: z.string().min(1),
  checkedAt: day,
  verified: z.boolean().default(true),
  validFrom: day.optional(),
  validTo: day.optional(),
};
const partner = {
  name: z.string().min(1),
  kinds: z.array(z.enum(signalKinds)).min(1),
  situations: z.array(z.enum(crisisSituations)).default([]),
  number: z.string().optional(),
  hours: inLanguages.optional(),
  languages: z.array(z.string()).default(['nl']),
  cost: z.string().optional(),
  region: z.string().default('Vlaanderen'),
  /** Whom they help, and how long one waits, each in one line. */
  forWhom: z.string().optional(),
  waiting: z.string().optional(),
  helpLine: z.boolean(),
  chatUrl: z.url().optional(),
  chatHours: inLanguages.optional(),
};

export const folders = ['methodology', 'exercises', 'labour-market', 'rules', 'partners'] as const;
export type Folder = (typeof folders)[number];

/** `about`: what an organisation wrote itself, without the facts that the body repeats from these fields. */
export const partnerDetails = z.object({ ...partner, about: z.string().optional() });
export type PartnerDetails = z.infer<typeof partnerDetails>;

const frontMatter = {
  methodology: z.strictObject(common),
  'labour-market': z.strictObject(common),
  rules: z.strictObject({ ...common, url: z.url() }),
  partners: z.strictObject({ ...common, ...partner }),
  exercises: z.strictObject({ ...common, competency: z.enum(careerCompetencies), ...exerciseFields }),
} satisfies Record<Folder, z.ZodType>;

export type KnowledgeFile = {
  path: string;
  folder: Folder;
  title: string;
  audience: 'client' | 'counsellor' | 'both';
  competency: string | null;
  stages: string[];
  origin: string;
  url: string | null;
  licence: string;
  checkedAt: string;
  verified: boolean;
  validFrom: string | null;
  validTo: string | null;
  /** What only some folders have: steps of an exercise, number and hours of a partner. */
  details: Record<string, unknown>;
  body: string;
};

/** Reads one file's front matter and body. `path` is relative to knowledge/. Returns the reason, in words, when it does not fit. */
export function readKnowledgeFile(path: string, metadata: Record<string, unknown>, body: string): KnowledgeFile | { path: string; wrong: string } {
  const folder = folders.find((name) => path.startsWith(`${name}/`));
  if (!folder) return { path, wrong: `it is in none of the folders ${folders.join(', ')}` };
  const parsed = frontMatter[folder].safeParse(metadata);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { path, wrong: `${issue?.path.join('.') || 'front matter'}: ${issue?.message ?? 'does not fit'}` };
  }
  const { title, audience, competency, stages, origin, url, licence, checkedAt, verified, validFrom, validTo, ...details } = parsed.data;
  const fault = folder === 'exercises' ? findExerciseFaults(parsed.data as unknown as ExerciseFields)[0] : undefined;
  if (fault) return { path, wrong: fault };
  if (body.trim() === '') return { path, wrong: 'it has no text' };
  if (validFrom && validTo && validTo < validFrom) return { path, wrong: 'validTo: before validFrom' };
  return {
    path,
    folder,
    title,
    audience,
    stages,
    origin,
    licence,
    checkedAt,
    verified,
    details,
    body,
    competency: competency ?? null,
    url: url ?? null,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
  };
}
