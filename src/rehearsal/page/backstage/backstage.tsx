import { useEffect, useRef } from "react";
import type { RehearsalState } from "#rehearsal/human-api.ts";
import { Sign } from "#rehearsal/page/controls/sign.tsx";
import { useSpeech } from "#rehearsal/page/speech/speech.tsx";
import { Stored } from "./stored.tsx";
import { useBackstage } from "./use-backstage.ts";
import { Waiting } from "./waiting.tsx";

/** Renders the drawer "behind the scenes" with stored rows and planned notices. */
export function Backstage({ state, onClose }: { state: RehearsalState; onClose: () => void }) {
  const { say } = useSpeech();
  const seen = useBackstage(state);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  function leave() {
    onClose();
    document.getElementById("backstage-opener")?.focus();
  }
  return (
    <aside
      className="backstage"
      id="backstage"
      aria-labelledby="backstage-title"
      onKeyDown={(event) => event.key === "Escape" && leave()}
    >
      <div className="backstage-head">
        <h2 id="backstage-title" ref={heading} tabIndex={-1}>
          {say("rehearsal.backstage.title")}
        </h2>
        <button
          type="button"
          className="button button-quiet"
          aria-label={say("rehearsal.backstage.close")}
          onClick={leave}
        >
          <Sign name="close" />
        </button>
      </div>
      {seen ? (
        <>
          <Waiting waiting={seen.waiting} />
          <Stored stored={seen.stored} />
        </>
      ) : (
        <p className="empty">{say("rehearsal.opening")}</p>
      )}
    </aside>
  );
}
