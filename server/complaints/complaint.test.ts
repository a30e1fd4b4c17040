// The life of a complaint as a table, its terms, who hears what when, and figures in which nobody is found back.
import { describe, expect, it } from 'vitest';
import { type ComplaintAction, type ComplaintStatus, complaintActions, complaintParties, complaintStatuses, decideComplaint } from './complaint.ts';
import { countComplaints, type CountedComplaint } from './count-complaints.ts';
import { nearFrom, workingDaysAfter, workingDaysLeft } from './deadline.ts';
import { partyOf } from './party.ts';
import { tellingsOf, type ToldAbout } from './tell.ts';
import { isHoliday } from '../people/public-holidays.ts';

// biome-ignore format: a table
const allowed: Record<string, [party: string, from: Partial<Record<ComplaintStatus, ComplaintStatus>>]> = {
  acknowledge: ['supervisor', { received: 'acknowledged' }],
  'take-over': ['supervisor', { acknowledged: 'acknowledged', looking: 'looking', answered: 'answered' }],
  'look-into': ['handler', { acknowledged: 'looking' }],
  share: ['handler', { looking: 'looking' }],
  respond: ['guide', { looking: 'looking' }],
  answer: ['handler', { looking: 'answered' }],
  close: ['handler', { answered: 'closed' }],
  withdraw: ['client', { received: 'withdrawn', acknowledged: 'withdrawn', looking: 'withdrawn' }],
  reopen: ['client', { answered: 'looking', closed: 'looking' }],
  'say-helped': ['client', { answered: 'answered', closed: 'closed' }],
  permit: ['client', { received: 'received', acknowledged: 'acknowledged', looking: 'looking' }],
  'take-back': ['client', { received: 'received', acknowledged: 'acknowledged', looking: 'looking', answered: 'answered' }],
};

describe('a complaint', () => {
  const cases = complaintStatuses.flatMap((status) => complaintActions.flatMap((action) => complaintParties.map((party) => [status, action, party] as const)));

  it.each(cases)('%s, %s by %s', (status, action, party) => {
    const [who, moves] = allowed[action] as NonNullable<(typeof allowed)[string]>;
    const expected = party !== who ? { refused: 'not-allowed' } : moves[status] ? { to: moves[status] } : { refused: 'not-in-this-state' };
    expect(decideComplaint(status, action, party, false)).toEqual(expected);
  });

  it('is taken up again once', () => {
    for (const status of ['answered', 'closed'] as const) expect(decideComplaint(status, 'reopen', 'client', true)).toEqual({ refused: 'not-in-this-state' });
    // Everything else goes on as before.
    const action: ComplaintAction = 'answer';
    expect(decideComplaint('looking', action, 'handler', true)).toEqual({ to: 'answered' });
  });
});

describe('who somebody is to a complaint', () => {
  const complaint = { clientId: 'amina', handlerId: null as string | null, sharedAt: null as Date | null };
  it.each([
    ['its client', { id: 'amina', role: 'client' }, complaint, ['lieve'], 'client'],
    ['another client', { id: 'bram', role: 'client' }, complaint, ['lieve'], 'outsider'],
    ['the counsellor, before it is shared', { id: 'els', role: 'counsellor' }, complaint, ['lieve'], 'outsider'],
    ['the counsellor, once it is shared', { id: 'els', role: 'counsellor' }, { ...complaint, sharedAt: new Date(0) }, ['lieve'], 'guide'],
    ['a supervisor who had no part', { id: 'lieve', role: 'supervisor' }, complaint, ['lieve'], 'supervisor'],
    ['a supervisor who had a part, where another had none', { id: 'joost', role: 'supervisor' }, complaint, ['lieve'], 'involved'],
    ['a supervisor, where all had a part', { id: 'joost', role: 'supervisor' }, complaint, [], 'supervisor'],
    ['who handles it', { id: 'lieve', role: 'supervisor' }, { ...complaint, handlerId: 'lieve' }, [], 'handler'],
    ['an administrator', { id: 'tom', role: 'admin' }, complaint, [], 'outsider'],
  ] as const)('%s', (_who, person, of, unengaged, party) => {
    expect(partyOf(person, of, unengaged)).toBe(party);
  });
});

describe('a term in working days', () => {
  const inBrussels = (at: Date) => at.toLocaleString('sv-SE', { timeZone: 'Europe/Brussels' });

  it.each([
    ['from a Friday over a weekend', '2026-11-27T09:00:00Z', 5, '2026-12-04 23:59:59'],
    ['over Christmas and New Year', '2026-12-22T09:00:00Z', 5, '2026-12-30 23:59:59'],
    ['filed at night, on the day it is in Brussels', '2026-06-30T22:30:00Z', 1, '2026-07-02 23:59:59'],
    ['over the day on which the clock goes back', '2026-10-23T10:00:00Z', 1, '2026-10-26 23:59:59'],
    ['over the day on which the clock goes forward', '2026-03-27T10:00:00Z', 1, '2026-03-30 23:59:59'],
  ])('%s', (_when, from, days, end) => {
    expect(inBrussels(workingDaysAfter(new Date(from), days, isHoliday))).toBe(end);
  });

  it('is near from the working day before its last', () => {
    const due = workingDaysAfter(new Date('2026-11-20T09:00:00Z'), 6, isHoliday);
    expect(inBrussels(due)).toBe('2026-11-30 23:59:59');
    expect(inBrussels(nearFrom(due, isHoliday))).toBe('2026-11-27 00:00:00');
  });

  it('counts the working days that are left, and those it is over', () => {
    const due = workingDaysAfter(new Date('2026-11-20T09:00:00Z'), 6, isHoliday);
    const left = (at: string) => workingDaysLeft(new Date(at), due, isHoliday);
    expect(
      ['2026-11-20T09:00:00Z', '2026-11-27T09:00:00Z', '2026-11-29T09:00:00Z', '2026-11-30T09:00:00Z', '2026-12-01T09:00:00Z', '2026-12-02T09:00:00Z'].map(
        left,
      ),
    ).toEqual([6, 1, 1, 0, -1, -2]);
  });
});

