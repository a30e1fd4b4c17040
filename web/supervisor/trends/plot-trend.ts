// The picture of a trend; in a piece of its own, fetched only where there is something to draw. Groups differ by shape and by place in the
// legend, not by colour alone.
import { axisX, axisY, dot, line, plot, ruleY } from '@observablehq/plot';
import type { MeasureKind } from '../../../server/trends/view.ts';

export type TrendPoint = { period: string; group: string; value: number };

/** Colours of the house that stand out from the paper, light and dark. */
const strokes = ['var(--accent)', 'var(--safe)', 'var(--urgent)', 'var(--crisis)', 'var(--attention)', 'var(--ink)', 'var(--ink-soft)'] as const;
const shapes = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross', 'wye'] as const;

export const strokeOf = (place: number): string => strokes[place % strokes.length] as string;

export function plotTrend(
  points: readonly TrendPoint[],
  about: {
    periods: readonly string[];
    groups: readonly string[];
    kind: MeasureKind;
    word: (value: number) => string;
    wordPeriod: (period: string) => string;
    width: number;
  },
): Element {
  // A line goes from month to month, in whatever order the figures came.
  const inOrder = [...points].sort((a, b) => about.periods.indexOf(a.period) - about.periods.indexOf(b.period));
  const place = (group: string) => Math.max(0, about.groups.indexOf(group));
  const every = Math.max(1, Math.ceil(about.periods.length / Math.max(2, Math.floor(about.width / 110))));
  const ticks = about.periods.filter((_, at) => (about.periods.length - 1 - at) % every === 0);
  const domain = about.kind === 'score' ? [1, 5] : [0, Math.max(...points.map(({ value }) => value), about.kind === 'share' ? 0.1 : 1)];
  const stroke = ({ group }: TrendPoint) => strokeOf(place(group));
  return plot({
    width: about.width,
    height: 280,
    marginLeft: 56,
    marginRight: 24,
    marginBottom: 36,
    style: { background: 'transparent', color: 'inherit', fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' },
    x: { type: 'point', domain: about.periods, label: null },
    y: { domain, label: null, nice: about.kind !== 'score' },
    marks: [
      axisY({ ticks: about.kind === 'score' ? 4 : 5, tickSize: 0, tickFormat: (value: number) => about.word(value), color: 'currentColor' }),
      axisX(ticks, { tickSize: 0, tickFormat: (period: string) => about.wordPeriod(period), color: 'currentColor' }),
      ruleY([domain[0] as number], { stroke: 'var(--line-strong)' }),
      line(inOrder, { x: 'period', y: 'value', z: 'group', stroke, strokeWidth: 2 }),
      dot(points, {
        x: 'period',
        y: 'value',
        r: 4.5,
        stroke,
        fill: stroke,
        symbol: ({ group }: TrendPoint) => shapes[place(group) % shapes.length] as string,
      }),
    ],
    symbol: { type: 'identity' },
  });
}
