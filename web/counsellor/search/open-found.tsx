import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { m } from '../../paraglide/messages.js';
import { Markdown } from '../../ui/markdown.tsx';
import { ReadOccupation } from '../../ui/occupations/read-occupation.tsx';
import { type Ways, WaysProvider } from '../../ui/occupations/ways.tsx';
import { documentQuery } from '../../ui/queries.ts';
import { SourceText } from '../../ui/read-source.tsx';
import { PartnerFacts } from '../../ui/referral/partner-facts.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { PassageNote } from './list-found.tsx';
import type { FoundPassage, Opened } from './search-query.ts';

/** What was chosen from the list, to read. */
export function OpenFound({ opened, onOpen }: { opened: Opened; onOpen: (opened: Opened) => void }) {
  if (opened.kind === 'passage') return <Passage key={opened.id} passage={opened.passage} />;
  if (opened.kind === 'occupation')
    return (
      <OpenBeside value={onOpen}>
        <WaysProvider value={waysBeside}>
          <ReadOccupation id={opened.id} level={2} />
        </WaysProvider>
      </OpenBeside>
    );
  return (
    <article className="stack">
      <h2>{opened.partner.title}</h2>
      <PartnerFacts partner={opened.partner} />
    </article>
  );
}

function Passage({ passage }: { passage: FoundPassage }) {
  const { data, error } = useQuery(documentQuery(passage.documentId));
  return (
    <article className="stack">
      <h2 lang="nl">{passage.title}</h2>
      <div className="found-passage" lang="nl">
        <p className="small soft">{m.search_passage()}</p>
        {passage.heading !== passage.title && <h3>{passage.heading}</h3>}
        <Markdown source={passage.text} />
        <p className="small">
          <PassageNote passage={passage} />
        </p>
      </div>
      <RefusedNote error={error} />
      {data ? <SourceText document={data} /> : !error && <Waiting />}
    </article>
  );
}

// Looked at by itself, an occupation leads to its neighbours here, and to nobody's file.
const OpenBeside = createContext<(opened: Opened) => void>(() => undefined);

function OccupationButton({ id, children }: { id: string; children: ReactNode }) {
  const open = useContext(OpenBeside);
  return (
    <button type="button" className="link-button" onClick={() => open({ kind: 'occupation', id })}>
      {children}
    </button>
  );
}

const waysBeside: Ways = {
  trajectoryId: null,
  clientName: '',
  Occupation: OccupationButton,
  Find: () => null,
  Compare: null,
  Said: () => null,
  Talk: () => null,
};
