import './knowledge.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { HoldsNote } from '../../ui/holds-note.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Markdown } from '../../ui/markdown.tsx';
import type { KeptDocument } from '../../ui/records.ts';
import { dateAndTime, longDate } from '../../ui/time.ts';
import { useNow } from '../../ui/use-now.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { wordCompetency } from '../../ui/word-competency.ts';
import { wordStage } from '../../ui/word-stage.ts';
import { ChangeDates } from './change-dates.tsx';
import { ChooseNewerText } from './choose-newer-text.tsx';
import { DocumentDeeds } from './document-deeds.tsx';
import { keptDocumentQuery } from './knowledge-queries.ts';
import { ShowPassages } from './show-passages.tsx';
import { wordAge } from './word-age.ts';
import { wordAudience, wordFolder } from './word-document.ts';

/** One document as Koers tells it, with everything its keeper needs to know and do. */
export function OpenDocument() {
  const { documentId } = useParams({ from: '/admin/knowledge/$documentId' });
  const { data, error } = useQuery(keptDocumentQuery(documentId));
  const mayChange = data?.may.includes('knowledge:manage') ?? false;
  return (
    <div className="page open-document">
      <header className="page-head">
        <div>
          <Link to="/admin/knowledge" className="way-back">
            <Icon name="back" />
            {m.admin_knowledge_title()}
          </Link>
          {data && <h1 lang="nl">{data.title}</h1>}
          {data && (
            <p className="soft">{[wordFolder(data.folder), m.source_checked({ date: longDate(data.checkedAt) }), data.fileName].filter(Boolean).join(' · ')}</p>
          )}
        </div>
        {data && mayChange && <DocumentDeeds document={data} />}
      </header>
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data && (
        <>
          {data.newer && mayChange && <ChooseNewerText document={data} newer={data.newer} />}
          <div className="document-and-facts">
            <article className="card stack" aria-label={data.title}>
              <HoldsNote document={data} />
              {!data.verified && <p className="note warn">{m.staff_source_unverified()}</p>}
              <div lang="nl">
                <Markdown source={data.body} under={1} />
              </div>
              <HowCut document={data} />
            </article>
            <Facts document={data} mayChange={mayChange} />
          </div>
        </>
      )}
    </div>
  );
}

/** Cut again when someone wants to see it, and not for everyone who reads. */
function HowCut({ document }: { document: KeptDocument }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="how-cut" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{m.knowledge_cut_title()}</summary>
      {isOpen && <ShowPassages text={document} />}
    </details>
  );
}

function Facts({ document, mayChange }: { document: KeptDocument; mayChange: boolean }) {
  const { folder, audience, competency, stages, origin, url, licence, checkedAt, fileName, isOwn, changedBy, changedAt, asked } = document;
  const now = useNow();
  const wordings = asked.reduce((sum, each) => sum + each.wordings.length, 0);
  return (
    <aside aria-label={m.knowledge_about()}>
      <dl className="document-about">
        <Fact name={m.admin_column_checked()}>
          {longDate(checkedAt)} <span className="soft small">{wordAge(checkedAt, now)}</span>
        </Fact>
        <Fact name={m.admin_column_valid()}>
          <ChangeDates document={document} mayChange={mayChange} />
        </Fact>
        <Fact name={m.source_origin()}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer noopener" lang="nl">
              {origin}
            </a>
          ) : (
            <span lang="nl">{origin}</span>
          )}
        </Fact>
        <Fact name={m.staff_source_licence()}>
          <span lang="nl">{licence}</span>
        </Fact>
        <Fact name={m.admin_column_folder()}>{wordFolder(folder)}</Fact>
        <Fact name={m.admin_column_audience()}>{wordAudience(audience)}</Fact>
        <Fact name={m.knowledge_competency()}>{competency && wordCompetency(competency)}</Fact>
        <Fact name={m.knowledge_stages()}>{stages.map(wordStage).join(', ')}</Fact>
        <Fact name={m.knowledge_asked_fact()}>{wordings > 0 && m.knowledge_asked_number({ number: wordings })}</Fact>
        <Fact name={m.knowledge_from_file()}>{fileName}</Fact>
        <Fact name={m.knowledge_changed()}>{isOwn ? wordChange(changedBy, changedAt) : m.knowledge_from_koers()}</Fact>
      </dl>
    </aside>
  );
}

/** One line about the document; none where there is nothing to say. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function wordChange(by: string | null, at: string | null): string {
  if (!at) return m.knowledge_own();
  return by ? m.knowledge_changed_by({ name: by, at: dateAndTime(at) }) : dateAndTime(at);
}
