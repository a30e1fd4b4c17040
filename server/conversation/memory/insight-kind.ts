// What may be kept of a client.

export const insightKinds = ['insight', 'quality', 'value', 'motive', 'interest', 'pattern', 'commitment'] as const;
export type InsightKind = (typeof insightKinds)[number];
