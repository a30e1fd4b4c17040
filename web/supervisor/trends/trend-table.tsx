import type { Figure, Trend } from '../../../server/trends/shown.ts';
import type { Measure } from '../../../server/trends/view.ts';
import { m } from '../../paraglide/messages.js';
import { wordCount, wordFigure, wordGroup, wordMeasure, wordPeriod } from './word-trend.ts';

const found = (trend: Trend, period: string, group: string | null, measure: string) =>
  trend.figures.find((figure) => figure.period === period && figure.group === group && figure.measure === measure);

/** The figures behind the picture: one row a period, newest first; a column for all together and one a group, with of how many. */
export function TrendTable({ trend, measure }: { trend: Trend; measure: Measure }) {
  const { name, noun } = wordMeasure(trend.view, measure.id);
  const periods = trend.periods.filter((period) => trend.figures.some((figure) => figure.period === period && figure.measure === measure.id)).reverse();
  const groups = [null, ...trend.groups];
  return (
    <FiguresTable caption={m.trends_table({ measure: name })}>
      <thead>
        <tr>
          <th scope="col">{m.trends_period()}</th>
          {groups.map((group) => (
            <th key={group ?? ''} scope="col">
              {group === null ? m.trends_total() : wordGroup(trend.by, group)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period}>
            <th scope="row">{wordPeriod(trend.unit, period)}</th>
            {groups.map((group) => (
              <td key={group ?? ''}>
                <FigureCell figure={found(trend, period, group, measure.id)} measure={measure} noun={noun} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </FiguresTable>
  );
}

/** All figures of the last period, all together, beside the period before, with what each means. */
export function LatestTable({ trend, period, before, onChoose }: { trend: Trend; period: string; before: string | null; onChoose: (measure: string) => void }) {
  return (
    <FiguresTable caption={m.trends_latest_title({ period: wordPeriod(trend.unit, period) })}>
      <thead>
        <tr>
          <th scope="col">{m.trends_measure()}</th>
          <th scope="col">{wordPeriod(trend.unit, period)}</th>
          <th scope="col">{m.trends_before()}</th>
          <th scope="col">{m.trends_meaning()}</th>
        </tr>
      </thead>
      <tbody>
        {trend.measures.map((measure) => {
          const { name, meaning, noun } = wordMeasure(trend.view, measure.id);
          return (
            <tr key={measure.id}>
              <th scope="row">
                <button type="button" className="as-link" onClick={() => onChoose(measure.id)}>
                  {name}
                </button>
              </th>
              <td>
                <FigureCell figure={found(trend, period, null, measure.id)} measure={measure} noun={noun} />
              </td>
              <td>
                <FigureCell figure={before === null ? undefined : found(trend, before, null, measure.id)} measure={measure} noun={noun} />
              </td>
              <td className="meaning">{meaning}</td>
            </tr>
          );
        })}
      </tbody>
    </FiguresTable>
  );
}

function FigureCell({ figure, measure, noun }: { figure: Figure | undefined; measure: Measure; noun: string | null }) {
  if (!figure) return <span className="soft">{m.trends_unmeasured()}</span>;
  if (figure.tooFew || figure.value === null) return <span className="small soft">{m.trends_too_few()}</span>;
  return (
    <>
      <span className="numbers">{wordFigure(measure.kind, measure.id, figure.value)}</span>
      {noun !== null && figure.of !== null && (
        <span className="small soft numbers figure-of">
          {' '}
          <span className="hidden-but-read">{m.trends_of({ noun })} </span>
          <span aria-hidden="true">/ </span>
          {wordCount(figure.of)}
        </span>
      )}
    </>
  );
}

/** A table that is wider than a phone scrolls in its own frame, by keyboard too. */
export function FiguresTable({ caption, children }: { caption: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="figures-frame" aria-label={caption} tabIndex={0}>
      <table className="figures">
        <caption>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
