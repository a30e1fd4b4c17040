// A remark on the plan and how it is settled. Who made it may always settle it; the other only with an answer, and whoever made it may
// open it again. So nobody's remark is waved away. Pure.

export type CommentStatus = 'open' | 'settled';
export type CommentDeed = 'settle' | 'reopen';
export type CommentRole = 'client' | 'counsellor';

/** `hasAnswer`: whether the one who settles says something back. */
export function decideComment(
  from: CommentStatus,
  deed: CommentDeed,
  who: { writtenAs: CommentRole; role: CommentRole; hasAnswer: boolean },
): { to: CommentStatus } | { refused: 'not-allowed' | 'not-in-this-state' | 'answer-needed' } {
  const isOwn = who.writtenAs === who.role;
  if (deed === 'reopen') {
    if (!isOwn) return { refused: 'not-allowed' };
    return from === 'settled' ? { to: 'open' } : { refused: 'not-in-this-state' };
  }
  if (from !== 'open') return { refused: 'not-in-this-state' };
  return isOwn || who.hasAnswer ? { to: 'settled' } : { refused: 'answer-needed' };
}
