import './mine.css';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { KeepContact } from '../../ui/contact/keep-contact.tsx';
import { firstName } from '../../ui/first-name.ts';
import { CareHere, useShowCare } from '../reach/care-here.tsx';
import { SeeSessions } from '../sessions/see-sessions.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { AnswerExamples } from './answer-examples.tsx';
import { ReadOffline } from './read-offline.tsx';
import { SeeReveals } from './see-reveals.tsx';
import { SeeAttention } from './see-attention.tsx';

/** What is noted about the client and what drew attention: theirs to see, and to correct. */
export function Mine() {
  return (
    <WithTrajectory>
      {(trajectory) => (
        <div className="page mine">
          <header>
            <h1>{m.mine_title()}</h1>
            <p className="soft">{m.mine_what({ name: firstName(trajectory.counsellorName) })}</p>
            <p>
              <Link to="/client/own-data">{m.own_data_link()}</Link>
            </p>
          </header>
          <section aria-labelledby="mine-contact">
            <h2 id="mine-contact">{m.mine_contact()}</h2>
            <p className="soft">{m.mine_contact_what({ name: firstName(trajectory.counsellorName) })}</p>
            <CareHere>
              <OwnContact trajectoryId={trajectory.id} />
            </CareHere>
          </section>
          <SeeSessions trajectory={trajectory} />
          <ReadOffline trajectory={trajectory} />
          <AnswerExamples name={firstName(trajectory.counsellorName)} />
          <SeeAttention name={firstName(trajectory.counsellorName)} />
          <SeeReveals name={firstName(trajectory.counsellorName)} />
          <p>
            <Link to="/client/complaint">{m.complaint_link()}</Link>
          </p>
        </div>
      )}
    </WithTrajectory>
  );
}

function OwnContact({ trajectoryId }: { trajectoryId: string }) {
  return <KeepContact trajectoryId={trajectoryId} onCare={useShowCare()} />;
}
