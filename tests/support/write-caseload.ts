// A counsellor's caseload, made up: clients as there are in a busy centre, each with what a file holds after some weeks (talks, signals,
// insights, a plan with versions, sessions, homework, a logbook, a trail). For the test of the number of queries and for the bench; the same
// number gives the same people.
import type { Tx } from '../../server/db/as-person.ts';
import { sectionNames } from '../../server/plan/section.ts';

const names =
  'Annelies Wouter Fatma Joke Pieter Greet Samir Lotte Kris Nele Bart Yasmina Stijn Hilde Mohamed Tine Dirk Sara Koen Ilse Emre Veerle Jan Katrien Luc An Hassan Sofia Geert Marleen Wim Els Rachid Griet Tom Leen Bram Inge Filip Hanne'.split(
    ' ',
  );
const questions = [
  'Blijf ik in de zorg, of zoek ik iets met vaste uren?',
  'Ik wil van de kassa weg. Wat kan ik nog?',
  'Kan ik op mijn vijftigste nog iets nieuws leren?',
  'Hoe vind ik werk dat bij mijn rug past?',
  'Wil ik leidinggeven, of net niet?',
  'Ik wil zelfstandig worden. Is dat iets voor mij?',
  'Hoe geraak ik uit de ploegen?',
  'Moet ik blijven waar ik zit?',
];
const said = [
  'Vandaag weer tot negen uur gewerkt, en niemand die iets zegt.',
  'Met de collega’s gaat het goed, het is de planning die mij opvreet.',
  'Ik heb mijn zus gebeld die ook veranderd is van werk.',
  'Wat ik graag doe? Mensen iets uitleggen tot ze het snappen.',
  'Ik twijfel of ik wel slim genoeg ben voor die opleiding.',
  'Deze week heb ik mijn lijstje gemaakt, dat deed deugd.',
  'Mijn baas wil erover praten, maar ik weet niet wat ik moet zeggen.',
];
const asked = [
  'Wat deed dat met je?',
  'Je zegt dat de planning je opvreet. Wat zou er anders zijn als dat stuk wegviel?',
  'Wat viel je op aan haar verhaal?',
  'Mensen iets uitleggen, daar leef je van op. Wanneer lukte dat laatst?',
  'Wat heb je al geleerd dat eerst moeilijk leek?',
  'Wat stond er bovenaan?',
  'Wat wil je dat je baas begrijpt?',
];
const stagesOf = ['intake', 'deepening', 'deepening', 'synthesis'];

