import { ErrorBoundary } from "./controls/fence.tsx";
import { DraftsProvider } from "./conversation/drafts.tsx";
import { PlayedPersonProvider } from "./people/me.tsx";
import { PeopleProvider } from "./people/names.tsx";
import { RehearsalPage } from "./rehearsing.tsx";
import { PersonLanguageProvider, usePersonLanguage } from "./speech/speech.tsx";
import { useRehearsal } from "./wire/use-rehearsal.ts";

/** Renders the rehearsal's page, on which one user plays every person in turn. */
export function App() {
  const rehearsal = useRehearsal();
  const { state, linked } = rehearsal;
  if (!state) return <Opening linked={linked} />;
  return (
    <PersonLanguageProvider language={state.me.locale} zone={state.me.tz}>
      <PeopleProvider value={state.people}>
        <PlayedPersonProvider value={state.me.id}>
          <DraftsProvider>
            <ErrorBoundary fallback={<Broken />}>
              <RehearsalPage rehearsal={rehearsal} state={state} />
            </ErrorBoundary>
          </DraftsProvider>
        </PlayedPersonProvider>
      </PeopleProvider>
    </PersonLanguageProvider>
  );
}

/** Renders what the page shows before the server's first response, or if the server does not respond. */
function Opening({ linked }: { linked: boolean }) {
  const { say } = usePersonLanguage();
  return (
    <main className="opening">
      <p role="status">{say(linked ? "rehearsal.opening" : "rehearsal.link.lost")}</p>
    </main>
  );
}

/** Renders what the page shows if rendering it fails: which data is safe and what to do. */
function Broken() {
  const { say } = usePersonLanguage();
  return (
    <main className="opening">
      <p role="alert">{say("rehearsal.broken")}</p>
      <button type="button" className="button button-primary" onClick={() => location.reload()}>
        {say("rehearsal.broken.reload")}
      </button>
    </main>
  );
}
