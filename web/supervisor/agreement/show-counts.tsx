import { useState } from 'react';
import type { Criterion } from '../../../server/evaluation/rubric.ts';
import type { Agreement } from '../../../server/trends/read-agreement.ts';
import { m } from '../../paraglide/messages.js';
import { ChooseOne } from '../../ui/choose-one.tsx';
import { FiguresTable } from '../trends/trend-table.tsx';
import { wordCriterion } from '../word-evaluation.ts';

const scores = [1, 2, 3, 4, 5] as const;

/** Which score stood beside which, for one criterion: the diagonal is where both gave the same. */
export function ShowCounts({ agreement }: { agreement: Agreement }) {
  const [chosen, setChosen] = useState<Criterion | null>(null);
  const shown = agreement.criteria.find(({ criterion }) => criterion === chosen) ?? agreement.criteria.find(({ counts }) => counts) ?? agreement.criteria[0];
  if (!shown) return null;
  const isPeople = agreement.comparison === 'people';
  return (
    <section className="agreement-counts" aria-labelledby="agreement-counts">
      <h2 id="agreement-counts">{m.agreement_counts_show()}</h2>
      <ChooseOne
        label={m.agreement_counts_choose()}
        placeholder=""
        options={agreement.criteria.map(({ criterion }) => ({ id: criterion, text: wordCriterion(criterion) }))}
        chosen={shown.criterion}
        onChoose={setChosen}
      />
      {shown.counts === null ? (
        <p className="soft">{m.agreement_counts_none()}</p>
      ) : (
        <FiguresTable caption={m.agreement_counts({ criterion: wordCriterion(shown.criterion) })}>
          <thead>
            <tr>
              <th scope="col">{isPeople ? m.agreement_row_first() : m.agreement_row_people()}</th>
              {scores.map((score) => (
                <th key={score} scope="col">
                  {isPeople ? m.agreement_column_second({ score }) : m.agreement_column_machine({ score })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scores.map((score, row) => (
              <tr key={score}>
                <th scope="row">{score}</th>
                {scores.map((other, column) => (
                  <td key={other} className={row === column ? 'numbers same' : 'numbers'}>
                    {shown.counts?.[row]?.[column] ?? 0}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </FiguresTable>
      )}
    </section>
  );
}
