// The counsellor enters what pays for the guidance, corrects it, and takes it out while no session is written on it. The rule of the day on
// which it was asked for is tied to it; what should be looked at twice is told, never refused.
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { dayInBrussels } from '../people/working-time.ts';
import { record } from '../trail/record.ts';
import { type ChangedIntake, changeIntake } from './change-intake.ts';
import { type IntakeDeps, nowOf } from './intake-deps.ts';
import { lookAtVoucher, type VoucherFields } from './voucher.ts';
import { followVoucherDate, insertVoucher, isUsed, lockVoucher, removeVoucher, updateVoucher } from './voucher-store.ts';

const wordsOf = ({ number, customerNumber }: VoucherFields) => `${number ?? ''}\n${customerNumber ?? ''}`;

/** @param id of the one that is corrected; null: a new one. @throws Refusal, see changeIntake; national-number */
export async function enterVoucher(deps: IntakeDeps, person: Person, trajectoryId: string, id: string | null, voucher: VoucherFields): Promise<ChangedIntake> {
  const changed = await changeIntake(deps, person, trajectoryId, 'voucher:write', wordsOf(voucher), async (tx) => {
    const { ruleId } = lookAtVoucher(deps.entitlementRules, voucher, dayInBrussels(nowOf(deps)));
    const before = id === null ? null : await lockVoucher(tx, id);
    if (id !== null && before?.trajectoryId !== trajectoryId) throw new Refusal('not-found');
    const voucherId = id ?? (await insertVoucher(tx, trajectoryId, voucher, ruleId));
    if (id !== null) await updateVoucher(tx, id, voucher, ruleId);
    if (voucher.validUntil !== null) await followVoucherDate(tx, trajectoryId, voucher.validUntil);
    const { kind, minutes, requestedOn } = voucher;
    await record(tx, person, {
      action: id === null ? 'voucher:enter' : 'voucher:correct',
      objectType: 'voucher',
      objectId: voucherId,
      trajectoryId,
      detail: { kind, minutes, requestedOn, ruleId, ...(before && { minutesBefore: before.minutes }) },
    });
    return undefined;
  });
  // Hours left follow from it.
  deps.live.changed(person.organisationId, 'trajectories', trajectoryId);
  return changed;
}

/** @throws Refusal, see changeIntake; not-in-this-state (sessions are written on it) */
export async function takeOutVoucher(deps: IntakeDeps, person: Person, trajectoryId: string, id: string): Promise<ChangedIntake> {
  const changed = await changeIntake(deps, person, trajectoryId, 'voucher:write', '', async (tx) => {
    const voucher = await lockVoucher(tx, id);
    if (voucher?.trajectoryId !== trajectoryId) throw new Refusal('not-found');
    if (await isUsed(tx, id)) throw new Refusal('not-in-this-state', { state: 'used' });
    await removeVoucher(tx, id);
    await record(tx, person, { action: 'voucher:take-out', objectType: 'voucher', objectId: id, trajectoryId, detail: { minutes: voucher.minutes } });
    return undefined;
  });
  deps.live.changed(person.organisationId, 'trajectories', trajectoryId);
  return changed;
}
