// Which model works here, what it was asked and what that took, for the administrator; and a small question to see that it answers. The
// key is never given, nor what anybody asked.
import type { Database, Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Chat, Tokens } from '../model/chat.ts';
import { type FailureKind, ModelFailure } from '../model/failure.ts';
import type { ModelOf } from '../model/model-of.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import type { Fallback, PromptsInUse } from './prompts-in-use.ts';

/** As it was set up; null prices: nobody said what it costs. In euro for a million tokens. */
export type ModelSetUp = {
  baseUrl: string;
  model: string;
  embeddingModel: string | null;
  hasKey: boolean;
  checksFacts: boolean;
  priceIn: number | null;
  priceOut: number | null;
};
export type UsedOnDay = {
  day: string;
  step: string;
  model: string;
  calls: number;
  failures: number;
  tokensIn: number;
  tokensOut: number;
  estimated: number;
  milliseconds: number;
};
export type SeenModel = { setUp: ModelSetUp | null; use: UsedOnDay[]; fallbacks: Fallback[] };
export type TestedModel =
  | { ok: true; milliseconds: number; tokens: Tokens | null }
  | { ok: false; milliseconds: number; failure: FailureKind; status: number | null };

type Deps = { db: Database; chat: Chat | null; modelOf: ModelOf; model: ModelSetUp | null; prompts: { inUse: PromptsInUse } };

/** @param days how far back. @throws Refusal not-allowed */
export async function seeModel(deps: Deps, person: Person, days: number): Promise<SeenModel> {
  permit(person, 'organisation:manage');
  // Looked at now, so that a row that was tampered with a moment ago is told of.
  await deps.modelOf(person.organisationId, deps.chat);
  const use = await deps.db.asPerson(person, (tx) => listUse(tx, days));
  return {
    setUp: deps.model && { ...deps.model, baseUrl: withoutSecrets(deps.model.baseUrl) },
    use,
    fallbacks: deps.prompts.inUse.fallbacks(person.organisationId),
  };
}

function listUse(tx: Tx, days: number): Promise<UsedOnDay[]> {
  return tx.query<UsedOnDay>(
    `select day::text as day, step, model, calls, failures, tokens_in::float8 as "tokensIn", tokens_out::float8 as "tokensOut", estimated, milliseconds::float8 as milliseconds
     from model_use where organisation_id = koers_organisation() and day > current_date - $1::int order by day desc, step, model`,
    [days],
  );
}

/** A name and a password in an address are a key too. */
export function withoutSecrets(address: string): string {
  const url = new URL(address);
  return `${url.protocol}//${url.host}${url.pathname}`;
}

const question = { system: 'Je bent een proef. Antwoord met één woord.', user: 'Zeg: klaar.' };
const limits = { firstTokenMs: 15_000, totalMs: 20_000, maxTokens: 200 };

/** Asks the model one fixed, small thing. @throws Refusal not-allowed, not-in-this-state where no model is configured */
export async function testModel(deps: Deps, person: Person): Promise<TestedModel> {
  permit(person, 'organisation:manage');
  const { chat } = await deps.modelOf(person.organisationId, deps.chat);
  if (!chat) throw new Refusal('not-in-this-state', { state: 'no-model' });
  const at = performance.now();
  const since = () => Math.round(performance.now() - at);
  let tokens: Tokens | null = null;
  let tested: TestedModel;
  try {
    const used = (told: Tokens) => {
      tokens = told;
    };
    for await (const _ of chat.streamText({ step: 'test', system: question.system, messages: [{ role: 'user', content: question.user }], used, ...limits }));
    tested = { ok: true, milliseconds: since(), tokens };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    tested = { ok: false, milliseconds: since(), failure: error.kind, status: error.status ?? null };
  }
  await deps.db.asPerson(person, (tx) =>
    record(tx, person, {
      action: 'model:test',
      objectType: 'organisation',
      objectId: person.organisationId,
      detail: { ok: tested.ok, milliseconds: tested.milliseconds },
    }),
  );
  return tested;
}
