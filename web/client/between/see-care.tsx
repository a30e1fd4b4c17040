import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import { m } from '../../paraglide/messages.js';
import type { Care } from '../../ui/between/records.ts';
import { CallHelpLine } from '../reach/call-help-line.tsx';

/** After something heavy was written: the fixed words and the lines to call, where the eyes are. */
export function SeeCare({ care }: { care: Care }) {
  const here = useRef<HTMLElement>(null);
  const title = useId();
  // It comes where somebody was writing: they are brought to it, whatever they read with.
  useEffect(() => here.current?.focus(), []);
  if (!care.text && care.helpLines.length === 0) return null;
  return (
    <section ref={here} tabIndex={-1} className="see-care" aria-labelledby={title}>
      <h2 id={title}>{m.safety_title()}</h2>
      {care.text && <p>{care.text}</p>}
      <ul className="plain-list help-lines">
        {care.helpLines.map((line) => (
          <CallHelpLine key={line.name + line.number} line={line} />
        ))}
      </ul>
      {care.level === 'crisis' && (
        <Link to="/client/talk" className="button small">
          {m.care_talk()}
        </Link>
      )}
    </section>
  );
}
