import { useSpeech } from "./speech/speech.tsx";

/** Shown if the page itself fails: what is safe and what to do. */
export function Broken() {
  const { say } = useSpeech();
  return (
    <main className="opening">
      <p role="alert">{say("rehearsal.broken")}</p>
      <button type="button" className="button button-primary" onClick={() => location.reload()}>
        {say("rehearsal.broken.reload")}
      </button>
    </main>
  );
}
