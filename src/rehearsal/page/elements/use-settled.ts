import { useEffect, useEffectEvent, useState } from "react";

const SETTLED_AFTER_MS = 600;

/**
 * Delays sending what a person enters in a field: `tell` is called with the value when the person pauses or leaves the
 * field, and not for every character.
 */
export function useDebouncedInput<Value>(tell: (value: Value) => void) {
  const [moving, setMoving] = useState<{ readonly value: Value } | null>(null);
  const settle = useEffectEvent(() => {
    if (!moving) return;
    setMoving(null);
    tell(moving.value);
  });
  useEffect(() => {
    if (!moving) return;
    const timer = setTimeout(settle, SETTLED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [moving]);
  return {
    move: (value: Value) => setMoving({ value }),
    leave() {
      if (!moving) return;
      setMoving(null);
      tell(moving.value);
    },
  };
}
