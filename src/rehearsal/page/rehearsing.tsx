import { useState } from "react";
import type { RehearsalState } from "#rehearsal/human-api.ts";
import { Backstage } from "./backstage/backstage.tsx";
import { useFocusShelter } from "./controls/use-focus-shelter.ts";
import { Fieldbook } from "./conversation/fieldbook.tsx";
import { ModalStack } from "./modal/modal-stack.tsx";
import { Notices } from "./notices.tsx";
import { People } from "./people/people.tsx";
import { usePageLanguage } from "./speech/use-page-language.ts";
import { Top } from "./top.tsx";
import { ActProvider, useActing } from "./wire/act.tsx";
import type { Rehearsal } from "./wire/use-rehearsal.ts";

type Open = "people" | "backstage" | null;

/** Renders the landmarks of the page, with at most one panel open beside the conversation. */
export function Rehearsing({ rehearsal, state }: { rehearsal: Rehearsal; state: RehearsalState }) {
  const [open, setOpen] = useState<Open>(null);
  const { act, problem } = useActing(rehearsal.refresh);
  usePageLanguage(state.me.name);
  useFocusShelter(state);
  const toggle = (what: Open) => setOpen(open === what ? null : what);
  return (
    <ActProvider value={act}>
      <div className="page" data-open={open ?? "nothing"}>
        <Top state={state} open={open} onToggle={toggle} />
        <People
          state={state}
          onBecome={(person) => {
            rehearsal.become(person);
            setOpen(null);
          }}
        />
        <Fieldbook key={state.me.id} state={state} />
        {open === "backstage" && <Backstage state={state} onClose={() => setOpen(null)} />}
        <Notices linked={rehearsal.linked} botConnected={state.connected} problem={problem} />
      </div>
      <ModalStack key={state.me.id} modals={state.modals} />
    </ActProvider>
  );
}
