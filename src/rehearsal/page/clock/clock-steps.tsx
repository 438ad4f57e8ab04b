import { useState } from "react";
import type { PageRequests } from "#rehearsal/human-api.ts";
import { BusyButton } from "#rehearsal/page/controls/busy-button.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { useSendRequest } from "#rehearsal/page/wire/act.tsx";

type Step = PageRequests["clock"]["step"];
const STEPS = ["hour", "school_day", "monday"] as const satisfies readonly Step[];

/**
 * Renders the buttons that advance the rehearsal's clock. Only one step runs at a time, so that Fieldbook processes
 * what is due before the next step.
 */
export function ClockSteps({ onTurned }: { onTurned: () => void }) {
  const { say } = usePersonLanguage();
  const act = useSendRequest();
  const [turning, setTurning] = useState(false);

  async function turn(step: Step) {
    setTurning(true);
    const answer = await act("clock", { step });
    setTurning(false);
    if (answer.ok) onTurned();
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons in a row, not a form's fields.
    <div className="clock-steps" role="group" aria-label={say("rehearsal.clock.turn")}>
      {STEPS.map((step) => (
        <BusyButton key={step} className="button button-plain" busy={turning} onPress={() => void turn(step)}>
          {say(`rehearsal.clock.${step}`)}
        </BusyButton>
      ))}
    </div>
  );
}
