// A counsellor's own figures: of Koers, in the conversations of the people they guide. For them alone: nobody else can ask for these, and
// no supervisor can tell counsellors apart (0030_trends.sql). They judge Koers, not staff.
import type { Database } from '../db/as-person.ts';
import { criteria } from '../evaluation/rubric.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { firstDay } from './shown.ts';

export type OwnFigures = {
  /** From when on, and of how much. */
  since: string;
  conversations: number;
  clients: number;
  /** The mean of each criterion and all together (`overall`), and of how many conversations. */
  scores: { criterion: string; mean: number | null; of: number }[];
  thumbsUp: number;
  thumbsDown: number;
  signals: { raised: number; settled: number; falseAlarms: number; missed: number; minutesToAcknowledge: number | null };
};

/** @throws Refusal not-allowed for anybody but a counsellor */
export async function readOwnFigures(db: Database, person: Person, now: Date): Promise<OwnFigures> {
  permit(person, 'own-figures:read');
  const since = firstDay(now);
  return db.asPerson(person, async (tx) => {
    const [row] = await tx.query<Record<string, number | null>>(
      `select count(*)::int as conversations, count(distinct client_id)::int as clients, avg(overall)::float8 as overall, count(overall)::int as "of-overall",
         coalesce(sum(thumbs_up), 0)::int as up, coalesce(sum(thumbs_down), 0)::int as down,
         ${criteria.map((_, at) => `avg(scores[${at + 1}])::float8 as m${at}, count(scores[${at + 1}])::int as n${at}`).join(', ')}
       from conversation_figure where organisation_id = koers_organisation() and day >= $1::date`,
      [since],
    );
    // Only where they are the counsellor: a stand-in sees the signals of those they stand in for, but these figures are not theirs.
    const [signals] = await tx.query<OwnFigures['signals']>(
      `select count(*) filter (where s.found_by <> '{person}')::int as raised,
         count(*) filter (where s.outcome is not null and s.found_by <> '{person}')::int as settled,
         count(*) filter (where s.outcome = 'false-alarm' and s.found_by <> '{person}')::int as "falseAlarms",
         count(*) filter (where s.found_by = '{person}')::int as missed,
         percentile_cont(0.5) within group (order by extract(epoch from s.acknowledged_at - s.raised_at)::float8 / 60)
           filter (where s.acknowledged_at is not null and s.found_by <> '{person}') as "minutesToAcknowledge"
       from signal s join trajectory t on t.organisation_id = s.organisation_id and t.id = s.trajectory_id
       where s.organisation_id = koers_organisation() and t.counsellor_id = koers_person_id() and s.kind <> 'unchecked' and s.raised_at >= $1::date`,
      [since],
    );
    if (!row || !signals) throw new Error('figures could not be counted');
    const at = (key: string) => Number(row[key] ?? 0);
    return {
      since,
      conversations: at('conversations'),
      clients: at('clients'),
      scores: [
        { criterion: 'overall', mean: row.overall ?? null, of: at('of-overall') },
        ...criteria.map((criterion, place) => ({ criterion, mean: row[`m${place}`] ?? null, of: at(`n${place}`) })),
      ],
      thumbsUp: at('up'),
      thumbsDown: at('down'),
      signals,
    };
  });
}
