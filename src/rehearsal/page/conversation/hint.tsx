import { useState } from "react";
import type { RehearsalState } from "#rehearsal/human-api.ts";
import { Icon } from "#rehearsal/page/controls/sign.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";

/** Shows a hint that the person can close. A hint with another text is shown again. */
export function FirstStepHint({ state }: { state: RehearsalState }) {
  const { say } = usePersonLanguage();
  const [closed, setClosed] = useState<string | null>(null);
  const { name, about } = state.me;
  const hint = state.hint ?? say("rehearsal.first", { name, about });
  if (closed === hint) return null;
  return (
    <p className="first">
      <span dir="auto">{hint}</span>
      <button
        type="button"
        className="button button-quiet"
        aria-label={say("rehearsal.hint.close")}
        onClick={() => setClosed(hint)}
      >
        <Icon name="close" />
      </button>
    </p>
  );
}
