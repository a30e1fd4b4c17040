import { describe, expect, test } from 'vitest';
import { roles } from '../people/roles.ts';
import { type ActionStatus, actionStatuses, decideAction, nextOf } from './action-course.ts';

// Every way an action may go, written out by hand beside the table it checks. What is not here is refused.
const allowed: Record<'client' | 'counsellor', Record<ActionStatus, ActionStatus[]>> = {
  client: {
    open: ['doing', 'done', 'stuck', 'dropped'],
    doing: ['open', 'done', 'stuck', 'dropped'],
    done: ['open', 'doing'],
    stuck: ['open', 'doing', 'done', 'stuck', 'dropped'],
    dropped: ['open', 'doing'],
  },
  counsellor: {
    open: ['doing', 'done', 'stuck'],
    doing: ['open', 'done', 'stuck'],
    done: ['open', 'doing'],
    stuck: ['open', 'doing', 'done', 'stuck'],
    dropped: [],
  },
};

describe('the course of an action', () => {
  for (const role of roles)
    for (const from of actionStatuses)
      for (const to of actionStatuses) {
        const isKnown = role === 'client' || role === 'counsellor';
        const isTheirs = isKnown && !(role === 'counsellor' && (from === 'dropped' || to === 'dropped'));
        const may = isKnown && allowed[role][from].includes(to);
        test(`a ${role} ${may ? 'may say' : 'cannot say'} that what is ${from} is ${to}`, () => {
          expect(decideAction(from, to, role)).toEqual(may ? { to } : { refused: isTheirs ? 'not-in-this-state' : 'not-allowed' });
          expect(nextOf(from, role).includes(to)).toBe(may);
        });
      }
});
