import { Broken } from "./broken.tsx";
import { Fence } from "./controls/fence.tsx";
import { DraftsProvider } from "./conversation/drafts.tsx";
import { Opening } from "./opening.tsx";
import { MeProvider } from "./people/me.tsx";
import { PeopleProvider } from "./people/names.tsx";
import { Rehearsing } from "./rehearsing.tsx";
import { SpeechProvider } from "./speech/speech.tsx";
import { useRehearsal } from "./wire/use-rehearsal.ts";

/** The page of a rehearsal, on which one newcomer plays every person. */
export function App() {
  const rehearsal = useRehearsal();
  const { state, linked } = rehearsal;
  if (!state) return <Opening linked={linked} />;
  return (
    <SpeechProvider language={state.me.locale} zone={state.me.tz}>
      <PeopleProvider value={state.people}>
        <MeProvider value={state.me.id}>
          <DraftsProvider>
            <Fence fallback={<Broken />}>
              <Rehearsing rehearsal={rehearsal} state={state} />
            </Fence>
          </DraftsProvider>
        </MeProvider>
      </PeopleProvider>
    </SpeechProvider>
  );
}
