// Messages that the model could not look at when they came, and what is needed to look at them again.
import type { Tx } from '../db/as-person.ts';
import { unseal } from '../db/sealed.ts';
import type { Person } from '../people/roles.ts';
import type { HoursAround } from '../signals/due.ts';
import type { PastTurn } from './move.ts';

/** Keeps a message for a later look. Runs as its client. */
export async function keepUnscreened(tx: Tx, message: { messageId: string; conversationId: string; trajectoryId: string }): Promise<void> {
  await tx.query(
    `insert into unscreened (organisation_id, message_id, conversation_id, trajectory_id) values (koers_organisation(), $1, $2, $3)
     on conflict do nothing`,
    [message.messageId, message.conversationId, message.trajectoryId],
  );
}

export type Unscreened = {
  messageId: string;
  conversationId: string;
  trajectoryId: string;
  text: string;
  attempts: number;
  client: Omit<Person, 'organisationId'>;
  names: string[];
  hours: HoursAround;
  /** What was said just before it, oldest first. */
  past: Pick<PastTurn, 'from' | 'text'>[];
};

type Row = Omit<Unscreened, 'client' | 'past' | 'hours'> & {
  counsellorTime: HoursAround['counsellor'];
  standInTime: HoursAround['standIn'];
  clientId: string;
  clientName: string;
  language: Person['language'];
  past: Unscreened['past'] | null;
};

/** The messages that wait longest, those that failed least first. `turns`: how many earlier messages come along. */
export async function listUnscreened(tx: Tx, limit: number, turns: number): Promise<Unscreened[]> {
  const rows = await tx.query<Row>(
    `select u.message_id as "messageId", u.conversation_id as "conversationId", u.trajectory_id as "trajectoryId", u.attempts, m.text,
       c.id as "clientId", c.name as "clientName", c.language, array_remove(array[c.name, g.name, s.name], null) as names,
       case when gw.person_id is not null then jsonb_build_object('weekly', gw.weekly, 'absences', gw.absences) end as "counsellorTime",
       case when sw.person_id is not null then jsonb_build_object('weekly', sw.weekly, 'absences', sw.absences) end as "standInTime",
       (select json_agg(json_build_object('from', p.sender, 'text', p.text) order by p.seq) from (
          select sender, text, seq from message e
          where e.organisation_id = m.organisation_id and e.conversation_id = m.conversation_id and e.seq < m.seq and e.text is not null
          order by seq desc limit $2) p) as past
     from unscreened u
       join message m on m.organisation_id = u.organisation_id and m.id = u.message_id
       join trajectory t on t.organisation_id = u.organisation_id and t.id = u.trajectory_id
       join person c on c.organisation_id = t.organisation_id and c.id = t.client_id
       join person g on g.organisation_id = t.organisation_id and g.id = t.counsellor_id
       left join person s on s.organisation_id = t.organisation_id and s.id = koers_stand_in(t.organisation_id, t.id, t.stand_in_id)
       left join working_time gw on gw.organisation_id = t.organisation_id and gw.person_id = t.counsellor_id
       left join working_time sw on sw.organisation_id = t.organisation_id and sw.person_id = koers_stand_in(t.organisation_id, t.id, t.stand_in_id)
     where u.organisation_id = koers_organisation() order by u.attempts, u.at limit $1`,
    [limit, turns],
  );
  return rows.map(({ clientId, clientName, language, past, counsellorTime, standInTime, ...row }) => ({
    ...row,
    hours: { counsellor: counsellorTime, standIn: standInTime },
    text: unseal(row.text),
    // The system looks in the client's name, with the client's own rights; it gains none by it.
    client: { id: clientId, name: clientName, language, role: 'client' } as Unscreened['client'],
    past: (past ?? []).map((turn) => ({ ...turn, text: unseal(turn.text) })),
  }));
}

/** Counts a look that failed. */
export async function countFailedLook(tx: Tx, messageId: string): Promise<void> {
  await tx.query('update unscreened set attempts = attempts + 1 where organisation_id = koers_organisation() and message_id = $1', [messageId]);
}

/** Whether a person is asked to look at this message, or looked since it came. What was settled by itself meanwhile asks nobody. */
export async function isWithPerson(tx: Tx, messageId: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from unscreened u join signal s on s.organisation_id = u.organisation_id and s.conversation_id = u.conversation_id and s.kind = 'unchecked'
     where u.organisation_id = koers_organisation() and u.message_id = $1
       and (s.status <> 'resolved' or (s.resolved_by is not null and s.resolved_at >= u.at)) limit 1`,
    [messageId],
  );
  return rows.length > 0;
}

/** Takes a message off the list; true when no other of its conversation waits. */
export async function dropUnscreened(tx: Tx, messageId: string, conversationId: string): Promise<boolean> {
  await tx.query('delete from unscreened where organisation_id = koers_organisation() and message_id = $1', [messageId]);
  const left = await tx.query('select 1 from unscreened where organisation_id = koers_organisation() and conversation_id = $1 limit 1', [conversationId]);
  return left.length === 0;
}
