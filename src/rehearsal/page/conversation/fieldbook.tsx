import { useEffect, useState } from "react";
import type { RehearsalState } from "#rehearsal/human-api.ts";
import { HomeTab } from "#rehearsal/page/home/home.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { useSendRequest } from "#rehearsal/page/wire/act.tsx";
import { Composer } from "./composer.tsx";
import { Conversation } from "./conversation.tsx";
import { FirstStepHint } from "./hint.tsx";
import { Tabs } from "./tabs.tsx";

/**
 * Shows two tabs: the person's conversation with Fieldbook, and their Home tab. Opening either sends an event to
 * Fieldbook.
 */
export function FieldbookTabs({ state }: { state: RehearsalState }) {
  const { say } = usePersonLanguage();
  const act = useSendRequest();
  const as = state.me.id;
  const [tab, setTab] = useState<"messages" | "home">("messages");
  useEffect(() => {
    void act("home", { as, tab });
  }, [act, as, tab]);
  return (
    <main className="fieldbook">
      <h2 className="visually-hidden">Fieldbook</h2>
      <Tabs
        label="Fieldbook"
        tabs={{ messages: say("rehearsal.tab.messages"), home: say("rehearsal.tab.home") }}
        chosen={tab}
        onChoose={setTab}
      />
      <FirstStepHint state={state} />
      <div
        id="panel-messages"
        role="tabpanel"
        aria-labelledby="tab-messages"
        className="panel"
        hidden={tab !== "messages"}
      >
        <Conversation state={state} />
        <Composer state={state} />
      </div>
      <div id="panel-home" role="tabpanel" aria-labelledby="tab-home" className="panel" hidden={tab !== "home"}>
        {tab === "home" && <HomeTab view={state.home} />}
      </div>
    </main>
  );
}
