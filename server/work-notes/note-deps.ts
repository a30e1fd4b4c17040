// What work notes need of the world: a database, and nothing that tells anybody.
import type { Database } from '../db/as-person.ts';

export type NoteDeps = { db: Database };
