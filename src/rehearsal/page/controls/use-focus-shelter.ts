import { useEffect, useRef } from "react";

/**
 * Keeps the keyboard focus nearby when the focused element disappears, for example because a message loses its buttons
 * or a modal closes. The focus then moves to the message or to the conversation, instead of the top of the page.
 */
export function useFocusFallback(changed: unknown): void {
  const last = useRef<{ element: Element; shelter: HTMLElement | null } | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = { element: target, shelter: target.closest("[data-shelter]") };
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks after every change of what is shown.
  useEffect(() => {
    if (!last.current || last.current.element.isConnected || document.activeElement !== document.body) return;
    const { shelter } = last.current;
    const place = shelter?.isConnected ? shelter : document.getElementById("conversation");
    place?.focus({ preventScroll: true });
  }, [changed]);
}
