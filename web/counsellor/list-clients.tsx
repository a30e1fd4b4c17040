import './counsellor.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Cell, Column, Input, Label, Row, SearchField, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { CellLabel } from '../ui/cell-label.tsx';
import { NothingHere } from '../ui/nothing-here.tsx';
import { trajectoriesQuery } from '../ui/queries.ts';
import type { Trajectory } from '../ui/records.ts';
import { LevelTag } from '../ui/signals/signal-card.tsx';
import { SortedColumn } from '../ui/sorted-column.tsx';
import { wordDistance, wordMinutes } from '../ui/time.ts';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { wordStage } from '../ui/word-stage.ts';
import { AnswerOffers } from './handover/answer-offers.tsx';
import { ReadLeftNotes } from './work-notes/read-left-notes.tsx';
import { hoursAreShort, sortClients } from './sort-clients.ts';

/** All clients of this counsellor, those who need them first. */
export function ListClients() {
  const { data, error } = useQuery(trajectoriesQuery);
  const navigate = useNavigate();
  const [sort, setSort] = useState<SortDescriptor>({ column: 'signals', direction: 'descending' });
  const [sought, setSought] = useState('');
  const fits = ({ clientName, careerQuestion }: Trajectory) =>
    `${clientName} ${careerQuestion ?? ''}`.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase());
  const shown = sortClients((data ?? []).filter(fits), sort);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{m.counsellor_clients_title()}</h1>
        {data && data.length > 5 && (
          <SearchField className="field search-field" value={sought} onChange={setSought}>
            <Label className="hidden-but-read">{m.counsellor_clients_search()}</Label>
            <Input placeholder={m.counsellor_clients_search()} />
          </SearchField>
        )}
      </header>
      <AnswerOffers />
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data?.length === 0 && (
        <NothingHere title={m.counsellor_clients_none()}>
          <p>{m.counsellor_clients_none_next()}</p>
        </NothingHere>
      )}
      {data && data.length > 0 && (
        <div className="table-frame">
          <Table
            className="table clients"
            aria-label={m.counsellor_clients_title()}
            sortDescriptor={sort}
            onSortChange={setSort}
            onRowAction={(id) => void navigate({ to: '/counsellor/clients/$trajectoryId', params: { trajectoryId: String(id) } })}
          >
            <TableHeader>
              <SortedColumn id="name" isRowHeader>
                {m.counsellor_column_client()}
              </SortedColumn>
              <SortedColumn id="stage">{m.counsellor_column_stage()}</SortedColumn>
              <Column id="question">{m.counsellor_column_question()}</Column>
              <SortedColumn id="hours">{m.counsellor_column_hours()}</SortedColumn>
              <SortedColumn id="signals">{m.counsellor_column_signals()}</SortedColumn>
              <SortedColumn id="review">{m.counsellor_column_review()}</SortedColumn>
              <SortedColumn id="last">{m.counsellor_column_last()}</SortedColumn>
            </TableHeader>
            <TableBody items={shown} renderEmptyState={() => <p className="no-rows">{m.counsellor_clients_not_found({ sought })}</p>}>
              {(trajectory) => <ClientRow trajectory={trajectory} />}
            </TableBody>
          </Table>
        </div>
      )}
      <ReadLeftNotes />
    </div>
  );
}

function ClientRow({ trajectory }: { trajectory: Trajectory }) {
  const { clientName, stage, careerQuestion, hoursLeftMinutes, openSignals, highestLevel, sectionsToReview, lastMessageAt, ready, closedAt } = trajectory;
  const name = clientName ?? m.client_hidden();
  return (
    <Row id={trajectory.id} className="goes" textValue={name}>
      <Cell className="main-cell">
        {name}
        {!ready && !closedAt && <span className="tag accent">{m.counsellor_not_ready_tag()}</span>}
        {closedAt && <span className="tag">{m.counsellor_closed_tag()}</span>}
      </Cell>
      <Cell>{wordStage(stage)}</Cell>
      <Cell className={careerQuestion ? 'question-cell' : 'question-cell soft'}>{careerQuestion ?? m.counsellor_no_question()}</Cell>
      <Cell className="numbers">
        {hoursLeftMinutes === null ? (
          <span className="soft">{m.counsellor_hours_unknown()}</span>
        ) : (
          <>
            <CellLabel>{m.counsellor_column_hours()}</CellLabel>
            {wordMinutes(hoursLeftMinutes)}
            {hoursAreShort(trajectory) && <span className="small short-hours">{m.counsellor_hours_short()}</span>}
          </>
        )}
      </Cell>
      <Cell className={openSignals === 0 ? 'nothing-cell' : 'numbers'}>
        {openSignals > 0 && highestLevel ? (
          <span className="row">
            <CellLabel>{m.counsellor_column_signals()}</CellLabel>
            {openSignals} <LevelTag level={highestLevel} />
          </span>
        ) : (
          <span className="soft">{m.staff_none()}</span>
        )}
      </Cell>
      <Cell className={sectionsToReview === 0 ? 'nothing-cell' : 'numbers'}>
        {sectionsToReview > 0 ? (
          <>
            <CellLabel>{m.counsellor_column_review()}</CellLabel>
            {sectionsToReview}
          </>
        ) : (
          <span className="soft">{m.staff_none()}</span>
        )}
      </Cell>
      <Cell className="soft">
        <CellLabel>{m.counsellor_column_last()}</CellLabel>
        {lastMessageAt ? wordDistance(lastMessageAt) : m.counsellor_no_message()}
      </Cell>
    </Row>
  );
}
