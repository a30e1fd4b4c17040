import { m } from '../paraglide/messages.js';
import { KeepContact } from '../ui/contact/keep-contact.tsx';
import { AnswerDataRequests } from './data-requests/answer-data-requests.tsx';
import { useOpenTrajectory } from './open-client-file.tsx';

/** Whom to call and what was agreed for a crisis, noted with the client at intake. */
export function KeepClientContact() {
  const { trajectory } = useOpenTrajectory();
  if (!trajectory) return null;
  return (
    <section className="stack">
      <AnswerDataRequests trajectory={trajectory} />
      <p className="soft">{m.contact_what_counsellor({ name: trajectory.clientName ?? m.client_hidden() })}</p>
      <KeepContact trajectoryId={trajectory.id} />
    </section>
  );
}
