import { useSpeech } from "./speech/speech.tsx";

/** Shown before the first response of the server, or if there is none. */
export function Opening({ linked }: { linked: boolean }) {
  const { say } = useSpeech();
  return (
    <main className="opening">
      <p role="status">{say(linked ? "rehearsal.opening" : "rehearsal.link.lost")}</p>
    </main>
  );
}
