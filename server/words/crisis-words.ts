// The shape of the fixed answers in a crisis, the same in every language. Written by people, never by a model; an organisation
// approves them. They say only what is true at that moment. Numbers stand in the table of help lines that is rechecked before a
// release (knowledge/partners). {name} is the counsellor, {standIn} the person who stands in.

export type CrisisTopic = 'suicide' | 'self-harm' | 'threatened' | 'danger-other';
export type CrisisReply = 'not-safe' | 'safe' | 'misunderstood' | 'other';

export type CrisisWords = {
  /** The first answer: heard, what Koers is, what to do now, whom to call. */
  opening: Record<CrisisTopic, string[]>;
  /** After the client's reply to the question whether they are safe. */
  followUp: Record<CrisisTopic, Record<CrisisReply, string[]>>;
  /** Until a person releases the conversation: never silence, never coaching. */
  holding: string[][];
  /** About the alert: only what happened. With and without a stand-in. */
  alert: Record<'sent' | 'listed' | 'failed', { alone: string[]; withStandIn: string[] }>;
  /** The last sentence of the first answer. */
  correctMe: string;
};
