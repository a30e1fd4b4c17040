// The counsellor notes it at intake, the client corrects it whenever they want: whom we may call is theirs to say. What a client writes
// there in sentences is screened, as all they write.
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { type Care, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import type { TextDeps } from '../signals/written/text-deps.ts';
import { joinNew } from '../signals/written/written-in.ts';
import { record } from '../trail/record.ts';
import type { ContactCard } from './contact-card.ts';
import { readCard, writeCard } from './contact-card-store.ts';
import { readTrajectory } from './store.ts';

/** @param seen the version on the writer's screen; 0 where nothing was noted. @throws Refusal not-found, not-allowed, stale-version */
export async function writeContactCard(deps: TextDeps, person: Person, trajectoryId: string, card: ContactCard, seen: number): Promise<Care | null> {
  const raised = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'contact:write');
    const before = await readCard(tx, trajectoryId);
    if (!(await writeCard(tx, trajectoryId, card, seen))) throw new Refusal('stale-version', { version: seen });
    await record(tx, person, { action: 'contact:write', objectType: 'trajectory', objectId: trajectoryId, trajectoryId });
    const fresh = person.role === 'client' ? joinNew(sentencesOf(card), sentencesOf(before.card)) : null;
    return fresh === null ? null : raiseFromText(deps, tx, trajectory, { writtenIn: 'contact-card', writtenId: trajectoryId, text: fresh });
  });
  deps.live.changed(person.organisationId, 'trajectories', trajectoryId);
  return tellOfText(deps, person, raised);
}

/** Names and numbers say nothing of how somebody is. */
const sentencesOf = ({ safeMoments, whereabouts, crisisAgreement }: ContactCard) => [safeMoments, whereabouts, crisisAgreement];
