import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { useLanguage } from '../../ui/language.tsx';
import { MarkdownLine } from '../../ui/markdown.tsx';
import { helpLinesQuery } from '../../ui/queries.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { CallHelpLine, dialled } from './call-help-line.tsx';

/** Every help line for this language. The numbers for danger are there even when nothing can be fetched. */
export function ListHelpLines() {
  const { language } = useLanguage();
  const { data, error } = useQuery(helpLinesQuery(language));
  // Short numbers first: 112 before a line with office hours, whatever order they are kept in.
  const lines = data?.toSorted((a, b) => dialled(a.number).length - dialled(b.number).length);
  return (
    <>
      <p className="note safe">
        <MarkdownLine source={m.help_danger()} />
      </p>
      {lines ? (
        <ul className="plain-list help-lines">
          {lines.map((line) => (
            <CallHelpLine key={line.name + line.number} line={line} />
          ))}
        </ul>
      ) : error ? (
        <p>{m.help_not_loaded()}</p>
      ) : (
        <Waiting />
      )}
      <p className="soft small">{m.help_leave()}</p>
    </>
  );
}
