// What a client asks about what is kept of them, and how such a request ends. Every path that changes one calls `decideDataRequest`.

export const dataRequestKinds = ['correct', 'erase'] as const;
export type DataRequestKind = (typeof dataRequestKinds)[number];

/** The parts of a file as a client knows them; each has its own readers and its own end (web/client/own-data). */
export const dataParts = [
  'conversations',
  'insights',
  'plan',
  'exercises',
  'homework',
  'logbook',
  'growth',
  'portfolio',
  'sessions',
  'intake',
  'contact',
  'referrals',
  'attention',
  'complaints',
  'handovers',
  'work-notes',
] as const;
export type DataPart = (typeof dataParts)[number];

/** What a request can be about. */
export const requestedParts = [...dataParts, 'everything'] as const;
export type RequestedPart = (typeof requestedParts)[number];

export const dataRequestStatuses = ['asked', 'done', 'refused', 'withdrawn'] as const;
export type DataRequestStatus = (typeof dataRequestStatuses)[number];

export const dataRequestActions = ['withdraw', 'do', 'refuse'] as const;
export type DataRequestAction = (typeof dataRequestActions)[number];
export type DataRequestParty = 'client' | 'guide' | 'outsider';

const by: Record<DataRequestAction, DataRequestParty> = { withdraw: 'client', do: 'guide', refuse: 'guide' };
const to: Record<DataRequestAction, DataRequestStatus> = { withdraw: 'withdrawn', do: 'done', refuse: 'refused' };

export type DataRequestDecision = { to: DataRequestStatus } | { refused: 'not-allowed' | 'not-in-this-state' };

/** What happens to a request. Who may not is told so before the state is looked at; what has ended stays as it ended. */
export function decideDataRequest(status: DataRequestStatus, action: DataRequestAction, party: DataRequestParty): DataRequestDecision {
  if (by[action] !== party) return { refused: 'not-allowed' };
  return status === 'asked' ? { to: to[action] } : { refused: 'not-in-this-state' };
}

/** By when it is answered: within a month (GDPR article 12(3)), counted as a calendar does, so at most on the last day of a shorter month. */
export function answerBy(askedAt: Date): Date {
  const end = new Date(askedAt);
  end.setUTCMonth(end.getUTCMonth() + 1);
  // The 31st of a month that has none rolls over into the next.
  if (end.getUTCDate() !== askedAt.getUTCDate()) end.setUTCDate(0);
  return end;
}
