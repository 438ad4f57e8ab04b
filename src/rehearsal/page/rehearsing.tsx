import { useState } from "react";
import type { RehearsalState } from "#rehearsal/human-api.ts";
import { BackstageDrawer } from "./backstage/backstage.tsx";
import { useFocusFallback } from "./controls/use-focus-shelter.ts";
import { FieldbookTabs } from "./conversation/fieldbook.tsx";
import { ModalStack } from "./modal/modal-stack.tsx";
import { ProblemNotices } from "./notices.tsx";
import { PeopleList } from "./people/people.tsx";
import { usePageLanguage } from "./speech/use-page-language.ts";
import { TopBar } from "./top.tsx";
import { SendRequestProvider, useRequestSender } from "./wire/act.tsx";
import type { Rehearsal } from "./wire/use-rehearsal.ts";

type Open = "people" | "backstage" | null;

/**
 * Renders the regions of the rehearsal's page: the top bar, the conversation, and beside it at most one open panel (the
 * people, or the drawer "behind the scenes").
 */
export function RehearsalPage({ rehearsal, state }: { rehearsal: Rehearsal; state: RehearsalState }) {
  const [open, setOpen] = useState<Open>(null);
  const { act, problem } = useRequestSender(rehearsal.refresh);
  usePageLanguage(state.me.name);
  useFocusFallback(state);
  const toggle = (what: Open) => setOpen(open === what ? null : what);
  return (
    <SendRequestProvider value={act}>
      <div className="page" data-open={open ?? "nothing"}>
        <TopBar state={state} open={open} onToggle={toggle} />
        <PeopleList
          state={state}
          onBecome={(person) => {
            rehearsal.become(person);
            setOpen(null);
          }}
        />
        <FieldbookTabs key={state.me.id} state={state} />
        {open === "backstage" && <BackstageDrawer state={state} onClose={() => setOpen(null)} />}
        <ProblemNotices linked={rehearsal.linked} botConnected={state.connected} problem={problem} />
      </div>
      <ModalStack key={state.me.id} modals={state.modals} />
    </SendRequestProvider>
  );
}
