// A handover: a client's guidance goes from one counsellor to another (the dossier: when a counsellor drops out, the service goes on in
// consultation with the client). Nothing moves before the client agreed and the new counsellor accepted; until then everything stays as
// it was, an open crisis too. Every path that changes a handover calls `decideHandover`; nothing else may.

export const handoverStatuses = ['asked', 'agreed', 'declined', 'refused', 'withdrawn', 'done'] as const;
export type HandoverStatus = (typeof handoverStatuses)[number];

export const handoverActions = ['agree', 'decline', 'withdraw', 'accept', 'refuse'] as const;
export type HandoverAction = (typeof handoverActions)[number];

/** Who somebody is to a handover: its client, who guides today (counsellor or stand-in), who would take over, a supervisor, or nobody. */
export const handoverParties = ['client', 'guide', 'receiver', 'supervisor', 'outsider'] as const;
export type HandoverParty = (typeof handoverParties)[number];

/** from × action -> to. What has ended stays as it ended; a new handover is a new one. */
const moves: Record<HandoverStatus, Partial<Record<HandoverAction, HandoverStatus>>> = {
  asked: { agree: 'agreed', decline: 'declined', withdraw: 'withdrawn' },
  agreed: { accept: 'done', refuse: 'refused', withdraw: 'withdrawn' },
  declined: {},
  refused: {},
  withdrawn: {},
  done: {},
};

const mayDo: Record<HandoverAction, readonly HandoverParty[]> = {
  agree: ['client'],
  decline: ['client'],
  // The client takes back what they agreed to, too: until it is done it is theirs to stop.
  withdraw: ['client', 'guide', 'supervisor'],
  accept: ['receiver'],
  refuse: ['receiver'],
};

export type HandoverDecision = { to: HandoverStatus } | { refused: 'not-allowed' | 'not-in-this-state' };

/** What happens to a handover. Who stands in may be who takes over: they are both. Who may not is told so before the state is looked at. */
export function decideHandover(status: HandoverStatus, action: HandoverAction, parties: readonly HandoverParty[]): HandoverDecision {
  if (!parties.some((party) => mayDo[action].includes(party))) return { refused: 'not-allowed' };
  const to = moves[status][action];
  // A client says no to what is asked, and takes back what they agreed to: one word for each.
  if (!to || (action === 'withdraw' && status === 'asked' && parties.every((party) => party === 'client'))) return { refused: 'not-in-this-state' };
  return { to };
}

export const isOpen = (status: HandoverStatus): boolean => status === 'asked' || status === 'agreed';

/** Who this person is to a handover. */
export function partiesOf(
  person: { id: string; role: string },
  handover: { clientId: string; toId: string },
  guidedBy: readonly (string | null)[],
): HandoverParty[] {
  if (person.role === 'client') return [person.id === handover.clientId ? 'client' : 'outsider'];
  if (person.role === 'supervisor') return ['supervisor'];
  if (person.role !== 'counsellor') return ['outsider'];
  const parties: HandoverParty[] = [];
  if (guidedBy.includes(person.id)) parties.push('guide');
  if (person.id === handover.toId) parties.push('receiver');
  return parties.length > 0 ? parties : ['outsider'];
}
