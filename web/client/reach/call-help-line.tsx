import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import type { HelpLine } from '../../ui/records.ts';

/** The number as a phone dials it. */
export const dialled = (number: string) => number.replace(/[^\d+]/g, '');

/** One line to call: large enough for a shaking thumb, with when someone answers. */
export function CallHelpLine({ line }: { line: HelpLine }) {
  return (
    <li className="help-line">
      <a className="help-line-call" href={`tel:${dialled(line.number)}`} aria-label={`${m.help_call({ number: line.number })}, ${line.name}`}>
        <Icon name="phone" />
        <span className="help-line-number numbers">{line.number}</span>
      </a>
      <p className="help-line-about">
        <strong>{line.name}</strong>
        <span className="small">{line.hours}</span>
        {line.url && (
          <a className="small" href={line.url} target="_blank" rel="noreferrer noopener">
            {m.help_site()}
            <span className="hidden-but-read"> {line.name}</span>
          </a>
        )}
      </p>
    </li>
  );
}
