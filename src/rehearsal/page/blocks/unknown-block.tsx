import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";

/** Shows that a block is not supported, so that nobody thinks it is empty. */
export function UnknownBlock({ kind }: { kind: string }) {
  const { say } = usePersonLanguage();
  return <p className="unknown-block">{say("rehearsal.block.unknown", { kind })}</p>;
}
