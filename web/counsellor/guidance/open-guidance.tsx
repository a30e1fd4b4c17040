import { useQuery } from '@tanstack/react-query';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { guidanceQuery } from '../../ui/guidance/guidance-query.ts';
import { useOpenTrajectory } from '../open-client-file.tsx';
import { SetGuidance } from './set-guidance.tsx';

/** What Koers does with this client until the next session. */
export function OpenGuidance() {
  const { trajectory } = useOpenTrajectory();
  const { data, error } = useQuery({ ...guidanceQuery(trajectory?.id ?? ''), enabled: trajectory !== undefined });
  if (!trajectory) return null;
  if (!data) return error ? <RefusedNote error={error} /> : <Waiting />;
  return <SetGuidance trajectory={trajectory} stored={data} />;
}
