import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

const NEAR_PX = 80;

/**
 * Keeps the conversation scrolled to its newest message. If the reader has scrolled back, it does not scroll, and
 * reports that there is a new message.
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
    // The height of the conversation changes when the on-screen keyboard of a phone opens or a message gets longer. If
    // the newest message was visible before, the conversation is then scrolled to its end again.
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
