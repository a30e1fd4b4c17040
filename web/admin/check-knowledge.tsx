import './admin.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Cell, Column, Row, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { CellLabel } from '../ui/cell-label.tsx';
import { NothingHere } from '../ui/nothing-here.tsx';
import { documentsQuery } from '../ui/queries.ts';
import type { DocumentListed } from '../ui/records.ts';
import { ReadSource } from '../ui/read-source.tsx';
import { SortedColumn } from '../ui/sorted-column.tsx';
import { SwitchView } from '../ui/switch-view.tsx';
import { longDate } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { validityOf } from './validity.ts';
import { wordAge } from './word-age.ts';
import { wordAudience, wordFolder } from './word-document.ts';

type View = 'all' | 'unverified' | 'not-valid';

/** What Koers informs from, the longest unchecked first: an old rule told with certainty does harm. */
export function CheckKnowledge() {
  const { data, error } = useQuery(documentsQuery);
  const now = useNow();
  const [view, setView] = useState<View>('all');
  const [sort, setSort] = useState<SortDescriptor>({ column: 'checked', direction: 'ascending' });
  const [open, setOpen] = useState<string | null>(null);
  const isShown: Record<View, (document: DocumentListed) => boolean> = {
    all: () => true,
    unverified: ({ verified }) => !verified,
    'not-valid': (document) => validityOf(document, now) !== 'valid',
  };
  const countOf = (which: View) => (data ?? []).filter(isShown[which]).length;
  const textOf = (document: DocumentListed) =>
    ({ title: document.title, folder: wordFolder(document.folder), checked: document.checkedAt })[String(sort.column)] ?? '';
  const way = sort.direction === 'descending' ? -1 : 1;
  const shown = (data ?? []).filter(isShown[view]).sort((a, b) => way * textOf(a).localeCompare(textOf(b)) || a.title.localeCompare(b.title));
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{m.admin_knowledge_title()}</h1>
          <p className="soft">{m.admin_knowledge_what()}</p>
        </div>
        <SwitchView
          label={m.admin_knowledge_view()}
          options={[
            { id: 'all', text: m.admin_knowledge_all({ number: countOf('all') }) },
            { id: 'unverified', text: m.admin_knowledge_unverified({ number: countOf('unverified') }) },
            { id: 'not-valid', text: m.admin_knowledge_not_valid({ number: countOf('not-valid') }) },
          ]}
          chosen={view}
          onChoose={setView}
        />
      </header>
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data && shown.length === 0 && (
        <NothingHere title={data.length === 0 ? m.admin_knowledge_none() : m.admin_knowledge_none_here()}>
          <p>{data.length === 0 ? m.admin_knowledge_none_next() : m.admin_knowledge_none_here_next()}</p>
        </NothingHere>
      )}
      {shown.length > 0 && (
        <div className="table-frame">
          <Table
            className="table knowledge"
            aria-label={m.admin_knowledge_title()}
            sortDescriptor={sort}
            onSortChange={setSort}
            onRowAction={(id) => setOpen(String(id))}
          >
            <TableHeader>
              <SortedColumn id="title" isRowHeader>
                {m.admin_column_title()}
              </SortedColumn>
              <SortedColumn id="folder">{m.admin_column_folder()}</SortedColumn>
              <Column id="audience">{m.admin_column_audience()}</Column>
              <SortedColumn id="checked">{m.admin_column_checked()}</SortedColumn>
              <Column id="verified">{m.admin_column_verified()}</Column>
              <Column id="valid">{m.admin_column_valid()}</Column>
            </TableHeader>
            <TableBody items={shown}>
              {(document) => (
                <Row id={document.id} className="goes" textValue={document.title}>
                  <Cell className="main-cell">{document.title}</Cell>
                  <Cell className="soft">{wordFolder(document.folder)}</Cell>
                  <Cell className="soft">
                    <CellLabel>{m.admin_column_audience()}</CellLabel>
                    {wordAudience(document.audience)}
                  </Cell>
                  <Cell>
                    <CellLabel>{m.admin_column_checked()}</CellLabel>
                    <span className="when-checked">{longDate(document.checkedAt)}</span> <span className="soft small">{wordAge(document.checkedAt, now)}</span>
                  </Cell>
                  <Cell>
                    {document.verified ? (
                      <>
                        <CellLabel>{m.admin_column_verified()}</CellLabel>
                        {m.admin_verified()}
                      </>
                    ) : (
                      <span className="tag urgent">{m.admin_unverified()}</span>
                    )}
                  </Cell>
                  <Cell>
                    <Validity document={document} now={now} />
                  </Cell>
                </Row>
              )}
            </TableBody>
          </Table>
        </div>
      )}
      {open && <ReadSource documentId={open} onClose={() => setOpen(null)} />}
    </div>
  );
}

function Validity({ document, now }: { document: DocumentListed; now: Date }) {
  const { validFrom, validTo } = document;
  const validity = validityOf(document, now);
  if (validity === 'expired' && validTo) return <span className="tag urgent">{m.admin_expired({ date: longDate(validTo) })}</span>;
  if (validity === 'not-yet' && validFrom) return <span className="tag accent">{m.admin_not_yet({ date: longDate(validFrom) })}</span>;
  if (validTo) return m.source_valid_to({ date: longDate(validTo) });
  return <span className="soft">{validFrom ? m.source_valid_from({ date: longDate(validFrom) }) : m.admin_no_end()}</span>;
}
