import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

type Topic =
  | 'signals'
  | 'plan'
  | 'conversations'
  | 'evaluations'
  | 'audits'
  | 'trajectories'
  | 'referrals'
  | 'homework'
  | 'logbook'
  | 'exercises'
  | 'intake'
  | 'growth'
  | 'sessions'
  | 'portfolio'
  | 'handovers'
  | 'prompts'
  | 'complaints';

// What to read again when a topic changed. A trajectory's row counts signals and sections; insights are proposed by conversations.
const readAgain: Record<Topic, readonly string[]> = {
  signals: ['signals', 'trajectories'],
  plan: ['plan', 'trajectories'],
  conversations: ['conversations', 'trajectories', 'insights', 'career-questions', 'signals', 'attention'],
  evaluations: ['evaluations', 'audits'],
  audits: ['audits', 'evaluations'],
  referrals: ['referrals', 'trajectories'],
  exercises: ['exercises', 'insights'],
  trajectories: ['trajectories', 'conversations', 'insights', 'career-questions', 'attention'],
  homework: ['homework'],
  intake: ['intake', 'trajectories'],
  growth: ['growth'],
  logbook: ['logbook'],
  prompts: ['prompts'],
  handovers: ['handovers', 'trajectories', 'signals', 'cover', 'people'],
  sessions: ['sessions', 'trajectories', 'insights'],
  portfolio: ['portfolio'],
  complaints: ['complaints'],
};

/** Reads again what the server says has changed. Ids only travel; the texts come through the ordinary, checked doors. */
function followChanges(queries: QueryClient): () => void {
  const source = new EventSource('/api/live');
  let wasCut = false;
  source.addEventListener('changed', (event: MessageEvent<string>) => {
    const { topic } = JSON.parse(event.data) as { topic: Topic };
    for (const key of readAgain[topic] ?? []) void queries.invalidateQueries({ queryKey: [key] });
  });
  source.addEventListener('error', () => {
    wasCut = true;
  });
  // What changed while the line was down went unheard: read everything again.
  source.addEventListener('open', () => {
    if (wasCut) void queries.invalidateQueries();
    wasCut = false;
  });
  return () => source.close();
}

/** Keeps a signed-in screen in step with the server for as long as it is there. */
export function useLiveChanges(): void {
  const queries = useQueryClient();
  useEffect(() => followChanges(queries), [queries]);
}
