import './start.css';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { intakeQuery } from '../../ui/intake/intake-query.ts';
import type { Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { CareHere } from '../reach/care-here.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { DecideContract } from './decide-contract.tsx';
import { ReadInformation } from './read-information.tsx';
import { SeeNoted } from './see-noted.tsx';

/** Before guidance begins, and after: what Koers is and whether the client wants it, their contract, and what was noted about them. */
export function Start() {
  return <WithTrajectory>{(trajectory) => <StartOf trajectory={trajectory} />}</WithTrajectory>;
}

function StartOf({ trajectory }: { trajectory: Trajectory }) {
  const { data: intake, error } = useQuery(intakeQuery(trajectory.id));
  const name = firstName(trajectory.counsellorName);
  return (
    <div className="page start">
      <header>
        <h1>{m.start_title()}</h1>
        <p className="soft">{m.start_what({ name })}</p>
      </header>
      {intake ? (
        <CareHere>
          <ReadInformation trajectoryId={trajectory.id} intake={intake} name={name} />
          <DecideContract trajectoryId={trajectory.id} intake={intake} name={name} />
          <SeeNoted intake={intake} name={name} />
        </CareHere>
      ) : error ? (
        <RefusedNote error={error} />
      ) : (
        <Waiting />
      )}
    </div>
  );
}
