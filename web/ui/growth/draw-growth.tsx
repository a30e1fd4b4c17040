import { useEffect, useRef } from 'react';
import { careerCompetencies } from '../../../server/conversation/stage.ts';
import { m } from '../../paraglide/messages.js';
import { wordCompetency } from '../word-competency.ts';
import type { Rating } from './growth-query.ts';

/** How ratings changed over time. Who cannot see it, or prints without it, has the same figures in the table beside it. */
export function DrawGrowth({ ratings, client, counsellor }: { ratings: readonly Rating[]; client: string; counsellor: string }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shown = frame.current;
    if (!shown) return;
    let isGone = false;
    let draw = () => {};
    const watch = new ResizeObserver(() => draw());
    void import('./plot-growth.ts').then(({ plotGrowth }) => {
      if (isGone) return;
      const points = ratings.map(({ competency, ratedAs, ratedAt, level }) => ({
        competency: wordCompetency(competency),
        who: ratedAs,
        isClient: ratedAs === 'client',
        at: new Date(ratedAt),
        level,
      }));
      // In the order of the cards above, whichever was said first.
      const names = careerCompetencies.filter((each) => ratings.some(({ competency }) => competency === each)).map(wordCompetency);
      let drawnAt = 0;
      draw = () => {
        const width = Math.round(shown.clientWidth);
        if (width === 0 || width === drawnAt) return;
        drawnAt = width;
        const picture = plotGrowth(points, names, width);
        picture.setAttribute('aria-hidden', 'true');
        shown.replaceChildren(picture);
      };
      draw();
      watch.observe(shown);
    });
    return () => {
      isGone = true;
      watch.disconnect();
      shown.replaceChildren();
    };
  }, [ratings]);
  return (
    <figure className="growth-figure">
      <div ref={frame} className="growth-picture" />
      <figcaption className="small soft">
        <span className="growth-mark client" aria-hidden="true" /> {client} <span className="growth-mark counsellor" aria-hidden="true" /> {counsellor}.{' '}
        {m.growth_picture()}
      </figcaption>
    </figure>
  );
}
