// Writes the earlier clients: closed trajectories with conversations that were judged at the time, so that trends have months to show and
// no job has them still to do. They are nobody's work any more: no signal is open, nobody is asked to read them.
import type { Tx } from '../db/as-person.ts';
import { seal } from '../db/sealed.ts';
import { byMeasures, judgeByMeasures } from '../evaluation/evaluate-conversation.ts';
import { insertEvaluation, readToJudge } from '../evaluation/store.ts';
import { dueAt } from '../signals/due.ts';
import { satisfactionQuestions } from '../trajectory/course/satisfaction.ts';
import { writeFigures } from '../trends/write-figures.ts';
import { demoPeople } from './cast.ts';
import { type EarlierClient, earlierClients, earlierSignals, talksOf } from './earlier-clients.ts';
import { layOutConversation, type World } from './lay-out-conversation.ts';
import { momentAt, officeMomentAt } from './moment.ts';
import { storyId } from './story-id.ts';
import type { ToldConversation } from './told.ts';
import { layDown } from './write-conversations.ts';

/** Days ago of the first, second and third conversation of the first of them; more than a quarter, so that the months are over. */
const talkedAt = [185, 152, 122] as const;
const closedDaysAgo = 104;
const counsellor = demoPeople.karim;

/** Nothing is cited in these, and nobody is in danger. */
const nothingCited: World = {
  counsellorName: 'Karim Haddad',
  standInName: null,
  citationOf: (path) => {
    throw new Error(`nothing is cited here: ${path}`);
  },
  helpLinesFor: () => [],
};

/** Writes all of them, as seen from now. */
export async function writeEarlierClients(tx: Tx, now: Date): Promise<void> {
  for (const [place, client] of earlierClients.entries()) await writeOne(tx, now, client, place);
}

async function writeOne(tx: Tx, now: Date, client: EarlierClient, place: number): Promise<void> {
  const [personId, trajectoryId] = [storyId(`earlier ${client.name}`), storyId(`trajectory of earlier ${client.name}`)];
  const closed = officeMomentAt(now, [closedDaysAgo - place, '15:00']);
  const ended = officeMomentAt(now, [closedDaysAgo - place - 2, '19:30']);
  await tx.query(`insert into person (organisation_id, id, role, name, created_at) values (koers_organisation(), $1, 'client', $2, $3)`, [
    personId,
    client.name,
    momentAt(now, [220 - place, '10:00']),
  ]);
  await tx.query(
    `insert into trajectory (organisation_id, id, client_id, counsellor_id, response_hours, stage, created_at, hours_left_minutes) values (koers_organisation(), $1, $2, $3, 'di-vr', 'deepening', $4, 0)`,
    [trajectoryId, personId, counsellor, momentAt(now, [220 - place, '10:05'])],
  );
  for (const [nth, said] of talksOf(client, place).entries()) {
    // As it was then: the stage is kept with what was judged.
    await tx.query('update trajectory set stage = $2 where organisation_id = koers_organisation() and id = $1', [
      trajectoryId,
      nth < 2 ? 'deepening' : 'synthesis',
    ]);
    await writeTalk(
      tx,
      trajectoryId,
      `${client.name} ${nth}`,
      momentAt(now, [(talkedAt[nth] as number) - place, '20:10']),
      said,
      nth === 1 ? client.thumb : null,
    );
  }
  await tx.query(`update trajectory set stage = 'aftercare', closed_at = $2 where organisation_id = koers_organisation() and id = $1`, [trajectoryId, closed]);
  for (const [kind, isOpen] of client.barriers)
    await tx.query(
      `insert into barrier (organisation_id, trajectory_id, kind, text, words_of, status, status_at, written_by, written_as, written_at)
       values (koers_organisation(), $1, $2, $3, 'client', $4, $5, $6, 'client', $5)`,
      [trajectoryId, kind, seal(client.heavy), isOpen ? 'open' : 'handled', closed, personId],
    );
  const items = ['bellen', 'gaan kijken', 'beslissen'].map((text, at) => ({ id: storyId(`action ${client.name} ${at}`), text: seal(text) }));
  await tx.query(
    `insert into plan_section (organisation_id, trajectory_id, section, status, version, sentences, items, approved_by, approved_at, updated_at)
     values (koers_organisation(), $1, 'actions', 'approved', 1, '[]', $2, $3, $4, $4)`,
    [trajectoryId, JSON.stringify(items), counsellor, closed],
  );
  for (const [at, { id }] of items.entries()) {
    const status = at < client.done ? 'done' : at === 2 && client.stuck ? 'stuck' : null;
    if (status)
      await tx.query(
        `insert into plan_action_step (organisation_id, trajectory_id, item_id, status, written_by, at) values (koers_organisation(), $1, $2, $3, $4, $5)`,
        [trajectoryId, id, status, personId, closed],
      );
  }
  await writeDraft(tx, trajectoryId, client, closed);
  await tx.query(
    `insert into closing (organisation_id, trajectory_id, stage_before, closed_by, closed_at) values (koers_organisation(), $1, 'synthesis', $2, $3)`,
    [trajectoryId, counsellor, closed],
  );
  const askedId = storyId(`satisfaction of earlier ${client.name}`);
  await tx.query(
    `insert into satisfaction (organisation_id, id, trajectory_id, moment, asked_by, asked_at, answered_at) values (koers_organisation(), $1, $2, 'end', $3, $4, $5)`,
    [askedId, trajectoryId, counsellor, closed, ended],
  );
  await tx.query(
    `insert into satisfaction_score (organisation_id, satisfaction_id, trajectory_id, question, score)
     select koers_organisation(), $1, $2, question, score from unnest($3::text[], $4::int[]) as given(question, score)`,
    [askedId, trajectoryId, satisfactionQuestions, client.satisfied],
  );
}

