import { markPromiseShown } from "#mentoring/consent/consent.store.ts";
import type { Notice } from "#mentoring/notice.ts";
import { composeCommitment } from "./commitment/commitment.compose.ts";
import { type Composed, type Desk, line } from "./composed.ts";
import { helpMessage, notUnderstoodMessage } from "./help/help.message.ts";
import { promiseMessage } from "./promise/promise.message.ts";
import { readerOf } from "./reader.ts";
import { composeHeard } from "./reflection/heard.compose.ts";
import {
  composeChosen,
  composeNudge,
  composePrompt,
  composeSharedReflection,
} from "./reflection/reflection.compose.ts";
import { composeSession } from "./session/session.compose.ts";
import { composeAhead, composeEnded, composeLate, composeVisit } from "./visit/visit.compose.ts";

/** What is composed elsewhere: a turn has its card, a digest its own narrow role. */
export type Composable = Exclude<Notice, { kind: "session.turn" | "digest.weekly" | "digest.asked" }>;

/** Composes a notice as its reader: what they may not read, no message can hold. */
export async function compose(desk: Desk, notice: Composable): Promise<Composed> {
  const reader = readerOf(desk.me);
  switch (notice.kind) {
    case "promise.made":
      await markPromiseShown(desk.tx, desk.me.id, desk.me.language, desk.now);
      return { message: promiseMessage(desk.me, reader) };
    case "session.shared":
    case "session.commented":
      return composeSession(desk, notice);
    case "visit.planned":
    case "visit.moved":
    case "visit.cancelled":
    case "visit.confirmed":
      return composeVisit(desk, notice);
    case "visit.ahead":
      return composeAhead(desk, notice);
    case "visit.ended":
      return composeEnded(desk, notice);
    case "log.late":
      return composeLate(desk, notice);
    case "reflection.prompt":
      return composePrompt(desk, notice);
    case "reflection.chosen":
      return composeChosen(desk, notice);
    case "reflection.nudge":
      return composeNudge(desk, notice);
    case "reflection.shared":
      return composeSharedReflection(desk, notice);
    case "reflection.heard":
      return composeHeard(desk, notice);
    case "commitment.due":
      return composeCommitment(desk, notice);
    case "leave.ended":
      return line(reader.say("leave.ended"));
    case "notebook.kept":
      return line(reader.say("session.noted"));
    case "help.offered":
      return {
        message: notice.topic === "help" ? helpMessage(desk.me, reader) : notUnderstoodMessage(desk.me, reader),
      };
  }
}
