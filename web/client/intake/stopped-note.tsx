import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';

/** The client took their consent back: what goes on, and the way back if they want one. */
export function StoppedNote({ name }: { name: string }) {
  return (
    <div className="note stack">
      <h2>{m.start_stopped_title()}</h2>
      <p>{m.start_stopped({ name })}</p>
      <p>
        <Link to="/client/start" className="button">
          {m.start_read_again()}
        </Link>
      </p>
    </div>
  );
}
