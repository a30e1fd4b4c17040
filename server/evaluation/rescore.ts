// A supervisor's own score beside the machine's. It never changes what the machine said: the two are compared.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Live } from '../live/live.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import type { Criterion } from './rubric.ts';
import { type Rescore, readEvaluation, writeRescore } from './store.ts';

export type GivenScore = { criterion: Criterion; score: number; note: string };

/** Keeps this person's score for one criterion; their later score replaces their earlier one. @throws Refusal not-allowed, not-found */
export async function rescore(deps: { db: Database; live: Live }, person: Person, evaluationId: string, given: GivenScore): Promise<Rescore> {
  permit(person, 'evaluation:rescore');
  const { at, trajectoryId } = await deps.db.asPerson(person, async (tx) => {
    const evaluation = await readEvaluation(tx, evaluationId);
    if (!evaluation) throw new Refusal('not-found');
    const at = await writeRescore(tx, { evaluationId, conversationId: evaluation.conversationId }, given);
    const machine = evaluation.judgement.scores.find((score) => score.criterion === given.criterion)?.score ?? null;
    await record(tx, person, {
      action: 'evaluation:rescore',
      objectType: 'evaluation',
      objectId: evaluationId,
      trajectoryId: evaluation.trajectoryId,
      reason: evaluation.reasons.join(', '),
      detail: { criterion: given.criterion, score: given.score, machine },
    });
    return { at, trajectoryId: evaluation.trajectoryId };
  });
  deps.live.changed(person.organisationId, 'evaluations', trajectoryId);
  return { ...given, byName: person.name, at };
}
