import { useEffect, useRef } from "react";

/**
 * Keeps the keyboard focus nearby: if the focused element disappears (a card loses its buttons, a modal closes), the
 * focus moves to its message or to the conversation, instead of the top of the page.
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
