// Weighted kappa with its interval, a line a criterion; fetched only where there is something to draw.
import { axisX, axisY, dot, link, plot, ruleX } from '@observablehq/plot';

export type AgreementPoint = { criterion: string; kappa: number; low: number; high: number };

export function plotAgreement(points: readonly AgreementPoint[], least: number | null, width: number, word: (kappa: number) => string): Element {
  const isNarrow = width < 560;
  const lowest = Math.min(0, ...points.map(({ low }) => low));
  return plot({
    width,
    height: points.length * (isNarrow ? 40 : 28) + 50,
    marginLeft: isNarrow ? 16 : 300,
    marginRight: 20,
    style: { background: 'transparent', color: 'inherit', fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' },
    x: { domain: [lowest, 1], label: null },
    y: { type: 'band', domain: points.map(({ criterion }) => criterion), label: null, padding: 0.4 },
    marks: [
      axisX({ ticks: 5, tickSize: 0, tickFormat: word, color: 'currentColor' }),
      // On a phone the name stands above its line.
      isNarrow ? axisY({ tickSize: 0, color: 'currentColor', textAnchor: 'start', dy: -16, tickPadding: -4 }) : axisY({ tickSize: 0, color: 'currentColor' }),
      ruleX([0], { stroke: 'var(--line-strong)' }),
      ...(least === null ? [] : [ruleX([least], { stroke: 'var(--accent)', strokeDasharray: '4 4', strokeWidth: 1.5 })]),
      link(points, { x1: 'low', x2: 'high', y1: 'criterion', y2: 'criterion', stroke: 'var(--safe)', strokeWidth: 3 }),
      dot(points, { x: 'kappa', y: 'criterion', r: 5, fill: 'var(--safe)', stroke: 'var(--paper)' }),
    ],
  });
}