describe('who hears', () => {
  const due = { acknowledgeBy: new Date('2026-12-04T22:59:59Z'), answerBy: new Date('2026-12-18T22:59:59Z') };
  const complaint: ToldAbout = {
    ...due,
    status: 'received',
    handlerId: null,
    acknowledgedAt: null,
    answeredAt: null,
    reopenedAt: null,
    sharedAt: null,
    respondedAt: null,
  };
  const heard = (about: Partial<ToldAbout>, at: string) =>
    tellingsOf({ ...complaint, ...about }, new Date(at), isHoliday).map(({ what, to }) => `${what}: ${to}`);

  it('that it came in: the client, and who could handle it', () => {
    expect(heard({}, '2026-11-27T09:00:00Z')).toEqual(['confirm: client', 'filed: unengaged']);
  });
  it('that a term is near, and that it is over', () => {
    expect(heard({}, '2026-12-03T09:00:00Z')).toContain('acknowledge-near: unengaged');
    expect(heard({}, '2026-12-05T09:00:00Z')).toContain('acknowledge-late: everyone');
    const looking = { status: 'looking' as const, handlerId: 'lieve', acknowledgedAt: new Date('2026-11-28T09:00:00Z') };
    expect(heard(looking, '2026-12-16T09:00:00Z')).not.toContain('answer-near: handler');
    expect(heard(looking, '2026-12-17T09:00:00Z')).toContain('answer-near: handler');
    expect(heard(looking, '2026-12-19T09:00:00Z')).toContain('answer-late: everyone');
  });
  it('nothing about a term any more once it is answered', () => {
    const answered = { status: 'answered' as const, handlerId: 'lieve', acknowledgedAt: new Date(0), answeredAt: new Date(0) };
    expect(heard(answered, '2027-01-19T09:00:00Z').filter((line) => line.includes('late') || line.includes('near'))).toEqual([]);
  });
  it('of a complaint that was withdrawn only who handled it', () => {
    expect(heard({ status: 'withdrawn', handlerId: 'lieve' }, '2027-01-19T09:00:00Z')).toEqual(['confirm: client', 'withdrawn: handler']);
  });
});

describe('figures', () => {
  const now = new Date('2026-11-27T09:00:00Z');
  const filed = (count: number, about: CountedComplaint['about'], more: Partial<CountedComplaint> = {}): CountedComplaint[] =>
    Array.from({ length: count }, (_, i) => ({
      clientId: `${about} ${i}`,
      about,
      status: 'closed',
      answerBy: new Date('2026-11-01T00:00:00Z'),
      answeredAt: new Date('2026-10-20T00:00:00Z'),
      helped: null,
      learned: [],
      ...more,
    }));

  it('of fewer than five clients are not shown, however many complaints', () => {
    const counts = countComplaints([...filed(5, 'reply'), ...filed(4, 'privacy'), ...filed(4, 'privacy')], now);
    expect(counts.total).toEqual({ count: 13, tooFew: false });
    expect(counts.about.privacy).toEqual({ count: null, tooFew: true });
    expect(counts.about.assistant).toEqual({ count: 0, tooFew: false });
  });
  it('do not let the hidden one be reckoned from the rest', () => {
    const counts = countComplaints([...filed(9, 'assistant'), ...filed(6, 'reply'), ...filed(2, 'privacy')], now);
    expect([counts.about.assistant.tooFew, counts.about.reply.tooFew, counts.about.privacy.tooFew]).toEqual([false, true, true]);
  });
  it('do not let two hidden ones be reckoned together where they are about too few', () => {
    const counts = countComplaints([...filed(9, 'assistant'), ...filed(6, 'reply'), ...filed(2, 'privacy'), ...filed(1, 'counsellor')], now);
    expect([counts.about.assistant.tooFew, counts.about.reply.tooFew, counts.about.privacy.tooFew, counts.about.counsellor.tooFew]).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
  it('count as late what is answered after its term, and what is not answered when the term is over', () => {
    const counts = countComplaints(
      [
        ...filed(6, 'reply'),
        ...filed(3, 'assistant', { answeredAt: new Date('2026-11-05T00:00:00Z') }),
        ...filed(3, 'counsellor', { answeredAt: null, status: 'looking' }),
        ...filed(3, 'privacy', { answeredAt: null, status: 'looking', answerBy: new Date('2026-12-20T00:00:00Z') }),
      ],
      now,
    );
    expect(counts.inTime).toEqual({ yes: { count: 6, tooFew: false }, no: { count: 6, tooFew: false } });
  });
});
