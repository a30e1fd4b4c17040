import { type ReactNode, useEffect, useRef } from 'react';

/**
 * A picture that is drawn when it is seen, at the width there is. It is hidden from who cannot see it: the same figures stand in a table
 * beside it, and `caption` says so.
 * @param draw makes the picture; a new function draws it anew
 */
export function DrawPicture({ draw, caption }: { draw: (width: number) => Promise<Element>; caption: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shown = frame.current;
    if (!shown) return;
    let isGone = false;
    let drawnAt = 0;
    const redraw = () => {
      const width = Math.round(shown.clientWidth);
      if (width === 0 || width === drawnAt) return;
      drawnAt = width;
      void draw(width).then((picture) => {
        if (isGone || drawnAt !== width) return;
        picture.setAttribute('aria-hidden', 'true');
        shown.replaceChildren(picture);
      });
    };
    const watch = new ResizeObserver(redraw);
    watch.observe(shown);
    redraw();
    return () => {
      isGone = true;
      watch.disconnect();
      shown.replaceChildren();
    };
  }, [draw]);
  return (
    <figure className="picture">
      <div ref={frame} className="picture-frame" />
      <figcaption className="small soft">{caption}</figcaption>
    </figure>
  );
}
