import type { RehearsalState } from "#rehearsal/human-api.ts";
import { RehearsalClock } from "./clock/clock.tsx";
import { Icon } from "./controls/sign.tsx";
import { PlayedPersonBar } from "./people/who.tsx";
import { usePersonLanguage } from "./speech/speech.tsx";

type TopProps = {
  readonly state: RehearsalState;
  readonly open: "people" | "backstage" | null;
  readonly onToggle: (what: "people" | "backstage") => void;
};

export function TopBar({ state, open, onToggle }: TopProps) {
  const { say } = usePersonLanguage();
  return (
    <header className="top">
      <a className="skip" href="#conversation">
        {say("rehearsal.skip")}
      </a>
      <h1 className="brand">
        <BookMark />
        <span>
          Fieldbook <small>{say("rehearsal.name")}</small>
        </span>
      </h1>
      <PlayedPersonBar state={state} open={open === "people"} onToggle={() => onToggle("people")} />
      <RehearsalClock state={state} />
      <button
        type="button"
        id="backstage-opener"
        className="button button-plain"
        aria-label={say("rehearsal.backstage.title")}
        aria-expanded={open === "backstage"}
        aria-controls={open === "backstage" ? "backstage" : undefined}
        onClick={() => onToggle("backstage")}
      >
        <Icon name="backstage" />
        <span className="wide-word">{say("rehearsal.backstage.title")}</span>
      </button>
    </header>
  );
}

function BookMark() {
  return (
    <svg className="bookmark" viewBox="0 0 32 32" aria-hidden="true">
      <rect x="5" y="3" width="22" height="26" rx="4" />
      <path d="M10 3v26M14 11h9M14 16h9M14 21h5" />
    </svg>
  );
}
