import './supervisor.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { CellLabel } from '../ui/cell-label.tsx';
import { NothingHere } from '../ui/nothing-here.tsx';
import { evaluationsQuery } from '../ui/queries.ts';
import type { Evaluation } from '../ui/records.ts';
import { CountReferrals } from '../ui/referral/count-referrals.tsx';
import { SwitchView } from '../ui/switch-view.tsx';
import { wordVoice } from '../ui/transcript/word-move.ts';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { wordStage } from '../ui/word-stage.ts';
import { orderEvaluations, reasonsInOrder } from './order-evaluations.ts';
import { SeeSatisfaction } from './see-satisfaction.tsx';
import { ShowScore } from './show-score.tsx';
import { wordWhen } from './word-when.ts';
import { wordOverall, wordReason } from './word-evaluation.ts';

/** What to look at today: why each conversation is here, and how it was scored automatically. */
export function ChooseConversation() {
  const { data, error } = useQuery(evaluationsQuery);
  const navigate = useNavigate();
  const [view, setView] = useState<'waiting' | 'all'>('waiting');
  const waiting = (data ?? []).filter(({ rescored }) => !rescored);
  const shown = orderEvaluations(view === 'waiting' ? waiting : (data ?? []));
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{m.supervisor_title()}</h1>
          <p className="soft">{m.supervisor_what()}</p>
        </div>
        <SwitchView
          label={m.supervisor_view_label()}
          options={[
            { id: 'waiting', text: m.supervisor_view_waiting() },
            { id: 'all', text: m.supervisor_view_all() },
          ]}
          chosen={view}
          onChoose={setView}
        />
      </header>
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data?.length === 0 && (
        <NothingHere title={m.supervisor_none()}>
          <p>{m.supervisor_none_next()}</p>
        </NothingHere>
      )}
      {data && data.length > 0 && shown.length === 0 && (
        <NothingHere title={m.supervisor_all_done()}>
          <p>{m.supervisor_all_done_next()}</p>
        </NothingHere>
      )}
      {shown.length > 0 && (
        <div className="table-frame">
          <Table
            className="table evaluations"
            aria-label={m.supervisor_title()}
            onRowAction={(id) => void navigate({ to: '/supervisor/evaluations/$evaluationId', params: { evaluationId: String(id) } })}
          >
            <TableHeader>
              <Column id="why">{m.supervisor_column_why()}</Column>
              <Column id="score">{m.supervisor_column_score()}</Column>
              <Column id="when" isRowHeader>
                {m.supervisor_column_when()}
              </Column>
              <Column id="stage">{m.supervisor_column_stage()}</Column>
              <Column id="voice">{m.supervisor_column_voice()}</Column>
              <Column id="own">{m.supervisor_column_own()}</Column>
            </TableHeader>
            <TableBody items={shown}>{(evaluation) => <EvaluationRow evaluation={evaluation} when={wordWhen(evaluation)} />}</TableBody>
          </Table>
        </div>
      )}
      <CountReferrals />
      <SeeSatisfaction />
    </div>
  );
}

/** The reasons for an audit, gravest first. */
export function Reasons({ reasons }: Pick<Evaluation, 'reasons'>) {
  return (
    <span className="reasons">
      {reasonsInOrder
        .filter((reason) => reasons.includes(reason))
        .map((reason) => (
          <span key={reason} className={`tag ${reason === 'crisis' ? 'crisis' : reason === 'low-score' || reason === 'complaint' ? 'urgent' : ''}`}>
            {wordReason(reason)}
          </span>
        ))}
    </span>
  );
}

function EvaluationRow({ evaluation, when }: { evaluation: Evaluation; when: string }) {
  const { id, reasons, overall, stage, voices, rescored, language } = evaluation;
  return (
    <Row id={id} className="goes" textValue={when}>
      <Cell>
        <Reasons reasons={reasons} />
      </Cell>
      <Cell>{overall === null ? <span className="soft">{m.supervisor_not_scored()}</span> : <ShowScore score={overall} text={wordOverall(overall)} />}</Cell>
      <Cell className="main-cell">{when}</Cell>
      <Cell>
        {wordStage(stage)} {language !== 'nl' && <span className="tag">{language}</span>}
      </Cell>
      <Cell className="soft">{voices.map(wordVoice).join(', ')}</Cell>
      <Cell className={rescored ? '' : 'soft'}>
        <CellLabel>{m.supervisor_column_own()}</CellLabel>
        {rescored ? m.supervisor_scored_by_person() : m.supervisor_not_yet()}
      </Cell>
    </Row>
  );
}
