import { expect, test } from 'vitest';
import type { Trajectory } from '../ui/records.ts';
import { hoursAreShort, sortClients } from './sort-clients.ts';

const client = (clientName: string, more: Partial<Trajectory> = {}): Trajectory => ({
  id: clientName,
  clientId: clientName,
  clientName,
  counsellorId: 'els',
  counsellorName: 'Els',
  standInId: null,
  usualStandInId: null,
  standInName: null,
  responseHours: null,
  stage: 'deepening',
  careerQuestion: null,
  hoursLeftMinutes: 120,
  held: false,
  ready: true,
  consentWithdrawn: false,
  actionsStuck: 0,
  aftercareAsked: false,
  closedAt: null,
  lastMessageAt: null,
  openSignals: 0,
  highestLevel: null,
  sectionsToReview: 0,
  may: [],
  ...more,
});
const namesOf = (clients: Trajectory[]) => clients.map(({ clientName }) => clientName);

test('one crisis goes before many urgent signals', () => {
  const given = [
    client('Bram', { openSignals: 9, highestLevel: 'urgent' }),
    client('Ali'),
    client('Rosa', { openSignals: 1, highestLevel: 'crisis' }),
    client('Nadia', { openSignals: 2, highestLevel: 'attention' }),
  ];
  expect(namesOf(sortClients(given, { column: 'signals', direction: 'descending' }))).toEqual(['Rosa', 'Bram', 'Nadia', 'Ali']);
});

test('clients who are equal stand by name, whichever way a column is sorted', () => {
  const given = [client('Rosa'), client('Ali')];
  expect(namesOf(sortClients(given, { column: 'review', direction: 'descending' }))).toEqual(['Ali', 'Rosa']);
  expect(namesOf(sortClients(given, { column: 'name', direction: 'descending' }))).toEqual(['Rosa', 'Ali']);
});

test('unknown hours never stand as the fewest', () => {
  const given = [client('Ali', { hoursLeftMinutes: null }), client('Rosa', { hoursLeftMinutes: 30 })];
  expect(namesOf(sortClients(given, { column: 'hours', direction: 'ascending' }))).toEqual(['Rosa', 'Ali']);
});

test('a counsellor is warned while there is still time for the plan, and no longer in aftercare', () => {
  expect(hoursAreShort({ hoursLeftMinutes: 60, stage: 'synthesis' })).toBe(true);
  expect(hoursAreShort({ hoursLeftMinutes: 90, stage: 'synthesis' })).toBe(false);
  expect(hoursAreShort({ hoursLeftMinutes: 0, stage: 'aftercare' })).toBe(false);
  expect(hoursAreShort({ hoursLeftMinutes: null, stage: 'intake' })).toBe(false);
});
