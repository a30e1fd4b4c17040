// What models are asked, kept by day and step. Counted in the process and added up in the database every few seconds: no turn waits for
// it and none pays a round trip. What a kill takes with it is the last seconds of a count, never a word of anybody.
import type { Database } from '../db/as-person.ts';
import { describeError } from '../log.ts';
import type { Use } from '../model/meter-chat.ts';

type Sum = { day: string; step: string; model: string; calls: number; failures: number; in: number; out: number; estimated: number; milliseconds: number };
export type ModelUse = {
  /** Never throws, keeps nobody waiting. */
  count(organisationId: string, use: Use): void;
  /** Adds what was counted to what is kept; what cannot be written now is kept for the next time. Never throws. */
  flush(db: Pick<Database, 'asSystem'>): Promise<void>;
};

const dayInBrussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** @param now the clock, for which day a question belongs to */
export function makeModelUse(log: (event: string, detail?: Record<string, string>) => void, now: () => Date = () => new Date()): ModelUse {
  let waiting = new Map<string, Map<string, Sum>>();

  function add(organisationId: string, sum: Sum): void {
    const sums = waiting.get(organisationId) ?? new Map<string, Sum>();
    waiting.set(organisationId, sums);
    const key = `${sum.day} ${sum.step} ${sum.model}`;
    const before = sums.get(key);
    if (!before) return void sums.set(key, { ...sum });
    for (const name of ['calls', 'failures', 'in', 'out', 'estimated', 'milliseconds'] as const) before[name] += sum[name];
  }

  return {
    count: (organisationId, { step, model, hasFailed, tokens, isEstimated, milliseconds }) =>
      add(organisationId, {
        day: dayInBrussels.format(now()),
        step,
        model,
        calls: 1,
        failures: hasFailed ? 1 : 0,
        in: tokens.in,
        out: tokens.out,
        estimated: isEstimated ? 1 : 0,
        milliseconds,
      }),
    async flush(db) {
      const taken = waiting;
      waiting = new Map();
      for (const [organisationId, sums] of taken) {
        try {
          await db.asSystem(organisationId, 'model use', (tx) =>
            tx.query(
              `insert into model_use as u (organisation_id, day, step, model, calls, failures, tokens_in, tokens_out, estimated, milliseconds)
               select koers_organisation(), s.day, s.step, s.model, s.calls, s.failures, s."in", s."out", s.estimated, s.milliseconds
               from jsonb_to_recordset($1::jsonb) as s(day date, step text, model text, calls int, failures int, "in" bigint, "out" bigint, estimated int, milliseconds bigint)
               on conflict (organisation_id, day, step, model) do update set calls = u.calls + excluded.calls, failures = u.failures + excluded.failures,
                 tokens_in = u.tokens_in + excluded.tokens_in, tokens_out = u.tokens_out + excluded.tokens_out,
                 estimated = u.estimated + excluded.estimated, milliseconds = u.milliseconds + excluded.milliseconds`,
              [JSON.stringify([...sums.values()])],
            ),
          );
        } catch (error) {
          log('model-use.not-kept', describeError(error));
          for (const sum of sums.values()) add(organisationId, sum);
        }
      }
    },
  };
}
