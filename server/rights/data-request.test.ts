import { expect, it, test } from 'vitest';
import { answerBy, type DataRequestParty, dataRequestActions, dataRequestStatuses, decideDataRequest } from './data-request.ts';

const parties: readonly DataRequestParty[] = ['client', 'guide', 'outsider'];
const allowed = new Map([
  ['asked withdraw client', 'withdrawn'],
  ['asked do guide', 'done'],
  ['asked refuse guide', 'refused'],
]);
const cases = dataRequestStatuses.flatMap((status) => dataRequestActions.flatMap((action) => parties.map((party) => ({ status, action, party }))));

it.each(cases)('$status: $action by $party', ({ status, action, party }) => {
  const to = allowed.get(`${status} ${action} ${party}`);
  const isTheirs = allowed.has(`asked ${action} ${party}`);
  expect(decideDataRequest(status, action, party)).toEqual(to ? { to } : { refused: isTheirs ? 'not-in-this-state' : 'not-allowed' });
});

test('an answer is due a month later, on the last day where that month is shorter', () => {
  expect(answerBy(new Date('2026-11-27T10:00:00Z')).toISOString()).toBe('2026-12-27T10:00:00.000Z');
  expect(answerBy(new Date('2027-01-31T10:00:00Z')).toISOString()).toBe('2027-02-28T10:00:00.000Z');
  expect(answerBy(new Date('2026-12-31T10:00:00Z')).toISOString()).toBe('2027-01-31T10:00:00.000Z');
});
