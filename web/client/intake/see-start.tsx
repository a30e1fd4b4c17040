import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { intakeQuery } from '../../ui/intake/intake-query.ts';
import type { Trajectory } from '../../ui/records.ts';

/** On the home screen: what is still to be read or accepted comes up front (`waits`), and is a quiet link at the end when it is done. */
export function SeeStart({ trajectory, waits }: { trajectory: Trajectory; waits: boolean }) {
  const { data: intake } = useQuery(intakeQuery(trajectory.id));
  if (!intake) return null;
  const toRead = intake.may.includes('consent:give') && !trajectory.consentWithdrawn;
  const toAccept = intake.contracts.some(({ may }) => may.includes('contract:accept'));
  if ((toRead || toAccept) !== waits) return null;
  const links = [...(toRead ? [m.start_home_information()] : []), ...(toAccept ? [m.start_home_contract()] : []), ...(waits ? [] : [m.start_home_see()])];
  return (
    <>
      {links.map((words) => (
        <Link key={words} to="/client/start" className="wait">
          <Icon name={waits ? 'plan' : 'list'} />
          <span>{words}</span>
          <Icon name="next" />
        </Link>
      ))}
    </>
  );
}
