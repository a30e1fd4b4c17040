// Mails the head of the chain to somebody outside the house, once a day: whoever owns the database cannot take it back, and with
// `npm run trail -- verify --head …` a chain that was made anew, or cut off, is found. The mail holds the head and nothing of anybody.
import type { Database } from '../db/as-person.ts';
import type { SendMail } from '../notify/ways.ts';
import { headMail } from '../words/head-mail.ts';
import { claimHeadMail, markMailed } from './night-store.ts';

/** The address, and how mail goes out. */
export type HeadKeeper = { to: string; mail: SendMail };

/** Then the next day's goes out; the screen says when the last one did. */
const mostTries = 12;

/** Sends what is due. What failed is due again. */
export async function mailHead(db: Pick<Database, 'asSystem'>, organisationId: string, keeper: HeadKeeper): Promise<'nothing-due' | 'sent' | 'failed'> {
  const due = await db.asSystem(organisationId, 'the head of the trail', (tx) => claimHeadMail(tx, mostTries));
  if (!due) return 'nothing-due';
  // One name a day: whoever receives it twice after a crash shows it once.
  const tried = await keeper.mail({ id: `trail-${organisationId}-${due.day}`, to: keeper.to, ...headMail(due), isUrgent: false });
  if (!tried.sent) return 'failed';
  await db.asSystem(organisationId, 'the head of the trail', (tx) => markMailed(tx, due.day));
  return 'sent';
}
