// Writes the intakes of the story as the application would have: the right to a voucher is judged by the rule files, the contract gets its
// text from the template, and a newer contract replaces the one before.
import { join } from 'node:path';
import type { Tx } from '../db/as-person.ts';
import { seal } from '../db/sealed.ts';
import { judgeEntitlement } from '../intake/judge-entitlement.ts';
import { loadRules } from '../intake/load-rules.ts';
import { lookAtVoucher } from '../intake/voucher.ts';
import { dayInBrussels } from '../people/working-time.ts';
import { contractEdition, contractTexts } from '../words/contract-text.ts';
import { informationEdition } from '../words/information.ts';
import { cast, demoPeople, type ToldTrajectory, trajectories, trajectoryIdOf } from './cast.ts';
import { momentAt, officeMomentAt } from './moment.ts';
import { storyId } from './story-id.ts';
import type { DatedEntry } from './story-trail.ts';
import type { ToldClient } from './told.ts';
import { type ToldIntake, toldIntakes } from './told-intakes.ts';

const nameOf = (key: string | null) => cast.find((one) => one.key === key)?.name ?? '';
const dayMs = 86_400_000;

export async function writeIntakes(tx: Tx, now: Date, clients: readonly ToldClient[]): Promise<DatedEntry[]> {
  const rules = loadRules(join(import.meta.dirname, '../../knowledge/rules'), () => undefined);
  const [organisation] = await tx.query<{ name: string }>('select name from organisation where id = koers_organisation()');
  const trail: DatedEntry[] = [];
  for (const told of toldIntakes) {
    const trajectory = trajectories.find(({ client }) => client === told.client);
    if (!trajectory) continue;
    const trajectoryId = trajectoryIdOf(told.client);
    const by = demoPeople[trajectory.counsellor];
    const startsOn = dayInBrussels(momentAt(now, [trajectory.startedDaysAgo, '12:00']));
    const requestedOn = dayInBrussels(momentAt(now, [trajectory.startedDaysAgo + told.voucher.requestedDaysBefore, '12:00']));
    const entry = (at: Date, action: string, objectType: DatedEntry['objectType'], objectId: string, detail: DatedEntry['detail'] = {}) =>
      trail.push({
        at,
        by: action.startsWith('consent') || action === 'contract:accept' ? told.client : trajectory.counsellor,
        action,
        objectType,
        objectId,
        trajectoryId,
        detail,
      });

    if (told.noted) {
      const at = officeMomentAt(now, told.noted.at);
      const dates = { requestedOn, useOn: startsOn };
      const judgement = told.look && judgeEntitlement(rules, told.look.situation, dates);
      const look = told.look && { situation: told.look.situation, dates, judgement, at: at.toISOString(), byName: nameOf(trajectory.counsellor) };
      const decidedAt = told.decision ? officeMomentAt(now, told.decision.at) : null;
      await tx.query(
        `insert into intake (organisation_id, trajectory_id, record, entitlement, decision, decision_note, decided_by, decided_at, updated_by, updated_at)
         values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          trajectoryId,
          seal(JSON.stringify(told.noted.record)),
          look ? seal(JSON.stringify(look)) : null,
          told.decision ? 'starts' : null,
          told.decision ? seal(told.decision.note) : null,
          told.decision ? by : null,
          decidedAt,
          by,
          at,
        ],
      );
      entry(at, 'intake:write', 'intake', trajectoryId);
      if (judgement) entry(at, 'intake:check-entitlement', 'intake', trajectoryId, { outcome: judgement.outcome, ruleId: judgement.ruleId });
      if (decidedAt) entry(decidedAt, 'intake:decide', 'intake', trajectoryId, { from: 'undecided', to: 'starts' });
    }
    if (told.agreedAt) {
      const at = momentAt(now, told.agreedAt);
      await tx.query(
        `insert into information_consent (organisation_id, trajectory_id, edition, language, given_at) values (koers_organisation(), $1, $2, 'nl', $3)`,
        [trajectoryId, informationEdition, at],
      );
      entry(at, 'consent:give', 'intake', trajectoryId, { edition: informationEdition, language: 'nl' });
    }
    await writeContracts(tx, now, told, trajectory, organisation?.name ?? '', startsOn, entry);

    const { number, customerNumber, validDays } = told.voucher;
    // Where the story says when it ends (a pause looks at that too), it ends then.
    const endsInDays = clients.find(({ client }) => client === told.client)?.voucherEndsInDays;
    const validUntil = dayInBrussels(
      endsInDays === undefined ? new Date(Date.parse(`${requestedOn}T12:00:00Z`) + validDays * dayMs) : new Date(now.getTime() + endsInDays * dayMs),
    );
    const voucher = { kind: 'cheque', minutes: 240, usedBeforeMinutes: 0, requestedOn, validUntil, number, customerNumber } as const;
    const { ruleId } = lookAtVoucher(rules, voucher, dayInBrussels(now));
    const voucherId = storyId(`voucher ${told.client}`);
    const enteredAt = officeMomentAt(now, told.noted?.at ?? [trajectory.startedDaysAgo, '09:10']);
    await tx.query(
      `insert into voucher (organisation_id, id, trajectory_id, kind, minutes, requested_on, valid_until, number, customer_number, rule_id, entered_by, created_at)
       values (koers_organisation(), $1, $2, 'cheque', $3, $4, $5, $6, $7, $8, $9, $10)`,
      [voucherId, trajectoryId, voucher.minutes, requestedOn, validUntil, seal(number), seal(customerNumber), ruleId, by, enteredAt],
    );
    entry(enteredAt, 'voucher:enter', 'voucher', voucherId, { kind: 'cheque', minutes: voucher.minutes, requestedOn, ruleId });
  }
  return trail;
}

async function writeContracts(
  tx: Tx,
  now: Date,
  told: ToldIntake,
  trajectory: ToldTrajectory,
  centre: string,
  startsOn: string,
  entry: (at: Date, action: string, objectType: DatedEntry['objectType'], objectId: string, detail: DatedEntry['detail']) => void,
): Promise<void> {
  const contracts = told.contracts ?? [];
  for (const [place, { at: proposedAt, terms, acceptedAt }] of contracts.entries()) {
    const id = storyId(`contract ${told.client} ${place + 1}`);
    const at = officeMomentAt(now, proposedAt);
    const replaced = place < contracts.length - 1;
    const whole = { ...terms, startsOn };
    const parties = {
      client: nameOf(told.client),
      counsellor: nameOf(trajectory.counsellor),
      centre,
      standIn: trajectory.standIn ? nameOf(trajectory.standIn) : null,
    };
    const accepted = acceptedAt ? momentAt(now, acceptedAt) : null;
    await tx.query(
      `insert into contract (organisation_id, id, trajectory_id, version, terms, texts, edition, status, proposed_by, proposed_at, decided_at)
       values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        trajectoryIdOf(told.client),
        place + 1,
        seal(JSON.stringify(whole)),
        seal(JSON.stringify(contractTexts(parties, whole))),
        contractEdition,
        replaced ? 'replaced' : accepted ? 'accepted' : 'proposed',
        demoPeople[trajectory.counsellor],
        at,
        accepted,
      ],
    );
    entry(at, 'contract:propose', 'contract', id, { version: place + 1, edition: contractEdition });
    if (accepted) entry(accepted, 'contract:accept', 'contract', id, { version: place + 1, from: 'proposed', to: 'accepted' });
  }
}