/** Adds so many clients to the guidance of one counsellor. @param until the moment that it is now; everything lies before it, but what is planned */
export async function writeCaseload(
  tx: Tx,
  { counsellorId, standInId, clients, until, from = 0 }: { counsellorId: string; standInId: string; clients: number; until: Date; from?: number },
): Promise<string[]> {
  const ago = (days: number, hour: number) => new Date(until.getTime() - days * 86_400_000 - (until.getTime() % 86_400_000) + hour * 3_600_000);
  const ids: string[] = [];
  for (let place = from; place < from + clients; place++) {
    const [clientId, trajectoryId] = [crypto.randomUUID(), crypto.randomUUID()];
    ids.push(trajectoryId);
    const name = `${names[place % names.length]}${place >= names.length ? ` ${String.fromCharCode(65 + ((place / names.length) | 0))}.` : ''}`;
    await tx.query(`insert into person (organisation_id, id, role, name, created_at) values (koers_organisation(), $1, 'client', $2, $3)`, [
      clientId,
      name,
      ago(90, 9),
    ]);
    await tx.query(
      `insert into trajectory (organisation_id, id, client_id, counsellor_id, stand_in_id, response_hours, stage, career_question, hours_left_minutes, created_at)
       values (koers_organisation(), $1, $2, $3, $4, 'maandag tot donderdag, 9 tot 17 uur', $5, $6, $7, $8)`,
      [
        trajectoryId,
        clientId,
        counsellorId,
        standInId,
        stagesOf[place % 4],
        questions[place % questions.length],
        60 + (place % 4) * 45,
        ago(90 - (place % 60), 10),
      ],
    );
    await tx.query(
      `insert into voucher (organisation_id, trajectory_id, kind, minutes, requested_on, valid_until, number, entered_by)
       values (koers_organisation(), $1, 'cheque', 240, $2, $3, $4, $5)`,
      [trajectoryId, ago(95, 9), ago(-60 + (place % 70), 9), `26${String(place).padStart(2, '0')} 4410 77${String(place).padStart(2, '0')}`, counsellorId],
    );
    await writeTalks(tx, trajectoryId, place, ago);
    await tx.query(
      `insert into insight (organisation_id, trajectory_id, text, competency, kind, message_ids, status, created_at, decided_at)
       select koers_organisation(), $1, 'Ik leef op als ik iemand iets kan uitleggen, en niet van de planning. (' || n || ')', 'motives', 'insight', '{}',
         case when n % 3 = 0 then 'proposed' else 'confirmed' end, $2::timestamptz + n * interval '1 hour', case when n % 3 = 0 then null else $2::timestamptz + n * interval '2 hours' end
       from generate_series(1, 6) n`,
      [trajectoryId, ago(20, 19)],
    );
    await writePlan(tx, trajectoryId, place, counsellorId, ago);
    for (const [at, status] of [
      [40, 'held'],
      [18, 'held'],
      [5, 'held'],
      [-(1 + (place % 12)), 'planned'],
    ] as const) {
      const sessionId = crypto.randomUUID();
      await tx.query(
        `insert into guidance_session (organisation_id, id, trajectory_id, counsellor_id, starts_at, minutes, place, status, held_minutes, planned_by, planned_at)
         values (koers_organisation(), $1, $2, $3, $4, 60, 'centre', $5, $6, $3, $7)`,
        [sessionId, trajectoryId, counsellorId, ago(at + (place % 3), 8 + (place % 8)), status, status === 'held' ? 60 : null, ago(60, 10)],
      );
      if (status === 'held')
        await tx.query(`insert into registration (organisation_id, session_id, trajectory_id) values (koers_organisation(), $1, $2)`, [
          sessionId,
          trajectoryId,
        ]);
    }
    await tx.query(
      `insert into homework (organisation_id, trajectory_id, title, why, due_on, assigned_by, assigned_at)
       values (koers_organisation(), $1, 'Schrijf drie dagen op wanneer de tijd vliegt', 'Omdat je zei dat je dat niet weet.', $2, $3, $4)`,
      [trajectoryId, ago(-3, 9), counsellorId, ago(5, 11)],
    );
    await tx.query(
      `insert into logbook_entry (organisation_id, trajectory_id, text, on_day, energy, is_shared, shared_at, created_at)
       select koers_organisation(), $1, 'Vandaag iemand ingewerkt. Dat ging vanzelf.', $2::date - n, 3 + n, true, $3::timestamptz - n * interval '1 day', $3::timestamptz - n * interval '1 day'
       from generate_series(1, 5) n`,
      [trajectoryId, ago(1, 9), ago(1, 19)],
    );
    await tx.query(
      `insert into barrier (organisation_id, trajectory_id, kind, text, words_of, written_by, written_as)
       values (koers_organisation(), $1, 'time', 'Ik heb na mijn uren geen fut meer.', 'client', $2, 'client')`,
      [trajectoryId, clientId],
    );
    await tx.query(
      `insert into trail (organisation_id, at, person_id, role, action, object_type, object_id, trajectory_id)
       select koers_organisation(), $2::timestamptz + n * interval '7 hours', $3, 'counsellor', case when n % 5 = 0 then 'brief:read' else 'conversation:read' end, 'trajectory', $4, $1
       from generate_series(1, 40) n`,
      [trajectoryId, ago(30, 9), counsellorId, trajectoryId],
    );
  }
  return ids;
}

type Ago = (days: number, hour: number) => Date;

