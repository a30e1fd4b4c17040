import { describe, expect, it } from 'vitest';
import type { Alert, Delivery } from '../records.ts';
import { nobodyIsReached, tellPerPerson, wordDeliveries } from './word-alert.ts';

const now = new Date('2026-11-26T15:00:00');
const delivery = (channel: Delivery['channel'], status: Delivery['status'], more: Partial<Delivery> = {}): Delivery => ({
  channel,
  status,
  failure: null,
  attempts: 1,
  at: '2026-11-26T14:02:00',
  nextAttemptAt: null,
  ...more,
});
const alert = (name: string, step: number, deliveries: Delivery[], more: Partial<Alert> = {}): Alert => ({
  id: `${name} ${step}`,
  recipientId: name,
  recipientName: name,
  reason: step === 0 ? 'raised' : 'escalated',
  step,
  at: `2026-11-26T14:${String(step * 15).padStart(2, '0')}:00`,
  deliveries,
  ...more,
});
const unreachable = { failure: 'unreachable' } as const;

describe('what became of an alert', () => {
  it('is said in plain words', () => {
    expect(wordDeliveries({ deliveries: [delivery('mail', 'sent'), delivery('push', 'gave-up', { failure: 'no-device' })] }, now)).toBe(
      'mail verstuurd (14:02); geen toestel ingesteld voor meldingen',
    );
    expect(wordDeliveries({ deliveries: [delivery('mail', 'failed', unreachable), delivery('push', 'waiting')] }, now)).toBe(
      'mail lukt niet, Koers probeert opnieuw; melding op het toestel is onderweg',
    );
    expect(wordDeliveries({ deliveries: [delivery('mail', 'gave-up', { failure: 'not-set-up' })] }, now)).toBe('mail staat hier niet aan');
    expect(wordDeliveries({ deliveries: [] }, now)).toBe('wordt verwittigd');
  });

  it('is told person by person, in the order in which they were told, whatever the order of the list', () => {
    const people = tellPerPerson([alert('Lieve', 1, []), alert('Els', 2, []), alert('Els', 0, []), alert('Karim', 0, [])]);
    expect(people.map(({ recipientName, isNextInLine }) => [recipientName, isNextInLine])).toEqual([
      ['Els', false],
      ['Karim', false],
      ['Lieve', true],
    ]);
  });

  it('keeps saying that somebody was reached when a later alert did not go out', () => {
    const later = [delivery('mail', 'failed', unreachable), delivery('push', 'failed', unreachable)];
    const [els] = tellPerPerson([alert('Els', 2, later), alert('Els', 0, [delivery('mail', 'sent'), delivery('push', 'gave-up', { failure: 'no-device' })])]);
    expect(els?.deliveries.map(({ channel, status }) => `${channel} ${status}`)).toEqual(['mail sent', 'push failed']);
  });
});

describe('nobody is reached', () => {
  it('only when every way to everyone was tried and none worked', () => {
    expect(nobodyIsReached([alert('Els', 0, [delivery('mail', 'failed', unreachable), delivery('push', 'gave-up', { failure: 'no-device' })])])).toBe(true);
    expect(nobodyIsReached([alert('Els', 0, [delivery('mail', 'failed', unreachable), delivery('push', 'sent')])])).toBe(false);
    expect(nobodyIsReached([alert('Els', 0, [delivery('mail', 'waiting')])])).toBe(false);
    expect(nobodyIsReached([alert('Els', 0, [])])).toBe(false);
    expect(nobodyIsReached([])).toBe(false);
  });
  it('is not said once somebody looked before it went out', () => {
    expect(nobodyIsReached([alert('Els', 0, [delivery('mail', 'gave-up', { failure: 'answered' })])])).toBe(false);
  });
});
