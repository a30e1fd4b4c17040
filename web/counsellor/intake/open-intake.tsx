import './intake.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { type Intake, intakeQuery } from '../../ui/intake/intake-query.ts';
import { missingWords } from '../../ui/intake/word-intake.ts';
import type { Trajectory } from '../../ui/records.ts';
import { dateAndTime } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useOpenTrajectory } from '../open-client-file.tsx';
import { AgreeContract } from './agree-contract.tsx';
import { CheckEntitlement } from './check-entitlement.tsx';
import { EnterVouchers } from './enter-vouchers.tsx';
import { NoteIntake } from './note-intake.tsx';
import { SeeConsent } from './see-consent.tsx';
import { TakeDecision } from './take-decision.tsx';

/** The intake on one page: what is missing first, then the parts in the order in which they are taken up. */
export function OpenIntake() {
  const { trajectory } = useOpenTrajectory();
  const { data, error } = useQuery({ ...intakeQuery(trajectory?.id ?? ''), enabled: trajectory !== undefined });
  if (!trajectory) return null;
  if (!data) return error ? <RefusedNote error={error} /> : <Waiting />;
  return <IntakePage trajectory={trajectory} intake={data} />;
}

function IntakePage({ trajectory, intake }: { trajectory: Trajectory; intake: Intake }) {
  const name = trajectory.clientName ?? m.client_hidden();
  const hasContact = !intake.missing.includes('contact');
  return (
    <div className="intake">
      <header className="stack">
        <h2>{m.intake_title()}</h2>
        {intake.updatedAt && intake.version > 0 && (
          <p className="soft small">{m.intake_updated_by({ name: intake.updatedByName ?? m.client_hidden(), when: dateAndTime(intake.updatedAt) })}</p>
        )}
      </header>
      <SeeMissing intake={intake} />
      <NoteIntake trajectory={trajectory} intake={intake} />
      <section className="intake-part" id="intake-contact" aria-labelledby="intake-contact-title">
        <h3 id="intake-contact-title">{m.intake_contact_title()}</h3>
        <p>
          {hasContact ? m.intake_contact_there() : missingWords.contact()}{' '}
          <Link to="/counsellor/clients/$trajectoryId/contact" params={{ trajectoryId: trajectory.id }}>
            {m.intake_contact_to()}
          </Link>
        </p>
      </section>
      <CheckEntitlement trajectory={trajectory} intake={intake} />
      <TakeDecision trajectory={trajectory} intake={intake} />
      <SeeConsent intake={intake} name={name} />
      <AgreeContract trajectory={trajectory} intake={intake} />
      <EnterVouchers trajectory={trajectory} intake={intake} />
    </div>
  );
}

type Missing = Intake['missing'][number];
const partOf: Record<Missing, string> = {
  initiative: 'intake-boundary',
  'other-guidance': 'intake-boundary',
  active: 'intake-boundary',
  belongs: 'intake-boundary',
  rights: 'intake-rights',
  language: 'intake-support',
  contact: 'intake-contact',
  entitlement: 'intake-entitlement',
  decision: 'intake-decision',
  information: 'intake-information',
  contract: 'intake-contract',
  'contract-waits': 'intake-contract',
  'contract-declined': 'intake-contract',
  voucher: 'intake-vouchers',
};

function SeeMissing({ intake }: { intake: Intake }) {
  if (intake.missing.length === 0) return <p className="note safe">{m.intake_complete()}</p>;
  return (
    <section className="note" aria-labelledby="intake-missing">
      <h3 id="intake-missing">{m.intake_missing_title()}</h3>
      <ol className="intake-missing">
        {intake.missing.map((part) => (
          <li key={part}>
            <a href={`#${partOf[part]}`}>{missingWords[part]()}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
