// A small exercise of the tests' own, straight in the library of an organisation: a branch, a choice, a number and a text.
import type { TestKoers } from './koers.ts';

export const smallExercise = {
  purpose: 'Je zoekt uit wat je energie geeft.',
  minutes: 10,
  homework: true,
  fits: ['tuinieren', 'planten'],
  steps: [
    {
      id: 'cijfer',
      ask: 'Hoeveel energie geeft je werk je, van 0 tot 10?',
      help: 'Nul is niets, tien is heel veel.',
      answer: 'number',
      least: 0,
      most: 10,
      ways: [{ when: { atLeast: 7 }, to: 'wat' }],
    },
    { id: 'vreet', ask: 'Wat kost je de meeste energie?', help: 'Denk aan een gewone dinsdag.', answer: 'text' },
    { id: 'wat', ask: 'Wat geeft je energie? Noem er twee.', help: 'Klein mag ook.', answer: 'lines', least: 2 },
    { id: 'meer', ask: 'Hoe kan je daar meer van doen?', help: 'Eén kleine verandering is genoeg.', answer: 'text' },
  ],
  yields: [
    { kind: 'motive', text: 'Energie krijg ik van {wat}', competency: 'motives' },
    { kind: 'barrier', text: '{vreet}', competency: 'motives' },
    { kind: 'commitment', text: '{meer}', competency: 'careerControl' },
  ],
  summary: ['Op tien geef je het: "{cijfer}".', 'Wat je energie kost: "{vreet}".', 'Wat je energie geeft: "{wat}".', 'Wat je wil proberen: "{meer}".'],
};

/** Puts an exercise in the library; its id. */
export async function addExercise(koers: TestKoers, title: string, exercise: object = smallExercise): Promise<string> {
  const [row] = await koers.deps.db.asSystem(koers.deps.demo?.organisationId ?? '', 'an exercise', (tx) =>
    tx.query<{ id: string }>(
      `insert into document (organisation_id, path, folder, title, audience, competency, origin, licence, checked_at, details, body, content_hash, embedder)
       values (koers_organisation(), $1, 'exercises', $2, 'both', 'motives', 'Test', 'eigen', '2026-01-01', $3, 'Tekst.', 'test', 'test') returning id`,
      [`exercises/test-${title.toLowerCase().replace(/\W+/g, '-')}.md`, title, JSON.stringify(exercise)],
    ),
  );
  if (!row) throw new Error('no exercise was added');
  return row.id;
}
