// The people of the demo.
import type { Tx } from '../db/as-person.ts';

/** Ids are fixed, so that screenshots and links stay the same. */
export const demoPeople = {
  els: '00000000-0000-4000-8000-0000000000a1',
  karim: '00000000-0000-4000-8000-0000000000a2',
  lieve: '00000000-0000-4000-8000-0000000000b1',
  tom: '00000000-0000-4000-8000-0000000000c1',
  nadia: '00000000-0000-4000-8000-0000000000d1',
  bram: '00000000-0000-4000-8000-0000000000d2',
  rosa: '00000000-0000-4000-8000-0000000000d3',
} as const;

/** Writes the whole story into the demo organisation. */
export async function writeStory(tx: Tx): Promise<void> {
  const people: [string, string, string][] = [
    [demoPeople.els, 'counsellor', 'Els Wouters'],
    [demoPeople.karim, 'counsellor', 'Karim Haddad'],
    [demoPeople.lieve, 'supervisor', 'Lieve Peeters'],
    [demoPeople.tom, 'admin', 'Tom Declercq'],
    [demoPeople.nadia, 'client', 'Nadia'],
    [demoPeople.bram, 'client', 'Bram'],
    [demoPeople.rosa, 'client', 'Rosa'],
  ];
  for (const [index, [id, role, name]] of people.entries()) {
    await tx.query('insert into person (organisation_id, id, role, name, created_at) values (koers_organisation(), $1, $2, $3, now() - make_interval(days => 60) + make_interval(secs => $4))', [id, role, name, index]);
  }
  await tx.query(
    `insert into trajectory (organisation_id, client_id, counsellor_id, stand_in_id, response_hours, stage, career_question, hours_left_minutes, created_at)
     values (koers_organisation(), $1, $2, $3, 'maandag tot donderdag, 9 tot 17 uur', 'deepening', $4, 135, now() - interval '50 days')`,
    [demoPeople.nadia, demoPeople.els, demoPeople.karim, 'Wil ik in de logistiek blijven, of kan ik iets doen met wat ik nieuwe collega’s leer?'],
  );
}
