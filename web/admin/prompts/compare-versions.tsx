import './prompts.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { CellLabel } from '../../ui/cell-label.tsx';
import { Icon } from '../../ui/icons.tsx';
import { dateAndTime } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { compareWords } from './difference.ts';
import { type CaseResult, comparisonQuery, type Findings, type RanComparison, useArea } from './prompt-queries.ts';
import { Pieces, ShowDifference } from './show-difference.tsx';
import { factsOf, wordGuard, wordMissed, wordNumber, wordPrompt, wordVersion } from './word-prompt.ts';

/** Two versions on the same cases, side by side: what they answered, what held them back, and how they differ word by word. */
export function CompareVersions() {
  const { promptId = '', comparisonId = '' } = useParams({ strict: false });
  const area = useArea();
  const { data, error } = useQuery(comparisonQuery(comparisonId));
  return (
    <div className="page prompt">
      <header className="page-head">
        <div>
          <Link to={area === 'admin' ? '/admin/prompts/$promptId' : '/supervisor/prompts/$promptId'} params={{ promptId }} className="way-back">
            <Icon name="back" />
            {wordPrompt(promptId)}
          </Link>
          <h1>{m.prompts_compare_title()}</h1>
          {data && (
            <p className="soft">
              {m.prompts_compare_which({ base: wordVersion(data.baseVersion), version: wordVersion(data.version) })} ·{' '}
              {m.prompts_compared_by({ name: data.startedByName, date: dateAndTime(data.startedAt) })}
            </p>
          )}
        </div>
      </header>
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data && <Compared comparison={data} />}
    </div>
  );
}

function Compared({ comparison }: { comparison: RanComparison }) {
  const { status, model, cases, results } = comparison;
  return (
    <>
      {status === 'running' && (
        <p className="note" role="status">
          {m.prompts_compare_busy({ done: results.length, total: Math.max(cases.length * 2, results.length) })}
        </p>
      )}
      {status === 'failed' && <p className="note warn">{m.prompts_compare_failed_what()}</p>}
      {model === null ? <p className="note">{m.prompts_compare_no_model()}</p> : <p className="soft small">{m.prompts_compare_with({ model })}</p>}
      {results.length > 0 && <Totals comparison={comparison} />}
      {cases.map((one) => (
        <OneCase key={one.id} what={one.what} comparison={comparison} results={results.filter(({ caseId }) => caseId === one.id)} />
      ))}
    </>
  );
}

const sum = (results: readonly CaseResult[], of: (findings: Findings) => number) => results.reduce((total, { findings }) => total + of(findings), 0);

function Totals({ comparison: { baseVersion, version, results, model } }: { comparison: RanComparison }) {
  const rows: { what: string; of: (findings: Findings) => number; shows: boolean }[] = [
    { what: m.prompts_total_guard(), of: ({ guard }) => guard.length, shows: model !== null },
    { what: m.prompts_total_missed(), of: ({ missed }) => missed.length, shows: model !== null },
    { what: m.prompts_total_shape(), of: ({ holds }) => (holds === false ? 1 : 0), shows: model !== null },
    { what: m.prompts_total_failed(), of: ({ failure }) => (failure ? 1 : 0), shows: model !== null },
    { what: m.prompts_total_questions(), of: ({ questions }) => questions, shows: model !== null },
    { what: m.prompts_total_words(), of: ({ words }) => words, shows: model !== null },
    { what: m.prompts_total_tokens_in(), of: ({ tokensIn }) => tokensIn, shows: true },
    { what: m.prompts_total_tokens_out(), of: ({ tokensOut }) => tokensOut, shows: model !== null },
  ];
  const sides = [baseVersion, version].map((side) => ({ side, own: results.filter((result) => result.version === side) }));
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="hidden-but-read">{m.prompts_totals()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.prompts_totals()}</th>
            {sides.map(({ side }) => (
              <th scope="col" key={side}>
                {wordVersion(side)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ shows }) => shows)
            .map(({ what, of }) => (
              <tr key={what}>
                <td className="main-cell">{what}</td>
                {sides.map(({ side, own }) => (
                  <td key={side} className="numbers">
                    <CellLabel>{wordVersion(side)}</CellLabel>
                    {wordNumber(sum(own, of))}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function OneCase({ what, comparison, results }: { what: string; comparison: RanComparison; results: readonly CaseResult[] }) {
  const base = results.find(({ version }) => version === comparison.baseVersion);
  const fresh = results.find(({ version }) => version === comparison.version);
  if (!base || !fresh) return null;
  const hasModel = comparison.model !== null;
  const words = compareWords(base.output ?? '', fresh.output ?? '');
  return (
    <article className="card stack">
      <h2 lang="nl" className="prompt-case">
        {what}
      </h2>
      <div className="two-answers">
        {[
          { result: base, pieces: words.before },
          { result: fresh, pieces: words.after },
        ].map(({ result, pieces }) => (
          <div key={result.version}>
            <h3>{wordVersion(result.version)}</h3>
            {result.output !== null && (
              <p className="prompt-answer">
                <Pieces pieces={pieces} />
              </p>
            )}
            <p className="soft small">{factsOf(result.findings, hasModel).join(' · ')}</p>
            <Marks findings={result.findings} />
          </div>
        ))}
      </div>
      <details>
        <summary>{m.prompts_filled_in()}</summary>
        <ShowDifference before={`${base.system}\n\n${base.user}`} after={`${fresh.system}\n\n${fresh.user}`} />
      </details>
    </article>
  );
}

function Marks({ findings: { guard, missed, holds, failure } }: { findings: Findings }) {
  if (failure) return null;
  const marks = [
    ...(guard.length > 0 ? [m.prompts_guarded({ rules: [...new Set(guard.map(wordGuard))].join(', ') })] : []),
    ...(missed.length > 0 ? [m.prompts_missed({ what: missed.map(wordMissed).join(', ') })] : []),
    ...(holds === false ? [m.prompts_no_shape()] : []),
  ];
  if (marks.length === 0) return null;
  return (
    <ul className="plain-list prompt-marks">
      {marks.map((mark) => (
        <li key={mark} className="tag urgent">
          {mark}
        </li>
      ))}
    </ul>
  );
}
