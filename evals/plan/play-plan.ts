// Twelve clients whose plans can be drafted: their conversations through take-turn as a client has them, what they kept of exercises and
// insights confirmed, a session record approved for three of them, and a crisis message at the end for four.
import { readFileSync } from 'node:fs';
import { insertConversation } from '../../server/conversation/store.ts';
import type { Tx } from '../../server/db/as-person.ts';
import { seal } from '../../server/db/sealed.ts';
import type { Person } from '../../server/people/roles.ts';
import { dialogueScript, letDaysPass, makeClient, playConversation } from '../dialogue/play-script.ts';
import type { EvalKoers } from '../open-koers.ts';
import type { PlanScript } from './falsehoods.ts';

export type PlanClient = PlanScript & { trajectoryId: string; counsellor: Person; crisisMessageIds: string[]; turns: number };

const readScript = (script: string) => dialogueScript.parse(JSON.parse(readFileSync(new URL(`../dialogue/scripts/${script}.json`, import.meta.url), 'utf8')));
const records: Readonly<Record<string, { record: string; action: string; when: string }>> = {
  '01-standaard-hr-administratie': {
    record: 'We bekeken de voorbije weken. Ze zegt: “Ik wil mijn mening kunnen geven zonder dat ik er drie nachten van wakker lig.”',
    action: 'Ik bereid drie vragen voor de kwaliteitsdienst voor.',
    when: 'volgende week',
  },
  '16-verpleegkundige-vijfentwintig-jaar': {
    record: 'Gesproken over de stagiairs en over moe zijn. We spraken af dat ze de school contacteert.',
    action: 'De school van de stagiairs opbellen',
    when: 'voor eind maart',
  },
  '23-weetal-in-de-synthese': { record: 'Het gesprek met HR is voorbereid.', action: 'Ik mail Katrien van HR.', when: 'maandag' },
};

/** Plays one script with all that belongs to it. */
export async function playPlanClient(koers: EvalKoers, script: PlanScript): Promise<PlanClient> {
  const { turns, conversations = [], client } = readScript(script.script);
  const { person, conversationId, trajectoryId } = await makeClient(koers, client);
  const asSystem = <T>(work: (tx: Tx) => Promise<T>) => koers.database.asSystem(koers.organisationId, 'eval', work);
  await playConversation(koers, person, conversationId, turns);
  for (const later of conversations) {
    const next = await asSystem(async (tx) => {
      await letDaysPass(tx, trajectoryId, later.daysLater);
      return insertConversation(tx, trajectoryId);
    });
    await playConversation(koers, person, next, later.turns);
  }
  if (script.crisis) {
    const last = await asSystem((tx) => insertConversation(tx, trajectoryId));
    await playConversation(koers, person, last, [script.crisis]);
  }
  return asSystem(async (tx) => {
    await letDaysPass(tx, trajectoryId, 1);
    const [row] = await tx.query<{ id: string; name: string }>(
      'select p.id, p.name from trajectory t join person p on p.organisation_id = t.organisation_id and p.id = t.counsellor_id where t.organisation_id = koers_organisation() and t.id = $1',
      [trajectoryId],
    );
    if (!row) throw new Error('a client was made without a counsellor');
    const counsellor = { id: row.id, organisationId: koers.organisationId, role: 'counsellor', name: row.name, language: 'nl' } as Person;
    await writeRecord(tx, script.script, trajectoryId, row.id);
    if (script.kept) await keepExercise(tx, trajectoryId, conversationId, script.kept);
    const grave = await tx.query<{ id: string }>(
      `select distinct m.id from message m join signal s on s.organisation_id = m.organisation_id and s.message_id = m.id
       where m.organisation_id = koers_organisation() and m.trajectory_id = $1 and s.level = 'crisis'`,
      [trajectoryId],
    );
    return { ...script, trajectoryId, counsellor, crisisMessageIds: grave.map(({ id }) => id), turns: turns.length };
  });
}

async function writeRecord(tx: Tx, script: string, trajectoryId: string, counsellorId: string): Promise<void> {
  const told = records[script];
  if (!told) return;
  const [session] = await tx.query<{ id: string }>(
    `insert into guidance_session (organisation_id, trajectory_id, counsellor_id, starts_at, minutes, place, status, held_minutes, planned_by)
     values (koers_organisation(), $1, $2, now() - interval '12 hours', 60, 'centre', 'held', 60, $2) returning id`,
    [trajectoryId, counsellorId],
  );
  await tx.query(
    `insert into session_record (organisation_id, session_id, trajectory_id, status, lines, proposal, record, actions, written_by, approved_by, approved_at)
     values (koers_organisation(), $1, $2, 'approved', $3, '{}', $4, $5, $6, $6, now())`,
    [
      session?.id,
      trajectoryId,
      seal(told.record),
      seal(told.record),
      JSON.stringify([{ text: seal(told.action), when: seal(told.when), dueOn: null, with: null, planItemId: null }]),
      counsellorId,
    ],
  );
}

/** What came out of an exercise that they went through on another day, and kept. */
async function keepExercise(tx: Tx, trajectoryId: string, conversationId: string, kept: NonNullable<PlanScript['kept']>): Promise<void> {
  const [run] = await tx.query<{ id: string }>(
    `insert into exercise_run (organisation_id, trajectory_id, conversation_id, exercise_id, title, definition, status, finished_at)
     select koers_organisation(), $1, $2, id, title, '{}', 'finished', now() - interval '1 day' from document
     where organisation_id = koers_organisation() and path like 'exercises/%' order by path limit 1 returning id`,
    [trajectoryId, conversationId],
  );
  await tx.query(
    `insert into exercise_result (organisation_id, run_id, trajectory_id, lines, yields, kept_at) values (koers_organisation(), $1, $2, $3, $4, now())`,
    [run?.id, trajectoryId, JSON.stringify([seal(kept.text)]), JSON.stringify([{ ...kept, text: seal(kept.text) }])],
  );
}

/** One client who had all twelve conversations: what they typed, without replies. */
export async function putTogether(koers: EvalKoers, scripts: readonly PlanScript[]): Promise<Pick<PlanClient, 'trajectoryId' | 'counsellor' | 'turns'>> {
  const { trajectoryId } = await makeClient(koers, {});
  return koers.database.asSystem(koers.organisationId, 'eval', async (tx) => {
    let typed = 0;
    for (const { script } of scripts) {
      const conversation = await insertConversation(tx, trajectoryId);
      for (const [i, text] of readScript(script).turns.entries()) {
        typed++;
        await tx.query(
          `insert into message (organisation_id, conversation_id, trajectory_id, seq, sender, text) values (koers_organisation(), $1, $2, $3, 'client', $4)`,
          [conversation, trajectoryId, i + 1, seal(text)],
        );
      }
    }
    const [row] = await tx.query<{ id: string }>('select counsellor_id as id from trajectory where organisation_id = koers_organisation() and id = $1', [
      trajectoryId,
    ]);
    return {
      trajectoryId,
      counsellor: { id: row?.id ?? '', organisationId: koers.organisationId, role: 'counsellor', name: 'Els', language: 'nl' } as Person,
      turns: typed,
    };
  });
}
