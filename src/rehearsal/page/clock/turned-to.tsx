import { useEffect, useRef, useState } from "react";
import { useSpeech } from "#rehearsal/page/speech/speech.tsx";

/** Tells a screen reader where a turn of the clock led; the minutes that pass by themselves are not read out. */
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