/** A conversation that ended, judged as it stood, with its figures. */
async function writeTalk(
  tx: Tx,
  trajectoryId: string,
  key: string,
  at: Date,
  said: readonly (readonly [string | null, string])[],
  thumb: 'up' | 'down' | null,
): Promise<void> {
  const turns = said.map(([move, text], turn) =>
    move ? { move, reason: 'what is told is reflected and opened', koers: text } : { client: text, minute: turn },
  );
  const laid = layOutConversation({ key: `earlier ${key}`, voice: 'guide', startedAt: [0, '00:00'], turns } as ToldConversation, at, nothingCited);
  const ended = new Date(laid.lastMessageAt.getTime() + 60_000);
  await layDown(tx, [{ ...laid, finishedAt: ended, trajectoryId }]);
  const { id } = laid;
  if (thumb)
    await tx.query(
      `insert into reply_feedback (organisation_id, message_id, conversation_id, trajectory_id, verdict, at) values (koers_organisation(), $1, $2, $3, $4, $5)`,
      [laid.messages.find(({ sender }) => sender === 'koers')?.id, id, trajectoryId, thumb, ended],
    );
  const signal = key.endsWith(' 0') ? earlierSignals[key.slice(0, -2)] : undefined;
  const first = laid.messages[0];
  if (signal && first)
    await tx.query(
      `insert into signal (organisation_id, id, trajectory_id, conversation_id, message_id, kind, level, quote, found_by, confidence, status, raised_at, due_at,
         acknowledged_by, acknowledged_at, resolved_by, resolved_at, outcome)
       values (koers_organisation(), $1, $2, $3, $4, 'burnout', 'attention', $5, '{rule}', 0.7, 'resolved', $6, $7, $8, $9, $8, $10, $11)`,
      [
        storyId(`signal of earlier ${key}`),
        trajectoryId,
        id,
        first.id,
        seal(first.text),
        first.at,
        dueAt('attention', first.at),
        counsellor,
        new Date(first.at.getTime() + signal.minutes * 60_000),
        new Date(first.at.getTime() + signal.hours * 3600_000),
        signal.outcome,
      ],
    );
  const judged = await readToJudge(tx, id);
  if (!judged) throw new Error('an earlier conversation was not written');
  const evaluationId = await insertEvaluation(
    tx,
    { conversationId: id, trajectoryId, upToSeq: judged.upToSeq },
    byMeasures(undefined, 1),
    judgeByMeasures(judged),
  );
  await tx.query('update evaluation set created_at = $2 where organisation_id = koers_organisation() and id = $1', [evaluationId, ended]);
  await writeFigures(tx, id);
}

/** What the machine drafted of their motives, and what people made of it. */
async function writeDraft(tx: Tx, trajectoryId: string, { wish, heavy, proof, done }: EarlierClient, at: Date): Promise<void> {
  const drafted = [`Ik wil ${wish}.`, `Wat weegt is ${heavy}.`, `Ik heb ${proof}.`];
  // Who got further had changed less.
  const approved = done === 3 ? drafted : [drafted[0], `Wat mij te zwaar wordt, is ${heavy}.`, ...(done === 2 ? [drafted[2]] : [])];
  const sentences = (texts: readonly (string | undefined)[]) =>
    JSON.stringify(texts.map((text) => ({ text: seal(text ?? ''), origin: 'machine', evidence: [] })));
  await tx.query(
    `insert into plan_section (organisation_id, trajectory_id, section, status, version, sentences, approved_by, approved_at, updated_at)
     values (koers_organisation(), $1, 'motives', 'approved', 2, $2, $3, $4, $4)`,
    [trajectoryId, sentences(approved), counsellor, at],
  );
  await tx.query(
    `insert into plan_section_version (organisation_id, trajectory_id, section, version, sentences, written_by, written_at)
     values (koers_organisation(), $1, 'motives', 1, $2, null, $4), (koers_organisation(), $1, 'motives', 2, $3, $5, $4)`,
    [trajectoryId, sentences(drafted), sentences(approved), at, counsellor],
  );
  const verdicts = done === 3 ? ['kept', 'kept', 'kept'] : ['kept', 'changed', done === 2 ? 'kept' : 'rejected'];
  await tx.query(
    `insert into plan_verdict (organisation_id, trajectory_id, section, version, verdict, given_by, given_as, at)
     select koers_organisation(), $1, 'motives', 1, verdict, $2, 'counsellor', $3 from unnest($4::text[]) verdict`,
    [trajectoryId, counsellor, at, verdicts],
  );
}
