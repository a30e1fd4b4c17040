// What the model that judges said of a conversation rests on: which model, words and rubric, what it cost, what it did not read. And where it
// is while it has not spoken yet. It stands beside people's scores and never in their place.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { presentJudgement } from '../../server/evaluation/routes.ts';
import type { RunState } from '../../server/evaluation/judge/judge-store.ts';
import { m } from '../paraglide/messages.js';
import { getLocale } from '../paraglide/runtime.js';
import { wordPrompt } from '../admin/prompts/word-prompt.ts';
import { post, read } from '../ui/api.ts';
import { dateAndTime } from '../ui/time.ts';
import { RefusedNote } from '../ui/went-wrong.tsx';

/** As it comes over the line: moments are texts. */
type Judgement = Omit<ReturnType<typeof presentJudgement>, 'createdAt'>;
type Judging = Omit<RunState, 'nextTryAt'> & { nextTryAt: string };
type Detail = { id: string; may: string[]; judgement: Judgement | null; judging: Judging | null };

const detailQuery = (evaluationId: string) =>
  queryOptions({ queryKey: ['evaluations', evaluationId], queryFn: () => read<Detail>(`/api/evaluations/${encodeURIComponent(evaluationId)}`) });

/** Beneath the scores of a conversation that this person may see. */
export function ShowJudgement({ evaluationId }: { evaluationId: string }) {
  const { data, error } = useQuery(detailQuery(evaluationId));
  const queries = useQueryClient();
  const again = useMutation({
    mutationFn: () => post(`/api/evaluations/${encodeURIComponent(evaluationId)}/rerun`, {}),
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['evaluations'] }), queries.invalidateQueries({ queryKey: ['audits'] })]),
  });
  if (!data) return <RefusedNote error={error} />;
  const { judgement, judging, may } = data;
  return (
    <section className="judgement small" aria-label={m.supervisor_judge_title()}>
      <h3>{m.supervisor_judge_title()}</h3>
      {judging?.status !== 'done' && <p>{wordJudging(judging)}</p>}
      {judgement && <Basis judgement={judgement} />}
      <RefusedNote error={again.error} />
      {may.includes('evaluation:run') && judging?.status !== 'waits' && (
        <button type="button" className="button small quiet" disabled={again.isPending} onClick={() => again.mutate()}>
          {again.isPending ? m.supervisor_judge_again_busy() : m.supervisor_judge_again()}
        </button>
      )}
    </section>
  );
}

function Basis({ judgement }: { judgement: Judgement }) {
  const { evaluator, run, rubricVersion, codeVersion, promptId, promptVersion, model, tokensIn, tokensOut, costMicroEur, leftOut, aimed } = judgement;
  const figure = new Intl.NumberFormat(getLocale());
  const euro = new Intl.NumberFormat(getLocale(), { style: 'currency', currency: 'EUR', maximumFractionDigits: 4 });
  const tokens =
    tokensIn === null || tokensOut === null
      ? m.supervisor_judge_tokens_unknown()
      : m.supervisor_judge_tokens({ tokensIn: figure.format(tokensIn), tokensOut: figure.format(tokensOut) });
  return (
    <>
      {aimed > 0 && <p className="note">{aimed === 1 ? m.supervisor_judge_aimed_one() : m.supervisor_judge_aimed_many({ count: aimed })}</p>}
      {leftOut > 0 && <p>{m.supervisor_judge_left_out({ count: leftOut })}</p>}
      <p className="soft">
        {m.supervisor_judge_with({
          model: model ?? '',
          promptId: promptId === null ? '' : wordPrompt(promptId),
          promptVersion: promptVersion ?? '',
          rubricVersion,
          evaluator,
          codeVersion,
          run,
        })}
      </p>
      <p className="soft">
        {tokens}
        {costMicroEur !== null && `, ${euro.format(costMicroEur / 1_000_000)}`}
      </p>
    </>
  );
}

function wordJudging(judging: Judging | null): string {
  if (!judging || judging.status === 'void') return m.supervisor_judge_none();
  if (judging.status === 'given-up') return m.supervisor_judge_given_up();
  return judging.failure ? m.supervisor_judge_away({ when: dateAndTime(judging.nextTryAt) }) : m.supervisor_judge_waits();
}

/** The three votes of one criterion and what the model wrote of the quoted turn. */
export function ShowVotes({ votes, reason }: { votes?: readonly (number | null)[]; reason?: string | null }) {
  if (!votes) return null;
  return (
    <p className="small soft">
      {m.supervisor_judge_votes({ votes: votes.map((vote) => vote ?? m.supervisor_judge_no_vote()).join(', ') })}
      {reason && <span dir="auto"> {m.supervisor_judge_says({ reason })}</span>}
    </p>
  );
}
