import './prompts.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { SwitchView } from '../../ui/switch-view.tsx';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { addUp, costOf, type Total, wordCost } from './add-up.ts';
import { modelQuery, type SeenModel, type TestedModel } from './prompt-queries.ts';
import { ShowUse } from './show-use.tsx';
import { wordFailure, wordNumber, wordPrompt, wordSeconds, wordVersion } from './word-prompt.ts';

type Days = '7' | '30' | '90';

/** Which model works here, whether it answers, and what it took. Never a key, never a word of anybody. */
export function SeeModel() {
  const [days, setDays] = useState<Days>('30');
  const { data, error } = useQuery(modelQuery(Number(days)));
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{m.model_title()}</h1>
          <p className="soft">{m.model_what()}</p>
        </div>
      </header>
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data && (
        <>
          {data.fallbacks.map(({ promptId, version, why }) => (
            <p key={promptId} className="note warn" role="status">
              {wordPrompt(promptId)}:{' '}
              {why === 'tampered'
                ? m.prompts_fallback_tampered({ version: wordVersion(version) })
                : m.prompts_fallback_unfit({ version: wordVersion(version) })}
            </p>
          ))}
          <SetUp seen={data} />
          <section className="stack" aria-labelledby="model-use">
            <div className="row spread">
              <h2 id="model-use">{m.model_use()}</h2>
              <SwitchView
                label={m.model_period()}
                options={[
                  { id: '7', text: m.model_days({ count: 7 }) },
                  { id: '30', text: m.model_days({ count: 30 }) },
                  { id: '90', text: m.model_days({ count: 90 }) },
                ]}
                chosen={days}
                onChoose={setDays}
              />
            </div>
            <Used seen={data} />
          </section>
        </>
      )}
    </div>
  );
}

function SetUp({ seen: { setUp } }: { seen: SeenModel }) {
  if (!setUp)
    return (
      <section className="card stack" aria-labelledby="model-set-up">
        <h2 id="model-set-up">{m.model_set_up()}</h2>
        <p className="note">{m.model_none()}</p>
        <p className="soft small">{m.model_none_how()}</p>
      </section>
    );
  const price = (value: number | null) => (value === null ? m.model_price_none() : m.model_price_of({ price: wordCost(value) }));
  return (
    <section className="card stack" aria-labelledby="model-set-up">
      <h2 id="model-set-up">{m.model_set_up()}</h2>
      <dl className="health model-facts">
        <Fact name={m.model_name()} value={setUp.model} />
        <Fact name={m.model_address()} value={setUp.baseUrl} />
        <Fact name={m.model_key()} value={setUp.hasKey ? m.model_key_set() : m.model_key_none()} />
        <Fact name={m.model_embedding()} value={setUp.embeddingModel ?? m.model_embedding_none()} />
        <Fact name={m.model_facts()} value={setUp.checksFacts ? m.changes_on() : m.changes_off()} />
        <Fact name={m.model_price_in()} value={price(setUp.priceIn)} />
        <Fact name={m.model_price_out()} value={price(setUp.priceOut)} />
      </dl>
      <TestIt />
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="model-fact">{value}</dd>
    </div>
  );
}

function TestIt() {
  const queries = useQueryClient();
  const testing = useMutation({
    mutationFn: () => post<TestedModel>('/api/model/test'),
    onSettled: () => queries.invalidateQueries({ queryKey: ['model'] }),
  });
  const { data } = testing;
  return (
    <div className="stack">
      <div>
        <Button className="button primary" isDisabled={testing.isPending} onPress={() => testing.mutate()}>
          {testing.isPending ? m.model_testing() : m.model_test()}
        </Button>
      </div>
      <div role="status">
        {data && (
          <p className={data.ok ? 'note safe' : 'note warn'}>
            {data.ok
              ? `${m.model_answered({ seconds: wordSeconds(data.milliseconds) })} ${data.tokens ? m.prompts_tokens({ in: wordNumber(data.tokens.in), out: wordNumber(data.tokens.out) }) : m.model_tokens_untold()}`
              : `${wordFailure(data.failure)} ${data.status === null ? '' : m.model_status({ status: data.status })}`}
          </p>
        )}
      </div>
      <RefusedNote error={testing.error} />
    </div>
  );
}

function Used({ seen: { use, setUp } }: { seen: SeenModel }) {
  if (use.length === 0) return <p className="soft">{m.model_unused()}</p>;
  const prices = { in: setUp?.priceIn ?? null, out: setUp?.priceOut ?? null };
  const all = addUp(use, () => '')[0] as Total;
  const cost = costOf(all, prices);
  return (
    <>
      <p>
        {m.model_in_all({ calls: wordNumber(all.calls), tokensIn: wordNumber(all.tokensIn), tokensOut: wordNumber(all.tokensOut) })}{' '}
        {cost === null ? m.model_cost_unknown() : m.model_cost({ cost: wordCost(cost) })}
      </p>
      <ShowUse title={m.model_by_step()} first={m.model_step()} totals={addUp(use, ({ step }) => step)} word={wordStep} prices={prices} />
      <ShowUse title={m.model_by_day()} first={m.model_day()} totals={addUp(use, ({ day }) => day)} word={longDate} prices={prices} />
      {all.estimated > 0 && <p className="soft small">{m.model_estimated({ count: all.estimated })}</p>}
      <p className="soft small">{m.model_counted_how()}</p>
    </>
  );
}

const wordStep = (step: string) => (step === 'test' ? m.model_step_test() : step === 'other' ? m.model_step_other() : wordPrompt(step));
