// The exercises of an organisation, as a conversation reads them. What is put aside, or does not hold together, is not there.
import { z } from 'zod';
import type { Tx } from '../db/as-person.ts';
import { exerciseFields, findExerciseFaults } from '../knowledge/exercise-shape.ts';
import type { ExerciseDefinition } from './exercise.ts';
import type { ListedExercise } from './exercise-plan.ts';

const fields = z.object(exerciseFields);
/** The files of before had one word where yields now stand. */
const isExercise = `organisation_id = koers_organisation() and folder = 'exercises' and archived_at is null and jsonb_typeof(details->'yields') = 'array'`;

export type LibraryExercise = ListedExercise & {
  steps: number;
  source: { origin: string; url: string | null; checkedAt: string };
};

/** All of them, without their steps. For a client: those that are for clients (the database sees to it). */
export async function readLibrary(tx: Tx): Promise<LibraryExercise[]> {
  const rows = await tx.query<Omit<LibraryExercise, 'source'> & LibraryExercise['source']>(
    `select id, title, competency, stages, details->>'purpose' as purpose, (details->>'minutes')::float8 as minutes, coalesce((details->>'homework')::boolean, false) as homework,
       coalesce(details->'fits', '[]') as fits, jsonb_array_length(details->'steps') as steps, origin, url, checked_at::text as "checkedAt"
     from document where ${isExercise} and audience <> 'counsellor' order by title`,
  );
  return rows.map(({ origin, url, checkedAt, ...row }) => ({ ...row, source: { origin, url, checkedAt } }));
}

/** One exercise whole; null when it is not there. */
export async function readLibraryExercise(tx: Tx, id: string): Promise<ExerciseDefinition | null> {
  const [row] = await tx.query<{ title: string; details: unknown }>(`select title, details from document where ${isExercise} and id = $1`, [id]);
  const parsed = row && fields.safeParse(row.details);
  if (!row || !parsed?.success || findExerciseFaults(parsed.data).length > 0) return null;
  return { ...parsed.data, title: row.title };
}
