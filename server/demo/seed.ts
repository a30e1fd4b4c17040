// The demo's people and story, written once into an empty demo organisation. What they say is in story.ts.
import type { Database } from '../db/as-person.ts';
import { writeStory } from './story.ts';

/** The demo organisation always has this id, so that seeding twice finds it. */
export const demoOrganisationId = '00000000-0000-4000-8000-00000000de30';

/** Makes the organisation and its story when it is not there yet; true when it was made now. */
export async function seedDemo(db: Database): Promise<boolean> {
  return db.asSystem(demoOrganisationId, 'seed the demo', async (tx) => {
    const made = await tx.query(
      `insert into organisation (id, slug, name) values ($1, 'demo', 'Loopbaanhuis De Kade (demo)') on conflict do nothing returning id`,
      [demoOrganisationId],
    );
    if (made.length === 0) return false;
    await writeStory(tx);
    return true;
  });
}
