import { describe, expect, test } from 'vitest';
import { type CommentDeed, type CommentRole, type CommentStatus, decideComment } from './comment.ts';

const roles: CommentRole[] = ['client', 'counsellor'];
const statuses: CommentStatus[] = ['open', 'settled'];
const deeds: CommentDeed[] = ['settle', 'reopen'];

/** By hand: what comes of it, for who made the remark and for the other. */
const expected = (from: CommentStatus, deed: CommentDeed, isOwn: boolean, hasAnswer: boolean) => {
  if (deed === 'reopen') return isOwn ? (from === 'settled' ? { to: 'open' } : { refused: 'not-in-this-state' }) : { refused: 'not-allowed' };
  if (from === 'settled') return { refused: 'not-in-this-state' };
  return isOwn || hasAnswer ? { to: 'settled' } : { refused: 'answer-needed' };
};

describe('a remark on the plan', () => {
  for (const writtenAs of roles)
    for (const role of roles)
      for (const from of statuses)
        for (const deed of deeds)
          for (const hasAnswer of [true, false])
            test(`of a ${writtenAs}, ${from}: ${deed} by a ${role}${hasAnswer ? ' with an answer' : ''}`, () => {
              expect(decideComment(from, deed, { writtenAs, role, hasAnswer })).toEqual(expected(from, deed, writtenAs === role, hasAnswer));
            });
  test('a client’s remark is never waved away without a word', () => {
    expect(decideComment('open', 'settle', { writtenAs: 'client', role: 'counsellor', hasAnswer: false })).toEqual({ refused: 'answer-needed' });
  });
});
