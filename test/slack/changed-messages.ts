import type { LoggingDialogueId, ReflectionId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { SessionRecordWithTexts } from "#mentoring/session/session.ts";
import type { Reader } from "#slack/render/reader.ts";
import { changedMessage } from "#slack/render/session/changed.message.ts";
import type { Drawn } from "./drawn.ts";
import { uuid } from "./nouns.ts";

/** What is said of each message that its author changed. */
export function changedMessages({ session }: SessionRecordWithTexts, pair: Pair, reader: Reader): Drawn[] {
  const dialogue = uuid(71) as LoggingDialogueId;
  const principal = pair.principal.name;
  const stays = [
    undefined,
    { in: "draft", dialogue },
    { in: "draft", dialogue, principal },
    { in: "record", session, principal },
    { in: "note" },
    { in: "answer", reflection: uuid(72) as ReflectionId },
  ] as const;
  return (["edited", "deleted"] as const).flatMap((how) =>
    stays.map((each) => ({
      name: `a message ${how}: ${each?.in ?? "nothing took it"}`,
      shown: changedMessage({ kind: "message.changed", how, ...(each && { stays: each }) }, reader),
    })),
  );
}
