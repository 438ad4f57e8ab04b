import { firstName } from "#kernel/first-name.ts";
import { toDayAndTime } from "#mentoring/phrase.ts";
import { type AmendSessionRecordOutcome, correctSessionRecord } from "#mentoring/session/amend-session.ts";
import { openSessionRecord } from "#mentoring/session/review-session.ts";
import { versionOf } from "#mentoring/session/session.ts";
import type { ActionPayload } from "./actions.ts";
import type { RequestContext } from "./member.ts";
import { createTextReply, type Reply } from "./reply.ts";
import { createPhrase } from "./say.ts";

const OUTDATED = createTextReply(createPhrase("common.outdated"));

/** Puts a record right as its author wrote, if it still says what it said when that was offered. */
export async function correctRecord(
  at: RequestContext,
  { session: id, version, ...put }: ActionPayload<"act.correct">,
): Promise<Reply> {
  const read = await openSessionRecord(at.tx, id, at.now);
  if (read.kind !== "read") return createTextReply(createPhrase("common.not_yours"));
  const { notes, pair } = read;
  if (versionOf(notes.session) !== version) return OUTDATED;
  const outcome = await correctSessionRecord(at.tx, notes, { put, zone: pair.principal.zone }, at.now);
  if (!outcome) return OUTDATED;
  if (outcome.kind !== "amended") return createTextReply(refusalOf(outcome));
  const again = await openSessionRecord(at.tx, id, at.now);
  const { startedAt } = again.kind === "read" ? again.notes.session : notes.session;
  const { day } = toDayAndTime(startedAt, pair.principal.zone);
  const line = createPhrase("act.said.corrected", { principal: firstName(pair.principal.name), day });
  return { kind: "replace", line, amend: id };
}

function refusalOf(outcome: Exclude<AmendSessionRecordOutcome, { kind: "amended" }>) {
  switch (outcome.kind) {
    case "visit_taken":
      return createPhrase("session.amend.visit_taken");
    case "next_visit_clash":
      return createPhrase("session.amend.next_clash");
    case "next_visit_refused":
      return outcome.problem === "minutes"
        ? createPhrase("common.error.minutes")
        : createPhrase(`visit.error.${outcome.problem}`);
    case "not_yours":
      return createPhrase("common.not_yours");
  }
}
