import { asPerson } from "#db/as.ts";
import type { LoggingDialogueId } from "#kernel/id.ts";
import { EMPTY_SESSION_DRAFT, type SessionDraft } from "#mentoring/session/dialogue/draft.ts";
import { INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import { lockOrInsertLoggingDialogue, updateLoggingDialogueState } from "#mentoring/session/dialogue.store.ts";
import type { CastPair, Member } from "./cast.ts";
import type { TestDatabase } from "./database.ts";

export const said = <const Value>(value: Value) => ({ value, source: "said" as const });

/** A draft of an hour in the school of the pair's principal, which lacks nothing. */
export const completeDraft = (pair: CastPair, more: Partial<SessionDraft> = {}): SessionDraft => ({
  ...EMPTY_SESSION_DRAFT,
  pairId: said(pair.id),
  outcome: said("held_as_planned"),
  on: said("2026-11-17"),
  minutes: said(60),
  modality: said("in_person"),
  request: said("Quiere visitar más aulas"),
  working: said("Las reuniones de los lunes"),
  challenge: said("El tiempo para observar"),
  agreed: said([]),
  focus: ["school_climate"],
  ...more,
});

/** The mentor's open conversation, as far as this draft; `another` says that it is a second record of one day. */
export function drafting(
  { db }: TestDatabase,
  mentor: Member,
  draft: SessionDraft,
  now: Temporal.Instant,
  { another = false } = {},
): Promise<LoggingDialogueId> {
  return asPerson(db, mentor, async (tx) => {
    const dialogue = await lockOrInsertLoggingDialogue(tx, now);
    const account = [{ text: "Vi a Luis" }, { text: "una hora" }];
    await updateLoggingDialogueState(tx, dialogue, { ...INITIAL_DIALOGUE_STATE, another, draft, account }, now);
    return dialogue.id;
  });
}
