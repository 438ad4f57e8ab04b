import { useEffect, useRef } from "react";
import type { RehearsalState } from "#rehearsal/human-api.ts";
import { Icon } from "#rehearsal/page/controls/sign.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { StoredRows } from "./stored.tsx";
import { useBackstage } from "./use-backstage.ts";
import { PlannedNotices } from "./waiting.tsx";

/** Renders the drawer "behind the scenes" with stored rows and planned notices. */
export function BackstageDrawer({ state, onClose }: { state: RehearsalState; onClose: () => void }) {
  const { say } = usePersonLanguage();
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
          <Icon name="close" />
        </button>
      </div>
      {seen ? (
        <>
          <PlannedNotices waiting={seen.waiting} />
          <StoredRows stored={seen.stored} />
        </>
      ) : (
        <p className="empty">{say("rehearsal.opening")}</p>
      )}
    </aside>
  );
}
