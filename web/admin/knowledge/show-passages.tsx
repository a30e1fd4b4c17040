import { memo, useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Markdown } from '../../ui/markdown.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { lookAtPassages } from './look-at-passages.ts';
import { type Text, usePassages } from './use-passages.ts';

/** A book has hundreds; so many are shown until someone asks for all. */
const shownFirst = 30;

/** How a text is cut, each passage as a client sees it under a reply, with what would make it better to read. */
export const ShowPassages = memo(function ShowPassages({ text }: { text: Text }) {
  const { title, body } = text;
  const { data, error } = usePassages(text);
  const [all, setAll] = useState(false);
  if (body.trim() === '') return <p className="soft">{m.knowledge_cut_nothing()}</p>;
  const looked = lookAtPassages(title.trim() || m.knowledge_no_title(), data ?? []).map((passage, place) => ({ ...passage, place }));
  return (
    <>
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data && <p className="soft small">{m.knowledge_cut_number({ number: data.length })}</p>}
      <ol className="plain-list cut-passages">
        {(all ? looked : looked.slice(0, shownFirst)).map(({ place, heading, text, hasNoHeading, isLong, pieces }) => (
          <li key={place}>
            <div lang="nl" className="cut-passage">
              <p className="cut-heading">{heading}</p>
              <Markdown source={text} />
            </div>
            {hasNoHeading && <p className="note warn small">{m.knowledge_cut_no_heading()}</p>}
            {pieces !== null && <p className="note warn small">{m.knowledge_cut_pieces({ number: pieces })}</p>}
            {isLong && <p className="note warn small">{m.knowledge_cut_long()}</p>}
          </li>
        ))}
      </ol>
      {!all && looked.length > shownFirst && (
        <Button className="button small" onPress={() => setAll(true)}>
          {m.knowledge_cut_all({ number: looked.length })}
        </Button>
      )}
    </>
  );
});
