import { useEffect, useRef, useState } from "react";
import type { RehearsalState } from "#rehearsal/human-api.ts";
import { Icon } from "#rehearsal/page/controls/sign.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { ClockSteps } from "./clock-steps.tsx";

/** Shows the day and time of the rehearsal's clock, with buttons that advance it; collapsed on small screens. */
export function RehearsalClock({ state }: { state: RehearsalState }) {
  const { say, when } = usePersonLanguage();
  const [open, setOpen] = useState(false);
  const [turns, setTurns] = useState(0);
  const at = Date.parse(state.now);
  return (
    <section className="clock" aria-label={say("rehearsal.clock.label")} data-open={open}>
      <time dateTime={state.now}>
        <span className="clock-day">{when.day(at)}</span> <span className="clock-time">{when.time(at)}</span>
      </time>
      <span className="clock-word" aria-hidden="true">
        {say("rehearsal.clock.forward")}
      </span>
      <button
        type="button"
        className="button button-plain clock-more"
        aria-label={say("rehearsal.clock.turn")}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span>{say("rehearsal.clock.forward")}</span> <Icon name="down" />
      </button>
      <ClockSteps onTurned={() => setTurns((before) => before + 1)} />
      <TurnedTo turns={turns} at={at} />
    </section>
  );
}

/**
 * Announces the new time to screen readers when the rehearsal's clock was advanced by a button; passing minutes are not
 * announced.
 */
function TurnedTo({ turns, at }: { turns: number; at: number }) {
  const { say, when } = usePersonLanguage();
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
