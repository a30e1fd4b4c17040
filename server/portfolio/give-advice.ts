// The counsellor advises to go on to a test centre or not, with reasons; the client reads it and says what they think of it. Nothing follows
// from it by itself: who goes to a test centre is the client's to decide, and there only the centre assesses.
import { Refusal } from '../errors.ts';
import { notifyPerson } from '../notify/notify-person.ts';
import type { Person } from '../people/roles.ts';
import { joinNew } from '../signals/written/written-in.ts';
import { record } from '../trail/record.ts';
import { insertAdvice, listAdvice, type StoredAdvice, writeClientView } from './advice-store.ts';
import { type ChangedPortfolio, changePortfolio } from './change-portfolio.ts';
import type { PortfolioDeps } from './portfolio-deps.ts';
import { resolveStandard } from './resolve-standard.ts';

/** A new advice; what was said before stays readable. @throws Refusal, see changePortfolio; not-found (no such standard) */
export async function giveAdvice(
  deps: PortfolioDeps,
  counsellor: Person,
  trajectoryId: string,
  given: Pick<StoredAdvice, 'standardId' | 'advice' | 'reasons'>,
): Promise<ChangedPortfolio> {
  const standard = given.standardId === null ? null : await resolveStandard(deps, counsellor, given.standardId);
  const changed = await changePortfolio(deps, counsellor, trajectoryId, 'portfolio:advise', async (tx, trajectory) => {
    if (given.standardId !== null && !standard) throw new Refusal('not-found');
    const id = await insertAdvice(tx, trajectoryId, given);
    const { standardId, advice } = given;
    await record(tx, counsellor, {
      action: 'portfolio:advise',
      objectType: 'trajectory',
      objectId: trajectoryId,
      trajectoryId,
      detail: { adviceId: id, standardId, advice },
    });
    await notifyPerson(tx, { trajectoryId, recipientId: trajectory.clientId });
    return undefined;
  });
  deps.alerted(counsellor.organisationId);
  return changed;
}

/** What the client thinks of it; empty takes it back. @throws Refusal, see changePortfolio */
export async function answerAdvice(
  deps: PortfolioDeps,
  client: Person,
  trajectoryId: string,
  { id, view }: { id: string; view: string },
): Promise<ChangedPortfolio> {
  const changed = await changePortfolio(deps, client, trajectoryId, 'portfolio:answer', async (tx, trajectory) => {
    const before = (await listAdvice(tx, trajectoryId)).find((one) => one.id === id);
    if (!before || !(await writeClientView(tx, trajectoryId, id, view === '' ? null : view))) throw new Refusal('not-found');
    await record(tx, client, { action: 'portfolio:answer', objectType: 'trajectory', objectId: trajectoryId, trajectoryId, detail: { adviceId: id } });
    await notifyPerson(tx, { trajectoryId, recipientId: trajectory.counsellorId });
    return { id, text: joinNew([view], [before.clientView]) };
  });
  deps.alerted(client.organisationId);
  return changed;
}
