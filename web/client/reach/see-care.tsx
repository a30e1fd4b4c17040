import './see-care.css';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import { m } from '../../paraglide/messages.js';
import type { Care } from '../../ui/records.ts';
import { CallHelpLine } from './call-help-line.tsx';

/**
 * After something heavy was written: the fixed words and the lines to call, where the eyes are. `isWriting`: somebody is still at their
 * text, which saves by itself; they are told without being taken away from it.
 */
export function SeeCare({ care, isWriting = false }: { care: Care; isWriting?: boolean }) {
  const here = useRef<HTMLElement>(null);
  const title = useId();
  // It comes where somebody was writing: they are brought to it, whatever they read with.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it was when this came.
  useEffect(() => {
    if (!isWriting) here.current?.focus();
  }, []);
  if (!care.text && care.helpLines.length === 0) return null;
  return (
    <section ref={here} tabIndex={-1} className="see-care" aria-labelledby={title} aria-live={isWriting ? 'assertive' : undefined}>
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
