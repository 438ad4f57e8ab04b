import type { SessionRecordId } from "#kernel/id.ts";
import { NO_WORDS } from "#mentoring/safeguarding/words.ts";
import { type AmendSessionRecordOutcome, amendSessionRecord } from "#mentoring/session/amend-session.ts";
import { openSessionRecord } from "#mentoring/session/review-session.ts";
import { voidSessionRecord } from "#mentoring/session/void-session.ts";
import { explainChangedRecord } from "./explain-changed-subject.ts";
import type { SubmitHandlers } from "./handler.ts";
import type { RequestContext } from "./member.ts";
import { parseAmendForm, parseAmendWhenForm } from "./parse-amend-form.ts";
import { parseAmendDetailForm } from "./parse-detail-form.ts";
import { gatherRecord } from "./record-page.ts";
import { createFieldErrors, createFormRefusal, type SubmitOutcome } from "./reply.ts";
import { createPhrase } from "./say.ts";

const NOT_YOURS = createFormRefusal(createPhrase("common.not_yours"));

/** After a record was amended or voided, the modal shows it as it stands now. */
export const amendSubmitHandlers: SubmitHandlers<
  "session.amend" | "session.amend_when" | "session.amend_details" | "session.void"
> = {
  "session.amend": async ({ words, ...at }, { session, pair }, filled) => {
    const amended = parseAmendForm(filled);
    if (amended.kind === "errors") return amended;
    const changed = await explainChangedRecord(at, session, pair);
    if (changed) return createFormRefusal(changed);
    const { request, working, challenge, remark } = words;
    const to = {
      ...amended.to,
      request: request?.shareable ?? NO_WORDS,
      working: working?.shareable ?? NO_WORDS,
      challenge: challenge?.shareable ?? NO_WORDS,
    };
    const why = { reason: filled.why ?? "mistaken", remark: remark?.shareable };
    return showAmended(at, session, await amendSessionRecord(at.tx, session, { to, ...why }, at.now));
  },
  "session.amend_when": async ({ words, ...at }, { session, pair }, filled) => {
    const changed = await explainChangedRecord(at, session, pair);
    if (changed) return createFormRefusal(changed);
    const read = await openSessionRecord(at.tx, session, at.now);
    if (read.kind === "not_yours") return NOT_YOURS;
    const amended = parseAmendWhenForm(filled, { zone: read.pair.principal.zone, now: at.now });
    if (amended.kind === "errors") return amended;
    const why = { reason: filled.why ?? "mistaken", remark: words.remark?.shareable };
    const outcome = await amendSessionRecord(at.tx, session, { to: amended.to, ...why }, at.now);
    return showAmended(at, session, outcome);
  },
  "session.amend_details": async ({ words, ...at }, { session, pair }, filled) => {
    const amended = parseAmendDetailForm(filled);
    if (amended.kind === "errors") return amended;
    const changed = await explainChangedRecord(at, session, pair);
    if (changed) return createFormRefusal(changed);
    const to = { ...amended.to, objective: words.objective?.shareable ?? NO_WORDS };
    const why = { reason: filled.why ?? "mistaken", remark: words.remark?.shareable };
    return showAmended(at, session, await amendSessionRecord(at.tx, session, { to, ...why }, at.now));
  },
  "session.void": async ({ words, ...at }, { session, pair }, filled) => {
    const changed = await explainChangedRecord(at, session, pair);
    if (changed) return createFormRefusal(changed);
    const why = { reason: filled.void ?? "entered_in_error", remark: words.remark?.shareable };
    const { kind } = await voidSessionRecord(at.tx, session, why, at.now);
    if (kind === "not_released") return createFormRefusal(createPhrase("session.void.take_back"));
    return kind === "voided" ? show(at, session) : NOT_YOURS;
  },
};

type At = Pick<RequestContext, "tx" | "me" | "now">;

async function showAmended(
  at: At,
  session: SessionRecordId,
  outcome: AmendSessionRecordOutcome,
): Promise<SubmitOutcome<"nextOn" | "nextAt" | "visit" | "minutes">> {
  switch (outcome.kind) {
    case "amended":
      return show(at, session);
    case "visit_taken":
      return createFieldErrors({ visit: createPhrase("session.amend.visit_taken") });
    case "next_visit_clash":
      return createFieldErrors({ nextAt: createPhrase("session.amend.next_clash") });
    case "next_visit_refused":
      return outcome.problem === "minutes"
        ? createFieldErrors({ minutes: createPhrase("common.error.minutes") })
        : createFieldErrors({ nextOn: createPhrase(`visit.error.${outcome.problem}`) });
    case "not_yours":
      return NOT_YOURS;
  }
}

async function show(at: At, session: SessionRecordId): Promise<SubmitOutcome<never>> {
  const form = await gatherRecord(at, session);
  return form ? { kind: "show", form } : NOT_YOURS;
}
