// How each view is counted: rows of facts with a month, a quarter, a group and a person, and for every measure what is added up above the
// line (`num`) and below it (`den`). A row counts for a measure where den is more than nought. Medians are taken over `num`.
import { criteria } from '../evaluation/rubric.ts';
import { brusselsDaySql } from './brussels-day.ts';
import type { Dimension, Grouping, ViewName } from './view.ts';

export type Counted = { num: string; den: string };
/** `facts` selects month, quarter, grp and client_id beside the columns that the measures name, from $1 (a first day) on. */
export type ViewSql = {
  facts: (by: Grouping) => string;
  /** Where the total is of something else than its groups: a trajectory has several barriers. */
  totals?: string;
  measures: Record<string, Counted>;
  /** Reads what no person may read row by row; only counted together. */
  asSystem?: true;
};

const columnOf: Record<Dimension, string> = {
  stage: 'stage',
  language: 'language',
  voice: 'voice',
  prompt: `coalesce(prompt_version, '-')`,
  model: `coalesce(model, '-')`,
};
const isDimension = (by: Grouping): by is Dimension => by in columnOf;
/** Facts of conversations, of which only the columns that a view needs are read. */
const ofConversations = (columns: string) => (by: Grouping) =>
  `select month, quarter, ${isDimension(by) ? columnOf[by] : `'*'::text`} as grp, client_id, ${columns}
   from conversation_figure where organisation_id = (select koers_organisation()) and day >= $1::date`;

const units = (day: string) => `date_trunc('month', ${day}::timestamp)::date as month, date_trunc('quarter', ${day}::timestamp)::date as quarter`;
/** From just before the first day in Brussels, so that the index is used; the day itself decides. */
const since = (moment: string, day: string) => `${moment} >= ($1::date - 1)::timestamptz and ${day} >= $1::date`;

const scoresOf = (column: string): Record<string, Counted> =>
  Object.fromEntries(criteria.map((criterion, at) => [criterion, { num: `${column}[${at + 1}]`, den: `(${column}[${at + 1}] is not null)::int` }]));
const share = (num: string, of: string): Counted => ({ num: `(${of} and ${num})::int`, den: `(${of})::int` });
const each: Counted = { num: '1', den: '1' };

const settled = `found_by_machine and outcome is not null`;

