import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { CellLabel } from '../ui/cell-label.tsx';
import { evaluationsQuery } from '../ui/queries.ts';
import type { Evaluation } from '../ui/records.ts';
import { wordVoice } from '../ui/transcript/word-move.ts';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { wordStage } from '../ui/word-stage.ts';
import { orderEvaluations } from './order-evaluations.ts';
import { Reasons } from './show-reasons.tsx';
import { ShowScore } from './show-score.tsx';
import { wordOverall } from './word-evaluation.ts';
import { wordWhen } from './word-when.ts';

/** Every conversation that is open to a supervisor, to look something up; what the machine thought stays hidden until one's own scores count. */
export function ListConversations() {
  const { data, error } = useQuery(evaluationsQuery);
  const navigate = useNavigate();
  const shown = orderEvaluations(data ?? []);
  const open = (id: string) => {
    const chosen = shown.find((one) => one.id === id);
    if (chosen?.auditId) void navigate({ to: '/supervisor/audits/$auditId', params: { auditId: chosen.auditId } });
    else if (chosen) void navigate({ to: '/supervisor/conversations/$conversationId', params: { conversationId: chosen.conversationId } });
  };
  if (!data && !error) return null;
  return (
    <details className="all-conversations">
      <summary>{m.audit_all_title({ count: shown.length })}</summary>
      <RefusedNote error={error} />
      {shown.length > 0 && (
        <div className="table-frame">
          <Table className="table evaluations" aria-label={m.supervisor_title()} onRowAction={(id) => open(String(id))}>
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
    </details>
  );
}

function EvaluationRow({ evaluation, when }: { evaluation: Evaluation; when: string }) {
  const { id, reasons, overall, scoresShown, stage, voices, rescored, language } = evaluation;
  return (
    <Row id={id} className="goes" textValue={when}>
      <Cell>
        <Reasons reasons={reasons} />
      </Cell>
      <Cell>
        {overall === null ? (
          <span className="soft">{scoresShown ? m.supervisor_not_scored() : m.audit_score_hidden()}</span>
        ) : (
          <ShowScore score={overall} text={wordOverall(overall)} />
        )}
      </Cell>
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
