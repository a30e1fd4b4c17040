import { useId } from 'react';
import { m } from '../../paraglide/messages.js';
import { CallHelpLine } from '../reach/call-help-line.tsx';
import type { Safety } from './transcript.ts';

/** The help lines for this moment, calm and large. No red, no flashing: someone in need reads this. */
export function SeeSafety({ safety }: { safety: Safety }) {
  const title = useId();
  if (safety.helpLines.length === 0) return null;
  return (
    <section className="see-safety" aria-labelledby={title}>
      <h3 id={title}>{m.safety_title()}</h3>
      <ul className="plain-list help-lines">
        {safety.helpLines.map((line) => (
          <CallHelpLine key={line.name + line.number} line={line} />
        ))}
      </ul>
    </section>
  );
}
