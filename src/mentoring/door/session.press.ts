import type { PersonTx } from "#db/as.ts";
import type { DialogueId } from "#kernel/id.ts";
import type { Choice } from "#mentoring/session/dialogue/turn.ts";
import { findDraft } from "#mentoring/session/draft-view.ts";
import { bringDraftBack, discardDraft, type EndOutcome, keepDraftAsNote } from "#mentoring/session/end-draft.ts";
import { readSession } from "#mentoring/session/review-session.ts";
import { type SaveOutcome, saveSession } from "#mentoring/session/save-session.ts";
import { openSessionLog, type TurnOutcome, takeTurn } from "#mentoring/session/take-turn.ts";
import type { ActionName, Payload } from "./actions.ts";
import { type Press, type Presses, reads, writes } from "./handler.ts";
import type { At } from "./member.ts";
import { NOTHING, open, type Reply, tell } from "./reply.ts";
import { say } from "./say.ts";

export const sessionPresses: Presses<Extract<ActionName, `session.${string}`> | "visit.hold"> = {
  "session.log": writes(openLog),
  "session.resume": writes(openLog),
  "visit.hold": writes(async ({ tx, now }, { visit }) =>
    turnReply(await openSessionLog(tx, { kind: "open", visitId: visit }, now)),
  ),
  "session.choose": writes(async ({ tx, now }, { dialogue, choice }) =>
    turnReply(await takeTurn(tx, { kind: "choose", choice }, now, dialogue)),
  ),
  "session.pick": writes(async ({ tx, now }, picked) =>
    turnReply(await takeTurn(tx, { kind: "choose", choice: choiceOf(picked) }, now, picked.dialogue)),
  ),
  "session.focus": writes(async ({ tx, now }, { dialogue, code, on }) =>
    turnReply(await takeTurn(tx, { kind: "focus", code, chosen: on }, now, dialogue)),
  ),
  "session.focus.more": draftForm("session.focus"),
  "session.edit": draftForm("session.edit"),
  "session.save": writes(async ({ tx, now }, { dialogue }) => saveReply(await saveSession(tx, dialogue, now))),
  "session.keep": ends(keepDraftAsNote),
  "session.discard": ends(discardDraft),
  "session.bring_back": ends(bringDraftBack),
  // Opening a record marks, once, that it was read.
  "session.read": writes(async ({ tx, me, now }, { session }) => {
    const read = await readSession(tx, session, now);
    if (read.kind === "not_yours") return tell(say("common.not_yours"));
    return open({ name: "session.notes", notes: read.notes, pair: read.pair, me: me.id });
  }),
  "session.comment": writes(async ({ tx, now }, { session }) => {
    const read = await readSession(tx, session, now);
    if (read.kind === "not_yours") return tell(say("common.not_yours"));
    return open({ name: "session.comment", session, pair: read.pair });
  }),
  "session.amend": writes(async ({ tx, now }, { session }) => {
    const read = await readSession(tx, session, now);
    return read.kind === "not_yours"
      ? tell(say("common.not_yours"))
      : open({ name: "session.amend", notes: read.notes });
  }),
};

export async function openLog({ tx, now }: At): Promise<Reply> {
  return turnReply(await openSessionLog(tx, { kind: "open" }, now));
}

/** Usually nothing, because the reply to a turn is a notice. */
export function turnReply({ kind }: TurnOutcome): Reply {
  switch (kind) {
    case "taken":
      return NOTHING;
    case "not_a_mentor":
      return tell(say("common.not_a_mentor"));
    case "settled":
      return tell(say("visit.error.not_waiting"));
    case "over":
      return tell(say("session.over"));
  }
}

function saveReply({ kind }: SaveOutcome): Reply {
  switch (kind) {
    case "saved":
    case "incomplete":
      return NOTHING;
    case "over":
      return tell(say("session.over"));
    case "logged_already":
      return tell(say("session.logged_already"));
    case "not_yours":
      return tell(say("common.not_yours"));
  }
}

function ends(
  end: (tx: PersonTx, id: DialogueId, now: Temporal.Instant) => Promise<EndOutcome>,
): Press<Payload<"session.keep">> {
  return writes(async ({ tx, now }, { dialogue }) => {
    const { kind } = await end(tx, dialogue, now);
    return kind === "over" ? tell(say("session.over")) : NOTHING;
  });
}

function draftForm(name: "session.edit" | "session.focus"): Press<Payload<"session.edit">> {
  return reads(async ({ tx, now }, { dialogue }) => {
    const found = await findDraft(tx, dialogue, now);
    if (!found || found.dialogue.closedAs) return tell(say("session.over"));
    return open({ name, draft: found.view });
  });
}

function choiceOf(pick: Payload<"session.pick">): Choice {
  switch (pick.ask) {
    case "pair":
      return { ask: "pair", pairId: pick.picked };
    case "reason":
      return { ask: "reason", value: pick.picked };
    case "on":
      return { ask: "on", value: pick.picked };
  }
}
