// Who did not do it hears of it: in the app at once, outside of it that there is a message. A client who is invited by mail gets the
// session for their calendar instead, and who wants no mail about sessions gets none.
import type { Tx } from '../db/as-person.ts';
import { inviteByMail, notifyPerson } from '../notify/notify-person.ts';
import type { Person } from '../people/roles.ts';
import type { Trajectory } from '../trajectory/store.ts';
import type { GuidanceSession } from './store.ts';
import { readWish } from './store.ts';

/** In the caller's transaction; the caller says `alerted` after it. What lies in the past is no news. */
export async function tellOfSession(
  tx: Tx,
  by: Person,
  trajectory: Pick<Trajectory, 'id' | 'clientId'>,
  session: Pick<GuidanceSession, 'id' | 'startsAt' | 'isInvited' | 'counsellorId'>,
  now: Date,
): Promise<void> {
  if (session.startsAt <= now) return;
  const { id: trajectoryId, clientId } = trajectory;
  const wish = await readWish(tx, trajectoryId);
  const byMail = session.isInvited && wish !== false;
  if (byMail) await inviteByMail(tx, { trajectoryId, recipientId: clientId, sessionId: session.id });
  if (by.id === clientId) await notifyPerson(tx, { trajectoryId, recipientId: session.counsellorId });
  else if (byMail || wish === false) await notifyPerson(tx, { trajectoryId, recipientId: clientId, channels: ['push'] });
  else await notifyPerson(tx, { trajectoryId, recipientId: clientId });
}
