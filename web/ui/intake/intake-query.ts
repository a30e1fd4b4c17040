// The intake of a trajectory, as its counsellor and its client read it. Under the topic `intake`.
import { queryOptions } from '@tanstack/react-query';
import type { ShownContract, ShownIntake, ShownVoucher } from '../../../server/intake/present-intake.ts';
import type { Care } from '../records.ts';
import { read } from '../api.ts';

export type Intake = ShownIntake;
export type Contract = ShownContract;
export type Voucher = ShownVoucher;
/** What a change gives back; with help lines where what the client wrote is pressing. */
export type ChangedIntake = Intake & { care?: Care };

export const intakePath = (trajectoryId: string, door = '') => `/api/trajectories/${encodeURIComponent(trajectoryId)}${door}`;

export const intakeQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['intake', trajectoryId], queryFn: () => read<Intake>(intakePath(trajectoryId, '/intake')) });
