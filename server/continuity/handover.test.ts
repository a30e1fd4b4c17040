import { describe, expect, it } from 'vitest';
import {
  decideHandover,
  type HandoverAction,
  type HandoverParty,
  type HandoverStatus,
  handoverActions,
  handoverParties,
  handoverStatuses,
  partiesOf,
} from './handover.ts';

/** Everything that may happen, written out; whatever is not here is refused. */
const allowed: [HandoverStatus, HandoverAction, HandoverParty, HandoverStatus][] = [
  ['asked', 'agree', 'client', 'agreed'],
  ['asked', 'decline', 'client', 'declined'],
  ['asked', 'withdraw', 'guide', 'withdrawn'],
  ['asked', 'withdraw', 'supervisor', 'withdrawn'],
  ['agreed', 'accept', 'receiver', 'done'],
  ['agreed', 'refuse', 'receiver', 'refused'],
  ['agreed', 'withdraw', 'client', 'withdrawn'],
  ['agreed', 'withdraw', 'guide', 'withdrawn'],
  ['agreed', 'withdraw', 'supervisor', 'withdrawn'],
];
const mayAtAll = (action: HandoverAction, party: HandoverParty) => allowed.some(([, known, who]) => known === action && who === party);

describe('a handover', () => {
  const every = handoverStatuses.flatMap((from) => handoverActions.flatMap((action) => handoverParties.map((party) => [from, action, party] as const)));
  it.each(every)('that is %s, with "%s" by the %s', (from, action, party) => {
    const to = allowed.find(([status, known, who]) => status === from && known === action && who === party)?.[3];
    expect(decideHandover(from, action, [party])).toEqual(to ? { to } : { refused: mayAtAll(action, party) ? 'not-in-this-state' : 'not-allowed' });
  });

  it('knows every status, action and party', () => {
    expect(every).toHaveLength(6 * 5 * 5);
  });

  it('who stands in and would take over is both, and can do what either can', () => {
    const karim = { id: 'karim', role: 'counsellor' };
    const parties = partiesOf(karim, { clientId: 'nadia', toId: 'karim' }, ['els', 'karim']);
    expect(parties).toEqual(['guide', 'receiver']);
    expect(decideHandover('asked', 'withdraw', parties)).toEqual({ to: 'withdrawn' });
    expect(decideHandover('agreed', 'accept', parties)).toEqual({ to: 'done' });
    expect(decideHandover('asked', 'accept', parties)).toEqual({ refused: 'not-in-this-state' });
  });

  it('another client, another counsellor and an administrator are outside', () => {
    for (const [id, role] of [
      ['bram', 'client'],
      ['samira', 'counsellor'],
      ['tom', 'admin'],
    ] as const)
      expect(partiesOf({ id, role }, { clientId: 'nadia', toId: 'karim' }, ['els', null])).toEqual(['outsider']);
  });
});