async function writeTalks(tx: Tx, trajectoryId: string, place: number, ago: Ago): Promise<void> {
  for (const [talk, days] of [30, 16, 9, 2].entries()) {
    const id = crypto.randomUUID();
    const at = ago(days, 18 + (place % 3));
    const turns = 8;
    await tx.query(
      `insert into conversation (organisation_id, id, trajectory_id, last_seq, last_client_seq, started_at, last_message_at, finished_at)
       values (koers_organisation(), $1, $2, $3, $4, $5, $6, $6)`,
      [id, trajectoryId, turns * 2, turns * 2 - 1, at, new Date(at.getTime() + turns * 180_000)],
    );
    const messages = Array.from({ length: turns }, (_, turn) => {
      const [client, koers] = [said[(turn + place + talk) % said.length], asked[(turn + place + talk) % asked.length]];
      return [
        { id: crypto.randomUUID(), seq: turn * 2 + 1, sender: 'client', text: client, move: null, voice: null, minute: turn * 3 },
        { id: crypto.randomUUID(), seq: turn * 2 + 2, sender: 'koers', text: koers, move: 'open-question', voice: 'guide', minute: turn * 3 + 1 },
      ];
    }).flat();
    await tx.query(
      `insert into message (organisation_id, id, conversation_id, trajectory_id, seq, sender, text, move, voice, at)
       select koers_organisation(), id, $1, $2, seq, sender, text, move, voice, $3::timestamptz + minute * interval '1 minute'
       from jsonb_to_recordset($4::jsonb) as g(id uuid, seq bigint, sender text, text text, move text, voice text, minute integer)`,
      [id, trajectoryId, at, JSON.stringify(messages)],
    );
    // One client in five has something open; what is older was looked at.
    const isOpen = talk === 3 && place % 5 === 0;
    await tx.query(
      `insert into signal (organisation_id, trajectory_id, conversation_id, message_id, kind, level, quote, found_by, confidence, status, raised_at, due_at, resolved_at, outcome)
       values (koers_organisation(), $1, $2, $3, $4, $5, $6, '{rule}', 0.8, $7, $8, $9, $10, $11)`,
      [
        trajectoryId,
        id,
        messages[0]?.id,
        isOpen && place % 10 === 0 ? 'harassment' : 'burnout',
        isOpen && place % 10 === 0 ? 'urgent' : 'attention',
        messages[0]?.text,
        isOpen ? 'open' : 'resolved',
        at,
        new Date(at.getTime() + 4 * 3_600_000),
        isOpen ? null : new Date(at.getTime() + 3_600_000),
        isOpen ? null : 'discuss',
      ],
    );
  }
}

async function writePlan(tx: Tx, trajectoryId: string, place: number, counsellorId: string, ago: Ago): Promise<void> {
  const statuses = ['final', 'approved', 'submitted', 'draft'] as const;
  for (const [at, section] of sectionNames.slice(0, 9 + (place % 5)).entries()) {
    const status = statuses[(at + place) % statuses.length] ?? 'draft';
    const sentences = JSON.stringify(
      said
        .slice(0, 4)
        .map((text, i) => ({ text, origin: i % 2 === 0 ? 'machine' : 'client', evidence: i % 2 === 0 ? [{ kind: 'message', id: crypto.randomUUID() }] : [] })),
    );
    const items =
      section === 'actions' || section === 'goals'
        ? JSON.stringify(
            ['Bellen met mijn zus', 'De opleiding bekijken', 'Praten met mijn baas'].map((text) => ({
              id: crypto.randomUUID(),
              text,
              when: 'binnen een maand',
            })),
          )
        : '[]';
    const isApproved = status === 'approved' || status === 'final';
    await tx.query(
      `insert into plan_section (organisation_id, trajectory_id, section, status, version, sentences, items, approved_by, approved_at, accepted_at, updated_at)
       values (koers_organisation(), $1, $2, $3, 3, $4, $5, $6, $7, $8, $9)`,
      [
        trajectoryId,
        section,
        status,
        sentences,
        items,
        isApproved ? counsellorId : null,
        isApproved ? ago(4, 10) : null,
        status === 'final' ? ago(3, 20) : null,
        ago(4, 10),
      ],
    );
    await tx.query(
      `insert into plan_section_version (organisation_id, trajectory_id, section, version, sentences, items, written_at)
       select koers_organisation(), $1, $2, n, $3, $4, $5::timestamptz + n * interval '1 hour' from generate_series(1, 3) n`,
      [trajectoryId, section, sentences, items, ago(6, 9)],
    );
  }
}
