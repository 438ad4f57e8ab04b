import type { Notice } from "#mentoring/notice.ts";
import { composeCommitment } from "#slack/commitment/commitment.compose.ts";
import { composeHeard } from "#slack/reflection/heard.compose.ts";
import {
  composeChosen,
  composeNudge,
  composePrompt,
  composePutAside,
  composeSharedReflection,
} from "#slack/reflection/reflection.compose.ts";
import { composeRhythm } from "#slack/reflection/rhythm.compose.ts";
import { helpMessage, notUnderstoodMessage } from "#slack/render/help/help.message.ts";
import { promiseMessage } from "#slack/render/promise/promise.message.ts";
import { readerOf } from "#slack/render/reader.ts";
import { composeSession } from "#slack/session/session.compose.ts";
import { composeAhead, composeEnded, composeLate, composeVisit } from "#slack/visit/visit.compose.ts";
import { type Composed, type Desk, line } from "./composed.ts";

/** What is composed elsewhere: a turn has its card, a digest its own narrow role. */
export type Composable = Exclude<Notice, { kind: "session.turn" | "digest.weekly" | "digest.asked" }>;
type Of<Kind extends Notice["kind"]> = Extract<Notice, { kind: Kind }>;

/** Composes a notice as its reader: what they may not read, no message can hold. */
export function compose(desk: Desk, notice: Composable): Promise<Composed> {
  const composer = COMPOSERS[notice.kind] as (desk: Desk, notice: Composable) => Promise<Composed>;
  return composer(desk, notice);
}

/** Everything that is said, and who finds the words for it. */
const COMPOSERS: { readonly [Kind in Composable["kind"]]: (desk: Desk, notice: Of<Kind>) => Promise<Composed> } = {
  "promise.made": composePromise,
  "session.shared": composeSession,
  "session.commented": composeSession,
  "visit.planned": composeVisit,
  "visit.moved": composeVisit,
  "visit.cancelled": composeVisit,
  "visit.confirmed": composeVisit,
  "visit.ahead": composeAhead,
  "visit.ended": composeEnded,
  "log.late": composeLate,
  "reflection.prompt": composePrompt,
  "reflection.chosen": composeChosen,
  "reflection.nudge": composeNudge,
  "reflection.rhythm": composeRhythm,
  "reflection.shared": composeSharedReflection,
  "reflection.heard": composeHeard,
  "reflection.put_aside": composePutAside,
  "commitment.due": composeCommitment,
  "leave.ended": async ({ me }) => line(readerOf(me).say("leave.ended")),
  "notebook.kept": async ({ me }) => line(readerOf(me).say("session.noted")),
  "help.offered": composeHelp,
  "words.failed": async ({ me }, { reference }) => line(readerOf(me).say("common.words_failed", { reference })),
};

async function composePromise({ me }: Desk): Promise<Composed> {
  return { message: promiseMessage(me, readerOf(me)) };
}

async function composeHelp({ me }: Desk, notice: Of<"help.offered">): Promise<Composed> {
  const draw = notice.topic === "help" ? helpMessage : notUnderstoodMessage;
  return { message: draw(me, readerOf(me)) };
}
