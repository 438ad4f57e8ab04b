import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

const NEAR_PX = 80;

/**
 * Scrolls the conversation to its newest message, unless the reader has scrolled back; then it reports that there is a
 * new message.
 */
export function useScrollToNewest(log: RefObject<HTMLElement | null>, count: number) {
  const atEnd = useRef(true);
  const [missed, setMissed] = useState(false);
  const toEnd = () => log.current?.scrollTo({ top: log.current.scrollHeight });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done depends on the count changing, not on its value.
  useLayoutEffect(() => {
    if (atEnd.current) log.current?.scrollTo({ top: log.current.scrollHeight });
    else setMissed(true);
  }, [count, log]);

  useEffect(() => {
    const element = log.current;
    if (!element) return;
    const onScroll = () => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
      if (atEnd.current) setMissed(false);
    };
    // When a phone's keyboard opens or a message grows, the height changes, so the conversation is scrolled to its end
    // again.
    const resized = new ResizeObserver(() => atEnd.current && element.scrollTo({ top: element.scrollHeight }));
    resized.observe(element);
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", onScroll);
    };
  }, [log]);
  return { missed, toEnd };
}
