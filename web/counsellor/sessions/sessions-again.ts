import { useQueryClient } from '@tanstack/react-query';

/** Reads again what a session changes: lists, hours, and the file that shows what is left. */
export function useSessionsAgain(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all(['sessions', 'trajectories', 'homework', 'insights'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })));
  };
}
