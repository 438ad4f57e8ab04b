import type { PersonTx } from "#db/as.ts";
import type { LoggingDialogueId } from "#kernel/id.ts";
import { getNamedPair } from "./dialogue/draft.ts";
import { type LoggingDialogue, listUnfinishedLoggingDialogues } from "./dialogue.store.ts";

/** The draft of a session that is neither saved nor discarded. */
export type UnfinishedDraft = {
  readonly dialogue: LoggingDialogueId;
  /** Whom the draft is about and which day, as far as the mentor has said. */
  readonly pairId?: string;
  readonly on?: Temporal.PlainDate;
  readonly isResting: boolean;
};

/** Lists the unfinished drafts: the one that is open, then those that rest, the latest first. */
export async function listUnfinishedDrafts(tx: PersonTx): Promise<readonly UnfinishedDraft[]> {
  return (await listUnfinishedLoggingDialogues(tx)).map(toUnfinishedDraft);
}

function toUnfinishedDraft({ id, isResting, state }: LoggingDialogue): UnfinishedDraft {
  const pairId = getNamedPair(state.draft);
  const { on } = state.draft;
  return {
    dialogue: id,
    isResting,
    ...(pairId && { pairId }),
    ...(on && { on: Temporal.PlainDate.from(on.value) }),
  };
}
