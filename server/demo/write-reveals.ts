// Once a name was asked for: Wim read a conversation of Nadia and wanted to talk about it with her counsellor. She reads so herself.
import type { Tx } from '../db/as-person.ts';
import { demoPeople, trajectoryIdOf } from './cast.ts';
import { officeMomentAt } from './moment.ts';
import { storyId } from './story-id.ts';
import type { DatedEntry } from './story-trail.ts';

const conversationId = storyId('conversation nadia teaching');

/** Writes that he was shown it, with the reason. */
export async function writeReveals(tx: Tx, now: Date): Promise<DatedEntry[]> {
  const at = officeMomentAt(now, [6, '11:05']);
  const reason = 'talk-with-counsellor';
  await tx.query(`insert into name_reveal (organisation_id, conversation_id, person_id, reason, at) values (koers_organisation(), $1, $2, $3, $4)`, [
    conversationId,
    demoPeople.wim,
    reason,
    at,
  ]);
  return [{ at, by: 'wim', action: 'name:reveal', objectType: 'conversation', objectId: conversationId, trajectoryId: trajectoryIdOf('nadia'), reason }];
}
