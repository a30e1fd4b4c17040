import './trends.css';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Trend } from '../../../server/trends/shown.ts';
import { m } from '../../paraglide/messages.js';
import { download, read } from '../../ui/api.ts';
import { ChooseOne } from '../../ui/choose-one.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { SwitchView } from '../../ui/switch-view.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { DrawPicture } from './draw-picture.tsx';
import { type TrendSearch, viewsInOrder } from './trend-search.ts';
import { LatestTable, TrendTable } from './trend-table.tsx';
import { groupingWords, viewWords, wordFigure, wordGroup, wordMeasure, wordPeriod } from './word-trend.ts';

/** How well Koers works over time: one view, one figure of it drawn, the figures behind it, and all others of the last period. */
export function SeeTrends() {
  const search = useSearch({ from: '/supervisor/trends' });
  const navigate = useNavigate();
  const choose = (given: TrendSearch) => void navigate({ to: '/supervisor/trends', search: given, replace: true });
  const { view = 'criteria', unit = 'month' } = search;
  const path = `/api/trends/${view}`;
  const query = `?unit=${unit}${search.by ? `&by=${search.by}` : ''}`;
  const { data: trend, error } = useQuery({
    queryKey: ['trends', view, search.by ?? '', unit],
    queryFn: () => read<Trend>(path + query),
    placeholderData: keepPreviousData,
  });
  const taking = useMutation({ mutationFn: () => download(`${path}/export.csv${query}`, `trends-${view}-${unit}.csv`) });
  return (
    <div className="page trends">
      <header className="page-head">
        <div>
          <h1>{m.trends_title()}</h1>
          <p className="soft">{m.trends_what()}</p>
        </div>
        <button type="button" className="button" disabled={taking.isPending} onClick={() => taking.mutate()}>
          {m.trends_csv()}
        </button>
      </header>
      <div className="trend-choices">
        <ChooseOne
          label={m.trends_view()}
          placeholder=""
          options={viewsInOrder.map((id) => ({ id, text: viewWords[id]() }))}
          chosen={view}
          onChoose={(next) => choose({ view: next, unit })}
        />
        {trend && trend.choices.length > 1 && (
          <ChooseOne
            label={m.trends_by()}
            placeholder=""
            options={trend.choices.map((id) => ({ id, text: groupingWords[id]() }))}
            chosen={trend.by}
            onChoose={(by) => choose({ ...search, by })}
          />
        )}
        <div className="field">
          <span className="label">{m.trends_unit()}</span>
          <SwitchView
            label={m.trends_unit()}
            options={[
              { id: 'month', text: m.trends_unit_month() },
              { id: 'quarter', text: m.trends_unit_quarter() },
            ]}
            chosen={unit}
            onChoose={(next) => choose({ ...search, unit: next })}
          />
        </div>
      </div>
      <RefusedNote error={error ?? taking.error} />
      {!trend && !error && <Waiting />}
      {trend && <ShowTrend trend={trend} chosen={search.measure} onChoose={(measure) => choose({ ...search, measure })} />}
    </div>
  );
}

function ShowTrend({ trend, chosen, onChoose }: { trend: Trend; chosen: string | undefined; onChoose: (measure: string) => void }) {
  const counted = trend.measures.filter(({ id }) => trend.figures.some((figure) => figure.measure === id));
  const measure = counted.find(({ id }) => id === chosen) ?? counted[0];
  const withFigures = trend.periods.filter((period) => trend.figures.some((figure) => figure.period === period));
  const latest =
    withFigures.findLast((period) => trend.figures.some((figure) => figure.period === period && figure.group === null && !figure.tooFew)) ?? withFigures.at(-1);
  if (!measure || !latest)
    return (
      <NothingHere title={m.trends_nothing()}>
        <p>{m.trends_nothing_next()}</p>
      </NothingHere>
    );
  const words = wordMeasure(trend.view, measure.id);
  const before = trend.periods[trend.periods.indexOf(latest) - 1] ?? null;
  const hasTooFew = trend.figures.some((figure) => figure.tooFew);
  return (
    <>
      <section className="trend-one" aria-labelledby="trend-one">
        <div className="trend-head">
          <h2 id="trend-one">{words.name}</h2>
          <ChooseOne
            label={m.trends_measure()}
            placeholder=""
            options={counted.map(({ id }) => ({ id, text: wordMeasure(trend.view, id).name }))}
            chosen={measure.id}
            onChoose={onChoose}
          />
        </div>
        <p>{words.meaning}</p>
        <Picture trend={trend} measureId={measure.id} />
        <TrendTable trend={trend} measure={measure} />
        {hasTooFew && (
          <p className="small soft">
            {m.trends_too_few_next()} {trend.unit === 'month' && m.trends_too_few_quarters()}
          </p>
        )}
      </section>
      <section className="trend-all" aria-labelledby="trend-all">
        <h2 id="trend-all">{m.trends_latest({ period: wordPeriod(trend.unit, latest) })}</h2>
        <LatestTable trend={trend} period={latest} before={before} onChoose={onChoose} />
      </section>
    </>
  );
}

/** Nothing is drawn where every figure is about too few people. */
function Picture({ trend, measureId }: { trend: Trend; measureId: string }) {
  const measure = trend.measures.find(({ id }) => id === measureId);
  const shown = trend.figures.filter((figure) => figure.measure === measureId && !figure.tooFew && figure.value !== null);
  // With groups, all together is one line more than says something; where only that may be shown it is what there is.
  const hasGroups = shown.some(({ group }) => group !== null);
  const points = shown
    .filter(({ group }) => !hasGroups || group !== null)
    .map(({ period, group, value }) => ({ period, group: group === null ? m.trends_total() : wordGroup(trend.by, group), value: value as number }));
  const groups = [...new Set(points.map(({ group }) => group))];
  const kind = measure?.kind ?? 'mean';
  const drawn = JSON.stringify(points);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the points are compared by what they hold
  const draw = useCallback(
    async (width: number) => {
      const { plotTrend } = await import('./plot-trend.ts');
      const used = trend.periods.slice(trend.periods.indexOf(points.map(({ period }) => period).sort()[0] ?? ''));
      return plotTrend(points, {
        periods: used,
        groups,
        kind,
        word: (value) => wordFigure(kind, measureId, value),
        wordPeriod: (period) => wordPeriod(trend.unit, period),
        width,
      });
    },
    [drawn, kind, measureId, trend.unit],
  );
  if (points.length === 0) return null;
  return (
    <DrawPicture
      draw={draw}
      caption={
        <>
          {groups.length > 1 && (
            <span className="legend">
              {groups.map((group, at) => (
                <span key={group} className={`legend-group place-${at % 7}`}>
                  {group}
                </span>
              ))}
            </span>
          )}
          {m.trends_picture({ measure: wordMeasure(trend.view, measureId).name })}
        </>
      }
    />
  );
}
