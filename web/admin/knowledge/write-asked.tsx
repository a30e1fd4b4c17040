import { memo, useState } from 'react';
import { Button, Label, TextArea, TextField } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { type Text, usePassages } from './use-passages.ts';

type Asked = Record<string, string>;

type Props = { settled: Text; asked: Asked; wrong: string | null; onChange: (change: { asked: Asked }) => void };

/** How clients ask for what stands under each heading. They only help to find; nobody reads them. A book has a field for each of hundreds
 * of headings: they are made when someone opens them, and not again at every letter of the text. */
export const WriteAsked = memo(function WriteAsked({ settled, asked, wrong, onChange }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="asked" open={isOpen || wrong !== null} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{m.knowledge_asked_title()}</summary>
      {isOpen && <Fields settled={settled} asked={asked} wrong={wrong} onChange={onChange} />}
    </details>
  );
});

function Fields({ settled, asked, wrong, onChange }: Props) {
  const { data } = usePassages(settled);
  const headings = [...new Set((data ?? []).map(({ heading }) => heading))];
  // A heading that was reworded leaves its wordings behind: they stay in sight until they are moved or emptied.
  const astray = data ? Object.keys(asked).filter((heading) => asked[heading]?.trim() && !headings.includes(heading)) : [];
  const move = (from: string, to: string) => {
    const { [from]: lines = '', ...rest } = asked;
    onChange({ asked: { ...rest, [to]: [rest[to], lines].filter(Boolean).join('\n') } });
  };
  return (
    <div className="stack">
      <p className="soft">{m.knowledge_asked_what()}</p>
      {wrong && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
      {headings.length === 0 && <p className="soft">{m.knowledge_asked_none()}</p>}
      {headings.map((heading) => (
        <TextField
          key={heading}
          className="field wide-field"
          value={asked[heading] ?? ''}
          onChange={(lines) => onChange({ asked: { ...asked, [heading]: lines } })}
        >
          <Label className="label" lang="nl">
            {heading}
          </Label>
          <TextArea rows={rowsFor(asked[heading] ?? '')} />
        </TextField>
      ))}
      {astray.map((heading) => (
        <div key={heading} className="note warn stack wide-field">
          <p>{m.knowledge_asked_astray({ heading })}</p>
          <p className="asked-lines" lang="nl">
            {asked[heading]}
          </p>
          <div className="row">
            {headings.length > 0 && (
              <label className="field">
                <span className="label">{m.knowledge_asked_move()}</span>
                <select value="" onChange={(event) => move(heading, event.target.value)}>
                  <option value="" disabled>
                    {m.knowledge_asked_choose()}
                  </option>
                  {headings.map((each) => (
                    <option key={each} value={each}>
                      {each}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <Button className="button small quiet" onPress={() => onChange({ asked: { ...asked, [heading]: '' } })}>
              {m.knowledge_asked_drop()}
            </Button>
          </div>
        </div>
      ))}
    </div>
  );
}

/** Room for every line and one more, up to what still fits beside the rest. */
const rowsFor = (lines: string): number => Math.min(10, Math.max(3, lines.split('\n').length + 1));
