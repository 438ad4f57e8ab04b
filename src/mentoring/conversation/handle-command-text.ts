import type { PersonTx } from "#db/as.ts";
import { saveNote } from "#mentoring/notebook/keep-note.ts";
import { notify } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import { toExaminedWords } from "#mentoring/safeguarding/words.ts";
import { lockOpenLoggingDialogue } from "#mentoring/session/dialogue.store.ts";
import { startOrContinueLogging } from "#mentoring/session/handle-logging-turn.ts";
import { openDraftByWord } from "#mentoring/session/open-draft-by-word.ts";
import type { UnderstoodMessage } from "./understood-message.ts";

/** The subcommands of `/fieldbook` that accept free text, as in "/fieldbook note …". */
export type FreeTextCommand = "log" | "note";

/**
 * Acts on the free text of a subcommand. With `log` the text is a mentor's description of a visit, or the wish to go on
 * with a draft, with `note` it is an
 * entry for their notebook.
 */
export async function handleCommandText(
  tx: PersonTx,
  me: Person,
  command: FreeTextCommand,
  message: UnderstoodMessage,
  now: Temporal.Instant,
): Promise<void> {
  const { kind } = await carryOut(tx, me, command, message, now);
  if (kind === "not_a_mentor" && !message.isAnswered)
    await notify(tx, tx.personId, { kind: "help.offered", arrival: message.id, topic: "not_a_mentor" }, now);
}

async function carryOut(
  tx: PersonTx,
  me: Person,
  command: FreeTextCommand,
  message: UnderstoodMessage,
  now: Temporal.Instant,
) {
  const { said, writtenAt } = message;
  switch (command) {
    case "log":
      if (await openDraftByWord(tx, me, message, await lockOpenLoggingDialogue(tx), now))
        return { kind: "taken" } as const;
      return startOrContinueLogging(tx, { kind: "open", said, writtenAt }, now);
    case "note":
      return saveNote(tx, me, { text: toExaminedWords(said.examination).own }, now);
  }
}
