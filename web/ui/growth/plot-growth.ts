// The picture itself; in a piece of its own, fetched only where there is something to draw.
import { axisX, axisY, dot, line, plot, ruleY, text } from '@observablehq/plot';
import { dayAndMonth } from '../time.ts';

export type Point = { competency: string; who: string; isClient: boolean; at: Date; level: number };

/** Small pictures beside each other, one a competency. Colours come from the page, so that dark, light and paper each get their own. */
export function plotGrowth(points: readonly Point[], competencies: readonly string[], width: number): Element {
  const columns = width < 520 ? 1 : width < 860 ? 2 : 3;
  const place = (competency: string) => competencies.indexOf(competency);
  const facet = { fx: (point: Point) => place(point.competency) % columns, fy: (point: Point) => Math.floor(place(point.competency) / columns) };
  const names = competencies.map((competency, at) => ({ competency, fx: at % columns, fy: Math.floor(at / columns) }));
  const rows = Math.ceil(competencies.length / columns);
  return plot({
    width,
    height: rows * 150 + 30,
    marginLeft: 26,
    marginRight: 14,
    marginTop: 26,
    style: { background: 'transparent', color: 'inherit', fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' },
    fx: { axis: null, padding: 0.12 },
    fy: { axis: null, padding: 0.24 },
    y: { domain: [0.6, 5.4], label: null },
    x: { type: 'time', label: null, nice: true },
    marks: [
      ruleY([1, 2, 3, 4, 5], { stroke: 'var(--line)' }),
      axisY([1, 3, 5], { tickSize: 0, tickFormat: 'd' }),
      axisX({ ticks: firstAndLast(points), tickSize: 0, facetAnchor: 'bottom', tickFormat: dayAndMonth }),
      line(points, { ...facet, x: 'at', y: 'level', z: 'who', stroke: colourOf, strokeWidth: 2 }),
      dot(points, {
        ...facet,
        x: 'at',
        y: 'level',
        r: 5,
        stroke: colourOf,
        strokeWidth: 2,
        fill: (point: Point) => (point.isClient ? colourOf(point) : 'var(--paper)'),
      }),
      // The name of each stands above it.
      nameMark(names),
    ],
  });
}

/** More days would run into those of the picture beside it. */
function firstAndLast(points: readonly Point[]): Date[] {
  const times = points.map(({ at }) => at.getTime());
  const ends = times.length > 0 ? [Math.min(...times), Math.max(...times)] : [];
  return [...new Set(ends)].map((time) => new Date(time));
}

const colourOf = ({ isClient }: Point): string => (isClient ? 'var(--accent)' : 'var(--safe)');

function nameMark(names: readonly { competency: string; fx: number; fy: number }[]) {
  return text(names, { fx: 'fx', fy: 'fy', text: 'competency', frameAnchor: 'top-left', dy: -18, fontWeight: 600, fill: 'currentColor' });
}
