import { m } from '../../paraglide/messages.js';
import { CellLabel } from '../../ui/cell-label.tsx';
import { wordNumber, wordSeconds } from './word-prompt.ts';
import { costOf, type Prices, type Total, wordCost } from './add-up.ts';

/** What a model was asked, a line for each step or day. */
export function ShowUse({
  title,
  first,
  totals,
  word,
  prices,
}: {
  title: string;
  first: string;
  totals: readonly Total[];
  word: (key: string) => string;
  prices: Prices;
}) {
  return (
    <section className="stack" aria-label={title}>
      <h3>{title}</h3>
      <div className="table-frame">
        <table className="table">
          <caption className="hidden-but-read">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              <th scope="col">{m.model_calls()}</th>
              <th scope="col">{m.model_failures()}</th>
              <th scope="col">{m.prompts_total_tokens_in()}</th>
              <th scope="col">{m.prompts_total_tokens_out()}</th>
              <th scope="col">{m.model_seconds_each()}</th>
              <th scope="col">{m.model_costs()}</th>
            </tr>
          </thead>
          <tbody>
            {totals.map((total) => {
              const cost = costOf(total, prices);
              return (
                <tr key={total.key}>
                  <td className="main-cell">{word(total.key)}</td>
                  <Figure label={m.model_calls()} value={wordNumber(total.calls)} />
                  <Figure label={m.model_failures()} value={wordNumber(total.failures)} />
                  <Figure label={m.prompts_total_tokens_in()} value={wordNumber(total.tokensIn)} />
                  <Figure label={m.prompts_total_tokens_out()} value={wordNumber(total.tokensOut)} />
                  <Figure label={m.model_seconds_each()} value={wordSeconds(total.milliseconds / Math.max(1, total.calls))} />
                  <Figure label={m.model_costs()} value={cost === null ? '–' : wordCost(cost)} />
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <td className="numbers">
      <CellLabel>{label}</CellLabel>
      {value}
    </td>
  );
}
