/** Why a name may be asked for. Closed words: the client reads them in their own language. */
export const revealReasons = ['safety', 'complaint', 'talk-with-counsellor', 'asked-by-client'] as const;
export type RevealReason = (typeof revealReasons)[number];
