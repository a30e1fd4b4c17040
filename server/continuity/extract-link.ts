// A link by which a partner reads the one text that the client approved. What it still opens: pure, so that every way in which it is over
// is one line of a table. Whoever has no link learns nothing, not even that there was one.

/** How long and how often, at most; and after how many wrong codes it is over. */
export const longestDays = 30;
export const mostLooks = 20;
export const mostWrongCodes = 5;

export const linkStates = ['open', 'expired', 'used-up', 'withdrawn', 'text-changed', 'locked'] as const;
export type LinkState = (typeof linkStates)[number];

export type LinkFacts = {
  expiresAt: Date;
  looksAllowed: number;
  looksUsed: number;
  wrongCodes: number;
  withdrawnAt: Date | null;
  extractVersion: number;
};
/** The referral as it stands: the client's yes is to one text, and they may take it back. */
export type TextFacts = { extractVersion: number; isApproved: boolean; isWithdrawn: boolean };

/** What a link still opens at this moment. The client's no goes before everything else. */
export function stateOf(link: LinkFacts, text: TextFacts, now: Date): LinkState {
  if (link.withdrawnAt || text.isWithdrawn) return 'withdrawn';
  if (!text.isApproved || text.extractVersion !== link.extractVersion) return 'text-changed';
  if (link.expiresAt.getTime() <= now.getTime()) return 'expired';
  if (link.wrongCodes >= mostWrongCodes) return 'locked';
  if (link.looksUsed >= link.looksAllowed) return 'used-up';
  return 'open';
}

const families: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];
/** A browser by its family and its system, and nothing by which one person could be told from another; empty where it says neither. */
export function coarseAgent(userAgent: string): string {
  const find = (list: readonly [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [find(families), find(systems)].filter(Boolean).join(', ');
}
