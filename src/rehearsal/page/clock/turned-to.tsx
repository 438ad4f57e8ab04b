import { useEffect, useRef, useState } from "react";
import { useSpeech } from "#rehearsal/page/speech/speech.tsx";

/** Announces the time after a step of the clock to screen readers; passing minutes are not announced. */
export function TurnedTo({ turns, at }: { turns: number; at: number }) {
  const { say, when } = useSpeech();
  const told = useRef(0);
  const [words, setWords] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn is told once the clock has moved, not before.
  useEffect(() => {
    if (turns === told.current) return;
    told.current = turns;
    setWords(say("rehearsal.clock.turned", { day: when.day(at), time: when.time(at) }));
  }, [at]);
  return (
    <span className="visually-hidden" role="status">
      {words}
    </span>
  );
}
