import { Link } from '@tanstack/react-router';
import { numbersInNeed } from '../../../server/words/numbers-in-need.ts';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';

/** Guidance is closed: everything can be read, nothing is sent; the way back, and help lines for who needs somebody now. */
export function ClosedNote() {
  return (
    <div className="note stack">
      <p>{m.closed_read_only()}</p>
      <p>
        <Link to="/client" className="button">
          {m.closed_to_home()}
        </Link>
      </p>
      <p className="small">{m.refused_in_need(numbersInNeed(getLocale()))}</p>
    </div>
  );
}
