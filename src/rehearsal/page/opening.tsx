import { useSpeech } from "./speech/speech.tsx";

/** Before the first answer of the rehearsal, and when none comes. */
export function Opening({ linked }: { linked: boolean }) {
  const { say } = useSpeech();
  return (
    <main className="opening">
      <p role="status">{say(linked ? "rehearsal.opening" : "rehearsal.link.lost")}</p>
    </main>
  );
}
