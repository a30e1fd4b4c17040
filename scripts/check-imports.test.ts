import { expect, it } from 'vitest';
import { judgeImport } from './check-imports.ts';

const given = (from: string, to: string, typesOnly = false) => judgeImport({ from, to, typesOnly });

it.each([
  ['server/signals/raise.ts', 'server/conversation/store.ts'],
  ['server/knowledge/retrieve.ts', 'server/signals/store.ts'],
  ['server/people/session.ts', 'server/plan/store.ts'],
  ['server/plan/draft-section.ts', 'server/desk/store.ts'],
  ['server/conversation/take-turn.ts', 'server/plan/store.ts'],
  ['web/client/talk/talk.tsx', 'server/conversation/store.ts'],
  ['server/signals/signal.ts', 'pg'],
  ['server/app.ts', 'web/main.tsx'],
])('%s may not import %s', (from, to) => expect(given(from, to)).not.toBeNull());

it.each([
  ['server/conversation/take-turn.ts', 'server/signals/raise.ts'],
  ['server/plan/draft-section.ts', 'server/conversation/sentences.ts'],
  ['server/desk/store.ts', 'server/signals/store.ts'],
  ['server/knowledge/retrieve.ts', 'server/conversation/move.ts'],
  ['web/client/talk/talk.tsx', 'server/conversation/wire.ts'],
  ['server/app.ts', 'server/demo/routes.ts'],
])('%s may import %s', (from, to) => expect(given(from, to)).toBeNull());

it('lets the web name a type of the server', () => expect(given('web/counsellor/inbox.tsx', 'server/plan/present-section.ts', true)).toBeNull());
