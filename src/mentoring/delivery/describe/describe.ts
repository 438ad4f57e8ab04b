import { type Described, type Describing, type NoticeOf, say } from "#mentoring/delivery/described.ts";
import type { Notice, NoticeKind } from "#mentoring/notice.ts";
import { describeDigest } from "./describe-digest.ts";
import { describeChosen, describeNudge, describePrompt, describeRhythm } from "./describe-question.ts";
import { describeCommitment, describeSession } from "./describe-record.ts";
import { describeHeard, describePutAside, describeShared } from "./describe-reflection.ts";
import { describeTurn } from "./describe-turn.ts";
import { describeAhead, describeEnded, describeLate, describeVisit } from "./describe-visit.ts";

/** Describes a notice as its reader, from what they may read now. The transaction is read-only. */
export function describe(describing: Describing, notice: Notice): Promise<Described> {
  const describer = DESCRIBERS[notice.kind] as (describing: Describing, notice: Notice) => Promise<Described>;
  return describer(describing, notice);
}

type Describer<Kind extends NoticeKind> = (describing: Describing, notice: NoticeOf<Kind>) => Promise<Described>;

const DESCRIBERS: { readonly [Kind in NoticeKind]: Describer<Kind> } = {
  "promise.made": async ({ me }) => say({ kind: "promise.made", roles: me.roles }),
  "help.offered": async ({ me }, { topic }) => say({ kind: "help.offered", topic, roles: me.roles }),
  "words.failed": async (_, { reference }) => say({ kind: "words.failed", reference }),
  "leave.ended": async () => say({ kind: "leave.ended" }),
  "notebook.kept": async () => say({ kind: "notebook.kept" }),
  "session.turn": describeTurn,
  "session.shared": describeSession,
  "session.commented": describeSession,
  "visit.planned": describeVisit,
  "visit.moved": describeVisit,
  "visit.cancelled": describeVisit,
  "visit.confirmed": describeVisit,
  "visit.ahead": describeAhead,
  "visit.ended": describeEnded,
  "log.late": describeLate,
  "commitment.due": describeCommitment,
  "reflection.prompt": describePrompt,
  "reflection.chosen": describeChosen,
  "reflection.nudge": describeNudge,
  "reflection.rhythm": describeRhythm,
  "reflection.heard": describeHeard,
  "reflection.put_aside": describePutAside,
  "reflection.shared": describeShared,
  "digest.weekly": describeDigest,
  "digest.asked": describeDigest,
};
