// Plays a client's script through take-turn, on a trajectory of its own, and gives the transcript.
import { z } from 'zod';
import { stages } from '../../server/conversation/stage.ts';
import { readFrames } from '../../server/conversation/reply-store.ts';
import { insertConversation } from '../../server/conversation/store.ts';
import { takeTurn } from '../../server/conversation/take-turn.ts';
import type { Tx } from '../../server/db/as-person.ts';
import { seal } from '../../server/db/sealed.ts';
import type { Person } from '../../server/people/roles.ts';
import type { EvalKoers } from '../open-koers.ts';
import type { PlayedTurn } from './measure.ts';

export const dialogueScript = z.object({
  turns: z.array(z.string()),
  /** What the same client says in later conversations, each so many days after the one before; in between they say yes to all that was kept. */
  conversations: z.array(z.object({ turns: z.array(z.string()), daysLater: z.int().positive() })).optional(),
  client: z
    .object({
      stage: z.enum(stages).optional(),
      counsellor: z.string().optional(),
      /** How the file names the client; "Klant" where that does not matter. */
      name: z.string().optional(),
      hoursLeft: z.number().optional(),
      insights: z.array(z.string()).optional(),
      actions: z.array(z.string()).optional(),
      /** Given by the counsellor a week ago: an exercise of knowledge/exercises, or a task in words. */
      homework: z.array(z.strictObject({ what: z.string(), dueInDays: z.int().optional() })).optional(),
      language: z.enum(['nl', 'fr', 'en']).optional(),
    })
    .default({}),
});
export type DialogueScript = z.infer<typeof dialogueScript>;

/** Every turn of the script with the reply it got. The knowledge must be there already. */
export async function playScript(koers: EvalKoers, { turns, client, conversations = [] }: DialogueScript): Promise<PlayedTurn[]> {
  const { person, conversationId, trajectoryId } = await makeClient(koers, client);
  const played = await playConversation(koers, person, conversationId, turns);
  for (const later of conversations) {
    const next = await koers.database.asSystem(koers.organisationId, 'eval', async (tx) => {
      await letDaysPass(tx, trajectoryId, later.daysLater);
      return insertConversation(tx, trajectoryId);
    });
    played.push(...(await playConversation(koers, person, next, later.turns)));
  }
  return played;
}

/** Time passes for all that was said; what was proposed is confirmed. */
export async function letDaysPass(tx: Tx, trajectoryId: string, days: number): Promise<void> {
  await tx.query(`update insight set status = 'confirmed', decided_at = now() where trajectory_id = $1 and status = 'proposed'`, [trajectoryId]);
  for (const [table, column] of [
    ['insight', 'created_at'],
    ['insight', 'due_on'],
    ['message', 'at'],
    ['conversation', 'started_at'],
    ['conversation', 'last_message_at'],
    ['career_question', 'at'],
  ])
    await tx.query(
      `update ${table} set ${column} = ${column} - make_interval(days => $2) where organisation_id = koers_organisation() and trajectory_id = $1`,
      [trajectoryId, days],
    );
}

/** One conversation, turn by turn. */
export async function playConversation(koers: EvalKoers, person: Person, conversationId: string, turns: readonly string[]): Promise<PlayedTurn[]> {
  const played: PlayedTurn[] = [];
  let lastSeq = 0;
  for (const [index, text] of turns.entries()) {
    const began = performance.now();
    await takeTurn(koers.deps, person, { conversationId, clientMessageId: `turn-${index}`, text }, () => undefined);
    const took = Math.round(performance.now() - began);
    const frames = await koers.database.asPerson(person, (tx) => readFrames(tx, conversationId, lastSeq));
    lastSeq = frames.at(-1)?.seq ?? lastSeq;
    const done = frames.findLast((frame) => frame.type === 'reply.done');
    const reply = frames.flatMap((frame) => (frame.type === 'reply.part' ? [frame.text] : [])).join('');
    const signals = koers.deps.screen(text).signals.map(({ kind, level }) => ({ kind, level }));
    const exercise = done && 'exercise' in done ? (done.exercise as PlayedTurn['reply']['exercise']) : undefined;
    played.push({
      text,
      reply: { text: reply, move: done?.move, voice: done?.voice, citations: done?.citations ?? [], ...(exercise && { exercise }) },
      signals,
      took,
    });
  }
  return played;
}

/** A client with a trajectory and an open conversation. */
export async function makeClient(koers: EvalKoers, client: DialogueScript['client']) {
  const [clientId, counsellorId, standInId, trajectoryId] = Array.from({ length: 4 }, () => crypto.randomUUID());
  const person = {
    id: clientId,
    organisationId: koers.organisationId,
    role: 'client',
    name: client.name ?? 'Klant',
    language: client.language ?? 'nl',
  } as Person;
  const conversationId = await koers.database.asSystem(koers.organisationId, 'eval', async (tx) => {
    for (const [id, role, name, language] of [
      [clientId, 'client', person.name, person.language],
      [counsellorId, 'counsellor', client.counsellor ?? 'Els', 'nl'],
      [standInId, 'counsellor', 'Karim', 'nl'],
    ]) {
      await tx.query('insert into person (organisation_id, id, role, name, language) values (koers_organisation(), $1, $2, $3, $4)', [
        id,
        role,
        name,
        language,
      ]);
    }
    await tx.query(
      `insert into trajectory (organisation_id, id, client_id, counsellor_id, stand_in_id, response_hours, stage, hours_left_minutes)
       values (koers_organisation(), $1, $2, $3, $4, 'ma-vr 9-17 u.', $5, $6)`,
      [trajectoryId, clientId, counsellorId, standInId, client.stage ?? 'deepening', client.hoursLeft === undefined ? null : Math.round(client.hoursLeft * 60)],
    );
    for (const text of client.insights ?? []) {
      await tx.query(
        `insert into insight (organisation_id, trajectory_id, text, status, created_at) values (koers_organisation(), $1, $2, 'confirmed', now() - interval '14 days')`,
        [trajectoryId, seal(text)],
      );
    }
    if (client.actions?.length) {
      await tx.query(
        `insert into plan_section (organisation_id, trajectory_id, section, status, version, items) values (koers_organisation(), $1, 'actions', 'final', 1, $2)`,
        [trajectoryId, JSON.stringify(client.actions.map((text) => ({ text: seal(text) })))],
      );
    }
    for (const { what, dueInDays } of client.homework ?? []) {
      await tx.query(
        `insert into homework (organisation_id, trajectory_id, exercise_id, title, due_on, assigned_by, assigned_at)
         values (koers_organisation(), $1, (select id from document where path = $2), $3, ((now() at time zone 'Europe/Brussels')::date + $4::integer), $5, now() - interval '7 days')`,
        [trajectoryId, what, seal(what), dueInDays ?? null, counsellorId],
      );
    }
    return insertConversation(tx, trajectoryId as string);
  });
  return { person, conversationId, trajectoryId: trajectoryId as string };
}
