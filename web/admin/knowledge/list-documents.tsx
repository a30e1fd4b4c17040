import { useState } from 'react';
import { Cell, Column, Row, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { CellLabel } from '../../ui/cell-label.tsx';
import type { KeptListed } from '../../ui/records.ts';
import { SortedColumn } from '../../ui/sorted-column.tsx';
import { longDate } from '../../ui/time.ts';
import { validityOf } from '../../ui/validity.ts';
import { wordAge } from './word-age.ts';
import { wordAudience, wordFolder } from './word-document.ts';

type Props = { documents: readonly KeptListed[]; now: Date; onOpen: (document: KeptListed) => void };

/** Documents as rows that lead somewhere, in the order of a column. */
export function ListDocuments({ documents, now, onOpen }: Props) {
  const [sort, setSort] = useState<SortDescriptor>({ column: 'checked', direction: 'ascending' });
  const textOf = ({ title, folder, checkedAt }: KeptListed) => ({ title, folder: wordFolder(folder), checked: checkedAt })[String(sort.column)] ?? '';
  const way = sort.direction === 'descending' ? -1 : 1;
  const rows = [...documents].sort((a, b) => way * textOf(a).localeCompare(textOf(b)) || a.title.localeCompare(b.title));
  return (
    <div className="table-frame">
      <Table
        className="table knowledge"
        aria-label={m.admin_knowledge_title()}
        sortDescriptor={sort}
        onSortChange={setSort}
        onRowAction={(id) => {
          const chosen = rows.find((document) => document.id === id);
          if (chosen) onOpen(chosen);
        }}
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
        <TableBody items={rows}>
          {(document) => (
            <Row id={document.id} className="goes" textValue={document.title}>
              <Cell className="main-cell">
                <span lang="nl">{document.title}</span> <Tags document={document} />
              </Cell>
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
  );
}

function Tags({ document: { isOwn, hasNewer, archived } }: { document: KeptListed }) {
  return (
    <>
      {hasNewer && <span className="tag accent">{m.partners_has_newer()}</span>} {isOwn && <span className="tag">{m.knowledge_tag_own()}</span>}{' '}
      {archived && <span className="tag urgent">{m.knowledge_tag_retired()}</span>}
    </>
  );
}

function Validity({ document, now }: { document: KeptListed; now: Date }) {
  const { validFrom, validTo } = document;
  const validity = validityOf(document, now);
  if (validity === 'expired' && validTo) return <span className="tag urgent">{m.admin_expired({ date: longDate(validTo) })}</span>;
  if (validity === 'not-yet' && validFrom) return <span className="tag accent">{m.admin_not_yet({ date: longDate(validFrom) })}</span>;
  if (validTo) return m.source_valid_to({ date: longDate(validTo) });
  return <span className="soft">{validFrom ? m.source_valid_from({ date: longDate(validFrom) }) : m.admin_no_end()}</span>;
}
