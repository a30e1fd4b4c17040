import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Within this many pixels of the end, a reader is following along. */
const nearPx = 96;

/**
 * Keeps the end in view for who is there, and leaves alone who scrolled up to read. `content` changes with everything new;
 * `said` with every message said on this screen, which always brings the writer to the end.
 */
export function useFollowEnd(content: unknown, said: number) {
  const scroller = useRef<HTMLElement>(null);
  const follows = useRef(true);
  const [isAway, setIsAway] = useState<false | 'read' | 'new'>(false);

  const toEnd = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    follows.current = true;
    setIsAway(false);
    box.scrollTop = box.scrollHeight;
  }, []);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const onScroll = () => {
      follows.current = box.scrollHeight - box.scrollTop - box.clientHeight < nearPx;
      setIsAway((away) => (follows.current ? false : away || 'read'));
    };
    // A keyboard that slides up, or a picture of the text that grows, moves the end.
    const sizes = new ResizeObserver(() => {
      if (follows.current) box.scrollTop = box.scrollHeight;
    });
    sizes.observe(box);
    if (box.firstElementChild) sizes.observe(box.firstElementChild);
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', onScroll);
    };
  }, []);

  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: something new is the reason to look, not an input.
  useLayoutEffect(() => {
    if (first.current || follows.current) toEnd();
    else setIsAway('new');
    first.current = false;
  }, [content, toEnd]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a message of one's own is the reason to go to the end.
  useLayoutEffect(() => toEnd(), [said, toEnd]);

  /** To something in the middle, to stay there. */
  const toPlace = useCallback((place: HTMLElement) => {
    follows.current = false;
    setIsAway('read');
    place.scrollIntoView({ block: 'center' });
  }, []);

  return { scroller, isAway, toEnd, toPlace };
}
