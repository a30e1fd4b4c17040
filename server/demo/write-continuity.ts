// Continuity in the story: Rosa agreed to go from Els to Karim, who has still to accept, and Karim stands in for Els with Nadia next month.
import { seal } from '../db/sealed.ts';
import type { Tx } from '../db/as-person.ts';
import { demoPeople, trajectoryIdOf } from './cast.ts';
import { momentAt, officeMomentAt } from './moment.ts';
import { storyId } from './story-id.ts';
import type { DatedEntry } from './story-trail.ts';

const dayMs = 24 * 60 * 60 * 1000;
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

export async function writeContinuity(tx: Tx, now: Date): Promise<DatedEntry[]> {
  const handoverId = storyId('handover rosa');
  const asked = officeMomentAt(now, [3, '11:00']);
  const agreed = momentAt(now, [1, '20:10']);
  await tx.query(
    `insert into handover (organisation_id, id, trajectory_id, client_id, from_id, to_id, asked_by, reason, status, note, asked_at, agreed_at)
     values (koers_organisation(), $1, $2, $3, $4, $5, $4, $6, 'agreed', $7, $8, $9)`,
    [
      handoverId,
      trajectoryIdOf('rosa'),
      demoPeople.rosa,
      demoPeople.els,
      demoPeople.karim,
      seal('Jij kan enkel op vrijdag, en dan werk ik niet. Karim is er op vrijdag wel.'),
      seal('Dag Karim. Praat traag met mij, dan versta ik alles.'),
      asked,
      agreed,
    ],
  );
  const periodId = storyId('stand-in nadia');
  const set = officeMomentAt(now, [2, '09:40']);
  const [from, until] = [30, 41].map((days) => dayOf(new Date(now.getTime() + days * dayMs)));
  await tx.query(
    `insert into stand_in_period (organisation_id, id, trajectory_id, client_id, stand_in_id, from_day, until_day, set_by, set_at)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8)`,
    [periodId, trajectoryIdOf('nadia'), demoPeople.nadia, demoPeople.karim, from, until, demoPeople.els, set],
  );
  await tx.query('insert into stand_in_brief (organisation_id, period_id, trajectory_id, text) values (koers_organisation(), $1, $2, $3)', [
    periodId,
    trajectoryIdOf('nadia'),
    seal('Nadia wacht op een antwoord van haar ploegbaas over de dag met de interne opleider. Vraag haar hoe dat liep.'),
  ]);
  const handover = { objectType: 'handover' as const, objectId: handoverId, trajectoryId: trajectoryIdOf('rosa') };
  return [
    { at: asked, by: 'els', action: 'handover:ask', ...handover, detail: { toId: demoPeople.karim } },
    { at: agreed, by: 'rosa', action: 'handover:agree', ...handover, detail: { from: 'asked', to: 'agreed' } },
    {
      at: set,
      by: 'els',
      action: 'stand-in:set',
      objectType: 'stand-in',
      objectId: periodId,
      trajectoryId: trajectoryIdOf('nadia'),
      detail: { standInId: demoPeople.karim },
    },
  ];
}
