import { useSpeech } from "#rehearsal/page/speech/speech.tsx";

/** Said aloud rather than left out: a newcomer should not think that Fieldbook said nothing here. */
export function UnknownBlock({ kind }: { kind: string }) {
  const { say } = useSpeech();
  return <p className="unknown-block">{say("rehearsal.block.unknown", { kind })}</p>;
}
