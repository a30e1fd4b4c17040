import { describe, expect, it } from 'vitest';
import { decideDelivery, type Failure, failures } from './alert.ts';

const now = new Date('2026-11-26T09:00:00Z');
const passing: readonly Failure[] = ['unreachable', 'sign-in'];

describe('a delivery', () => {
  it('that went out is sent, and never tried again', () => {
    expect(decideDelivery({ sent: true }, 3, now)).toEqual({ status: 'sent', failure: null, nextAttemptAt: null });
  });
  it.each(passing)('that met a passing trouble (%s) is tried again within a minute, then ever more slowly', (failure) => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 20].map((attempts) => {
      const { status, nextAttemptAt } = decideDelivery({ sent: false, failure }, attempts, now);
      expect(status).toBe('failed');
      return ((nextAttemptAt?.getTime() ?? 0) - now.getTime()) / 60_000;
    });
    expect(waits[0]).toBe(1);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBe(60);
  });
  it('is given up after about a day of tries', () => {
    let attempts = 1;
    let minutes = 0;
    for (let outcome = decideDelivery({ sent: false, failure: 'unreachable' }, attempts, now); outcome.nextAttemptAt; ) {
      minutes += (outcome.nextAttemptAt.getTime() - now.getTime()) / 60_000;
      outcome = decideDelivery({ sent: false, failure: 'unreachable' }, ++attempts, now);
    }
    expect(minutes / 60).toBeGreaterThan(23);
    expect(minutes / 60).toBeLessThan(26);
  });
  it.each(failures.filter((failure) => !passing.includes(failure)))('for which there is no way (%s) is given up at once', (failure) => {
    expect(decideDelivery({ sent: false, failure }, 1, now)).toEqual({ status: 'gave-up', failure, nextAttemptAt: null });
  });
});
