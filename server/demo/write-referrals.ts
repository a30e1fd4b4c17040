// Referrals of the story, replayed through the same table as the application's: a step that could not happen stops the seed. Vouchers
// too, since what waits is told from them.
import { seal } from '../db/sealed.ts';
import type { Tx } from '../db/as-person.ts';
import { decideReferral, type ReferralAction, type ReferralStatus } from '../referral/referral.ts';
import { demoPeople, roleOf, trajectoryIdOf } from './cast.ts';
import { messageIdOf } from './lay-out-conversation.ts';
import { momentAt, officeMomentAt } from './moment.ts';
import { storyId } from './story-id.ts';
import type { DatedEntry } from './story-trail.ts';
import type { ToldClient, ToldReferral } from './told.ts';
import type { StorySources } from './write-sources.ts';

type Lived = { row: Record<string, unknown>; trail: DatedEntry[] };

/** Writes the referrals of these clients and the last days of their vouchers. */
export async function writeReferrals(tx: Tx, now: Date, clients: readonly ToldClient[], sources: StorySources): Promise<DatedEntry[]> {
  const lived = clients.flatMap(({ client, referrals }) => (referrals ?? []).map((told) => live(told, trajectoryIdOf(client), now, sources)));
  await tx.query(
    `insert into referral (organisation_id, id, trajectory_id, signal_id, kind, status, reason, targets, choice, usefulness, added_value, impact, contact_by, version, shown_at,
       extract, extract_version, extract_approved_at, agreed_target, agreed_at, contacted_at, outcome_asked_at, outcome_told_at, outcome, rating, ended_at, ended_with,
       prepared_by, prepared_at, moved_at)
     select koers_organisation(), id, "trajectoryId", "signalId", kind, status, reason, targets, choice, usefulness, "addedValue", impact, "contactBy", 2, discuss,
       extract, case when extract is null then 0 else 1 end, approve, case when agree is not null then "targetId" end, agree, contact, "ask-outcome", tell, outcome, rating, "end",
       case when "end" is not null then 'resume' end, "preparedBy", prepare, moved
     from jsonb_to_recordset($1::jsonb) as g(id uuid, "trajectoryId" uuid, "signalId" uuid, kind text, status text, reason text, targets jsonb, choice text, usefulness text,
       "addedValue" text, impact text, "contactBy" text, extract text, "targetId" uuid, outcome text, rating text, "preparedBy" uuid, moved timestamptz, prepare timestamptz,
       discuss timestamptz, approve timestamptz, agree timestamptz, contact timestamptz, "ask-outcome" timestamptz, tell timestamptz, "end" timestamptz)`,
    [JSON.stringify(lived.map(({ row }) => row))],
  );
  for (const { client, voucherEndsInDays } of clients) {
    if (voucherEndsInDays === undefined) continue;
    await tx.query(`update trajectory set voucher_valid_until = $2::timestamptz::date where organisation_id = koers_organisation() and id = $1`, [
      trajectoryIdOf(client),
      new Date(now.getTime() + voucherEndsInDays * 86_400_000),
    ]);
  }
  return lived.flatMap(({ trail }) => trail);
}

function live(told: ToldReferral, trajectoryId: string, now: Date, sources: StorySources): Lived {
  const id = storyId(`referral ${told.key}`);
  const targetId = sources.citationOf(told.partner.path).documentId;
  const times: Partial<Record<ReferralAction | 'prepare', Date>> = {};
  const trail: DatedEntry[] = [];
  let status: ReferralStatus = 'prepared';
  for (const { by, at, action } of told.steps) {
    const time = (roleOf(by) === 'client' ? momentAt : officeMomentAt)(now, at);
    const from = status;
    if (action !== 'prepare') {
      const facts = {
        status,
        contactBy: told.contactBy,
        isShown: times.discuss !== undefined,
        hasExtract: 'write-extract' in times,
        isExtractApproved: 'approve' in times,
      };
      const decision = decideReferral(facts, action, roleOf(by));
      if ('refused' in decision) throw new Error(`in the story of ${told.key}, ${action} is ${decision.refused}`);
      status = decision.to;
    }
    times[action] = time;
    trail.push({
      at: time,
      by,
      action: `referral:${action}`,
      objectType: 'referral',
      objectId: id,
      trajectoryId: action === 'prepare' ? null : trajectoryId,
      detail: action === 'prepare' ? {} : { from, to: status },
    });
  }
  const moved = trail.at(-1)?.at;
  const preparedBy = told.steps[0] && demoPeople[told.steps[0].by];
  const { reason, choice, usefulness, addedValue, impact, contactBy, kind, rating } = told;
  return {
    trail,
    row: {
      ...times,
      id,
      trajectoryId,
      signalId: told.signalAt ? storyId(`signal ${kind} ${messageIdOf(told.signalAt)}`) : null,
      kind,
      status,
      targets: [{ id: targetId, type: 'partner', name: told.partner.name }],
      targetId,
      reason: seal(reason),
      choice: seal(choice),
      usefulness: seal(usefulness),
      addedValue: seal(addedValue),
      impact: seal(impact),
      contactBy,
      extract: told.extract && seal(told.extract),
      outcome: told.outcome && seal(told.outcome),
      rating,
      preparedBy,
      moved,
    },
  };
}