export const viewSql: Record<ViewName, ViewSql> = {
  criteria: {
    facts: ofConversations('scores, overall'),
    measures: { overall: { num: 'overall', den: '(overall is not null)::int' }, ...scoresOf('scores') },
  },
  judge: { facts: ofConversations('judge_scores'), measures: scoresOf('judge_scores') },
  talk: {
    facts: ofConversations('turns, replies, questions, client_words, koers_words, claims, unsupported, guard_total, thumbs_up, thumbs_down'),
    measures: {
      conversations: each,
      unsupported: { num: 'unsupported', den: 'claims' },
      'held-back': { num: 'guard_total', den: 'replies' },
      'thumbs-up': { num: 'thumbs_up', den: 'thumbs_up + thumbs_down' },
      questions: { num: 'questions', den: 'replies' },
      'client-words': { num: 'client_words', den: 'client_words + koers_words' },
      turns: { num: 'turns', den: '1' },
    },
  },
  signals: {
    facts: (by) => `select ${units('day')}, ${by === 'none' ? `'*'::text` : by} as grp, t.client_id, s.outcome, s.found_by <> '{person}' as found_by_machine,
        extract(epoch from s.acknowledged_at - s.raised_at) / 60 as minutes, extract(epoch from s.resolved_at - s.raised_at) / 3600 as hours
      from signal s join trajectory t on t.organisation_id = s.organisation_id and t.id = s.trajectory_id
        cross join lateral (select ${brusselsDaySql('s.raised_at')} as day) at
      where s.organisation_id = (select koers_organisation()) and s.kind <> 'unchecked' and ${since('s.raised_at', 'day')}`,
    measures: {
      raised: share('true', 'found_by_machine'),
      precision: share(`outcome <> 'false-alarm'`, settled),
      'false-alarm': share(`outcome = 'false-alarm'`, settled),
      discuss: share(`outcome = 'discuss'`, settled),
      refer: share(`outcome = 'refer'`, settled),
      handled: share(`outcome = 'handled'`, settled),
      missed: share('not found_by_machine', 'true'),
      'to-acknowledge': { num: 'minutes', den: '(found_by_machine and minutes is not null)::int' },
      'to-resolve': { num: 'hours', den: '(found_by_machine and hours is not null)::int' },
    },
  },
  drafts: {
    facts: (by) => {
      const grp = by === 'none' ? `'*'::text` : 'section';
      return `select ${units('day')}, ${grp} as grp, t.client_id, v.verdict, null::real as distance
        from plan_verdict v join trajectory t on t.organisation_id = v.organisation_id and t.id = v.trajectory_id
          cross join lateral (select ${brusselsDaySql('v.at')} as day) at
        where v.organisation_id = (select koers_organisation()) and ${since('v.at', 'day')}
        union all
        select month, quarter, ${grp}, client_id, null, distance from draft_figure where organisation_id = (select koers_organisation()) and day >= $1::date`;
    },
    measures: {
      sentences: share('true', 'verdict is not null'),
      kept: share(`verdict = 'kept'`, 'verdict is not null'),
      changed: share(`verdict = 'changed'`, 'verdict is not null'),
      rejected: share(`verdict = 'rejected'`, 'verdict is not null'),
      distance: { num: 'distance', den: '(distance is not null)::int' },
    },
  },
  guard: {
    facts: () => `select month, quarter, rule as grp, client_id, hits::int as hits
      from conversation_figure cross join lateral jsonb_each_text(guard_hits) as held(rule, hits)
      where organisation_id = (select koers_organisation()) and day >= $1::date and guard_total > 0`,
    totals: `select month, quarter, '*'::text as grp, client_id, guard_total as hits
      from conversation_figure where organisation_id = (select koers_organisation()) and day >= $1::date and guard_total > 0`,
    measures: { hits: { num: 'hits', den: 'hits' }, touched: each },
  },
  satisfaction: {
    asSystem: true,
    facts: (by) => `select ${units('day')}, ${by === 'none' ? `'*'::text` : 's.moment'} as grp, t.client_id, g.question, g.score
      from satisfaction s join trajectory t on t.organisation_id = s.organisation_id and t.id = s.trajectory_id
        join satisfaction_score g on g.organisation_id = s.organisation_id and g.satisfaction_id = s.id
        cross join lateral (select ${brusselsDaySql('s.answered_at')} as day) at
      where s.organisation_id = (select koers_organisation()) and s.answered_at is not null and ${since('s.answered_at', 'day')}`,
    measures: Object.fromEntries(
      ['heard', 'clearer', 'steps', 'pace', 'again'].map((question) => [
        question,
        { num: `case when question = '${question}' then score end`, den: `(question = '${question}')::int` },
      ]),
    ),
  },
  bottlenecks: {
    facts: () => `select month, quarter, kind as grp, client_id, kind = any(open_barriers) as is_open, stuck, done, actions, followed_up
      from trajectory_figure cross join lateral (select distinct unnest(open_barriers || handled_barriers) as kind) named
      where organisation_id = (select koers_organisation()) and day >= $1::date`,
    totals: `select month, quarter, '*'::text as grp, client_id, cardinality(open_barriers) > 0 as is_open, stuck, done, actions, followed_up
      from trajectory_figure where organisation_id = (select koers_organisation()) and day >= $1::date`,
    measures: {
      closed: each,
      'still-open': share('is_open', 'true'),
      'with-stuck': share('stuck > 0', 'true'),
      done: { num: 'least(done, actions)', den: 'actions' },
      stuck: { num: 'least(stuck, actions)', den: 'actions' },
      'followed-up': share('followed_up', 'true'),
    },
  },
  cost: {
    facts: ofConversations('judge_scores is not null as is_read, tokens_in, tokens_out, cost_micro_eur'),
    measures: {
      'read-by-judge': share('true', 'is_read'),
      'tokens-in': { num: 'tokens_in', den: '(tokens_in is not null)::int' },
      'tokens-out': { num: 'tokens_out', den: '(tokens_out is not null)::int' },
      euro: { num: 'cost_micro_eur / 1e6', den: '(cost_micro_eur is not null)::int' },
      'euro-each': { num: 'cost_micro_eur / 1e6', den: '(cost_micro_eur is not null)::int' },
    },
  },
};
