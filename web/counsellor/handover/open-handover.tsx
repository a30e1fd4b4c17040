import './handover.css';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useOpenTrajectory } from '../open-client-file.tsx';
import { AskHandover } from './ask-handover.tsx';
import { CoverAbsence } from './cover-absence.tsx';
import { MakeCase } from './make-case.tsx';

/** How guidance goes on when the counsellor is not there, and a case for colleagues. */
export function OpenHandover() {
  const { trajectory, error } = useOpenTrajectory();
  if (!trajectory) return error ? <RefusedNote error={error} /> : <Waiting />;
  return (
    <div className="stack continuity">
      <AskHandover trajectory={trajectory} />
      <CoverAbsence trajectory={trajectory} />
      <MakeCase trajectory={trajectory} />
    </div>
  );
}
