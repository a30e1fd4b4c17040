import '../trends/trends.css';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Agreed, Agreement, Comparison, Span } from '../../../server/trends/read-agreement.ts';
import { m } from '../../paraglide/messages.js';
import { download, read } from '../../ui/api.ts';
import { ChooseOne } from '../../ui/choose-one.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { SwitchView } from '../../ui/switch-view.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { DrawPicture } from '../trends/draw-picture.tsx';
import { wordCriterion } from '../word-evaluation.ts';
import { AgreementTable } from './agreement-table.tsx';
import { SetAgreement } from './set-agreement.tsx';
import { ShowCounts } from './show-counts.tsx';
import { wordKappa } from './word-agreement.ts';

/** With what this supervisor may do about it. */
export type SeenAgreement = Agreement & { may: string[] };

/** How far scores of people and machine go together, on each criterion, and whether the machine is believed. */
export function SeeAgreement() {
  const [comparison, setComparison] = useState<Comparison>('measures');
  const [span, setSpan] = useState<Span>('all');
  const query = `?with=${comparison}&span=${span}`;
  const { data, error } = useQuery({
    queryKey: ['agreement', comparison, span],
    queryFn: () => read<SeenAgreement>(`/api/agreement${query}`),
    placeholderData: keepPreviousData,
  });
  const taking = useMutation({ mutationFn: () => download(`/api/agreement/export.csv${query}`, `agreement-${comparison}-${span}.csv`) });
  return (
    <div className="page agreement">
      <header className="page-head">
        <div>
          <h1>{m.agreement_title()}</h1>
          <p className="soft">{m.agreement_what()}</p>
        </div>
        <button type="button" className="button" disabled={taking.isPending} onClick={() => taking.mutate()}>
          {m.trends_csv()}
        </button>
      </header>
      <div className="trend-choices">
        <ChooseOne
          label={m.agreement_with()}
          placeholder=""
          options={[
            { id: 'measures', text: m.agreement_with_measures() },
            { id: 'judge', text: m.agreement_with_judge() },
            { id: 'people', text: m.agreement_with_people() },
          ]}
          chosen={comparison}
          onChoose={setComparison}
        />
        <div className="field">
          <span className="label">{m.agreement_span()}</span>
          <SwitchView
            label={m.agreement_span()}
            options={[
              { id: 'quarter', text: m.agreement_span_quarter() },
              { id: 'year', text: m.agreement_span_year() },
              { id: 'all', text: m.agreement_span_all() },
            ]}
            chosen={span}
            onChoose={setSpan}
          />
        </div>
      </div>
      <RefusedNote error={error ?? taking.error} />
      {!data && !error && <Waiting />}
      {data && <ShowAgreement agreement={data} />}
    </div>
  );
}

function ShowAgreement({ agreement }: { agreement: SeenAgreement }) {
  const { comparison, setting, criteria } = agreement;
  const rule = { least: wordKappa(setting.leastKappa), pairs: String(setting.fewestPairs) };
  return (
    <>
      {comparison === 'judge' && <p>{m.agreement_trust_judge_what(rule)}</p>}
      {comparison === 'measures' && <p>{m.agreement_trust_measures_what(rule)}</p>}
      {criteria.every(({ n }) => n === 0) ? (
        <NothingHere title={m.agreement_none()}>
          <p>{m.agreement_none_next()}</p>
        </NothingHere>
      ) : (
        <>
          <Picture criteria={criteria} least={comparison === 'people' ? null : setting.leastKappa} />
          <AgreementTable agreement={agreement} />
          <p className="small soft">{m.agreement_explained()}</p>
          <ShowCounts agreement={agreement} />
        </>
      )}
      {agreement.may.includes('agreement:set') && <SetAgreement key={`${setting.leastKappa} ${setting.fewestPairs}`} setting={setting} />}
    </>
  );
}

function Picture({ criteria, least }: { criteria: readonly Agreed[]; least: number | null }) {
  const points = criteria.flatMap(({ criterion, linear: { kappa, low, high } }) =>
    kappa === null ? [] : [{ criterion: wordCriterion(criterion), kappa, low: low ?? kappa, high: high ?? kappa }],
  );
  const drawn = JSON.stringify(points);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the points are compared by what they hold
  const draw = useCallback(async (width: number) => (await import('./plot-agreement.ts')).plotAgreement(points, least, width, wordKappa), [drawn, least]);
  return points.length === 0 ? null : <DrawPicture draw={draw} caption={m.agreement_picture()} />;
}
