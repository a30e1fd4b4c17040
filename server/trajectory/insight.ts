// What may be kept of a client, and what may become of it: pure. Only the client decides (DOMAIN.md).

export const insightKinds = ['insight', 'quality', 'value', 'motive', 'interest', 'pattern', 'commitment'] as const;
export type InsightKind = (typeof insightKinds)[number];

export type InsightStatus = 'proposed' | 'confirmed' | 'refused' | 'thrown-away';
export type InsightDecision = 'confirm' | 'refuse' | 'change' | 'throw-away';

/** Minds change both ways; what is thrown away is gone. Who writes it in other words says that it is so. */
const table: Record<InsightStatus, Partial<Record<InsightDecision, InsightStatus>>> = {
  proposed: { confirm: 'confirmed', refuse: 'refused', change: 'confirmed', 'throw-away': 'thrown-away' },
  confirmed: { confirm: 'confirmed', refuse: 'refused', change: 'confirmed', 'throw-away': 'thrown-away' },
  refused: { confirm: 'confirmed', refuse: 'refused', change: 'confirmed', 'throw-away': 'thrown-away' },
  'thrown-away': {},
};

/** What an insight becomes; null where that cannot be any more. */
export function decide(status: InsightStatus, decision: InsightDecision): InsightStatus | null {
  return table[status][decision] ?? null;
}
