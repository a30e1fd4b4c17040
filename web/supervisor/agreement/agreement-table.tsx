import type { Trust } from '../../../server/evaluation/trust.ts';
import type { Agreement } from '../../../server/trends/read-agreement.ts';
import { m } from '../../paraglide/messages.js';
import { FiguresTable } from '../trends/trend-table.tsx';
import { wordCriterion } from '../word-evaluation.ts';
import { wordInterval, wordKappaOrWhy, wordShare } from './word-agreement.ts';

const trustWords: Record<Trust['reason'], () => string> = {
  agrees: () => m.agreement_trust_agrees(),
  disagrees: () => m.agreement_trust_disagrees(),
  'not-known': () => m.agreement_trust_not_known(),
};

/** One row a criterion: how many pairs, how alike, and whether the machine is believed. */
export function AgreementTable({ agreement }: { agreement: Agreement }) {
  const hasTrust = agreement.comparison !== 'people';
  return (
    <FiguresTable caption={m.agreement_title()}>
      <thead>
        <tr>
          <th scope="col">{m.agreement_criterion()}</th>
          {hasTrust && <th scope="col">{m.agreement_trust()}</th>}
          <th scope="col">{m.agreement_pairs()}</th>
          <th scope="col">{m.agreement_same()}</th>
          <th scope="col">{m.agreement_linear()}</th>
          <th scope="col">{m.agreement_kappa()}</th>
          <th scope="col">{m.agreement_quadratic()}</th>
        </tr>
      </thead>
      <tbody>
        {agreement.criteria.map(({ criterion, n, same, kappa, linear, quadratic, trust }) => (
          <tr key={criterion}>
            <th scope="row">{wordCriterion(criterion)}</th>
            {hasTrust && <td>{trust && <span className={`trust ${trust.reason}`}>{trustWords[trust.reason]()}</span>}</td>}
            <td className="numbers">{n}</td>
            <td className="numbers">{wordShare(same)}</td>
            {linear.kappa === null && kappa.kappa === null && quadratic.kappa === null ? (
              <td colSpan={3} className="small soft">
                {wordKappaOrWhy(linear)}
              </td>
            ) : (
              [linear, kappa, quadratic].map((one, at) => (
                <td key={['linear', 'kappa', 'quadratic'][at]} className="numbers">
                  {wordKappaOrWhy(one)}
                  {one.kappa !== null && <span className="small soft interval">{wordInterval(one)}</span>}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </FiguresTable>
  );
}
